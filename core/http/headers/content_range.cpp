#include "core/http/headers/content_range.h"

#include "core/http/headers/header_text.h"

namespace tributary {

namespace {

constexpr QByteArrayView unit{"bytes"};
// 8 PiB, which is more than any file or disk has.
constexpr qint64 mostBytes = qint64{1} << 53;

// "0-9", last byte included, as a half-open range.
std::optional<ByteRange> parseFirstAndLast(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    const std::optional<qint64> first = parseDecimal(text.first(dash));
    const std::optional<qint64> last = parseDecimal(text.sliced(dash + 1));
    if (!first || !last || *last < *first || *last >= mostBytes)
        return std::nullopt;
    return ByteRange{*first, *last + 1};
}

std::optional<ContentRange> parseRangeAndTotal(QByteArrayView rangeText, QByteArrayView totalText)
{
    ContentRange parsed;
    if (totalText != "*") {
        parsed.total = parseDecimal(totalText);
        if (!parsed.total || *parsed.total > mostBytes)
            return std::nullopt;
    }
    if (rangeText == "*")
        return parsed.total ? std::optional(parsed) : std::nullopt;
    parsed.range = parseFirstAndLast(rangeText);
    if (!parsed.range || (parsed.total && parsed.range->end > *parsed.total))
        return std::nullopt;
    return parsed;
}

// As in browsers, curl and wget, a semicolon with nothing behind it changes no number.
QByteArray withoutEmptyParameters(const QByteArray& text)
{
    QByteArray number = text.trimmed();
    while (number.endsWith(';'))
        number = number.chopped(1).trimmed();
    return number;
}

} // namespace

std::optional<ContentRange> parseContentRange(const QByteArray& header)
{
    const QByteArray text = header.trimmed();
    if (text.size() <= unit.size() || text.left(unit.size()).compare(unit, Qt::CaseInsensitive) != 0 ||
        (text.at(unit.size()) != ' ' && text.at(unit.size()) != '\t'))
        return std::nullopt;
    const QByteArray rest = text.mid(unit.size()).trimmed();
    const qsizetype slash = rest.indexOf('/');
    if (slash < 0)
        return std::nullopt;
    const QByteArrayView view(rest);
    return parseRangeAndTotal(view.first(slash), view.sliced(slash + 1));
}

std::optional<qint64> parseContentLength(const QByteArray& header)
{
    std::optional<qint64> length;
    for (const QByteArray& part : header.split(',')) {
        const std::optional<qint64> one = parseDecimal(withoutEmptyParameters(part));
        if (!one || *one > mostBytes || (length && *length != *one))
            return std::nullopt;
        length = one;
    }
    return length;
}

} // namespace tributary
