#include "core/inputs/lists/checksum_list.h"

#include "core/inputs/links/input_text.h"
#include "core/values/basics/hex_digit.h"

#include <QList>

#include <algorithm>

namespace tributary {

namespace {

struct Line
{
    QString name; // empty: none is told
    QString hex;
};

std::optional<Line> taggedLine(QStringView text)
{
    const qsizetype open = text.indexOf(QLatin1String(" ("));
    const qsizetype close = text.lastIndexOf(QLatin1String(") = "));
    if (open < 1 || close < open)
        return std::nullopt;
    return Line{.name = text.sliced(open + 2, close - open - 2).toString(),
                .hex = text.sliced(close + 4).trimmed().toString()};
}

std::optional<Line> lineOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto end = std::ranges::find_if(trimmed, [](QChar c) { return c.isSpace(); });
    const QStringView hex = trimmed.first(end - trimmed.begin());
    if (hex.isEmpty() || !std::ranges::all_of(hex, isHexDigit))
        return taggedLine(trimmed);
    QStringView name = trimmed.sliced(hex.size()).trimmed();
    if (name.startsWith(u'*'))
        name = name.sliced(1);
    return Line{.name = name.toString(), .hex = hex.toString()};
}

bool speaksOf(const Line& line, ChecksumListKind kind, QStringView fileName)
{
    QStringView name = line.name;
    if (kind == ChecksumListKind::OfOneFile)
        return name.isEmpty() || name.sliced(name.lastIndexOf(u'/') + 1) == fileName;
    if (name.startsWith(QLatin1String("./")))
        name = name.sliced(2);
    return name == fileName;
}

} // namespace

std::optional<Checksum> checksumIn(QByteArrayView list, ChecksumListKind kind, QStringView fileName,
                                   QCryptographicHash::Algorithm algorithm)
{
    const QString text = inputText(list);
    const QString spelling = nameOf(algorithm);
    std::optional<Checksum> found;
    for (const QStringView row : QStringView(text).split(u'\n')) {
        const auto line = lineOf(row);
        if (!line || !speaksOf(*line, kind, fileName))
            continue;
        const auto checksum = checksumFrom(spelling, line->hex);
        if (!checksum)
            continue;
        if (found && *found != *checksum)
            return std::nullopt;
        found = *checksum;
    }
    return found;
}

} // namespace tributary
