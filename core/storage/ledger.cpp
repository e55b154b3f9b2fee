#include "core/storage/ledger.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <xxhash.h>

namespace tributary {

namespace {

// At rest: the magic, the version, one CBOR map, and the XXH3 of all that. Numbers are big-endian.
constexpr QByteArrayView magic{"TrLedger"};
constexpr quint16 currentVersion = 1;
constexpr qsizetype headerSize = magic.size() + qsizetype{sizeof(quint16)};
constexpr qsizetype checksumSize = sizeof(quint64);

// A seal is its begin, its end and its hash. One CBOR item each would be larger and a hundred times slower.
constexpr qsizetype sealSize = 3 * sizeof(quint64);
constexpr size_t mostSeals = 600'000;
static_assert(mostSeals * sealSize + 1024 * 1024 < largestLedger);

constexpr QLatin1String urlKey("url");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String etagKey("etag");
constexpr QLatin1String lastModifiedKey("lastModified");
constexpr QLatin1String sizeKey("size");
constexpr QLatin1String contentTypeKey("contentType");
constexpr QLatin1String partObjectKey("partObject");
constexpr QLatin1String partSizeKey("partSize");
constexpr QLatin1String partModifiedKey("partModified");
constexpr QLatin1String cleanKey("clean");
constexpr QLatin1String inheritedKey("inherited");
constexpr QLatin1String sealsKey("seals");

template<typename Number>
void append(QByteArray& bytes, Number number)
{
    const Number ordered = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

template<typename Number>
Number numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<Number>(bytes.sliced(offset, sizeof(Number)).data());
}

quint64 hashOf(QByteArrayView bytes)
{
    return XXH3_64bits(bytes.data(), static_cast<size_t>(bytes.size()));
}

// A large file has thousands, and they are written time and again while it comes.
QByteArray pack(const std::vector<Seal>& seals)
{
    QByteArray packed(static_cast<qsizetype>(seals.size()) * sealSize, Qt::Uninitialized);
    char* at = packed.data();
    for (const Seal& seal : seals) {
        qToBigEndian(seal.range.begin, at);
        qToBigEndian(seal.range.end, at + sizeof(qint64));
        qToBigEndian(seal.hash, at + 2 * sizeof(qint64));
        at += sealSize;
    }
    return packed;
}

std::vector<Seal> unpack(QByteArrayView packed)
{
    std::vector<Seal> seals;
    seals.reserve(static_cast<size_t>(packed.size() / sealSize));
    for (; packed.size() >= sealSize; packed = packed.sliced(sealSize)) {
        seals.push_back({.range = {numberAt<qint64>(packed, 0), numberAt<qint64>(packed, 8)},
                         .hash = numberAt<quint64>(packed, 16)});
    }
    return seals;
}

QCborArray toArray(const RangeSet& ranges)
{
    QCborArray ends;
    for (const ByteRange range : ranges.ranges()) {
        ends.append(range.begin);
        ends.append(range.end);
    }
    return ends;
}

QCborMap toMap(const Ledger& ledger)
{
    QCborMap map{
        {urlKey, ledger.urlHash},
        {nameKey, ledger.fileName},
        {etagKey, ledger.validators.etag},
        {lastModifiedKey, ledger.validators.lastModified},
        {sizeKey, ledger.size ? QCborValue(*ledger.size) : QCborValue(nullptr)},
        {contentTypeKey, ledger.contentType},
        {partObjectKey, ledger.part.object},
        {partSizeKey, ledger.part.size},
        {partModifiedKey, ledger.part.modifiedNs},
        {cleanKey, ledger.closing == LedgerClosing::Clean},
        {sealsKey, pack(ledger.seals)},
    };
    // Of most files there is none, and then it is a ledger as it always was.
    if (!ledger.inherited.isEmpty())
        map.insert(inheritedKey, toArray(ledger.inherited));
    return map;
}

// Without this look, converting a floating-point number that no integer holds is undefined.
qint64 integerIn(const QCborValue& value)
{
    return value.isInteger() ? value.toInteger() : 0;
}

RangeSet rangesIn(const QCborArray& ends)
{
    RangeSet ranges;
    // More than there can be seals is of no use; and what isn't taken is seen by the comparison.
    const qsizetype most = std::min(ends.size(), 2 * static_cast<qsizetype>(mostSeals));
    for (qsizetype i = 0; i + 1 < most; i += 2)
        ranges.insert({std::max<qint64>(integerIn(ends[i]), 0), integerIn(ends[i + 1])});
    return ranges;
}

// Takes what it finds; decodeLedger compares afterwards, which is stricter than any look at single fields.
Ledger fromMap(const QCborMap& map)
{
    const QCborValue size = map[sizeKey];
    return {
        .urlHash = map[urlKey].toByteArray(),
        .fileName = map[nameKey].toString(),
        .validators = {.etag = map[etagKey].toByteArray(),
                       .lastModified = map[lastModifiedKey].toByteArray()},
        .size = size.isNull() ? std::nullopt : std::optional(integerIn(size)),
        .contentType = map[contentTypeKey].toByteArray(),
        .part = {.object = map[partObjectKey].toByteArray(),
                 .size = integerIn(map[partSizeKey]),
                 .modifiedNs = integerIn(map[partModifiedKey])},
        .closing = map[cleanKey].toBool() ? LedgerClosing::Clean : LedgerClosing::Underway,
        .inherited = rangesIn(map[inheritedKey].toArray()),
        .seals = unpack(map[sealsKey].toByteArray()),
    };
}

std::unexpected<DownloadError> damaged(QLatin1String why)
{
    return failure(ErrorKind::DiskError, QLatin1String("the ledger is damaged: ") + why);
}

Expected<QByteArray> checkedBody(const QByteArray& bytes)
{
    if (bytes.size() > largestLedger)
        return damaged(QLatin1String("it is too large"));
    if (bytes.size() < headerSize + checksumSize)
        return damaged(QLatin1String("it is cut short"));
    if (!bytes.startsWith(magic))
        return damaged(QLatin1String("it does not begin as a ledger"));
    // Before the checksum, because a later version may use another one.
    const auto version = numberAt<quint16>(bytes, magic.size());
    if (version > currentVersion) {
        return failure(
            ErrorKind::DiskError,
            QStringLiteral("the ledger is of version %1, this program reads up to %2; a newer one wrote it")
                .arg(version)
                .arg(currentVersion));
    }
    if (version != currentVersion)
        return damaged(QLatin1String("its version is unknown"));
    const qsizetype bodyEnd = bytes.size() - checksumSize;
    if (numberAt<quint64>(bytes, bodyEnd) != hashOf(QByteArrayView(bytes).first(bodyEnd)))
        return damaged(QLatin1String("its checksum does not match"));
    return bytes.sliced(headerSize, bodyEnd - headerSize);
}

} // namespace

RangeSet Ledger::claimed() const
{
    RangeSet all;
    for (const Seal& seal : seals)
        all.insert(seal.range);
    return all;
}

QByteArray ledgerUrlHash(const QUrl& url)
{
    const QByteArray link = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment).toEncoded();
    return QCryptographicHash::hash(link, QCryptographicHash::Sha256);
}

std::optional<QString> contradictionIn(const Ledger& ledger)
{
    if (ledger.size.value_or(0) < 0 || ledger.part.size < 0)
        return QLatin1String("a size is negative");
    if (ledger.seals.size() > mostSeals)
        return QLatin1String("there are too many seals");
    for (const ByteRange range : ledger.inherited.ranges()) {
        if (range.begin < 0 || range.end > ledger.size.value_or(std::numeric_limits<qint64>::max()))
            return QLatin1String("what an earlier link brought lies beyond the file");
    }
    qint64 previousEnd = 0;
    for (const Seal& seal : ledger.seals) {
        if (seal.range.begin < previousEnd)
            return QLatin1String("its seals overlap or are out of order");
        if (seal.range.isEmpty())
            return QLatin1String("a seal is empty");
        previousEnd = seal.range.end;
    }
    if (previousEnd > ledger.size.value_or(std::numeric_limits<qint64>::max()))
        return QLatin1String("a seal lies beyond the end of the file");
    return std::nullopt;
}

QByteArray encode(const Ledger& ledger)
{
    QByteArray bytes = magic.toByteArray();
    append(bytes, currentVersion);
    bytes += toMap(ledger).toCborValue().toCbor();
    append(bytes, hashOf(bytes));
    return bytes;
}

Expected<Ledger> decodeLedger(const QByteArray& bytes)
{
    const Expected<QByteArray> body = checkedBody(bytes);
    if (!body)
        return std::unexpected(body.error());
    QCborParserError parsing;
    const QCborValue value = QCborValue::fromCbor(*body, &parsing);
    if (parsing.error != QCborError::NoError)
        return damaged(QLatin1String("it is no CBOR"));
    Ledger ledger = fromMap(value.toMap());
    if (encode(ledger) != bytes)
        return damaged(QLatin1String("it is not as this program writes it"));
    if (const auto contradiction = contradictionIn(ledger))
        return failure(ErrorKind::DiskError,
                       QLatin1String("the ledger contradicts itself: ") + *contradiction);
    return ledger;
}

} // namespace tributary
