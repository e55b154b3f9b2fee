#include "core/engine/asking/checksum_places.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tributary {

namespace {

struct UsualName
{
    QLatin1String text; // of a list, or added to the file's name
    ChecksumListKind kind;
    QCryptographicHash::Algorithm algorithm;
};

// MD5 and SHA-1 are missing on purpose: two files with the same digest can be made.
constexpr std::array usualNames{
    UsualName{QLatin1String(".sha256"), ChecksumListKind::OfOneFile, QCryptographicHash::Sha256},
    UsualName{QLatin1String("SHA256SUMS"), ChecksumListKind::OfAFolder, QCryptographicHash::Sha256},
    UsualName{QLatin1String("SHA512SUMS"), ChecksumListKind::OfAFolder, QCryptographicHash::Sha512},
    UsualName{QLatin1String("sha256sum.txt"), ChecksumListKind::OfAFolder, QCryptographicHash::Sha256},
    UsualName{QLatin1String(".sha512"), ChecksumListKind::OfOneFile, QCryptographicHash::Sha512},
    UsualName{QLatin1String("sha256sums.txt"), ChecksumListKind::OfAFolder, QCryptographicHash::Sha256},
    UsualName{QLatin1String(".sha256sum"), ChecksumListKind::OfOneFile, QCryptographicHash::Sha256},
};
// Thousands of small files would ask for the last ones longer than their bytes take to come.
constexpr qint64 largestSmallFile = 1024 * 1024;
constexpr size_t namesForSmallFiles = 4;

QUrl withPath(const QUrl& url, const QString& path)
{
    QUrl changed = url;
    changed.setQuery(QString());
    changed.setFragment(QString());
    changed.setPath(path, QUrl::TolerantMode);
    return changed;
}

ChecksumPlace placeFor(const UsualName& usual, const QUrl& file)
{
    const QString path = file.path(QUrl::FullyEncoded);
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    const bool isOfAFolder = usual.kind == ChecksumListKind::OfAFolder;
    const QUrl url = withPath(file, (isOfAFolder ? folder : path) + usual.text);
    return {.url = url, .name = nameInFolder(url), .kind = usual.kind, .algorithm = usual.algorithm};
}

bool isChecksumList(const QString& name)
{
    return std::ranges::any_of(usualNames, [&name](const UsualName& usual) {
        return usual.kind == ChecksumListKind::OfAFolder ? name == usual.text : name.endsWith(usual.text);
    });
}

} // namespace

QString nameInFolder(const QUrl& url)
{
    // A slash that is escaped is part of the name, as in links of stores: "/bucket/folder%2Fa.iso".
    return QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).section(u'/', -1).toUtf8());
}

QList<ChecksumPlace> placesBeside(const QUrl& file, qint64 size)
{
    QList<ChecksumPlace> places;
    const QString name = nameInFolder(file);
    if (name.isEmpty() || isChecksumList(name))
        return places;
    const size_t count = size > largestSmallFile ? usualNames.size() : namesForSmallFiles;
    std::ranges::transform(usualNames.begin(), usualNames.begin() + count, std::back_inserter(places),
                           [&file](const UsualName& usual) { return placeFor(usual, file); });
    return places;
}

} // namespace tributary
