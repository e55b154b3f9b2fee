#pragma once

#include "core/values/download/download_id.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace tributary {

class DownloadFilter;
class Question;
class RemovalUndo;

// Takes the finished downloads that the list shows out of it, after a question; their files stay, and so do
// the rows that a filter hides.
class FinishedRows : public QObject
{
    Q_OBJECT

public:
    FinishedRows(const DownloadFilter& rows, QAction& clear, RemovalUndo& removals, QWidget* window);

Q_SIGNALS:
    // Something to be said in passing.
    void said(const QString& message);

private:
    void ask();
    void remove(QList<DownloadId> ids);
    QList<DownloadId> shown() const;
    QString nameOf(DownloadId id) const;

    const DownloadFilter& m_rows;
    RemovalUndo& m_removals;
    QWidget* m_window;
    QPointer<Question> m_question;
};

} // namespace tributary
