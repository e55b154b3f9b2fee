#include "core/engine/bytes/question_for_all.h"

#include "core/values/phrases/phrase.h"

#include <utility>

namespace tributary {

QuestionForAll::QuestionForAll(const DownloadRequest& wanted, FileFacts& facts, const WorkBoard& board,
                               const BodyWriter& writer, LogReader log)
    : m_wanted(wanted)
    , m_facts(facts)
    , m_board(board)
    , m_writer(writer)
    , m_log(std::move(log))
{
}

bool QuestionForAll::take(const DownloadError& why)
{
    const bool isOfUse = !m_board.isBegun() || (m_writer.keepsBytes() && !m_board.plan().isComplete());
    if (!m_facts.isInParts() || !m_wanted.mirrors.isEmpty() || !isOfUse || std::exchange(m_wasAsked, true))
        return false;
    m_log(Phrase(PhraseKind::PlainerQuestion, {reasonOf(why)}), LogKind::Finding);
    return true;
}

void QuestionForAll::open(const DownloadError& why)
{
    m_isOpening = !m_board.isBegun() && take(why);
    if (m_isOpening)
        m_facts.askAsOneStream(BodyCoding::Identity);
}

void QuestionForAll::endOpening()
{
    const bool wasOpening = std::exchange(m_isOpening, false);
    if (wasOpening && !m_board.isBegun() && m_facts.coding() == BodyCoding::Identity)
        m_facts.askInParts();
}

} // namespace tributary
