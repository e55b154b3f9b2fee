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
    return name;
}

} // namespace

QString inputText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

QLatin1String flawOfText(QStringView text)
{
    const auto found = std::ranges::find_if(text, isControl);
    if (found == text.end())
        return {};
    return found->isNull() ? QLatin1String("it contains a NUL byte")
                           : QLatin1String("it contains a control character");
}

QLatin1String flawOfName(QStringView name)
{
    if (!flawOfText(name).isEmpty() || name.contains(u'\t'))
        return QLatin1String("the file name contains a control character");
    if (name.startsWith(u'/') || name.startsWith(u'\\') || (name.size() > 1 && name[1] == u':'))
        return QLatin1String("the file name is an absolute path");
    if (name.contains(u'\\'))
        return QLatin1String("the file name contains a backslash");
    QList<QStringView> folders = name.split(u'/');
    const QStringView last = folders.takeLast();
    if (last == QLatin1String("..") || folders.contains(QLatin1String("..")))
        return QLatin1String("the file name leads out of its folder");
    if (!std::ranges::all_of(folders, isPlainFolder))
        return QLatin1String("the file name has an odd folder before it");
    return last.trimmed().isEmpty() || last == QLatin1String(".") ? QLatin1String("the file name is empty")
                                                                  : QLatin1String();
}

std::optional<QCryptographicHash::Algorithm> algorithmFrom(QStringView spelling)
{
    return algorithmNamed(algorithmName(spelling));
}

Parsed<Checksum> checksumFrom(QStringView spelling, QStringView hex)
{
    auto checksum = parseChecksum(algorithmName(spelling) + u':' + hex);
    if (!checksum)
        return nonsense(checksum.error().detail);
    return *checksum;
}

Parsed<qint64> sizeFrom(QStringView digits)
{
    bool fits = false;
    const qint64 size = digits.toLongLong(&fits);
    if (!fits || !std::ranges::all_of(digits, isDigit))
        return nonsense(QStringLiteral("the size is no number of bytes"));
    return size;
}

} // namespace tributary
