#include "core/storage/part/seals.h"

#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <xxhash.h>

namespace tributary {

namespace {

constexpr qint64 kibibyte = 1024;
constexpr qint64 mebibyte = 1024 * kibibyte;
constexpr qint64 gibibyte = 1024 * mebibyte;
constexpr qint64 bufferSize = 256 * kibibyte;
constexpr qint64 leastBlock = 256 * kibibyte;
// 400 kilobytes of ledger, which is written anew for every few megabytes; past that the blocks grow.
constexpr qint64 mostBlocks = 16 * 1024;

// Hashes one stretch after the other through one buffer.
class StretchHash
{
public:
    StretchHash(const ReadAt& read, const std::atomic_bool& stop)
        : m_read(read)
        , m_stop(stop)
    {
    }

    Expected<quint64> of(ByteRange stretch)
    {
        XXH3_64bits_reset(m_state.get());
        for (qint64 at = stretch.begin; at < stretch.end;) {
            if (m_stop)
                return failure(ErrorKind::Cancelled, Phrase(PhraseKind::SealingStopped));
            const qint64 wanted = std::min(bufferSize, stretch.end - at);
            const std::span<char> into(m_buffer.get(), static_cast<size_t>(wanted));
            const Expected<qint64> count = m_read(at, into);
            if (!count)
                return std::unexpected(count.error());
            if (*count <= 0)
                return failure(ErrorKind::DiskError, Phrase(PhraseKind::PartEndsAt, {QString::number(at)}));
            XXH3_64bits_update(m_state.get(), into.data(), static_cast<size_t>(*count));
            at += *count;
        }
        return XXH3_64bits_digest(m_state.get());
    }

private:
    struct FreeState
    {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };

    const ReadAt& m_read;
    const std::atomic_bool& m_stop;
    // Not filled with zeros, which would take longer than to hash a small file.
    std::unique_ptr<char[]> m_buffer = std::make_unique_for_overwrite<char[]>(bufferSize);
    std::unique_ptr<XXH3_state_t, FreeState> m_state{XXH3_createState()};
};

// A block that is not whole is sealed in pieces. There are as many such blocks as connections, and the last
// piece of each is read again at every save.
qint64 pieceSizeOf(qint64 blockSize)
{
    constexpr qint64 fewPieces = 16;
    return std::min(blockSize, std::clamp(blockSize / fewPieces, leastBlock, 2 * leastBlock));
}

std::vector<ByteRange> cutAtBlocks(ByteRange range, qint64 blockSize)
{
    std::vector<ByteRange> stretches;
    for (qint64 at = range.begin; at < range.end;) {
        const qint64 length = std::min(blockSize - at % blockSize, range.end - at);
        stretches.push_back({at, at + length});
        at += length;
    }
    return stretches;
}

// Seals stretches in their order: with an old seal where there is one for the very stretch, else by reading.
class Sealing
{
public:
    Sealing(const ReadAt& read, const std::vector<Seal>& old)
        : m_read(read)
        , m_old(old)
        , m_known(old.begin())
    {
    }

    bool hasOld(ByteRange stretch)
    {
        m_known = std::find_if(m_known, m_old.end(),
                               [&](const Seal& seal) { return seal.range.begin >= stretch.begin; });
        return m_known != m_old.end() && m_known->range == stretch;
    }
    Expected<void> seal(ByteRange stretch)
    {
        if (hasOld(stretch)) {
            m_seals.push_back(*m_known);
            return {};
        }
        if (!m_hash)
            m_hash.emplace(m_read, m_neverStopped);
        const Expected<quint64> fresh = m_hash->of(stretch);
        if (!fresh)
            return std::unexpected(fresh.error());
        m_seals.push_back({.range = stretch, .hash = *fresh});
        return {};
    }
    std::vector<Seal> takeSeals() { return std::move(m_seals); }

private:
    const ReadAt& m_read;
    const std::vector<Seal>& m_old;
    std::vector<Seal>::const_iterator m_known;
    std::atomic_bool m_neverStopped = false;
    std::optional<StretchHash> m_hash; // made for the first stretch that nobody has sealed
    std::vector<Seal> m_seals;
};

} // namespace

qint64 sealBlockSize(std::optional<qint64> fileSize)
{
    if (!fileSize)
        return mebibyte;
    if (*fileSize <= gibibyte)
        return leastBlock;
    qint64 size = mebibyte;
    while (*fileSize / size > mostBlocks)
        size *= 2;
    return size;
}

qint64 passingBlockSize(std::optional<qint64> fileSize)
{
    const qint64 block = sealBlockSize(fileSize);
    return fileSize.has_value() ? std::clamp<qint64>(*fileSize, 1, block) : block;
}

// A large block that is not whole yet is sealed in small pieces: the next save reads only what has come
// since.
Expected<std::vector<Seal>> sealRanges(const ReadAt& read, const RangeSet& claimed,
                                       const std::vector<Seal>& old, qint64 blockSize)
{
    Sealing sealing(read, old);
    for (const ByteRange range : claimed.ranges()) {
        for (const ByteRange stretch : cutAtBlocks(range, blockSize)) {
            const bool isInOne = stretch.length() == blockSize || sealing.hasOld(stretch);
            const qint64 pieceSize = isInOne ? blockSize : pieceSizeOf(blockSize);
            for (const ByteRange piece : cutAtBlocks(stretch, pieceSize)) {
                if (const auto sealed = sealing.seal(piece); !sealed)
                    return std::unexpected(sealed.error());
            }
        }
    }
    return sealing.takeSeals();
}

void forgetSeals(std::vector<Seal>& seals, ByteRange range)
{
    std::erase_if(seals, [range](const Seal& seal) { return !intersection(seal.range, range).isEmpty(); });
}

Expected<RangeSet> verifySeals(const ReadAt& read, const std::vector<Seal>& seals,
                               const std::atomic_bool& stop, const std::function<void(qint64)>& progress)
{
    StretchHash hash(read, stop);
    qint64 done = 0;
    RangeSet good;
    bool isAnyRead = false;
    std::optional<DownloadError> unreadable;
    for (const Seal& seal : seals) {
        const Expected<quint64> now = hash.of(seal.range);
        if (stop)
            return failure(ErrorKind::Cancelled, Phrase(PhraseKind::CheckingPartStopped));
        isAnyRead = isAnyRead || now;
        if (now && *now == seal.hash)
            good.insert(seal.range);
        if (!now && now.error().detail.kind() != PhraseKind::PartEndsAt)
            unreadable = now.error();
        done += seal.range.length();
        if (progress)
            progress(done);
    }
    // A drive that reads nothing at all says nothing of the bytes.
    if (!isAnyRead && unreadable)
        return std::unexpected(*unreadable);
    return good;
}

} // namespace tributary
