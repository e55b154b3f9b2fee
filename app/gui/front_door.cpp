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

} // namespace

FrontDoor::FrontDoor(const QString& storePath)
    : m_place(handoverPlaceFor(storePath))
    , m_lock(m_place.lock)
{
    // The lock is stale when its process is gone, however old it is.
    m_lock.setStaleLockTime(0);
    m_isAnothers = !m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError;
}

void FrontDoor::openFor(MainWindow& window)
{
    connect(&m_server, &HandoverServer::asked, &window,
            [&window](const Handover& handover) { take(window, handover); });
    if (m_lock.isLocked())
        m_server.listen(m_place.socket);
}

} // namespace tributary
