#include "ui/words/checksum_text.h"

#include <QRegularExpression>

namespace tributary {

namespace {

bool isWhole(const QString& digits)
{
    return parseChecksum(withChecksumKind(digits)).has_value();
}

// Digits are put into groups in many ways, so a part that is as long as a shorter checksum may still be a
// part. Two spaces, or one and a star, stand only before the name of a file.
QString digitsIn(const QString& text)
{
    static const QRegularExpression beforeAName(QStringLiteral("^([0-9A-Fa-f]+) [ *]"));
    QString named = beforeAName.match(text).captured(1);
    if (isWhole(named))
        return named;
    const QString joined = text.simplified().remove(u' ');
    const QString first = text.simplified().section(u' ', 0, 0);
    return !isWhole(joined) && isWhole(first) ? first : joined;
}

} // namespace

QString shownKind(QLatin1String name)
{
    constexpr qsizetype family = 3; // "sha", behind which one digit or more are the length
    QString shown = QString(name).toUpper();
    if (shown.startsWith(QLatin1String("SHA")) && !shown.contains(u'-'))
        shown.insert(family, u'-');
    return shown;
}

QString withChecksumKind(const QString& checksum)
{
    if (checksum.contains(u':'))
        return checksum;
    switch (checksum.size()) {
    case 32: return QLatin1String("md5:") + checksum;
    case 40: return QLatin1String("sha1:") + checksum;
    case 56: return QLatin1String("sha224:") + checksum;
    case 64: return QLatin1String("sha256:") + checksum;
    case 96: return QLatin1String("sha384:") + checksum;
    case 128: return QLatin1String("sha512:") + checksum;
    default: return checksum;
    }
}

std::optional<QCryptographicHash::Algorithm> kindIn(const QString& text)
{
    return algorithmNamed(text.section(u':', 0, 0).trimmed().toLower());
}

std::optional<Checksum> checksumIn(const QString& text, QCryptographicHash::Algorithm preferred)
{
    const QString whole = text.trimmed();
    const qsizetype colon = whole.indexOf(u':');
    const auto kind = colon < 0 ? std::nullopt : kindIn(whole);
    const QString digits = digitsIn(kind ? whole.mid(colon + 1).trimmed() : whole);
    QString named = withChecksumKind(digits);
    if (kind)
        named = nameOf(*kind) + u':' + digits;
    else if (digits.size() == 2 * QCryptographicHash::hashLength(preferred))
        named = nameOf(preferred) + u':' + digits;
    const auto parsed = parseChecksum(named);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace tributary
