#include "ui/adding/free_space.h"

#include "core/values/basics/nearest_folder.h"
#include "core/values/basics/thread_handover.h"

#include <QStorageInfo>

#include <mutex>
#include <thread>
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

} // namespace

struct FreeSpace::Asker
{
    std::mutex mutex;
    FreeSpace* object = nullptr;
};

FreeSpace::FreeSpace(QObject* parent)
    : QObject(parent)
    , m_asker(std::make_shared<Asker>())
{
    m_asker->object = this;
    all().append(this);
}

FreeSpace::~FreeSpace()
{
    all().removeOne(this);
    const std::lock_guard lock(m_asker->mutex);
    m_asker->object = nullptr;
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
    std::thread([asker = m_asker, folder = m_folder] {
        const std::optional<qint64> bytes = freeBytes(folder);
        const std::lock_guard lock(asker->mutex);
        if (FreeSpace* object = asker->object)
            post(object, [object, bytes] { object->note(bytes); });
    }).detach();
}

void FreeSpace::note(std::optional<qint64> bytes)
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    if (asked != m_folder) {
        ask();
        return;
    }
    // A listener may end some of them.
    const QList<FreeSpace*> spaces = all();
    for (FreeSpace* space : spaces) {
        if (all().contains(space) && space->m_folder == asked)
            Q_EMIT space->found(bytes);
    }
}

} // namespace tributary
