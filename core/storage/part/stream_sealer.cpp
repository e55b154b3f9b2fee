#include "core/storage/part/stream_sealer.h"

#include <algorithm>
#include <iterator>
#include <xxhash.h>

namespace tributary {

struct StreamSealer::Hash
{
    XXH3_state_t* state = XXH3_createState();

    Hash() = default;
    Hash(const Hash&) = delete;
    Hash& operator=(const Hash&) = delete;
    ~Hash() { XXH3_freeState(state); }
};

StreamSealer::StreamSealer(qint64 blockSize)
    : m_blockSize(blockSize)
    , m_hash(std::make_unique<Hash>())
{
    XXH3_64bits_reset(m_hash->state);
}

StreamSealer::~StreamSealer() = default;
StreamSealer::StreamSealer(StreamSealer&&) noexcept = default;
StreamSealer& StreamSealer::operator=(StreamSealer&&) noexcept = default;

std::vector<Seal> StreamSealer::add(qint64 offset, QByteArrayView bytes)
{
    std::vector<Seal> seals;
    if (offset != m_next) {
        m_block = (offset + m_blockSize - 1) / m_blockSize * m_blockSize;
        XXH3_64bits_reset(m_hash->state);
    }
    m_next = offset + bytes.size();
    bytes = bytes.sliced(std::min<qint64>(bytes.size(), std::max<qint64>(0, m_block - offset)));
    while (!bytes.isEmpty()) {
        const qint64 at = m_next - bytes.size();
        const qint64 length = std::min<qint64>(bytes.size(), m_block + m_blockSize - at);
        XXH3_64bits_update(m_hash->state, bytes.data(), static_cast<size_t>(length));
        bytes = bytes.sliced(length);
        if (at + length < m_block + m_blockSize)
            break;
        seals.push_back({.range = {m_block, at + length}, .hash = XXH3_64bits_digest(m_hash->state)});
        m_block = at + length;
        XXH3_64bits_reset(m_hash->state);
    }
    return seals;
}

void StreamSealer::forget(ByteRange range)
{
    constexpr qint64 nowhere = -1;
    if (!intersection(range, {m_block, m_next}).isEmpty())
        m_next = nowhere;
}

std::vector<Seal> mergedSeals(const std::vector<Seal>& old, std::vector<Seal> fresh)
{
    const auto begin = [](const Seal& seal) { return seal.range.begin; };
    std::ranges::sort(fresh, {}, begin);
    const auto doubles = std::ranges::unique(fresh, {}, begin);
    fresh.erase(doubles.begin(), doubles.end());
    // Of two seals at one place, the fresh one is taken.
    std::vector<Seal> all;
    std::ranges::set_union(fresh, old, std::back_inserter(all), {}, begin, begin);
    // A block that has become whole takes the place of all pieces that were sealed of it before.
    qint64 end = 0;
    std::erase_if(all, [&end](const Seal& seal) {
        const bool isCovered = seal.range.begin < end;
        if (!isCovered)
            end = seal.range.end;
        return isCovered;
    });
    return all;
}

} // namespace tributary
