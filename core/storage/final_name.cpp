#include "core/storage/final_name.h"

#include "core/storage/disk_error.h"
#include "core/storage/platform/disk.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStringView>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr qsizetype longestName = 255; // bytes, on every file system that people download to
// Room for ".part.ledger" and for what marks a damaged ledger, with its number.
constexpr qsizetype longestSuffix = 32;
constexpr qsizetype longestExtension = 16;

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

// Where the extension's dot is, or the length when there is none: a leading dot hides a file, and what has
// spaces or is very long is a sentence with a full stop in it.
qsizetype lastDot(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QStringView extension = dot < 0 ? QStringView() : name.sliced(dot + 1);
    const bool plausible =
        dot > 0 && !extension.isEmpty() && extension.size() <= longestExtension && !extension.contains(u' ');
    return plausible ? dot : name.size();
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

// The longest start of text that fits in so many bytes of UTF-8, whole characters only.
QString cutToBytes(QStringView text, qsizetype bytes)
{
    while (!text.isEmpty() && text.toUtf8().size() > bytes)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text.toString();
}

} // namespace

QString partPathFor(const QString& finalPath)
{
    const qsizetype slash = finalPath.lastIndexOf(u'/') + 1;
    const QStringView name = QStringView(finalPath).sliced(slash);
    if (name.toUtf8().size() + longestSuffix <= longestName)
        return finalPath % QLatin1String(".part");
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().left(8);
    const QString start = cutToBytes(name, longestName - longestSuffix - hash.size() - 1);
    return finalPath.left(slash) % start % QLatin1Char('~') % QLatin1String(hash) % QLatin1String(".part");
}

QString numberedName(const QString& fileName, int n)
{
    if (n == 0)
        return fileName;
    const qsizetype length = stemLength(fileName);
    const QString tail = QStringLiteral(" (%1)").arg(n) % QStringView(fileName).sliced(length);
    return cutToBytes(QStringView(fileName).first(length), longestName - tail.toUtf8().size()) % tail;
}

Expected<void> renamePart(const QString& partPath, const QString& finalPath, NameClash clash)
{
    const auto renamed = clash == NameClash::Refuse ? disk::renameIfFree(partPath, finalPath)
                                                    : disk::renameOver(partPath, finalPath);
    if (!renamed)
        return diskFailure(renamed.error(), QLatin1String("renaming %1 to").arg(partPath), finalPath);
    return {};
}

bool nameIsTaken(const QString& path)
{
    return disk::nameIsTaken(path);
}

Expected<void> syncFolder(const QString& folder)
{
    if (const auto synced = disk::syncFolder(folder); !synced)
        return diskFailure(synced.error(), QStringLiteral("syncing the folder"), folder);
    return {};
}

} // namespace tributary
