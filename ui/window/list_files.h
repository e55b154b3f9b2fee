#pragma once

#include "core/values/download/download_error.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QWidget;

namespace tributary {

// Writes the list to a file or adds the downloads of one to it, and says how many.
using ListFile = std::function<QFuture<Expected<qsizetype>>(const QString& path)>;

// Asks a person for the file to which the list of downloads is exported, or from which one is imported.
class ListFiles : public QObject
{
    Q_OBJECT

public:
    explicit ListFiles(QWidget* window);

    void setQueue(ListFile exportTo, ListFile importFrom);

    void askForExport();
    void askForImport();

Q_SIGNALS:
    // Something went on, or why it couldn't.
    void said(const QString& message);
    void refused(const QString& text, const QString& explanation);

private:
    void exportTo(const QString& path);
    void importFrom(const QString& path);

    QWidget* m_window;
    ListFile m_exportTo;
    ListFile m_importFrom;
};

} // namespace tributary
