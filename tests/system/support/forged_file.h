#pragma once

#include "tests/support/server/scripted_server.h"

#include <functional>

namespace tributary::test {

// Makes these bytes of the file others.
using Forgery = std::function<void(ByteRange, QByteArray&)>;

inline void spoil(char& byte)
{
    byte = static_cast<char>(~byte);
}

// Every byte from here on.
inline Forgery allFrom(qint64 begin)
{
    return [begin](ByteRange range, QByteArray& bytes) {
        for (qint64 at = std::max(begin, range.begin); at < range.end; ++at)
            spoil(bytes[at - range.begin]);
    };
}

inline Forgery allOf(ByteRange place)
{
    return [place](ByteRange range, QByteArray& bytes) {
        const ByteRange both = intersection(place, range);
        for (qint64 at = both.begin; at < both.end; ++at)
            spoil(bytes[at - range.begin]);
    };
}

inline Forgery oneByte(qint64 place)
{
    return allOf({place, place + 1});
}

// The first byte of each block: all stretches that are as long as one have exactly one of them.
inline Forgery edgesOfBlocks(qint64 block)
{
    return [block](ByteRange range, QByteArray& bytes) {
        for (qint64 at = (range.begin + block - 1) / block * block; at < range.end; at += block)
            spoil(bytes[at - range.begin]);
    };
}

inline Forgery nothing()
{
    return [](ByteRange, QByteArray&) {};
}

// Serves the file by the book, but with these bytes.
inline Script forged(const QByteArray& target, const VirtualFile& file, const ServedFile& said,
                     const Forgery& forge, qint64 bytesPerSecond)
{
    return FileService().add(target, said).then([=](const Exchange& exchange, Reply reply) {
        if (reply.statusCode() != 200 && reply.statusCode() != 206)
            return reply;
        const auto asked = exchange.request.range();
        const auto part = asked && reply.statusCode() == 206 ? asked->within(file.size) : std::nullopt;
        const ByteRange range = part.value_or(ByteRange{0, file.size});
        QByteArray bytes = file.bytes(range.begin, range.end);
        forge(range, bytes);
        return reply.body(Body(bytes)).rate(bytesPerSecond);
    });
}

} // namespace tributary::test
