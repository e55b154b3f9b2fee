#include "tests/support/answers/gzip.h"

#include <QtEndian>

namespace tributary::test {

namespace {

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFFu;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1u)));
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzip(const QByteArray& bytes)
{
    // qCompress puts a length of 4 bytes and a zlib head of 2 before the deflated bytes, and a sum of 4 after
    // them.
    const QByteArray zlib = qCompress(bytes);
    // Qt makes no zlib stream where there are no bytes.
    const QByteArray deflated = bytes.isEmpty() ? QByteArray::fromHex("0300") : zlib.mid(6, zlib.size() - 10);
    return QByteArray::fromHex("1f8b08000000000000ff") + deflated + littleEndian(crc32(bytes)) +
           littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace tributary::test
