#pragma once

#include "core/segments/member_id.h"
#include "core/segments/monotonic.h"

#include <map>
#include <optional>

namespace tributary {

// How many bytes may be read now; if none, after what time to ask again.
struct ByteGrant
{
    qint64 bytes = 0;
    std::chrono::milliseconds again{0};

    friend bool operator==(const ByteGrant&, const ByteGrant&) = default;
};

// Shares one limit of bytes a second evenly among its members. Bytes that one leaves go to the others. Bytes
// that nobody uses are kept for a fifth of a second, because a member may ask late, and are lost after that,
// so that there are no bursts.
class FairShares
{
public:
    FairShares(std::optional<qint64> bytesPerSecond, MonotonicTime now);

    void setRate(std::optional<qint64> bytesPerSecond, MonotonicTime now);
    std::optional<qint64> rate() const { return m_rate; }

    ByteGrant take(MemberId who, qint64 wanted, MonotonicTime now);
    void giveBack(MemberId who, qint64 bytes);
    void leave(MemberId who);

private:
    struct Member
    {
        double saved = 0;
        MonotonicTime askedAt;
    };

    std::optional<qint64> m_rate;
    std::map<MemberId, Member> m_members;
    double m_spare = 0;
    MonotonicTime m_at;

    Seconds savedTime(MonotonicTime now) const;
    double room() const;
    void forgetTheSilent(MonotonicTime now);
    void earn(MonotonicTime now);
    void shareOut();
    double shareOutOnce();
};

} // namespace tributary
