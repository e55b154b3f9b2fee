#include "core/engine/bytes/question_for_all.h"

#include "core/values/phrases/phrase.h"

#include <utility>

namespace tributary {

QuestionForAll::QuestionForAll(const DownloadRequest& wanted, FileFacts& facts, const WorkBoard& board,
                               const BodyWriter& writer, SourceJudge& judge, LogReader log)
    : m_wanted(wanted)
    , m_facts(facts)
    , m_board(board)
    , m_writer(writer)
    , m_judge(judge)
    , m_log(std::move(log))
{
}

bool QuestionForAll::isLeft(const DownloadRequest& wanted, const FileFacts& facts, const WorkBoard& board,
                            const BodyWriter& writer, const Source& source)
{
    const bool isOfUse = !board.isBegun() || (writer.keepsBytes() && !board.plan().isComplete());
    return facts.isInParts() && wanted.mirrors.isEmpty() && isOfUse && !source.quirks.wasAskedForAll;
}

bool QuestionForAll::take(const DownloadError& why)
{
    if (!isLeft(m_wanted, m_facts, m_board, m_writer, m_judge.own()))
        return false;
    m_judge.own().quirks.wasAskedForAll = true;
    m_why = m_board.isBegun() ? std::optional(why) : std::nullopt;
    m_log(Phrase(PhraseKind::PlainerQuestion, {reasonOf(why)}), LogKind::Finding);
    return true;
}

void QuestionForAll::noteProgress()
{
    m_judge.own().quirks.wasAskedForAll = false;
    m_why.reset();
}

std::optional<DownloadError> QuestionForAll::reason() const
{
    return m_facts.isInParts() ? std::nullopt : m_why;
}

void QuestionForAll::open()
{
    m_opening = Opening::Next;
    m_facts.askAsOneStream(BodyCoding::Identity);
}

void QuestionForAll::noteQuestions()
{
    const bool hasFailed = m_opening == Opening::Asked && !m_board.isBegun();
    m_opening = m_opening == Opening::Next ? Opening::Asked : Opening::None;
    if (hasFailed && m_facts.coding() == BodyCoding::Identity)
        m_facts.askInParts();
}

} // namespace tributary
