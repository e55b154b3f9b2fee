#include "core/http/headers/media_type.h"

#include "core/values/naming/file_suffix.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace tributary {

bool mayBeAnyText(const QByteArray& essence)
{
    return essence.isEmpty() || essence == "text/plain";
}

namespace {

// The markup without a byte order mark and without declarations and comments before its first element.
QByteArrayView withoutProlog(QByteArrayView markup)
{
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    if (markup.startsWith(byteOrderMark))
        markup = markup.sliced(byteOrderMark.size());
    constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 2> passedOver{
        {{"<?", "?>"}, {"<!--", "-->"}}};
    markup = markup.trimmed();
    for (const auto& [opening, closing] : passedOver) {
        while (markup.startsWith(opening)) {
            const qsizetype end = markup.indexOf(closing);
            markup = end < 0 ? QByteArrayView() : markup.sliced(end + closing.size()).trimmed();
        }
    }
    return markup;
}

} // namespace

bool beginsLikeWebPage(QByteArrayView beginning)
{
    const QByteArray words = withoutProlog(beginning).toByteArray().toLower();
    return words.startsWith("<!doctype html") || words.startsWith("<html");
}

bool beginsUnlikeText(QByteArrayView beginning)
{
    // Text of 16 bits a character is full of zeros, and says in two bytes what it is.
    if (beginning.startsWith("\xff\xfe") || beginning.startsWith("\xfe\xff"))
        return false;
    constexpr QByteArrayView ofText("\t\n\f\r\x1b");
    return std::ranges::any_of(beginning,
                               [ofText](char c) { return c >= 0 && c < ' ' && !ofText.contains(c); });
}

bool looksLikeMessage(const QByteArray& essence)
{
    const QByteArray subtype = essence.mid(essence.indexOf('/') + 1);
    const bool isPlain = essence.startsWith("application/") || essence.startsWith("text/");
    return (isPlain && (subtype == "json" || subtype == "xml")) || essence == "application/problem+json" ||
           essence == "application/problem+xml";
}

QByteArray codingOfName(const QString& fileName)
{
    constexpr std::array<std::pair<const char*, const char*>, 10> codings{{
        {"gz", "gzip"},
        {"tgz", "gzip"},
        {"taz", "gzip"},
        {"emz", "gzip"},
        {"wmz", "gzip"},
        {"svgz", "gzip"},
        {"z", "compress"},
        {"br", "br"},
        {"zst", "zstd"},
        {"tzst", "zstd"},
    }};
    const QString extension = suffixOf(fileName);
    const auto known =
        std::ranges::find_if(codings, [&](auto pair) { return extension == QLatin1String(pair.first); });
    return known == codings.end() ? QByteArray() : QByteArray(known->second);
}

} // namespace tributary
