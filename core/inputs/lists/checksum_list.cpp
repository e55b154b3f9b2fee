#include "core/inputs/lists/checksum_list.h"

#include "core/inputs/links/input_text.h"
#include "core/values/basics/hex_digit.h"
#include "core/values/basics/unicode_text.h"

#include <algorithm>

namespace tributary {

namespace {

struct Line
{
    QString name; // empty: none is told
    QString hex;
    QString algorithm = {}; // as the line spells it; empty: none is told
};

// BSD's "SHA256 (NAME) = HEX", and OpenSSL's "SHA2-256(NAME)= HEX".
std::optional<Line> taggedLine(QStringView text)
{
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = text.lastIndexOf(u')');
    if (open < 1 || close < open)
        return std::nullopt;
    const QStringView rest = text.sliced(close + 1).trimmed();
    if (!rest.startsWith(u'='))
        return std::nullopt;
    return Line{.name = text.sliced(open + 1, close - open - 1).toString(),
                .hex = rest.sliced(1).trimmed().toString(),
                .algorithm = text.first(open).trimmed().toString()};
}

std::optional<Line> plainLine(QStringView text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return c.isSpace(); });
    const QStringView digest = text.first(end - text.begin());
    const qsizetype colon = digest.indexOf(u':');
    const QStringView hex = digest.sliced(colon + 1);
    if (hex.isEmpty() || !std::ranges::all_of(hex, isHexDigit))
        return std::nullopt;
    QStringView name = text.sliced(digest.size()).trimmed();
    if (name.startsWith(u'*'))
        name = name.sliced(1);
    return Line{.name = name.toString(),
                .hex = hex.toString(),
                .algorithm = digest.first(std::max<qsizetype>(colon, 0)).toString()};
}

// The programs of GNU write a line break in a name as "\n" and a backslash twice.
std::optional<QString> unescaped(QStringView name)
{
    QString plain;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at] != u'\\') {
            plain += name[at];
            continue;
        }
        const QChar next = ++at < name.size() ? name[at] : QChar();
        if (next == u'\\')
            plain += u'\\';
        else if (next == u'n')
            plain += u'\n';
        else if (next == u'r')
            plain += u'\r';
        else
            return std::nullopt;
    }
    return plain;
}

std::optional<Line> lineOf(QStringView text)
{
    QStringView trimmed = text.trimmed();
    // A backslash before the line says that its name is escaped; no other name is.
    const bool isEscaped = trimmed.startsWith(u'\\');
    if (isEscaped)
        trimmed = trimmed.sliced(1);
    auto line = plainLine(trimmed);
    if (!line)
        line = taggedLine(trimmed);
    if (!line || !isEscaped)
        return line;
    const auto name = unescaped(line->name);
    if (!name)
        return std::nullopt;
    line->name = *name;
    return line;
}

// A backslash is a letter of the name, save behind the name of a drive.
QStringView withoutFolders(QStringView name)
{
    const bool isOfWindows = name.size() > 2 && name[0].isLetter() && name.sliced(1).startsWith(u":\\");
    return name.sliced(name.lastIndexOf(isOfWindows ? u'\\' : u'/') + 1);
}

bool speaksOf(const Line& line, ChecksumListKind kind, QStringView fileName)
{
    QStringView name = line.name;
    if (kind == ChecksumListKind::OfOneFile)
        return name.isEmpty() || withoutFolders(name) == withoutFolders(fileName);
    if (name.startsWith(QLatin1String("./")))
        name = name.sliced(2);
    return name == fileName;
}

// A folder's list is read anew for each of the folder's files, and may have as many lines: nearly all of them
// are passed over here.
bool maySpeakOf(QStringView row, ChecksumListKind kind, QStringView fileName)
{
    return kind == ChecksumListKind::OfOneFile || row.contains(fileName) || row.contains(u'\\');
}

// Several algorithms have digests of one length.
bool isOf(const Line& line, QCryptographicHash::Algorithm algorithm)
{
    return line.algorithm.isEmpty() || algorithmFrom(line.algorithm) == algorithm;
}

// A page in place of the list may have digests of whatever it likes.
bool isMarkup(QStringView text)
{
    return text.trimmed().startsWith(u'<');
}

} // namespace

std::optional<Checksum> checksumIn(QByteArrayView list, ChecksumListKind kind, QStringView fileName,
                                   QCryptographicHash::Algorithm algorithm)
{
    // PowerShell's ">" writes UTF-16.
    const auto marked = unicodeText(list);
    const QString text = marked ? *marked : inputText(list);
    if (isMarkup(text))
        return std::nullopt;
    const QString spelling = nameOf(algorithm);
    std::optional<Checksum> found;
    for (const QStringView row : qTokenize(QStringView(text), u'\n')) {
        const auto line = maySpeakOf(row, kind, fileName) ? lineOf(row) : std::nullopt;
        if (!line || !isOf(*line, algorithm) || !speaksOf(*line, kind, fileName))
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
