#include "tests/support/answers/virtual_file.h"

#include <QCryptographicHash>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace tributary::test {

namespace {

// Two multiplications a word: far faster than a socket, and no stretch of a file looks like another one.
__attribute__((no_sanitize("thread", "undefined"))) inline quint64 word(quint64 seed, quint64 index)
{
    quint64 x = (index + seed * 0xD1B54A32D192ED03u) * 0x9E3779B97F4A7C15u;
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93u;
    return x ^ (x >> 29);
}

__attribute__((no_sanitize("thread", "undefined"))) inline quint64 littleEndianWord(quint64 seed,
                                                                                    quint64 index)
{
    const quint64 x = word(seed, index);
    if constexpr (std::endian::native == std::endian::big)
        return __builtin_bswap64(x);
    return x;
}

void fillPartOfWord(quint64 seed, quint64 offset, std::span<char> out)
{
    const quint64 x = littleEndianWord(seed, offset / 8);
    char bytes[8];
    std::memcpy(bytes, &x, 8);
    std::memcpy(out.data(), bytes + offset % 8, out.size());
}

quint64 seedFromText(const QByteArray& text)
{
    quint64 hash = 0xCBF29CE484222325u; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return hash;
}

} // namespace

// Not sanitized, because every byte of every test passes here; callers check the memory that it writes to.
__attribute__((no_sanitize("thread", "undefined"))) void VirtualFile::fill(qint64 offset,
                                                                           std::span<char> out) const
{
    auto at = static_cast<quint64>(offset);
    if (const size_t skew = at % 8; skew != 0 && !out.empty()) {
        const size_t part = std::min(8 - skew, out.size());
        fillPartOfWord(seed, at, out.first(part));
        out = out.subspan(part);
        at += part;
    }
    const size_t whole = out.size() / 8;
    for (size_t i = 0; i < whole; ++i) {
        const quint64 x = littleEndianWord(seed, at / 8 + i);
        std::memcpy(out.data() + i * 8, &x, 8);
    }
    if (const size_t rest = out.size() % 8; rest != 0)
        fillPartOfWord(seed, at + whole * 8, out.last(rest));
}

char VirtualFile::byteAt(qint64 offset) const
{
    char byte = 0;
    fill(offset, {&byte, 1});
    return byte;
}

QByteArray VirtualFile::bytes(qint64 begin, qint64 end) const
{
    QByteArray result(end - begin, Qt::Uninitialized);
    fill(begin, {result.data(), static_cast<size_t>(result.size())});
    return result;
}

QByteArray VirtualFile::sha256() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 step = 1 << 20;
    for (qint64 at = 0; at < size; at += step)
        hash.addData(bytes(at, std::min(size, at + step)));
    return hash.result();
}

std::optional<qint64> parseSize(const QByteArray& text)
{
    constexpr QByteArrayView units("KMGT");
    if (text.isEmpty())
        return std::nullopt;
    const qsizetype unit = units.indexOf(text.back());
    const int shift = unit < 0 ? 0 : 10 * (static_cast<int>(unit) + 1);
    bool ok = false;
    const qint64 number = (unit < 0 ? text : text.chopped(1)).toLongLong(&ok);
    if (!ok || number < 0 || number > (std::numeric_limits<qint64>::max() >> shift))
        return std::nullopt;
    return number << shift;
}

std::optional<VirtualFile> VirtualFile::atPath(const QByteArray& path)
{
    const qsizetype slash = path.indexOf('/', 1);
    if (!path.startsWith('/') || slash < 0)
        return std::nullopt;
    const auto size = parseSize(path.mid(1, slash - 1));
    if (!size)
        return std::nullopt;
    return VirtualFile{.size = *size, .seed = seedFromText(path)};
}

} // namespace tributary::test
