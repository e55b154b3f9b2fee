#pragma once

#include <QByteArray>

namespace tributary {

// The coding that Transfer-Encoding tells of a body.
enum class TransferCoding : quint8 {
    None,
    Chunks,
    RepeatedChunks, // the word stands there more than once
    Other,          // nobody asked for one
};

// Proxies repeat the header of the server behind them, leave empty words, or add "identity", which says
// nothing; nobody cuts chunks into chunks (RFC 9112, 6.1).
TransferCoding transferCodingOf(const QByteArray& header);

// Whether the body says itself where it ends.
constexpr bool isInChunks(TransferCoding coding)
{
    return coding == TransferCoding::Chunks || coding == TransferCoding::RepeatedChunks;
}

} // namespace tributary
