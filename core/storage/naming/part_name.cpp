#include "core/storage/naming/part_name.h"

#include "core/values/naming/file_suffix.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

namespace tributary {

namespace {

// Room for the longest suffix and the number of a second choice.
constexpr qsizetype longestSuffix = 32;
static_assert(longestPartSuffix.size() + 2 <= longestSuffix);
// Together with the suffix well within the longest name.
constexpr qsizetype longestTempStart = 35;

constexpr QLatin1String part(".part");

// The n-th name for a part; the first one has no number.
QString numbered(const QString& path, int n)
{
    return n == 0 ? path : QString(path + u'-' + QString::number(n));
}

} // namespace

QString partPathFor(const QString& finalPath, int n)
{
    const qsizetype slash = finalPath.lastIndexOf(u'/') + 1;
    const QStringView name = QStringView(finalPath).sliced(slash);
    if (name.toUtf8().size() + longestSuffix <= longestNameOnDisk)
        return numbered(finalPath + part, n);
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().left(8);
    const QString start = cutToBytes(name, longestNameOnDisk - longestSuffix - hash.size() - 1);
    return numbered(finalPath.left(slash) + start + u'~' + QLatin1String(hash) + part, n);
}

QString ledgerPathFor(const QString& partPath)
{
    return partPath + QLatin1String(".ledger");
}

QString newLedgerPathFor(const QString& ledgerPath)
{
    return ledgerPath + QLatin1String(".new");
}

QString damagedLedgerPathFor(const QString& ledgerPath, int n)
{
    return numbered(ledgerPath + QLatin1String(".damaged"), n);
}

QString oldPartPathFor(const QString& partPath, int n)
{
    return numbered(partPath + QLatin1String(".old"), n);
}

// Two files of one name in two folders have parts of two names.
QString tempPartStemFor(const QString& finalPath)
{
    const QByteArray path = QDir::cleanPath(finalPath).toUtf8();
    const QByteArray mark = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = finalPath.section(u'/', -1);
    // Half a character is written to the disk as another one, and its file is not found again.
    const bool cutsInHalf = name.size() > longestTempStart && name.at(longestTempStart - 1).isHighSurrogate();
    return name.left(longestTempStart - (cutsInHalf ? 1 : 0)) + part + u'-' + QLatin1String(mark);
}

QString tempPartPathFor(const QString& stem, qint64 size, qint64 number)
{
    // Arguments that are filled in one by one would replace a "%2" of the stem's own.
    return QStringLiteral("%1.%2.%3").arg(stem, QString::number(size), QString::number(number));
}

bool isPartName(const QString& fileName)
{
    static const QRegularExpression ours(
        QRegularExpression::anchoredPattern(
            QStringLiteral(".*\\.part(-\\d+)?(\\.old(-\\d+)?|\\.ledger(\\.new|\\.damaged(-\\d+)?)?)?|"
                           ".*\\.part-[0-9a-f]{16}(-\\d+)?\\.\\d+\\.\\d+")),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return ours.match(fileName).hasMatch();
}

} // namespace tributary
