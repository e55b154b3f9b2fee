#include "core/engine/queue/discarder.h"

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/keeping/standing.h"
#include "core/engine/list/aside_work.h"
#include "core/engine/list/download_list.h"
#include "core/engine/shared/job_event.h"
#include "core/storage/assembly/assembly.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/part_place.h"
#include "core/storage/part/part_proof.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// The person has cancelled the download, and may have removed it since, so its files are to go.
bool isToGo(const DownloadEntry& download)
{
    return download.snapshot.state == DownloadState::Cancelled || download.wish == Wish::Cancel ||
           download.wish == Wish::Discard || download.wish == Wish::Remove;
}

// Whether the part at the download's path is the download's own, and is to be gone on with.
bool hasBegun(const DownloadEntry& download)
{
    return keepsItsName(download.snapshot);
}

bool hasCertainlyBegun(const DownloadEntry& download)
{
    return download.snapshot.startedAt || isOnLane(download.occupation);
}

// The part at the download's path may be its own, and is to stay.
bool isWanted(const DownloadEntry& download)
{
    return download.snapshot.state != DownloadState::Cancelled &&
           download.snapshot.state != DownloadState::Finished;
}

// The two paths may lead to one file. Only the disk knows, and the engine's thread doesn't wait for that.
bool areSpeltOtherwise(const QString& path, const QString& other)
{
    return path != other && !path.isEmpty() && !other.isEmpty() && foldedNameIn(path) == foldedNameIn(other);
}

bool leadsTo(const QString& path, const Leftovers& left)
{
    const auto place = placeOfPart(left.path);
    return place && isAlsoPlaceOf(*place, left.path, path);
}

// A part that can't be looked at now counts as one that may be of the link.
bool mayHavePartOf(const Leftovers& what)
{
    const auto place = placeOfPart(what.path);
    return !place || isOfLink(*place, what.urlHash);
}

// Where the bytes were asked for, or an earlier run has them.
AssemblyPlan planOf(const Leftovers& left, const std::optional<Ledger>& ledger = {})
{
    return {.choice = ledger ? assemblyOf(*ledger, left.assembly) : left.assembly,
            .largestPart = {},
            .memory = {},
            .finalPath = left.path};
}

// Removes what a finished file was put together from. The error says what could not be removed now; else the
// answer is what is worth telling of it, if anything.
Expected<Phrase> discardPartsOfFinished(const Leftovers& left)
{
    const auto place = placeOfPart(left.path);
    if (!place)
        return std::unexpected(place.error());
    // A part at that path belongs to a newer download of the file, and so do its parts in other folders.
    if (!place->hasPart) {
        const bool isOurs = isOfLink(*place, left.urlHash);
        const auto discarded =
            isOurs ? removeUnfinished(planOf(left, place->ledger), nullptr, ledgerPathFor(place->partPath))
                   : discardRest(planOf(left));
        if (!discarded)
            return std::unexpected(discarded.error());
    }
    if (place->owner != PartOwner::Us || !place->flaw)
        return Phrase();
    const auto ledger = loadLedger(ledgerPathFor(place->partPath));
    return ledger ? Phrase() : ledger.error().detail;
}

Leftovers leftoversOf(const DownloadEntry& download, Leftovers::Of of)
{
    return {.path = download.snapshot.path,
            .urlHash = ledgerUrlHash(download.request.url()),
            .assembly = download.request.whole().assembly,
            .of = of};
}

// The download's files are to be discarded, and still are here.
bool isYetToBeDiscarded(const DownloadEntry& download)
{
    return download.occupation == Occupation::Discarding || download.wish == Wish::Discard ||
           download.wish == Wish::DiscardAndRemove;
}

} // namespace

struct Discarder::Order
{
    Leftovers what;
    std::optional<QByteArray> list; // the list that must have written the ledger last; none: any list
    QStringList rivals = {};        // paths of other downloads that may lead to the same part

    bool isFor(const PartPlace& place) const
    {
        const bool isOthers = list && place.ledger && place.ledger->list != *list;
        return isOfLink(place, what.urlHash) && !isOthers;
    }
    bool isRivals(const PartPlace& place) const
    {
        return std::ranges::any_of(
            rivals, [&](const QString& rival) { return isAlsoPlaceOf(place, what.path, rival); });
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
    discardUnfinished(download, m_keeper.numberOrNew(), std::move(then));
}

void Discarder::discardUnfinished(const DownloadEntry& download, std::optional<QByteArray> list,
                                  std::function<void()> then)
{
    auto done = [this, id = download.id(), then = std::move(then)](Outcome outcome) {
        const DownloadEntry* held = m_list.find(id);
        if (outcome == Outcome::Done)
            forgetDue(id);
        else if (held && isToGo(*held))
            noteDue(id);
        then();
    };
    const bool hasStarted = download.snapshot.startedAt.has_value();
    const QString& path = download.snapshot.path;
    // A person may cancel thousands at once, and few of them have begun.
    if (download.snapshot.state == DownloadState::Finished ||
        (hasStarted ? isUsed(path, download.id(), hasBegun) : !m_list.mayHaveBegun(download.id()))) {
        done(Outcome::Done);
        return;
    }
    QStringList rivals = rivalsAt(path, download.id(), list ? isWanted : hasBegun);
    Order order{.what = leftoversOf(download, Leftovers::Of::Unfinished),
                .list = std::move(list),
                .rivals = std::move(rivals)};
    if (hasStarted)
        discardWhatIsHere(std::move(order), std::move(done));
    else
        lookForPart(download.id(), std::move(order), std::move(done));
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

void Discarder::letGo(const DownloadEntry& download)
{
    const bool mayBeHere = download.snapshot.startedAt || m_list.mayHaveBegun(download.id());
    const bool isWhole = download.snapshot.state == DownloadState::Finished;
    if (mayBeHere && !isWhole && (m_due.contains(download.id()) || isYetToBeDiscarded(download)))
        noteLeft(leftoversOf(download, Leftovers::Of::Unfinished));
    else if (mayBeHere && !isWhole && download.snapshot.state != DownloadState::Cancelled)
        forgetLeftAt(download.snapshot.path);
    forgetDue(download.id());
}

void Discarder::adoptDue(const DueDiscards& due, const DueLeftovers& left)
{
    m_due = due;
    m_left = left;
}

void Discarder::noteLeft(const Leftovers& left)
{
    if (m_left.contains(left))
        return;
    m_left.append(left);
    m_keeper.keepSetting(leftoversSetting, encodeLeftovers(m_left));
}

void Discarder::forgetLeft(const Leftovers& left)
{
    if (m_left.removeAll(left) > 0)
        m_keeper.keepSetting(leftoversSetting, encodeLeftovers(m_left));
}

// A later download has written to that path, and its files stay. The leftovers are forgotten before the disk
// is asked about them: if the program ended meanwhile, the next start would delete the later download's
// files.
void Discarder::forgetLeftAt(const QString& path)
{
    if (m_left.removeIf([&path](const Leftovers& left) { return left.path == path; }) > 0)
        m_keeper.keepSetting(leftoversSetting, encodeLeftovers(m_left));
    const DueLeftovers all = m_left;
    for (const Leftovers& left : all) {
        if (!areSpeltOtherwise(left.path, path))
            continue;
        forgetLeft(left);
        m_aside.run(
            AsideWork::between(left.path, path), [left, path] { return leadsTo(path, left); },
            [this, left](bool isThere) {
                if (!isThere)
                    noteLeft(left);
            });
    }
}

// As far as this list knows the download has never begun. A command may have, and wants to go on with its
// part.
void Discarder::lookForPart(DownloadId id, Order order, Then then)
{
    order.list = m_keeper.numberOrNew();
    auto look = [what = order.what] { return mayHavePartOf(what); };
    const AsideWork::Line line = AsideWork::at(order.what.path);
    m_aside.run(line, look, [this, id, order = std::move(order), then = std::move(then)](bool isHere) {
        const DownloadEntry* looked = m_list.find(id);
        if (looked && isHere && !isClaimedByAnother(*looked))
            discardWhatIsHere(order, then);
        else
            then(Outcome::Done);
    });
}

void Discarder::discardWhatIsHere(Order order, Then then)
{
    const QString path = order.what.path;
    m_paths.insert(path);
    m_aside.run(
        AsideWork::at(path), [order = std::move(order)] { return discardPart(order); },
        [this, path, then = std::move(then)](Outcome outcome) {
            free(path);
            then(outcome);
        });
}

// Removes only what is provably this link's. A program that writes the part holds its lock, and owns its
// parts in other folders too; while the lock is ours, none can resume the part.
Discarder::Outcome Discarder::discardPart(const Order& order)
{
    auto place = placeOfPart(order.what.path);
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
    if (!order.isFor(*place) || order.isRivals(*place) || (part && part->isStrangers()))
        return Outcome::Done;
    // A file that took the part's name is not the download's, though the ledger is.
    const bool isOurs = part && (!place->ledger || isPartOrCopyOf(*part, *place->ledger));
    const auto discarded = removeUnfinished(planOf(order.what, place->ledger), isOurs ? part.get() : nullptr,
                                            ledgerPathFor(place->partPath));
    return discarded ? Outcome::Done : Outcome::NotNow;
}

void Discarder::clearUpAfter(const DownloadEntry& finished)
{
    const Leftovers left = leftoversOf(finished, Leftovers::Of::Finished);
    noteLeft(left);
    clear(left, finished.id());
}

void Discarder::noteLeftBehind(const DownloadEntry& finished, const LeftBehind& what)
{
    const bool isWhole = what.by == LeftBehind::By::FinishedFile;
    Leftovers left = leftoversOf(finished, isWhole ? Leftovers::Of::Finished : Leftovers::Of::Unfinished);
    left.path = what.path;
    noteLeft(left);
}

void Discarder::clear(const Leftovers& left, std::optional<DownloadId> teller)
{
    m_paths.insert(left.path);
    auto then = [this, left, teller](const Expected<Phrase>& cleared) {
        const Phrase finding = cleared ? *cleared : cleared.error().detail;
        if (teller && !finding.isEmpty())
            m_list.remember(DownloadEvent{.download = *teller,
                                          .at = QDateTime::currentDateTimeUtc(),
                                          .name = event_names::note,
                                          .detail = finding.english()});
        if (cleared)
            forgetLeft(left);
        free(left.path);
    };
    m_aside.run(AsideWork::at(left.path), [left] { return discardPartsOfFinished(left); }, then);
}

// Another list, or a download that is not cancelled, may have gone on with what a removed one had.
void Discarder::clearWhatIsLeft()
{
    const DueLeftovers due = m_left;
    for (const Leftovers& left : due) {
        if (isAt(left.path))
            continue; // that is cleared up already
        if (left.of == Leftovers::Of::Finished)
            clear(left, std::nullopt);
        else if (isUsed(left.path, std::nullopt, isWanted))
            forgetLeft(left);
        else
            discardWhatIsHere({.what = left,
                               .list = m_keeper.numberOrNew(),
                               .rivals = rivalsAt(left.path, std::nullopt, isWanted)},
                              [this, left](Outcome outcome) {
                                  if (outcome == Outcome::Done)
                                      forgetLeft(left);
                              });
    }
}

bool Discarder::isClaimedByAnother(const DownloadEntry& download) const
{
    return isUsed(download.snapshot.path, download.id(), hasCertainlyBegun);
}

bool Discarder::isWantedByAnother(const DownloadEntry& download) const
{
    return isUsed(download.snapshot.path, download.id(), isWanted);
}

bool Discarder::isUsed(const QString& path, std::optional<DownloadId> butNotBy, Claim claim) const
{
    return std::ranges::any_of(m_list.idsNamedLike(path), [&](DownloadId id) {
        const DownloadEntry& other = *m_list.find(id);
        return id != butNotBy && other.snapshot.path == path && claim(other);
    });
}

QStringList Discarder::rivalsAt(const QString& path, std::optional<DownloadId> butNotBy, Claim claim) const
{
    QStringList rivals;
    for (const DownloadId id : m_list.idsNamedLike(path)) {
        const DownloadEntry& other = *m_list.find(id);
        if (id != butNotBy && claim(other) && areSpeltOtherwise(other.snapshot.path, path))
            rivals.append(other.snapshot.path);
    }
    return rivals;
}

void Discarder::free(const QString& path)
{
    m_paths.remove(path);
    Q_EMIT pathIsFree(path);
}

} // namespace tributary
