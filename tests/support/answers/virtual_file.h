#pragma once

#include <QByteArray>

#include <optional>
#include <span>

namespace tributary::test {

// A file of any size that takes no room: each byte follows from the seed and its offset alone.
struct VirtualFile
{
    qint64 size = 0;
    quint64 seed = 1;

    // "/100K/a.bin" is a file of 100 KiB, "/3G/b.iso" one of 3 GiB, "/17/c" one of 17 bytes; the seed comes
    // from the whole path, so that two names never hold the same bytes.
    static std::optional<VirtualFile> atPath(const QByteArray& path);

    void fill(qint64 offset, std::span<char> out) const;
    char byteAt(qint64 offset) const;
    QByteArray bytes(qint64 begin, qint64 end) const;
    QByteArray bytes() const { return bytes(0, size); }
    QByteArray sha256() const;

    friend bool operator==(const VirtualFile&, const VirtualFile&) = default;
};

// "100K", "5M", "2G", "17": powers of 1024.
std::optional<qint64> parseSize(const QByteArray& text);

} // namespace tributary::test
