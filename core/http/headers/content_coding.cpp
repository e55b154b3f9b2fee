#include "core/http/headers/content_coding.h"

#include <algorithm>
#include <array>
#include <functional>

namespace tributary {

namespace {

bool isCoding(const QByteArray& word)
{
    constexpr std::array words{"gzip", "deflate", "compress", "br", "zstd", "dcb", "dcz"};
    return std::ranges::any_of(words, [&](const char* one) { return word == one; });
}

} // namespace

QList<QByteArray> codingsIn(const QByteArray& contentEncoding)
{
    QList<QByteArray> codings = contentEncoding.toLower().split(',');
    for (QByteArray& coding : codings) {
        coding = coding.trimmed();
        if (coding.startsWith("x-"))
            coding.remove(0, 2);
    }
    codings.removeIf(std::not_fn(isCoding));
    return codings;
}

} // namespace tributary
