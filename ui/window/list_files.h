#pragma once

#include "core/values/download/download_error.h"
#include "core/values/queue/imported_downloads.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QWidget;

namespace tributary {

class Settings;

// Writes the list to a file or adds the downloads of one to it, and says how many.
using ExportList = std::function<QFuture<Expected<qsizetype>>(const QString& path)>;
using ImportList =
    std::function<QFuture<Expected<ImportedDownloads>>(const QString& path, const QStringList& folders)>;

// Asks a person for the file to which the list of downloads is exported, or from which one is imported.
class ListFiles : public QObject
{
    Q_OBJECT

public:
    ListFiles(const Settings& settings, QWidget* window);

    void setQueue(ExportList exportTo, ImportList importFrom);

    void askForExport();
    void askForImport();

Q_SIGNALS:
    // The file that was chosen has links, and is no list that was exported.
    void linksWanted(const QString& file);
    // Something went on, or why it couldn't.
    void said(const QString& message);
    void refused(const QString& text, const QString& explanation);

private:
    void exportTo(const QString& path);
    void importFrom(const QString& path);

    const Settings& m_settings;
    QWidget* m_window;
    ExportList m_exportTo;
    ImportList m_importFrom;
};

} // namespace tributary
