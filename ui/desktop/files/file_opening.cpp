#include "ui/desktop/files/file_opening.h"

#include "ui/desktop/files/show_in_folder.h"
#include "ui/widgets/when_done.h"

#include <QPointer>

#include <utility>

namespace tributary {

FileOpening::FileOpening(Look look, QObject* parent)
    : QObject(parent)
    , m_missingAmong(std::move(look))
{
}

void FileOpening::open(const QStringList& paths)
{
    for (const QString& path : paths)
        m_opened.append({.path = path, .isTaken = openFile(path)});
    lookForOpened();
}

// The folder opens without a word where the file is gone.
void FileOpening::showInFolder(const QString& path, const QStringList& shouldBeThere)
{
    QStringList asked = shouldBeThere;
    if (!asked.contains(path))
        asked.prepend(path);
    const QFuture<QStringList> look = m_missingAmong(asked);
    // The answer may come long after the window went.
    const auto refuse = [self = QPointer(this)](const QString& folder) {
        if (self)
            Q_EMIT self->folderRefused(folder);
    };
    tributary::showInFolder(path, look, {}, refuse);
    QList<Opened> shown;
    for (const QString& file : shouldBeThere)
        shown.append({.path = file, .isTaken = true});
    whenDone(look, this, [this, shown](const QStringList& gone) { tell(shown, gone); });
}

void FileOpening::lookFor(const QString& path)
{
    m_opened.append({.path = path, .isTaken = true});
    lookForOpened();
}

void FileOpening::lookForOpened()
{
    if (m_look.isRunning() || m_opened.isEmpty())
        return;
    const QList<Opened> opened = std::exchange(m_opened, {});
    QStringList paths;
    for (const Opened& file : opened)
        paths.append(file.path);
    m_look = m_missingAmong(paths);
    whenDone(m_look, this, [this, opened](const QStringList& gone) {
        tell(opened, gone);
        lookForOpened();
    });
}

// The desktop may not tell that there was nothing to open.
void FileOpening::tell(const QList<Opened>& opened, const QStringList& gone)
{
    for (const Opened& file : opened) {
        if (gone.contains(file.path)) {
            Q_EMIT missing(file.path);
            continue;
        }
        Q_EMIT found(file.path);
        if (!file.isTaken)
            Q_EMIT fileRefused(file.path);
    }
}

} // namespace tributary
