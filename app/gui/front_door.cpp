#include "app/gui/front_door.h"

#include "ui/adding/link_intake.h"
#include "ui/desktop/in_front.h"
#include "ui/window/main_window.h"

namespace tributary {

namespace {

void take(MainWindow& window, const Handover& handover)
{
    const bool inFront = handover.manner == Manner::InFront;
    if (inFront)
        bringInFront(window);
    if (!handover.links.isEmpty())
        window.intake().add(handover.links.join(u'\n'), handover.folder,
                            inFront ? NewRows::Shown : NewRows::Quiet);
}

bool isHeldElsewhere(QLockFile& lock)
{
    constexpr int momentToWriteIt = 100; // ms
    // The lock is stale when its process is gone, however old it is.
    lock.setStaleLockTime(0);
    bool isOurs = lock.tryLock(0);
    qint64 process = 0;
    QString host;
    QString program;
    if (!isOurs && !lock.getLockInfo(&process, &host, &program))
        isOurs = lock.tryLock(momentToWriteIt);
    // After a crash a Tributary can have the number of the process that left the file: numbers come again,
    // and in a sandbox each start may have the same one. Qt takes the file for a living process's then. The
    // system knows better: the lock that a living process has on the file keeps others from removing it, or
    // on Windows, that it has the file open.
    if (!isOurs && lock.error() == QLockFile::LockFailedError && lock.removeStaleLockFile())
        isOurs = lock.tryLock(0);
    return !isOurs && lock.error() == QLockFile::LockFailedError;
}

} // namespace

FrontDoor::FrontDoor(const QString& storePath)
    : m_place(handoverPlaceFor(storePath))
    , m_lock(m_place.lock)
    , m_isAnothers(isHeldElsewhere(m_lock))
{
}

void FrontDoor::openFor(MainWindow& window)
{
    connect(&m_server, &HandoverServer::asked, &window,
            [&window](const Handover& handover) { take(window, handover); });
    connect(&m_openedFiles, &OpenedFiles::opened, &window,
            [&window](const QString& link) { take(window, {.links = {link}, .folder = {}}); });
    m_openedFiles.tell();
    if (m_lock.isLocked())
        m_server.listen(m_place.socket);
}

} // namespace tributary
