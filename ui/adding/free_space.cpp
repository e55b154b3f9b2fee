#include "ui/adding/free_space.h"

#include "core/values/basics/nearest_folder.h"
#include "ui/desktop/aside.h"
#include "ui/widgets/when_done.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <utility>

namespace tributary {

namespace {

constexpr qint64 freshForMs = 3000;

// The free bytes of the folder, or of the nearest one above it that is there.
std::optional<qint64> freeBytes(const QString& folder)
{
    const QStorageInfo volume(nearestExisting(folder));
    return volume.isValid() ? std::optional(volume.bytesAvailable()) : std::nullopt;
}

bool letsFilesBeMade(const QFileInfo& folder)
{
#ifdef Q_OS_WIN
    // The Explorer marks a folder as read-only where it has a look of its own: files can be made in it.
    Q_UNUSED(folder);
    return true;
#else
    return folder.isWritable() && folder.isExecutable();
#endif
}

} // namespace

TakesFiles takesFiles(const QString& folder)
{
    if (!QDir::isAbsolutePath(folder))
        return TakesFiles::Yes;
    const bool isThere = QFileInfo::exists(folder);
    const QFileInfo nearest(nearestExisting(folder));
    if (!nearest.isDir())
        return isThere ? TakesFiles::IsAFile : TakesFiles::CannotBeMade;
    if (letsFilesBeMade(nearest))
        return TakesFiles::Yes;
    return isThere ? TakesFiles::IsReadOnly : TakesFiles::CannotBeMade;
}

FreeSpace::FreeSpace(QObject* parent)
    : QObject(parent)
{
    all().append(this);
}

FreeSpace::~FreeSpace()
{
    all().removeOne(this);
}

// Global, as a dialog and the foot know nothing of each other and are to say the same. All of them are on the
// window's thread.
QList<FreeSpace*>& FreeSpace::all()
{
    static QList<FreeSpace*> spaces;
    return spaces;
}

void FreeSpace::setFolder(const QString& folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    Q_EMIT judged(TakesFiles::Yes);
    ask();
}

void FreeSpace::refresh()
{
    if (!m_age.isValid() || m_age.hasExpired(freshForMs))
        ask();
}

void FreeSpace::ask()
{
    // One thread may hang, but not one for each question.
    if (m_asked || m_folder.isEmpty())
        return;
    m_asked = m_folder;
    m_age.start();
    const auto look = [folder = m_folder] {
        return Answer{.bytes = freeBytes(folder), .takes = takesFiles(folder)};
    };
    whenDone(answerAside<Answer>(look), this, [this](const Answer& answer) { note(answer); });
}

void FreeSpace::note(const Answer& answer)
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    if (asked != m_folder) {
        ask();
        return;
    }
    // The signals go over a copy of the list, because a listener may destroy some of these objects.
    const QList<FreeSpace*> spaces = all();
    for (FreeSpace* space : spaces) {
        if (all().contains(space) && space->m_folder == asked)
            Q_EMIT space->judged(answer.takes);
        if (all().contains(space) && space->m_folder == asked)
            Q_EMIT space->found(answer.bytes);
    }
}

} // namespace tributary
