#include "core/engine/bytes/whole_retrial.h"

#include "core/engine/bytes/seam.h"
#include "core/values/network/shown_link.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tributary {

WholeRetrial::WholeRetrial(SourceJudge& judge, WorkBoard& board, FileFacts& facts, LogReader log)
    : m_judge(judge)
    , m_board(board)
    , m_facts(facts)
    , m_log(std::move(log))
{
}

// The own link first, then whoever has least left to bring; what is slow comes last.
std::vector<size_t> WholeRetrial::mostPromising() const
{
    const Corroboration& corroboration = m_board.corroboration();
    std::vector<size_t> sources = corroboration.contributorsTo(m_board.whole());
    std::ranges::stable_sort(sources, {}, [&](size_t number) {
        const bool isSlow = m_judge.sources().at(number).isSlow;
        return std::tuple(isSlow, number != 0, -corroboration.broughtBy(number).length());
    });
    return sources;
}

WholeRetrial::Step WholeRetrial::next(const DownloadError& mismatch)
{
    m_mismatch = mismatch;
    const std::vector<size_t> contributors = mostPromising();
    qint64 brought = 0;
    for (const size_t source : contributors)
        brought += m_board.corroboration().broughtBy(source).length();
    const auto earlier =
        brought < m_board.whole().length() ? Elimination::Earlier::Something : Elimination::Earlier::Nothing;
    const Elimination::Verdict verdict = m_elimination.afterMismatch(contributors, earlier);
    switch (verdict.step) {
    case Elimination::Step::Convict: return goOnWithout(verdict.source);
    case Elimination::Step::Isolate: return goOnWith(verdict.source);
    case Elimination::Step::Restart: return restart();
    case Elimination::Step::GiveUp: break;
    }
    return goOnWithOneStream(contributors);
}

void WholeRetrial::leave(Source& source)
{
    m_judge.blame(source, *m_mismatch);
    m_judge.drop(source, *m_mismatch);
}

WholeRetrial::Step WholeRetrial::goOnWithout(size_t number)
{
    Source& source = m_judge.sources().at(number);
    m_judge.sources().rejoin();
    leave(source);
    m_judge.takeBack(m_judge.corroboration().convict(number).takenBack);
    m_judge.takeBack(whoMayBeRight());
    return m_judge.sources().hasOthersInPlay(source) ? restart() : Step::None;
}

WholeRetrial::Step WholeRetrial::goOnWithOneStream(const std::vector<size_t>& contributors)
{
    const std::vector<size_t> others = whoMayBeRight();
    m_judge.takeBack(others);
    const bool isAnyLeft = std::ranges::any_of(
        others, [this](size_t number) { return m_judge.sources().at(number).isInPlay(); });
    if (!isAnyLeft)
        return Step::None;
    m_judge.sources().rejoin();
    for (const size_t number : contributors)
        leave(m_judge.sources().at(number));
    return restart();
}

// Sources that were left for sending the whole file while others sent parts, or for offering another file
// than those whose bytes the digest refutes by now.
std::vector<size_t> WholeRetrial::whoMayBeRight() const
{
    std::vector<size_t> found;
    for (const auto& source : m_judge.sources().all()) {
        const bool wasLeftForThat = source->problem && (source->problem->kind == ErrorKind::BadRange ||
                                                        source->problem->kind == ErrorKind::Changed);
        if (source->standing == SourceStanding::Dropped && wasLeftForThat)
            found.push_back(source->number);
    }
    return found;
}

WholeRetrial::Step WholeRetrial::goOnWith(size_t number)
{
    Source& source = m_judge.sources().at(number);
    if (!m_facts.isInParts() || source.standing == SourceStanding::Dropped)
        return restart();
    m_judge.sources().isolate(source);
    m_log(Phrase(PhraseKind::AllFromOne, {shownLink(source.asked.url)}), LogKind::Finding);
    m_replaced.clear();
    const Corroboration& corroboration = m_board.corroboration();
    for (const size_t other : corroboration.contributorsTo(m_board.whole())) {
        if (other != number)
            m_replaced.push_back(
                {.by = &m_judge.sources().at(other), .ranges = corroboration.broughtBy(other)});
    }
    for (const ByteRange range : corroboration.broughtBy(number).gaps(m_board.whole()))
        m_board.forget(range);
    m_board.releaseReserved();
    return Step::GoOn;
}

// No byte that is here is known to be right, so the whole file is fetched again.
WholeRetrial::Step WholeRetrial::restart()
{
    m_board.forgetAll();
    m_facts.keepDigest();
    m_facts.leaveToAnother();
    return Step::StartOver;
}

void WholeRetrial::noteReplaced(ByteRange range, QByteArrayView bytes, const Assembly& part)
{
    for (Replaced& replaced : m_replaced) {
        if (replaced.isOther)
            continue;
        for (const ByteRange theirs : replaced.ranges.ranges()) {
            const ByteRange both = intersection(theirs, range);
            if (both.isEmpty())
                continue;
            const auto same =
                isThere(part, both.begin, bytes.sliced(both.begin - range.begin, both.length()));
            replaced.isOther = replaced.isOther || !same.value_or(true);
        }
        replaced.ranges.remove(range);
    }
}

void WholeRetrial::acceptWhole()
{
    for (const Replaced& replaced : m_replaced) {
        if (replaced.isOther)
            m_judge.blame(*replaced.by, *m_mismatch);
    }
}

} // namespace tributary
