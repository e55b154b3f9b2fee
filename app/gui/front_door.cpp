#include "app/gui/front_door.h"

#include "app/browser/browser_request.h"
#include "ui/adding/link_intake.h"
#include "ui/desktop/in_front.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>

namespace tributary {

namespace {

std::expected<void, QString> takeFromBrowser(MainWindow& window, const BrowserLink& link)
{
    const auto request = requestOf(link);
    if (!request)
        return std::unexpected(FrontDoor::tr("The link that the browser handed over can't be downloaded."));
    return window.intake().addFromBrowser(*request);
}

std::expected<void, QString> take(MainWindow& window, const Handover& handover)
{
    if (handover.browserLink)
        return takeFromBrowser(window, *handover.browserLink);
    const bool inFront = handover.manner == Manner::InFront;
    if (inFront)
        bringInFront(window, handover.activation);
    if (handover.links.isEmpty())
        return {};
    auto added = window.intake().add(handover.links.join(u'\n'), handover.folder,
                                     inFront ? NewRows::Shown : NewRows::Quiet);
    // The window itself says what it can't use, to a person who looks at it.
    return inFront ? std::expected<void, QString>() : added;
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
    , m_server([this](const Handover& handover) { return take(*m_window, handover); })
{
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &FrontDoor::close);
}

bool FrontDoor::takeOver()
{
    m_isAnothers = isHeldElsewhere(m_lock);
    return !m_isAnothers;
}

void FrontDoor::openFor(MainWindow& window)
{
    connect(&m_openedFiles, &OpenedFiles::opened, &window,
            [&window](const QString& link) { (void)take(window, {.links = {link}, .folder = {}}); });
    m_openedFiles.tell();
    m_window = &window;
    listenOnceBothAreKnown();
}

void FrontDoor::noteStore(const StoreOutcome& outcome)
{
    const bool isAnothers = !outcome && outcome.error().kind == ErrorKind::Conflict;
    m_keptBy = isAnothers ? ListKeptBy::Another : ListKeptBy::Us;
    listenOnceBothAreKnown();
}

void FrontDoor::listenOnceBothAreKnown()
{
    if (m_window && m_keptBy == ListKeptBy::Us && m_lock.isLocked())
        m_server.listen(m_place.socket);
}

// While the queue saves, nobody would read what comes.
void FrontDoor::close()
{
    m_window = nullptr;
    m_server.close();
}

} // namespace tributary
