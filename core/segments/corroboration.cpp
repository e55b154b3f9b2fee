#include "core/segments/corroboration.h"

#include "core/segments/compared_stretches.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr size_t ownLink = 0;
// One comparison for so many bytes; each costs the source that is asked a request and 16 KiB, a fraction of a
// percent of what they prove.
constexpr qint64 comparedEach = 8 * 1024 * 1024;
constexpr int leastCompared = 4;
constexpr int mostByLength = 16;
// Each source that turns out wrong adds so many comparisons of the others.
constexpr int moreAfterAnAlarm = 4;

RangeSet without(RangeSet ranges, const RangeSet& taken)
{
    for (const ByteRange range : taken.ranges())
        ranges.remove(range);
    return ranges;
}

std::vector<ByteRange> common(const RangeSet& ranges, ByteRange within)
{
    std::vector<ByteRange> found;
    for (const ByteRange range : ranges.ranges()) {
        if (const ByteRange both = intersection(range, within); !both.isEmpty())
            found.push_back(both);
    }
    return found;
}

} // namespace

Corroboration::Corroboration(size_t sources, quint32 seed)
    : m_members(sources)
    , m_chance(seed)
{
}

// With a single source everything comes from it, so nothing needs to be noted.
void Corroboration::noteBrought(size_t by, ByteRange range)
{
    if (m_members.size() < 2)
        return;
    forget(range);
    m_members[by].brought.insert(range);
}

void Corroboration::noteAgreement(size_t with, ByteRange range)
{
    for (size_t source = 0; source < m_members.size(); ++source) {
        Member& member = m_members[source];
        if (source == with || rankOf(with) >= rankOf(source))
            continue;
        for (const ByteRange both : common(member.brought, range))
            member.vouchedBy[with].insert(both);
    }
}

void Corroboration::forget(ByteRange range)
{
    for (Member& member : m_members) {
        if (member.brought.isEmpty())
            continue;
        member.brought.remove(range);
        for (auto& [with, vouched] : member.vouchedBy)
            vouched.remove(range);
    }
}

std::vector<size_t> Corroboration::clear()
{
    std::vector<size_t> takenBack;
    for (size_t source = 0; source < m_members.size(); ++source) {
        Member& member = m_members[source];
        if (member.standing == Standing::Refuted)
            takenBack.push_back(source);
        const bool isConvicted = member.standing == Standing::Convicted;
        member = {};
        member.standing = isConvicted ? Standing::Convicted : Standing::Unrefuted;
    }
    m_open.clear();
    m_definer = ownLink;
    return takenBack;
}

Bringer Corroboration::bringerOf(qint64 offset) const
{
    for (size_t source = 0; source < m_members.size(); ++source) {
        if (m_members[source].brought.contains({offset, offset + 1}))
            return source;
    }
    return std::nullopt;
}

std::vector<size_t> Corroboration::contributorsTo(ByteRange range) const
{
    std::vector<size_t> contributors;
    for (size_t source = 0; source < m_members.size(); ++source) {
        if (!common(m_members[source].brought, range).empty())
            contributors.push_back(source);
    }
    return contributors;
}

int Corroboration::rankOf(size_t source) const
{
    if (source == ownLink)
        return 0;
    return source == m_definer ? 1 : 2;
}

// The source whose bytes came later is taken for wrong where two of the same rank differ; a source above both
// is asked about the place.
Bringer Corroboration::wrongIn(const Disagreement& disagreement) const
{
    const Bringer here = disagreement.here;
    const Bringer there = disagreement.there;
    const bool isOneAlone = !here || !there || here == there;
    if (isOneAlone) {
        const Bringer one = here ? here : there;
        return one == Bringer(ownLink) ? std::nullopt : one;
    }
    return rankOf(*here) > rankOf(*there) ? here : there;
}

Ruling Corroboration::rule(const Disagreement& disagreement)
{
    const Bringer wrong = wrongIn(disagreement);
    if (!wrong)
        return {};
    const Bringer other = wrong == disagreement.here ? disagreement.there : disagreement.here;
    if (other != Bringer(ownLink))
        m_open.push_back({disagreement.offset, disagreement.offset + 1});
    return refute(*wrong, other);
}

Ruling Corroboration::refute(size_t wrong, Bringer by)
{
    Member& member = m_members[wrong];
    if (member.standing == Standing::Unrefuted)
        member.standing = Standing::Refuted;
    member.refutedBy = by;
    return withdraw(wrong);
}

Ruling Corroboration::convict(size_t wrong)
{
    m_members[wrong].standing = Standing::Convicted;
    return withdraw(wrong);
}

// The wrong source's bytes go, and what it said of others.
Ruling Corroboration::withdraw(size_t wrong)
{
    Member& member = m_members[wrong];
    Ruling ruling{.wrong = wrong, .again = unvouched(member).ranges(), .takenBack = {}};
    for (const auto& [with, vouched] : member.vouchedBy) {
        for (const ByteRange range : vouched.ranges())
            m_members[with].brought.insert(range);
    }
    member.brought.clear();
    member.vouchedBy.clear();
    for (size_t source = 0; source < m_members.size(); ++source) {
        Member& other = m_members[source];
        other.vouchedBy.erase(wrong);
        if (other.standing != Standing::Refuted || other.refutedBy != Bringer(wrong))
            continue;
        other.standing = Standing::Unrefuted;
        ruling.takenBack.push_back(source);
    }
    ++m_alarms;
    return ruling;
}

RangeSet Corroboration::unvouched(const Member& member) const
{
    RangeSet rest = member.brought;
    for (const auto& [with, vouched] : member.vouchedBy)
        rest = without(std::move(rest), vouched);
    return rest;
}

int Corroboration::wantedFor(qint64 length)
{
    return leastCompared + static_cast<int>(std::min<qint64>(length / comparedEach, mostByLength));
}

int Corroboration::wantedOf(const Member& member) const
{
    const int wanted = wantedFor(member.brought.length());
    return std::min(wanted + m_alarms * moreAfterAnAlarm, mostByLength + moreAfterAnAlarm);
}

bool Corroboration::isToBeCompared(size_t source, size_t with) const
{
    const Member& member = m_members[source];
    return rankOf(with) < rankOf(source) && member.compared < wantedOf(member) &&
           !unvouched(member).isEmpty();
}

bool Corroboration::hasMoreToCompare(size_t with) const
{
    for (size_t source = 0; source < m_members.size(); ++source) {
        if (isToBeCompared(source, with))
            return true;
    }
    return std::ranges::any_of(m_open, [&](ByteRange stretch) { return maySettle(stretch.begin, with); });
}

// Bytes of an earlier run are weighed by the own link alone.
bool Corroboration::maySettle(qint64 offset, size_t with) const
{
    const Bringer bringer = bringerOf(offset);
    return bringer.has_value() ? rankOf(with) < rankOf(*bringer) : with == ownLink;
}

std::optional<ByteRange> Corroboration::takeOpen(size_t with)
{
    const auto found =
        std::ranges::find_if(m_open, [&](ByteRange stretch) { return maySettle(stretch.begin, with); });
    if (found == m_open.end())
        return std::nullopt;
    const ByteRange stretch = *found;
    m_open.erase(found);
    return stretch;
}

std::optional<ByteRange> Corroboration::nextToCompare(size_t with)
{
    if (auto open = takeOpen(with))
        return open;
    for (size_t source = 0; source < m_members.size(); ++source) {
        if (isToBeCompared(source, with))
            return stretchOf(unvouched(m_members[source]), m_members[source].compared++);
    }
    return std::nullopt;
}

// Stretches lie by turns anywhere, and at an end of a piece, where a mirror's file may go over into another.
ByteRange Corroboration::stretchOf(const RangeSet& ranges, int turn)
{
    if (turn % 2 == 0)
        return stretchAnywhere(ranges, m_chance);
    const auto& pieces = ranges.ranges();
    const auto last = static_cast<qint64>(pieces.size()) - 1;
    const ByteRange piece =
        pieces[static_cast<size_t>(std::uniform_int_distribution<qint64>(0, last)(m_chance))];
    if (turn % 4 == 1)
        return {piece.begin, std::min(piece.begin + comparedLength, piece.end)};
    return {std::max(piece.begin, piece.end - comparedLength), piece.end};
}

} // namespace tributary
