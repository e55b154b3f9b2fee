#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/placement.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace tributary {

class DownloadFilter;
class Question;

// Takes the finished downloads that the list shows out of it, after a question; their files stay, and so do
// the rows that a filter hides.
class FinishedRows : public QObject
{
    Q_OBJECT

public:
    FinishedRows(const DownloadFilter& rows, QAction& clear, QWidget* window);

Q_SIGNALS:
    void removeRequested(const QList<tributary::DownloadId>& ids, tributary::Removal how);
    // Something to be said in passing.
    void said(const QString& message);

private:
    void ask();
    void remove(QList<DownloadId> ids);
    QList<DownloadId> shown() const;
    QString nameOf(DownloadId id) const;

    const DownloadFilter& m_rows;
    QWidget* m_window;
    QPointer<Question> m_question;
};

} // namespace tributary
