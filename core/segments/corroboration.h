#pragma once

#include "core/values/download/range_set.h"

#include <map>
#include <optional>
#include <random>
#include <vector>

namespace tributary {

// A source by its number, 0 being the download's own link. None: the bytes were here before this run.
using Bringer = std::optional<size_t>;

// Two answers differ about the byte at this place.
struct Disagreement
{
    qint64 offset = 0;
    Bringer here;  // whose byte lies in the file
    Bringer there; // whose answer says otherwise
};

// The consequences of a disagreement.
struct Ruling
{
    // nullopt if no source is wrong, because the file has changed meanwhile.
    Bringer wrong;
    // Ranges that the wrong source brought and nobody above it vouches for.
    std::vector<ByteRange> again;
    // Sources that only the wrong source's bytes had spoken against.
    std::vector<size_t> takenBack;

    friend bool operator==(const Ruling&, const Ruling&) = default;
};

// Knows which source brought which bytes of a file that no digest is known of, which one vouches for them,
// and which one is wrong when two differ: the own link has the say, after it whoever said first what the file
// is. Also names random stretches for a more trusted source to confirm. Pure arithmetic: whoever compares
// bytes tells what came of it.
class Corroboration
{
public:
    Corroboration(size_t sources, quint32 seed);

    void setDefiner(size_t source) { m_definer = source; }
    // Bytes of this stretch are this source's from now on.
    void noteBrought(size_t by, ByteRange range);
    // An answer of this source has the very bytes that lie there.
    void noteAgreement(size_t with, ByteRange range);
    // Notes that the bytes are not here any more.
    void forget(ByteRange range);
    // Forgets all bytes, since the file is fetched anew. Returns the sources that were refuted, which may be
    // used again: no bytes are left to contradict them.
    std::vector<size_t> clear();

    Bringer bringerOf(qint64 offset) const;
    const RangeSet& broughtBy(size_t source) const { return m_members[source].brought; }
    std::vector<size_t> contributorsTo(ByteRange range) const;

    // The source that is wrong, as far as that can be told.
    Bringer wrongIn(const Disagreement& disagreement) const;
    Ruling rule(const Disagreement& disagreement);
    // The first source offers another file than the second one has; without a second one, than what was here
    // before.
    Ruling refute(size_t wrong, Bringer by);
    // Drops a source for good, because a digest contradicts its bytes.
    Ruling convict(size_t wrong);

    // A stretch of what those below it brought that this one is to be asked for; none when enough were named.
    std::optional<ByteRange> nextToCompare(size_t with);
    bool hasMoreToCompare(size_t with) const;
    // The stretch was asked for and not answered, so it is named once more.
    void compareAgain(ByteRange stretch) { m_open.push_back(stretch); }
    // How many stretches of so many bytes are compared.
    static int wantedFor(qint64 length);

private:
    enum class Standing : quint8 { Unrefuted, Refuted, Convicted };
    struct Member
    {
        RangeSet brought;
        std::map<size_t, RangeSet> vouchedBy;
        Standing standing = Standing::Unrefuted;
        Bringer refutedBy = {};
        int compared = 0; // stretches that were named
    };

    std::vector<Member> m_members;
    size_t m_definer = 0;
    int m_alarms = 0;              // others were found wrong
    std::vector<ByteRange> m_open; // disputed, or named without an answer
    std::mt19937 m_chance;

    int rankOf(size_t source) const;
    Ruling withdraw(size_t wrong);
    RangeSet unvouched(const Member& member) const;
    int wantedOf(const Member& member) const;
    bool isToBeCompared(size_t source, size_t with) const;
    bool maySettle(qint64 offset, size_t with) const;
    std::optional<ByteRange> takeOpen(size_t with);
    ByteRange stretchOf(const RangeSet& ranges, int turn);
};

} // namespace tributary
