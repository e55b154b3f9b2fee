#include "core/engine/sources/other_marks.h"

namespace tributary {

namespace {

constexpr int believedInARow = 5;
// Of three machines, the one whose mark the file has fails to answer that often once in half a million times.
constexpr int believedOfSeveral = 32;
constexpr qsizetype mostSeen = 16;

} // namespace

bool OtherMarks::note(const Validators& mark)
{
    const bool isAgain = !m_seen.isEmpty() && m_seen.last() == mark;
    if (!isAgain) {
        m_severalAnswer = m_seen.removeAll(mark) > 0 || m_severalAnswer;
        m_seen.append(mark);
        if (m_seen.size() > mostSeen)
            m_seen.removeFirst();
    }
    ++m_inARow;
    return m_inARow >= (m_severalAnswer ? believedOfSeveral : believedInARow);
}

void OtherMarks::noteOwn()
{
    m_severalAnswer = m_severalAnswer || m_inARow > 0;
    m_inARow = 0;
}

void OtherMarks::beginAfresh()
{
    m_seen.clear();
    m_inARow = 0;
}

} // namespace tributary
