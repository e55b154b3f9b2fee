#include "ui/adding/quiet/quiet_intake.h"

#include "core/engine/door/link_list.h"
#include "ui/adding/link_intake.h"
#include "ui/adding/quiet/stranded_download.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/widgets/when_done.h"
#include "ui/words/add_input.h"
#include "ui/words/probe_words.h"
#include "words/failure_text.h"

#include <QSet>
#include <QTimer>

namespace tributary {

namespace {

using Taken = QuietIntake::Taken;

std::shared_ptr<QPromise<Taken>> begun()
{
    auto answer = std::make_shared<QPromise<Taken>>();
    answer->start();
    return answer;
}

// Answers the asker; later answers are dropped.
void give(QPromise<Taken>& answer, const Taken& taken)
{
    if (answer.future().isFinished())
        return;
    answer.addResult(taken);
    answer.finish();
}

// The answer for a browser, which shows these words itself because nobody may be looking at the window.
Taken stays(const QString& why)
{
    //: %1: the reason, as "Not found (404)"
    return std::unexpected(QuietIntake::tr("The download stays in the browser: %1").arg(why));
}

Taken judged(const Expected<ProbeReport>& report, const DownloadRequest& request, std::optional<qint64> size)
{
    if (!report)
        return stays(errorText(report.error()));
    if (isPageForFile(*report, request.url, request.target.fileName))
        return stays(pageText());
    if (report->size && size && *report->size != *size)
        return stays(QuietIntake::tr("Tributary was sent a file of another size."));
    return {};
}

Taken alreadyListed()
{
    return stays(LinkIntake::tr("Already in the list."));
}

bool isStuck(const DownloadSnapshot& download)
{
    using enum DownloadState;
    const bool isOnItsWay = download.state == Queued || download.state == Connecting;
    return download.state == Paused || download.state == Failed || download.state == Cancelled ||
           download.state == Waiting || (isOnItsWay && download.error);
}

} // namespace

QuietIntake::QuietIntake(LinkIntake& intake, const DownloadListModel& downloads,
                         std::chrono::milliseconds patience)
    : m_intake(intake)
    , m_downloads(downloads)
    , m_patience(patience)
{
}

QuietIntake::Standing QuietIntake::standingOf(const DownloadRequest& request) const
{
    const auto listed = listedIds(m_downloads, {request});
    if (listed.isEmpty())
        return Standing::NotThere;
    const auto known = m_downloads.find(*listed.cbegin());
    if (!known) // added a moment ago
        return Standing::Unproven;
    if (known->state == DownloadState::Finished)
        return Standing::NotThere;
    if (isStuck(*known))
        return Standing::Stuck;
    return isWellUnderWay(known->state) ? Standing::WellUnderWay : Standing::Unproven;
}

std::optional<DownloadId> QuietIntake::mayGoOn(const DownloadRequest& request,
                                               std::optional<qint64> size) const
{
    return m_goOnFrom ? strandedLike(m_downloads, request, size) : std::nullopt;
}

QFuture<Taken> QuietIntake::add(const QString& lines, const QString& folder)
{
    const QList<DownloadId> before = m_intake.newest();
    const Taken added = m_intake.add(lines, folder, NewRows::Quiet);
    return afterAdding(added, before);
}

QFuture<Taken> QuietIntake::afterAdding(const Taken& added, const QList<DownloadId>& before)
{
    const Answer answer = begun();
    if (added)
        onceKept(before, answer);
    else
        give(*answer, added);
    return answer->future();
}

QFuture<Taken> QuietIntake::addWished(const QList<DownloadRequest>& requests,
                                      std::optional<ConflictPolicy> onConflict)
{
    const QList<DownloadId> before = m_intake.newest();
    const Taken added = m_intake.addWished(requests, onConflict);
    return afterAdding(added, before);
}

QFuture<Taken> QuietIntake::addFresh(const QList<DownloadRequest>& requests,
                                     std::optional<ConflictPolicy> onConflict)
{
    const QList<DownloadId> before = m_intake.newest();
    m_intake.addFresh(requests, onConflict);
    return afterAdding({}, before);
}

QList<int> QuietIntake::placesOfListed(const QList<DownloadRequest>& requests) const
{
    const auto listed = listedIds(m_downloads, requests);
    QSet<KeptLink> before;
    QList<int> places;
    for (int place = 0; place < requests.size(); ++place) {
        const KeptLink link = requests.at(place).url;
        if (listed.contains(link) || before.contains(link))
            places.append(place);
        before.insert(link);
    }
    return places;
}

// A link of the terminal is one download; what can't be used is told by add().
QList<int> QuietIntake::placesOfListed(const QStringList& links) const
{
    QList<DownloadRequest> requests;
    QList<int> places;
    for (int place = 0; place < links.size(); ++place) {
        const QList<DownloadRequest> asked = linksFrom(links.at(place), {}).requests;
        if (asked.size() != 1)
            continue;
        requests.append(asked.first());
        places.append(place);
    }
    QList<int> listed;
    for (const int n : placesOfListed(requests))
        listed.append(places.at(n));
    return listed;
}

QFuture<Taken> QuietIntake::check(const DownloadRequest& request, std::optional<qint64> size)
{
    const Standing standing = standingOf(request);
    if (standing == Standing::Stuck && !mayGoOn(request, size))
        return QtFuture::makeReadyFuture(alreadyListed());
    if (standing == Standing::WellUnderWay)
        return QtFuture::makeReadyFuture(Taken());
    const Answer answer = begun();
    askServer(request, size, answer);
    return answer->future();
}

void QuietIntake::askServer(const DownloadRequest& request, std::optional<qint64> size, const Answer& answer)
{
    whenDone(m_intake.probe(request), this, [answer, request, size](const Expected<ProbeReport>& report) {
        give(*answer, judged(report, request, size));
    });
    QTimer::singleShot(m_patience, this,
                       [answer] { give(*answer, stays(errorText({.kind = ErrorKind::TimedOut}))); });
}

QFuture<Taken> QuietIntake::take(const DownloadRequest& request, std::optional<qint64> size)
{
    const Answer answer = begun();
    const Standing standing = standingOf(request);
    const bool isAtWork = standing == Standing::WellUnderWay || standing == Standing::Unproven;
    if (const auto stranded = isAtWork ? std::nullopt : mayGoOn(request, size))
        goOn(*stranded, request, answer);
    else
        takeAnew(request, standing, answer);
    return answer->future();
}

// A file of the same name and size that proves to be another one becomes a download of its own.
void QuietIntake::goOn(DownloadId id, const DownloadRequest& request, const Answer& answer)
{
    const OtherLink link{.url = request.url, .sent = termsOf(request).sent};
    whenDone(m_goOnFrom(id, link), this, [this, request, answer](const Expected<void>& outcome) {
        if (outcome)
            onceKept(m_intake.newest(), answer);
        // A browser that has lost patience goes on by itself.
        else if (!answer->isCanceled())
            takeAnew(request, standingOf(request), answer);
    });
}

void QuietIntake::takeAnew(const DownloadRequest& request, Standing standing, const Answer& answer)
{
    const QList<DownloadId> before = m_intake.newest();
    if (standing == Standing::Stuck) {
        give(*answer, alreadyListed());
        return;
    }
    if (standing == Standing::NotThere)
        m_intake.addAnew(request);
    onceKept(before, answer);
}

// No id is given twice, so other ids are those that have just been added.
void QuietIntake::onceKept(const QList<DownloadId>& before, const Answer& answer)
{
    const QList<DownloadId> added = m_intake.newest() == before ? QList<DownloadId>() : m_intake.newest();
    whenDone(m_intake.kept(), this, [this, answer, added](const Expected<void>& kept) {
        // A program that has gone meanwhile has told its person that nothing was taken.
        if (!kept || answer->isCanceled())
            m_intake.takeBack(added);
        give(*answer, kept ? Taken() : std::unexpected(errorText(kept.error())));
    });
}

} // namespace tributary
