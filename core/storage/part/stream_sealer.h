#pragma once

#include "core/storage/part/ledger.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace tributary {

// Seals whole blocks while their bytes pass by on the way to the disk, so that they need not be read again
// for it. Bytes that don't follow the last ones begin anew at the next block.
class StreamSealer
{
public:
    explicit StreamSealer(qint64 blockSize);
    ~StreamSealer();
    StreamSealer(StreamSealer&&) noexcept;
    StreamSealer& operator=(StreamSealer&&) noexcept;

    // The seals of the blocks that these bytes completed.
    std::vector<Seal> add(qint64 offset, QByteArrayView bytes);
    // Bytes of the range are not here any more: a block that has some of them gets no seal.
    void forget(ByteRange range);

private:
    struct Hash;

    qint64 m_blockSize;
    qint64 m_next = 0;  // the offset that would follow
    qint64 m_block = 0; // where the block begins that is being hashed
    std::unique_ptr<Hash> m_hash;
};

// Old seals and new ones in order; a new one stands for all that begin where it does.
std::vector<Seal> mergedSeals(const std::vector<Seal>& old, std::vector<Seal> fresh);

} // namespace tributary
