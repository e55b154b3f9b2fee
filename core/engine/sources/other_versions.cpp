#include "core/engine/sources/other_versions.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr int believedInARow = 5;
// Where one machine of three has the known version, it gives none of so many answers once in half a million
// times.
constexpr int believedOfSeveral = 32;
constexpr qsizetype mostSeen = 16;
// Answers may overtake each other at the moment when a file changes.
constexpr int timesBackOfSeveral = 2;
// The waits between five answers are a little longer together.
constexpr std::chrono::seconds farLessBelievedAfter(2);
constexpr std::chrono::milliseconds firstWaitForMore(200);
constexpr int inARowOfLongestWait = 3;
constexpr std::chrono::milliseconds waitAmongMany(100);
// Less than this is fetched again within a moment.
constexpr qint64 muchToLose = 1024 * 1024;

} // namespace

// Content-Range has the range of the answer before its slash, and the size of the file behind it.
VersionSign signOf(const ResponseHead& head)
{
    const QByteArray total = head.contentRange.mid(head.contentRange.lastIndexOf('/') + 1);
    return {.marks = validatorsSaidBy(head),
            .size = head.contentRange.isEmpty() ? head.contentLength : total};
}

VersionSize sizeOf(const VersionSign& sign, std::optional<qint64> sizeBefore)
{
    if (sizeBefore.value_or(0) <= muchToLose)
        return VersionSize::Alike;
    bool isNumber = false;
    const qint64 size = sign.size.trimmed().toLongLong(&isNumber);
    return isNumber && size > *sizeBefore / 2 ? VersionSize::Alike : VersionSize::FarLess;
}

bool OtherVersions::note(const VersionSign& sign, VersionSize size, MonotonicTime now)
{
    const bool isAgain = !m_seen.isEmpty() && m_seen.last() == sign;
    if (!isAgain) {
        m_severalAnswer = m_seen.removeAll(sign) > 0 || m_severalAnswer;
        m_seen.append(sign);
        if (m_seen.size() > mostSeen)
            m_seen.removeFirst();
    }
    if (m_inARow++ == 0)
        m_since = now;
    m_lastSize = size;
    const bool isLasting = size == VersionSize::Alike || now - m_since >= farLessBelievedAfter;
    return isLasting && m_inARow >= (m_severalAnswer ? believedOfSeveral : believedInARow);
}

std::chrono::milliseconds OtherVersions::wait() const
{
    if (m_inARow > 0 && m_lastSize == VersionSize::FarLess)
        return firstWaitForMore * (1 << (std::min(m_inARow, inARowOfLongestWait) - 1));
    return m_inARow >= believedInARow ? waitAmongMany : std::chrono::milliseconds(0);
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
