#include "core/engine/sources/other_versions.h"

namespace tributary {

namespace {

constexpr int believedInARow = 5;
// Where one machine of three has the known version, it gives none of so many answers once in half a million
// times.
constexpr int believedOfSeveral = 32;
constexpr qsizetype mostSeen = 16;
// Answers may overtake each other at the moment when a file changes.
constexpr int timesBackOfSeveral = 2;

} // namespace

// Content-Range has the range of the answer before its slash, and the size of the file behind it.
VersionSign signOf(const ResponseHead& head)
{
    const QByteArray total = head.contentRange.mid(head.contentRange.lastIndexOf('/') + 1);
    return {.marks = validatorsSaidBy(head),
            .size = head.contentRange.isEmpty() ? head.contentLength : total};
}

bool OtherVersions::note(const VersionSign& sign)
{
    const bool isAgain = !m_seen.isEmpty() && m_seen.last() == sign;
    if (!isAgain) {
        m_severalAnswer = m_seen.removeAll(sign) > 0 || m_severalAnswer;
        m_seen.append(sign);
        if (m_seen.size() > mostSeen)
            m_seen.removeFirst();
    }
    ++m_inARow;
    return m_inARow >= (m_severalAnswer ? believedOfSeveral : believedInARow);
}

bool OtherVersions::areMany() const
{
    return m_inARow >= believedInARow;
}

void OtherVersions::noteKnown()
{
    if (m_inARow > 0)
        ++m_timesBack;
    m_severalAnswer = m_severalAnswer || m_timesBack >= timesBackOfSeveral;
    m_inARow = 0;
}

void OtherVersions::beginAfresh()
{
    m_seen.clear();
    m_inARow = 0;
}

} // namespace tributary
