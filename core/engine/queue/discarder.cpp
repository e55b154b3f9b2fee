#include "core/engine/queue/discarder.h"

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/list/aside_work.h"
#include "core/engine/list/download_list.h"
#include "core/storage/assembly/assembly.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/part_place.h"

#include <utility>

namespace tributary {

namespace {

// The person has cancelled the download, so its files are to go.
bool isToGo(const DownloadEntry& download)
{
    return download.snapshot.state == DownloadState::Cancelled || download.wish == Wish::Cancel ||
           download.wish == Wish::Discard;
}

// A part that can't be looked at now counts as one that may be of the link.
bool mayHavePartOf(const QString& path, const QUrl& link)
{
    const auto place = placeOfPart(path);
    return !place || isOfLink(*place, ledgerUrlHash(link));
}

// Removes what a finished file was put together from. Returns what is worth telling of it.
std::optional<QString> discardLeftovers(const QString& path, const QUrl& link, const AssemblyChoice& assembly)
{
    const auto place = placeOfPart(path);
    if (!place)
        return place.error().detail;
    // Whoever has a part there fetches the file anew, and has also what lies elsewhere.
    if (!place->hasPart) {
        const auto discarded =
            discardRest({.choice = assembly, .largestPart = {}, .memory = {}, .finalPath = path});
        if (!discarded)
            return discarded.error().detail;
        if (isOfLink(*place, ledgerUrlHash(link)))
            removeLedger(ledgerPathFor(place->partPath));
    }
    if (place->owner != PartOwner::Us || !place->flaw)
        return std::nullopt;
    const auto ledger = loadLedger(ledgerPathFor(place->partPath));
    return ledger ? std::nullopt : std::optional(ledger.error().detail);
}

} // namespace

struct Discarder::Order
{
    QString path;
    QUrl link;
    AssemblyChoice assembly;
    std::optional<QByteArray> list; // that has to be the last to have written there; none: whoever was

    bool isFor(const PartPlace& place) const
    {
        const bool isOthers = list && place.ledger && place.ledger->list != *list;
        return isOfLink(place, ledgerUrlHash(link)) && !isOthers;
    }
};

Discarder::Discarder(DownloadList& list, ListKeeper& keeper, AsideWork& aside, QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_keeper(keeper)
    , m_aside(aside)
{
}

void Discarder::discard(const DownloadEntry& download, std::function<void()> then)
{
    discardUnfinished(download, std::nullopt, std::move(then));
}

void Discarder::discardWhatWasDue(const DownloadEntry& download, std::function<void()> then)
{
    discardUnfinished(download, m_keeper.number(), std::move(then));
}

void Discarder::discardUnfinished(const DownloadEntry& download, std::optional<QByteArray> list,
                                  std::function<void()> then)
{
    const bool isWhole = download.snapshot.state == DownloadState::Finished;
    Order order{.path = download.snapshot.path,
                .link = download.request.url(),
                .assembly = download.request.whole().assembly,
                .list = std::move(list)};
    auto done = [this, id = download.id(), then = std::move(then)](Outcome outcome) {
        const DownloadEntry* held = m_list.find(id);
        if (outcome == Outcome::Done)
            forgetDue(id);
        else if (held && isToGo(*held))
            noteDue(id);
        then();
    };
    if (!isWhole && download.snapshot.startedAt)
        discardWhatIsHere(std::move(order), std::move(done));
    else if (!isWhole && m_list.mayHaveBegun(download.id()))
        lookForPart(download.id(), std::move(order), std::move(done));
    else
        done(Outcome::Done);
}

void Discarder::noteDue(DownloadId id)
{
    m_due.insert(id);
    m_keeper.keepSetting(discardsSetting, encodeDiscards(m_due));
}

void Discarder::forgetDue(DownloadId id)
{
    if (m_due.remove(id))
        m_keeper.keepSetting(discardsSetting, encodeDiscards(m_due));
}

void Discarder::lookForPart(DownloadId id, Order order, Then then)
{
    auto look = [path = order.path, link = order.link] { return mayHavePartOf(path, link); };
    m_aside.run(look, [this, id, order = std::move(order), then = std::move(then)](bool isHere) {
        const DownloadEntry* looked = m_list.find(id);
        if (looked && isHere && !isClaimedByAnother(*looked))
            discardWhatIsHere(order, then);
        else
            then(Outcome::Done);
    });
}

void Discarder::discardWhatIsHere(Order order, Then then)
{
    const QString path = order.path;
    m_paths.insert(path);
    m_aside.run([order = std::move(order)] { return discardPart(order); },
                [this, path, then = std::move(then)](Outcome outcome) {
                    free(path);
                    then(outcome);
                });
}

// No more than is provably this link's. Whoever writes the part has it locked, and has also what lies
// elsewhere; under our lock nobody goes on with it. The ledger goes last: after a kill it leads to the rest.
Discarder::Outcome Discarder::discardPart(const Order& order)
{
    auto place = placeOfPart(order.path);
    std::unique_ptr<PartFile> part;
    if (place && place->hasPart && order.isFor(*place)) {
        auto opened = PartFile::open(place->partPath);
        if (!opened)
            return Outcome::NotNow;
        part = std::move(*opened);
        place = lookAtPart(*part);
    }
    if (!place)
        return Outcome::NotNow;
    if (!order.isFor(*place))
        return Outcome::Done;
    const bool isGone =
        discardRest({.choice = order.assembly, .largestPart = {}, .memory = {}, .finalPath = order.path}) &&
        (!part || part->discard());
    if (!isGone)
        return Outcome::NotNow;
    removeLedger(ledgerPathFor(place->partPath));
    return Outcome::Done;
}

void Discarder::clearUpAfter(const DownloadEntry& finished)
{
    m_paths.insert(finished.snapshot.path);
    auto work = [path = finished.snapshot.path, link = finished.request.url(),
                 assembly = finished.request.whole().assembly] {
        return discardLeftovers(path, link, assembly);
    };
    auto then = [this, id = finished.id(),
                 path = finished.snapshot.path](const std::optional<QString>& finding) {
        if (finding)
            m_list.remember(DownloadEvent{.download = id,
                                          .at = QDateTime::currentDateTimeUtc(),
                                          .name = event_names::note,
                                          .detail = *finding});
        free(path);
    };
    m_aside.run(work, then);
}

bool Discarder::isClaimedByAnother(const DownloadEntry& download) const
{
    return m_list.hasAny([&download](const DownloadEntry& other) {
        return other.id() != download.id() && other.snapshot.path == download.snapshot.path &&
               (other.snapshot.startedAt || isOnLane(other.occupation));
    });
}

bool Discarder::isWantedByAnother(const DownloadEntry& download) const
{
    return m_list.hasAny([&download](const DownloadEntry& other) {
        return other.id() != download.id() && other.snapshot.path == download.snapshot.path &&
               other.snapshot.state != DownloadState::Cancelled;
    });
}

void Discarder::free(const QString& path)
{
    m_paths.remove(path);
    Q_EMIT pathIsFree(path);
}

} // namespace tributary
