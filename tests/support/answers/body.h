#pragma once

#include "core/values/download/byte_range.h"
#include "tests/support/answers/virtual_file.h"

#include <variant>

namespace tributary::test {

// A few bytes over and over, for what has no end.
struct RepeatedBytes
{
    QByteArray pattern;
    qint64 size = 0;
};

// The body of a reply: a stretch of a virtual file or of fixed bytes, perhaps with one byte wrong.
class Body
{
public:
    Body() = default;
    Body(QByteArray bytes);
    Body(VirtualFile file);
    Body(RepeatedBytes bytes);

    qint64 length() const { return m_range.length(); }
    // The length of the whole that this is a stretch of.
    qint64 sourceLength() const;
    // Differs between sources that differ; what an ETag is made from.
    QByteArray fingerprint() const;
    Body stretch(ByteRange ofSource) const;
    Body withFlippedByte(qint64 offset) const;

    void read(qint64 offset, std::span<char> out) const;
    QByteArray bytes() const;

private:
    std::variant<QByteArray, VirtualFile, RepeatedBytes> m_source;
    ByteRange m_range;
    std::optional<qint64> m_flipped;
};

} // namespace tributary::test
