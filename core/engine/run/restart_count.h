#pragma once

#include <QtGlobal>

namespace tributary {

// How often a run has begun its file anew, and what that threw away.
class RestartCount
{
public:
    // Counts one more restart; false where there were too many, as a file that changes each time it is asked
    // for is never had in parts.
    bool take() { return ++m_count <= most; }
    bool hasNone() const { return m_count == 0; }
    // Counts a look at a file that may be as it was; false where there were too many.
    bool takeLook() { return ++m_looks <= mostLooks; }
    void noteDiscarded(qint64 bytes) { m_discarded += bytes; }
    qint64 discarded() const { return m_discarded; }

private:
    static constexpr int most = 2;
    static constexpr int mostLooks = 5;

    int m_count = 0;
    int m_looks = 0;
    qint64 m_discarded = 0;
};

} // namespace tributary
