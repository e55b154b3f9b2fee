#include "app/gui/front_door.h"

#include "app/browser/browser_request.h"
#include "app/gui/store_words.h"
#include "app/remote/wished_downloads.h"
#include "ui/adding/link_intake.h"
#include "ui/adding/quiet/quiet_intake.h"
#include "ui/desktop/in_front.h"
#include "ui/failures/failure_remedies.h"
#include "ui/window/announcer.h"
#include "ui/window/main_window.h"
#include "ui/words/add_input.h"

#include <QCoreApplication>

#include <ranges>

namespace tributary {

namespace {

using Taken = HandoverServer::Taken;

// The downloads without those in these places, which ascend.
QList<DownloadRequest> without(QList<DownloadRequest> requests, const QList<int>& places)
{
    for (const int place : places | std::views::reverse)
        requests.removeAt(place);
    return requests;
}

QFuture<Taken> refused(const QString& why)
{
    return QtFuture::makeReadyFuture(Taken(std::unexpected(why)));
}

// The window itself says what it can't use, to a person who looks at it.
void takeInFront(MainWindow& window, const QStringList& links, const QString& folder,
                 const QString& activation)
{
    bringInFront(window, activation);
    if (!links.isEmpty())
        (void)window.intake().add(links.join(u'\n'), folder, NewRows::Shown);
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
    , m_server([this](const Handover& handover) { return take(handover); })
{
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &FrontDoor::close);
}

FrontDoor::~FrontDoor() = default;

HandoverServer::Answer FrontDoor::take(const Handover& handover)
{
    if (handover.browserLink)
        return takeFromBrowser(*handover.browserLink);
    if (!handover.wishes.isEmpty())
        return takeWishes(handover);
    if (handover.manner == Manner::InFront)
        takeInFront(*m_window, handover.links, handover.folder, handover.activation);
    if (handover.manner == Manner::InFront || handover.links.isEmpty())
        return QtFuture::makeReadyFuture(Taken());
    if (!m_forgotten.isEmpty())
        return refused(m_forgotten);
    const QList<int> listed =
        handover.taking == Taking::EachForItself ? m_quiet->placesOfListed(handover.links) : QList<int>();
    return {m_quiet->add(handover.links.join(u'\n'), handover.folder), listed};
}

QFuture<Taken> FrontDoor::takeFromBrowser(const BrowserLink& link)
{
    const auto request = requestOf(link);
    if (!request)
        return refused(tr("The link that the browser handed over can't be downloaded."));
    if (!m_forgotten.isEmpty())
        return refused(m_forgotten);
    return link.step == BrowserStep::Check ? m_quiet->check(*request, link.size)
                                           : m_quiet->take(*request, link.size);
}

// The terminal has looked at them as well, but who speaks here may be another one.
HandoverServer::Answer FrontDoor::takeWishes(const Handover& handover)
{
    const auto wished = wishedDownloads(handover);
    if (!wished)
        return refused(wordsFor(FrameFault::Nonsense));
    if (wished->requests.size() > mostDownloadsAtOnce)
        return refused(wordsFor(FrameFault::TooLarge));
    if (!m_forgotten.isEmpty())
        return refused(m_forgotten);
    if (handover.taking == Taking::AllOrNone)
        return m_quiet->addWished(wished->requests, wished->onConflict);
    const QList<int> listed = m_quiet->placesOfListed(wished->requests);
    const QList<DownloadRequest> fresh = without(wished->requests, listed);
    return {fresh.isEmpty() ? QtFuture::makeReadyFuture(Taken())
                            : m_quiet->addFresh(fresh, wished->onConflict),
            listed};
}

bool FrontDoor::takeOver()
{
    m_isAnothers = isHeldElsewhere(m_lock);
    return !m_isAnothers;
}

void FrontDoor::openFor(MainWindow& window)
{
    connect(&m_openedFiles, &OpenedFiles::opened, &window,
            [&window](const QString& link) { takeInFront(window, {link}, {}, {}); });
    m_openedFiles.tell();
    m_window = &window;
    m_quiet = std::make_unique<QuietIntake>(window.intake(), window.downloads());
    m_quiet->setGoOnFrom(
        [&window](DownloadId id, const OtherLink& link) { return window.remedies().goOnFrom(id, link); });
    listenOnceBothAreKnown();
}

void FrontDoor::noteStore(const StoreOutcome& outcome)
{
    const bool isAnothers = !outcome && outcome.error().kind == ErrorKind::Conflict;
    m_keptBy = isAnothers ? ListKeptBy::Another : ListKeptBy::Us;
    m_forgotten = whyForgotten(outcome);
    listenOnceBothAreKnown();
}

void FrontDoor::listenOnceBothAreKnown()
{
    if (!m_window || m_keptBy != ListKeptBy::Us || !m_lock.isLocked())
        return;
    if (const auto listens = m_server.listen(m_place.socket); !listens) {
        m_window->announcer().sayForLong(
            tr("Browsers and the terminal can't reach this window: %1").arg(listens.error()));
    }
}

// While the queue saves, nobody would read what comes.
void FrontDoor::close()
{
    m_server.close();
    m_quiet.reset();
    m_window = nullptr;
}

} // namespace tributary
