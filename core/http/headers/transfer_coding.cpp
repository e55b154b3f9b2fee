#include "core/http/headers/transfer_coding.h"

#include <QList>

#include <algorithm>

namespace tributary {

namespace {

bool saysNothing(const QByteArray& word)
{
    return word.isEmpty() || word == "identity";
}

} // namespace

TransferCoding transferCodingOf(const QByteArray& header)
{
    QList<QByteArray> words = header.toLower().split(',');
    for (QByteArray& word : words)
        word = word.trimmed();
    words.removeIf(saysNothing);
    if (words.isEmpty())
        return TransferCoding::None;
    if (std::ranges::any_of(words, [](const QByteArray& word) { return word != "chunked"; }))
        return TransferCoding::Other;
    return words.size() == 1 ? TransferCoding::Chunks : TransferCoding::RepeatedChunks;
}

} // namespace tributary
