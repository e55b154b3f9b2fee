#include "core/values/naming/file_suffix.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr qsizetype mostLettersOfExtension = 16;

constexpr std::array compressors{"gz", "bz2", "xz", "zst", "lz", "lz4", "lzma", "br", "z"};
constexpr std::array compressed{"tar",  "cpio", "img", "iso", "raw", "qcow2", "sql", "csv",
                                "json", "xml",  "txt", "log", "svg", "ps",    "pdf", "warc"};
constexpr std::array wholePairs{"user.js", "user.css", "min.js", "min.css", "js.map", "css.map", "d.ts"};

template<size_t size>
bool isOneOf(const std::array<const char*, size>& known, QStringView text)
{
    return std::ranges::any_of(known, [text](const char* candidate) {
        return text.compare(QLatin1String(candidate), Qt::CaseInsensitive) == 0;
    });
}

// The index of the extension's dot, or the length where there is none: a leading dot hides a file, and an
// extension with spaces or of great length is the end of a sentence.
qsizetype lastDot(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QStringView extension = dot < 0 ? QStringView() : name.sliced(dot + 1);
    const bool plausible = dot > 0 && !extension.isEmpty() && extension.size() <= mostLettersOfExtension &&
                           !extension.contains(u' ');
    return plausible ? dot : name.size();
}

} // namespace

QString suffixOf(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).toString().toLower();
}

qsizetype stemLength(QStringView name)
{
    const qsizetype outer = lastDot(name);
    if (outer == name.size())
        return outer;
    const qsizetype inner = lastDot(name.first(outer));
    if (inner == outer)
        return outer;
    const QStringView innerExtension = name.sliced(inner + 1, outer - inner - 1);
    const bool isPair = isOneOf(wholePairs, name.sliced(inner + 1)) ||
                        (isOneOf(compressors, name.sliced(outer + 1)) && isOneOf(compressed, innerExtension));
    return isPair ? inner : outer;
}

QString cutToBytes(QStringView text, qsizetype bytes)
{
    const QByteArray utf8 = text.toUtf8();
    qsizetype end = std::min(bytes, utf8.size());
    const auto isMiddle = [&](qsizetype at) { return at < utf8.size() && (utf8[at] & 0xc0) == 0x80; };
    while (end > 0 && isMiddle(end))
        --end;
    return end == utf8.size() ? text.toString() : QString::fromUtf8(utf8.first(end));
}

QString numberedName(const QString& fileName, int n)
{
    if (n == 0)
        return fileName;
    const qsizetype length = stemLength(fileName);
    const QString tail = QStringLiteral(" (%1)").arg(n) % QStringView(fileName).sliced(length);
    return cutToBytes(QStringView(fileName).first(length), longestNameOnDisk - tail.toUtf8().size()) % tail;
}

QString numberedPath(const QString& path, int n)
{
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    return path.first(name) % numberedName(path.sliced(name), n);
}

} // namespace tributary
