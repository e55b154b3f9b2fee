#include "ui/desktop/notices/download_news.h"

#include "ui/list/rows/download_words.h"
#include "ui/settings/settings.h"
#include "ui/words/counted.h"
#include "words/failure_text.h"

#include <QFileInfo>
#include <QHash>

#include <utility>

namespace tributary {

namespace {

// Lines, or names in one.
constexpr qsizetype mostShown = 3;
// A person follows the last downloads of a queue one by one, and a longer queue from afar.
constexpr int fewLeft = 3;

bool endedByThemselves(const DownloadTally& before, const DownloadTally& now)
{
    const auto more = [&](StateGroup one, StateGroup other) {
        return now.in(one) + now.in(other) > before.in(one) + before.in(other);
    };
    return more(StateGroup::Finished, StateGroup::Failed) && !more(StateGroup::Paused, StateGroup::Aborted);
}

// Downloads that were paused may be resumed and end between two tallies.
bool wereResumed(const DownloadTally& before, const DownloadTally& now)
{
    return before.left() == 0 && now.in(StateGroup::Paused) < before.in(StateGroup::Paused) &&
           endedByThemselves(before, now);
}

QString firstFewJoined(QStringList words, QLatin1String between)
{
    if (words.size() > mostShown)
        words = words.mid(0, mostShown) << QStringLiteral("…");
    return words.join(between);
}

QString fewLines(const QStringList& lines)
{
    return firstFewJoined(lines, QLatin1String("\n"));
}

template<typename Ends>
std::optional<DownloadId> onlyOneOf(const Ends& ends)
{
    return ends.size() == 1 ? std::optional(ends.first().id) : std::nullopt;
}

QString fewNames(const QStringList& names)
{
    return firstFewJoined(names, QLatin1String(", "));
}

} // namespace

DownloadNews::DownloadNews(const Settings& settings, Pace pace, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(pace.moment);
    connect(&m_moment, &QTimer::timeout, this, &DownloadNews::tell);
    m_whileMany.setSingleShot(true);
    m_whileMany.setInterval(pace.whileMany);
    connect(&m_whileMany, &QTimer::timeout, this, [this] {
        if (hasNews())
            tell();
    });
}

void DownloadNews::noteTally(const DownloadTally& tally)
{
    const DownloadTally before = std::exchange(m_tally, tally);
    if (m_tally.left() > before.left() || wereResumed(before, m_tally))
        m_isStopped = false;
    if (m_tally.left() > 0 || before.left() == 0)
        return;
    m_isStopped = m_isStopped || !endedByThemselves(before, m_tally);
    // The queue is done, so the endings that were gathered are announced. The last one may be told a moment
    // later than this, and is counted with the others.
    if (hasNews())
        m_moment.start();
}

void DownloadNews::notePause(qsizetype downloads)
{
    const int left = m_tally.left();
    m_isStopped = m_isStopped || (left > 0 && downloads >= left);
}

void DownloadNews::noteFinished(DownloadId id, const QString& path)
{
    forgetEnds(id);
    m_finished.append({.id = id, .path = path});
    m_finishedInAll.insert(id);
    tellInAMoment();
}

void DownloadNews::noteFailed(DownloadId id, const QString& name, const DownloadError& error)
{
    forgetEnds(id);
    m_failed.append({.id = id, .name = name, .reason = errorText(error)});
    m_failedInAll.insert(id);
    tellInAMoment();
}

// A download that is tried again, or is gone, has not come to its end.
void DownloadNews::forgetEnds(DownloadId id)
{
    m_finishedInAll.remove(id);
    if (m_failedInAll.remove(id))
        m_failed.removeIf([id](const Failure& failure) { return failure.id == id; });
}

void DownloadNews::noteResume(const QList<DownloadId>& ids)
{
    m_isStopped = false;
    for (const DownloadId id : ids) {
        m_known.remove(id);
        forgetEnds(id);
    }
}

void DownloadNews::noteRemoved(const QList<DownloadId>& ids)
{
    for (const DownloadId id : ids) {
        m_stuck.remove(id);
        forgetEnds(id);
    }
}

void DownloadNews::noteKept(const QList<DownloadSnapshot>& downloads)
{
    for (const DownloadSnapshot& download : downloads) {
        if (isPausedByFault(download))
            m_known.insert(download.id);
    }
}

void DownloadNews::observe(const QList<DownloadSnapshot>& changed)
{
    for (const DownloadSnapshot& download : changed) {
        const bool isFault = isPausedByFault(download);
        if (!isSettled(download.state))
            forgetEnds(download.id);
        if (isFault)
            m_stuck.insert(download.id);
        else
            m_stuck.remove(download.id);
        if (!isFault && isSettled(download.state))
            m_known.remove(download.id);
        if (!isFault || m_known.contains(download.id))
            continue;
        m_known.insert(download.id);
        m_paused.append(tr("%1: %2").arg(nameText(download), errorText(*download.error)));
        tellInAMoment();
    }
}

void DownloadNews::noteSkipped()
{
    tellInAMoment();
}

void DownloadNews::tellInAMoment()
{
    if (!m_moment.isActive())
        m_moment.start();
}

void DownloadNews::tell()
{
    const int left = m_tally.left();
    if (left > fewLeft && m_whileMany.isActive())
        return;
    m_whileMany.stop();
    if (left > fewLeft)
        m_whileMany.start();
    const QList<Finished> finished = std::exchange(m_finished, {});
    QList<Failure> failed = std::exchange(m_failed, {});
    failed.removeIf([this](const Failure& failure) { return m_isAskedAbout(failure.id); });
    const QStringList paused = std::exchange(m_paused, {});
    const bool isTheEnd = left == 0 && m_finishedInAll.size() + m_failedInAll.size() > 1 &&
                          m_settings.value(setting::tellsAllDone);
    if (!isTheEnd)
        tellFinished(finished);
    // When all downloads are over, the announcement only counts the failures, so they are named here.
    tellFailed(failed);
    tellPaused(paused);
    if (isTheEnd)
        tellAllDone(finished);
    if (left > 0)
        return;
    m_finishedInAll.clear();
    m_failedInAll.clear();
    if (!m_isStopped && m_stuck.isEmpty())
        Q_EMIT allDone();
}

void DownloadNews::tellAllDone(const QList<Finished>& last)
{
    QStringList counts;
    const auto finished = static_cast<int>(m_finishedInAll.size());
    const auto failed = static_cast<int>(m_failedInAll.size());
    if (finished > 0)
        counts.append(counted(tr("%n finished", "downloads", finished), finished));
    if (failed > 0)
        counts.append(counted(tr("%n failed", "downloads", failed), failed));
    const int paused = m_tally.in(StateGroup::Paused);
    if (paused > 0)
        counts.append(counted(tr("%n paused", "downloads", paused), paused));
    const bool isAnyLeft = paused > 0 || failed > 0;
    Q_EMIT announced({.title = isAnyLeft ? tr("No more downloads are running") : tr("All downloads are done"),
                      .text = counts.join(QStringLiteral(" · ")),
                      .path = last.isEmpty() ? QString() : last.last().path,
                      .truth = Truth::UntilDownloadsAreLeft});
}

void DownloadNews::tellFinished(const QList<Finished>& finished)
{
    if (finished.isEmpty() || !m_settings.value(setting::tellsFinished))
        return;
    QStringList names;
    for (const Finished& one : finished)
        names.append(QFileInfo(one.path).fileName());
    const auto all = static_cast<int>(finished.size());
    Q_EMIT announced({.title = counted(tr("%n download(s) finished", nullptr, all), all),
                      .text = fewLines(names),
                      .path = finished.last().path,
                      .truth = Truth::UntilAllAreDone,
                      .only = onlyOneOf(finished)});
}

void DownloadNews::tellFailed(const QList<Failure>& failures)
{
    if (failures.isEmpty() || !m_settings.value(setting::tellsFailed))
        return;
    const auto all = static_cast<int>(failures.size());
    Q_EMIT announced({.title = counted(tr("%n download(s) failed", nullptr, all), all),
                      .text = fewLines(byReason(failures)),
                      .path = {},
                      .matter = Matter::Trouble,
                      .only = onlyOneOf(failures)});
}

// A line for each reason: many downloads of one server mostly fail for the same.
QStringList DownloadNews::byReason(const QList<Failure>& failures)
{
    QStringList reasons;
    QHash<QString, QStringList> names;
    for (const Failure& failure : failures) {
        if (!names.contains(failure.reason))
            reasons.append(failure.reason);
        names[failure.reason].append(failure.name);
    }
    for (QString& reason : reasons)
        //: %1: a file name, %2: what went wrong.
        reason = tr("%1: %2").arg(fewNames(names.value(reason)), reason);
    return reasons;
}

void DownloadNews::tellPaused(const QStringList& reasons)
{
    if (reasons.isEmpty() || !m_settings.value(setting::tellsFailed))
        return;
    const auto all = static_cast<int>(reasons.size());
    //: By a fault, such as a full disk, which stands behind it.
    Q_EMIT announced({.title = counted(tr("%n download(s) paused", nullptr, all), all),
                      .text = fewLines(reasons),
                      .path = {},
                      .matter = Matter::Trouble});
}

} // namespace tributary
