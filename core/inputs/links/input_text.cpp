#include "core/inputs/links/input_text.h"

#include <QList>

#include <algorithm>

namespace tributary {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\t';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isPlainFolder(QStringView segment)
{
    return !segment.isEmpty() && !segment.startsWith(u'.') && !segment.endsWith(u'.') &&
           segment.trimmed() == segment;
}

// Our own spelling of an algorithm that others write with a dash or a suffix.
QString algorithmName(QStringView text)
{
    QString name = text.trimmed().toString().toLower();
    if (name.endsWith(QLatin1String("sum")))
        name.chop(3);
    if (name == QLatin1String("sha"))
        return QStringLiteral("sha1");
    if (name.startsWith(QLatin1String("sha-")))
        name.remove(3, 1);
    if (name.startsWith(QLatin1String("sha2-")))
        name.remove(3, 2);
    return name;
}

} // namespace

QString inputText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

std::optional<FlawKind> flawOfText(QStringView text)
{
    const auto found = std::ranges::find_if(text, isControl);
    if (found == text.end())
        return {};
    return found->isNull() ? FlawKind::NulByte : FlawKind::ControlCharacter;
}

std::optional<FlawKind> flawOfName(QStringView name)
{
    if (flawOfText(name) || name.contains(u'\t'))
        return FlawKind::NameHasControlCharacter;
    if (name.startsWith(u'/') || name.startsWith(u'\\') || (name.size() > 1 && name[1] == u':'))
        return FlawKind::NameIsAbsolute;
    if (name.contains(u'\\'))
        return FlawKind::NameHasBackslash;
    QList<QStringView> folders = name.split(u'/');
    const QStringView last = folders.takeLast();
    if (last == QLatin1String("..") || folders.contains(QLatin1String("..")))
        return FlawKind::NameLeadsOut;
    if (!std::ranges::all_of(folders, isPlainFolder))
        return FlawKind::NameHasOddFolder;
    const bool isEmpty = last.trimmed().isEmpty() || last == QLatin1String(".");
    return isEmpty ? std::optional(FlawKind::NameIsEmpty) : std::nullopt;
}

std::optional<QCryptographicHash::Algorithm> algorithmFrom(QStringView spelling)
{
    return algorithmNamed(algorithmName(spelling));
}

Parsed<Checksum> checksumFrom(QStringView spelling, QStringView hex)
{
    const QString name = algorithmName(spelling);
    if (auto checksum = parseChecksum(name + u':' + hex))
        return *std::move(checksum);
    const auto known = algorithmNamed(name);
    if (!known)
        return nonsense(FlawKind::ChecksumIsUnknown);
    const int digits = 2 * QCryptographicHash::hashLength(*known);
    return nonsense(FlawKind::ChecksumHasOtherLength, {name, QString::number(digits)});
}

Parsed<qint64> sizeFrom(QStringView digits)
{
    bool fits = false;
    const qint64 size = digits.toLongLong(&fits);
    if (!fits || !std::ranges::all_of(digits, isDigit))
        return nonsense(FlawKind::SizeIsNoNumber);
    return size;
}

} // namespace tributary
