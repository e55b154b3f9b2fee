#include "core/engine/sources/source_judge.h"

#include "core/values/network/shown_link.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds firstRest(500);
constexpr std::chrono::milliseconds longestRest(30'000);
constexpr int mostDoublings = 10;
// Sources that contradict each other could go on so without end.
constexpr int mostTimesTakenBack = 2;

QUrl nameOfSource(const Source& source)
{
    return source.asked.url.adjusted(QUrl::RemoveUserInfo);
}

} // namespace

SourceJudge::SourceJudge(const DownloadRequest& wanted, const SharedLimits& limits, quint32 seed,
                         LogReader log)
    : m_sources(wanted, limits)
    , m_corroboration(m_sources.all().size(), seed)
    , m_log(std::move(log))
    , m_timesTakenBack(m_sources.all().size())
{
}

void SourceJudge::define(Source& source, const Validators& validators)
{
    m_definer = &source;
    source.standing = SourceStanding::Trusted;
    noteMarks(source, validators);
    m_corroboration.setDefiner(source.number);
}

void SourceJudge::noteMarks(Source& source, const Validators& validators)
{
    source.validators = validators;
    source.quirks.markedBy = placeOf(source.url);
}

void SourceJudge::defineByOwn(const Validators& validators, MarksOf place)
{
    m_definer = &own();
    m_definer->validators = validators;
    // Where an earlier run was redirected to isn't known, and this one may be sent elsewhere, or nowhere.
    m_definer->quirks.markedBy = place == MarksOf::OwnPlace ? placeOf(m_definer->asked.url) : QString();
}

void SourceJudge::forget()
{
    m_definer = nullptr;
    for (const auto& source : m_sources.all()) {
        source->trial.clear();
        source->validators = {};
        source->quirks.otherVersions.beginAfresh();
        source->url = source->asked.url;
        if (source->standing == SourceStanding::Trusted)
            source->standing = SourceStanding::Unknown;
    }
    takeBack(m_corroboration.clear());
}

void SourceJudge::blame(const Source& source, const DownloadError& error)
{
    const QUrl url = nameOfSource(source);
    const bool isKnown =
        std::ranges::any_of(m_wrong, [&](const WrongSource& wrong) { return wrong.url == url; });
    if (!isKnown)
        m_wrong.append({.url = url, .error = error});
}

void SourceJudge::drop(Source& source, const DownloadError& why)
{
    source.standing = SourceStanding::Dropped;
    source.problem = why;
    m_log(Phrase(PhraseKind::SourceDropped, {shownLink(source.asked.url), reasonOf(why)}), LogKind::Finding);
}

void SourceJudge::takeBack(const std::vector<size_t>& sources)
{
    for (const size_t number : sources) {
        Source& source = m_sources.at(number);
        if (source.standing != SourceStanding::Dropped || m_timesTakenBack[number] >= mostTimesTakenBack)
            continue;
        ++m_timesTakenBack[number];
        m_wrong.removeIf([url = nameOfSource(source)](const WrongSource& wrong) { return wrong.url == url; });
        source.standing = SourceStanding::Unknown;
        source.trial.clear();
        source.problem.reset();
        m_log(Phrase(PhraseKind::SourceTriedAgain, {shownLink(source.asked.url)}), LogKind::Finding);
    }
}

SourceJudge::Leaving SourceJudge::leave(Source& source, const Judgement& judgement,
                                        std::chrono::milliseconds leastRest, MonotonicTime now)
{
    const bool mayPass =
        judgement.verdict == Verdict::TryLater || judgement.verdict == Verdict::FewerConnections;
    source.problem = judgement.error;
    const bool canWait = !mayPass && m_sources.hasOthersInPlay(source);
    if (!canWait && !m_sources.hasUsableBeside(source, now))
        return Leaving::NobodyInPlay;
    if (!mayPass) {
        drop(source, judgement.error);
        return Leaving::Dropped;
    }
    const auto rest = std::min(longestRest, firstRest * (1 << std::min(source.failures++, mostDoublings)));
    source.restsUntil = now + std::max(rest, leastRest);
    m_log(Phrase(PhraseKind::SourceResting, {shownLink(source.url), reasonOf(judgement.error)}),
          LogKind::Finding);
    return Leaving::Resting;
}

Source* SourceJudge::wrongIn(const Disagreement& disagreement)
{
    const Bringer wrong = m_corroboration.wrongIn(disagreement);
    const bool canDoWithout = wrong && m_sources.hasOthersInPlay(m_sources.at(*wrong));
    return canDoWithout ? &m_sources.at(*wrong) : nullptr;
}

Ruling SourceJudge::rule(const Disagreement& disagreement)
{
    const Bringer ownLink = own().number;
    const bool isOwnsWord = disagreement.here == ownLink || disagreement.there == ownLink;
    if (isOwnsWord && own().isInPlay())
        own().standing = SourceStanding::Trusted;
    return withoutItsWord(m_corroboration.rule(disagreement));
}

Ruling SourceJudge::convict(const Source& source)
{
    return withoutItsWord(m_corroboration.convict(source.number));
}

// A source that is wrong no longer says what the file is.
Ruling SourceJudge::withoutItsWord(Ruling ruling)
{
    if (ruling.wrong && m_definer == &m_sources.at(*ruling.wrong)) {
        m_definer = &own();
        m_corroboration.setDefiner(own().number);
    }
    return ruling;
}

bool SourceJudge::hasTheSay(const Source& source) const
{
    return &source == &own() && m_definer && m_definer != &source;
}

Ruling SourceJudge::refute(const Source& wrong, const Source& by)
{
    return m_corroboration.refute(wrong.number, by.number);
}

QStringList SourceJudge::accounts() const
{
    QStringList accounts;
    if (!m_sources.hasMirrors())
        return accounts;
    for (const auto& source : m_sources.all()) {
        const QString problem =
            source->problem ? QString(nameOf(source->problem->kind)) : QStringLiteral("unused");
        accounts.append(shownLink(source->asked.url) + QLatin1String(" (") + problem + u')');
    }
    return accounts;
}

} // namespace tributary
