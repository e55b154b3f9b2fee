#include "app/cli/options/option_values.h"

#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace tributary::cli {

namespace {

constexpr qint64 largestSize = std::numeric_limits<qint64>::max();
constexpr double longestSeconds = 7 * 24 * 3600;

bool isPlainNumber(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]+(?:\\.[0-9]+)?\\z"));
    return shape.match(text.toString()).hasMatch();
}

// 1 without a letter.
qint64 unitOf(QStringView letter)
{
    return letter.isEmpty()
               ? 1
               : qint64(1) << (10 * (QStringView(u"KMGT").indexOf(letter, 0, Qt::CaseInsensitive) + 1));
}

QRegularExpressionMatch sizeIn(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A([0-9]+)(\\.[0-9]+)? ?(?:([KMGT])(?:i?B)?|B)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text.toString());
}

// Half a byte is no size, so a fraction needs a unit.
bool splitsAByte(const QRegularExpressionMatch& size)
{
    return !size.capturedView(2).isEmpty() && size.capturedView(3).isEmpty();
}

} // namespace

std::optional<qint64> parseSize(QStringView text)
{
    const QRegularExpressionMatch match = sizeIn(text);
    const qint64 unit = unitOf(match.capturedView(3));
    const QStringView fraction = match.capturedView(2);
    bool fits = false;
    const qint64 count = match.capturedView(1).toLongLong(&fits);
    if (!fits || count > largestSize / unit || splitsAByte(match))
        return std::nullopt;
    const qint64 rest = static_cast<qint64>(fraction.toDouble() * static_cast<double>(unit));
    return count * unit > largestSize - rest ? std::nullopt : std::optional(count * unit + rest);
}

bool isPastAllSizes(QStringView text)
{
    const QRegularExpressionMatch match = sizeIn(text);
    return match.hasMatch() && !splitsAByte(match) && !parseSize(text);
}

std::optional<std::chrono::milliseconds> parseSeconds(QStringView text)
{
    const double seconds = isPlainNumber(text) ? text.toDouble() : longestSeconds + 1;
    if (seconds > longestSeconds)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

std::optional<int> parseCount(QStringView text, int least, int most)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,9}\\z"));
    if (!digits.match(text.toString()).hasMatch())
        return std::nullopt;
    const int count = text.toInt();
    return count < least || count > most ? std::nullopt : std::optional(count);
}

} // namespace tributary::cli
