#pragma once

#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

namespace tributary {

// Opens files and the folders of files, and tells which files were not there or found no program. About files
// that were opened the disk is asked one question at a time, as each keeps a thread where the disk hangs.
class FileOpening : public QObject
{
    Q_OBJECT

public:
    // Tells which of the files are not there.
    using Look = std::function<QFuture<QStringList>(const QStringList& paths)>;
    FileOpening(Look look, QObject* parent);

    void open(const QStringList& paths);
    // Shows the file in its folder, and tells which of those that should be there too are not. One question
    // to the disk serves both; a folder on another disk that hangs delays no other.
    void showInFolder(const QString& path, const QStringList& shouldBeThere);
    // Only tells whether the file is there.
    void lookFor(const QString& path);

Q_SIGNALS:
    void missing(const QString& path);
    void found(const QString& path);
    // No program opens this file.
    void fileRefused(const QString& path);
    // No program shows this folder.
    void folderRefused(const QString& path);

private:
    struct Opened
    {
        QString path;
        bool isTaken = false; // by a program, as far as the desktop says
    };

    void lookForOpened();
    void tell(const QList<Opened>& opened, const QStringList& gone);

    Look m_missingAmong;
    QFuture<QStringList> m_look;
    QList<Opened> m_opened; // not looked for yet
};

} // namespace tributary
