#include "core/storage/part/ledger.h"

#include "core/values/phrases/phrase.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <xxhash.h>

namespace tributary {

namespace {

// A copy at rest: the magic, the version, the length of what comes next, one CBOR map, its signature, and the
// XXH3 of all that. The first version had no length, no signature and no second copy. Numbers are big-endian.
constexpr QByteArrayView magic{"TrLedger"};
constexpr quint16 firstVersion = 1;
constexpr quint16 currentVersion = 2;
constexpr qsizetype firstHeaderSize = magic.size() + qsizetype{sizeof(quint16)};
constexpr qsizetype headerSize = firstHeaderSize + qsizetype{sizeof(quint32)};
constexpr qsizetype signatureSize = 32;
constexpr qsizetype checksumSize = sizeof(quint64);

// A seal is its begin, its end and its hash. One CBOR item each would be larger and a hundred times slower.
constexpr qsizetype sealSize = 3 * sizeof(quint64);
constexpr size_t mostSeals = 600'000;
static_assert(2 * (mostSeals * sealSize + 1024 * 1024) < largestLedger);

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
constexpr QLatin1String fileObjectKey("fileObject");
constexpr QLatin1String brandKey("brand");
constexpr QLatin1String partChangedKey("partChanged");
constexpr QLatin1String digestKey("digest");
constexpr QLatin1String digestAlgorithmKey("digestAlgorithm");
constexpr QLatin1String digestPlaceKey("digestPlace");
constexpr QLatin1String refutedKey("refuted");
constexpr QLatin1String refutedAlgorithmKey("refutedAlgorithm");
constexpr QLatin1String refutedFoundKey("refutedFound");
constexpr QLatin1String listKey("list");
constexpr QLatin1String partsInKey("partsIn");
constexpr QLatin1String announcesKey("announces");
constexpr QLatin1String saidByMirrorsKey("saidByMirrors");
constexpr QLatin1String comparedKey("compared");
constexpr QLatin1String disputedAtKey("disputedAt");
constexpr QLatin1String markedElsewhereKey("markedElsewhere");
constexpr QLatin1String dateOfTheMomentKey("dateOfTheMoment");

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

// A digest is signed, because a ledger of megabytes is written time and again. XXH3 resists nobody who may
// choose what is signed; and what we sign never leaves this disk.
QByteArray signatureOf(QByteArrayView bytes, const QByteArray& key)
{
    if (key.isEmpty())
        return QByteArray(signatureSize, '\0');
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits(bytes.data(), static_cast<size_t>(bytes.size())));
    const QByteArrayView text(reinterpret_cast<const char*>(digest.digest), sizeof digest.digest);
    return QMessageAuthenticationCode::hash(text.toByteArray(), key, QCryptographicHash::Sha256);
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

QCborMap firstMap(const Ledger& ledger)
{
    QCborMap map{
        {urlKey, ledger.urlHash},
        {nameKey, ledger.fileName},
        {etagKey, ledger.validators.etag},
        {lastModifiedKey, ledger.validators.lastModified},
        {sizeKey, ledger.size ? QCborValue(*ledger.size) : QCborValue(nullptr)},
        {contentTypeKey, ledger.beginning.contentType},
        {partObjectKey, ledger.part.object},
        {partSizeKey, ledger.part.size},
        {partModifiedKey, ledger.part.modifiedNs},
        {cleanKey, ledger.closing == LedgerClosing::Clean},
        {sealsKey, pack(ledger.seals)},
    };
    // Most downloads have nothing inherited, and their ledger is the same as before there was this key.
    if (!ledger.inherited.isEmpty())
        map.insert(inheritedKey, toArray(ledger.inherited));
    if (ledger.beginning.disputedAt)
        map[disputedAtKey] = *ledger.beginning.disputedAt;
    return map;
}

void describe(const Refutation& refuted, QCborMap& map)
{
    map[refutedKey] = refuted.checksum.digest;
    map[refutedAlgorithmKey] = QString(nameOf(refuted.checksum.algorithm));
    // The ledger of one that a person gave is the same as before there was this key.
    if (refuted.found)
        map[refutedFoundKey] = toText(*refuted.found);
}

QCborMap toMap(const Ledger& ledger)
{
    QCborMap map = firstMap(ledger);
    map[fileObjectKey] = ledger.partObject;
    map[brandKey] = ledger.brandNumber;
    map[partChangedKey] = ledger.part.changedNs;
    if (!ledger.list.isEmpty())
        map[listKey] = ledger.list;
    if (!ledger.partsIn.isEmpty())
        map[partsInKey] = ledger.partsIn;
    if (ledger.closing == LedgerClosing::Announcing)
        map[announcesKey] = true;
    if (ledger.beginning.isOfMirrors)
        map[saidByMirrorsKey] = true;
    if (ledger.beginning.isCompared)
        map[comparedKey] = true;
    if (ledger.beginning.isMarkedElsewhere)
        map[markedElsewhereKey] = true;
    if (ledger.validators.isDateOfTheMoment)
        map[dateOfTheMomentKey] = true;
    if (ledger.digests.said) {
        map[digestKey] = ledger.digests.said->checksum.digest;
        map[digestAlgorithmKey] = QString(nameOf(ledger.digests.said->checksum.algorithm));
        map[digestPlaceKey] = ledger.digests.said->place;
    }
    if (ledger.digests.refuted)
        describe(*ledger.digests.refuted, map);
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
    // No ledger has more ranges than there can be seals. What is left out here fails the comparison that
    // follows.
    const qsizetype most = std::min(ends.size(), 2 * static_cast<qsizetype>(mostSeals));
    for (qsizetype i = 0; i + 1 < most; i += 2)
        ranges.insert({std::max<qint64>(integerIn(ends[i]), 0), integerIn(ends[i + 1])});
    return ranges;
}

std::optional<FoundChecksum> digestIn(const QCborMap& map)
{
    const auto algorithm = algorithmNamed(map[digestAlgorithmKey].toString());
    if (!algorithm)
        return std::nullopt;
    return FoundChecksum{
        .checksum = {.algorithm = *algorithm, .digest = map[digestKey].toByteArray()},
        .origin = ChecksumOrigin::Header,
        .place = map[digestPlaceKey].toString(),
    };
}

std::optional<Refutation> refutedIn(const QCborMap& map)
{
    const auto algorithm = algorithmNamed(map[refutedAlgorithmKey].toString());
    if (!algorithm)
        return std::nullopt;
    Refutation refuted{.checksum = {.algorithm = *algorithm, .digest = map[refutedKey].toByteArray()}};
    if (const auto found = parseChecksum(map[refutedFoundKey].toString()))
        refuted.found = *found;
    return refuted;
}

LedgerClosing closingIn(const QCborMap& map)
{
    if (map[announcesKey].toBool())
        return LedgerClosing::Announcing;
    return map[cleanKey].toBool() ? LedgerClosing::Clean : LedgerClosing::Underway;
}

// Takes what it finds; decodeLedger compares afterwards, which is stricter than any look at single fields.
Ledger fromMap(const QCborMap& map)
{
    const QCborValue size = map[sizeKey];
    return {
        .urlHash = map[urlKey].toByteArray(),
        .fileName = map[nameKey].toString(),
        .validators = {.etag = map[etagKey].toByteArray(),
                       .lastModified = map[lastModifiedKey].toByteArray(),
                       .isDateOfTheMoment = map[dateOfTheMomentKey].toBool()},
        .size = size.isNull() ? std::nullopt : std::optional(integerIn(size)),
        .beginning = {.contentType = map[contentTypeKey].toByteArray(),
                      .isOfMirrors = map[saidByMirrorsKey].toBool(),
                      .isCompared = map[comparedKey].toBool(),
                      .disputedAt = map.contains(disputedAtKey) ? std::optional(integerIn(map[disputedAtKey]))
                                                                : std::nullopt,
                      .isMarkedElsewhere = map[markedElsewhereKey].toBool()},
        .part = {.object = map[partObjectKey].toByteArray(),
                 .size = integerIn(map[partSizeKey]),
                 .modifiedNs = integerIn(map[partModifiedKey]),
                 .changedNs = integerIn(map[partChangedKey])},
        .closing = closingIn(map),
        .inherited = rangesIn(map[inheritedKey].toArray()),
        .seals = unpack(map[sealsKey].toByteArray()),
        .digests = {.said = digestIn(map), .refuted = refutedIn(map)},
        .partObject = map[fileObjectKey].toByteArray(),
        .brandNumber = map[brandKey].toByteArray(),
        .partsIn = map[partsInKey].toString(),
        .list = map[listKey].toByteArray(),
    };
}

std::unexpected<DownloadError> damaged(PhraseKind why)
{
    return failure(ErrorKind::DiskError, Phrase(PhraseKind::LedgerDamaged, {Phrase(why)}));
}

struct Copy
{
    QByteArray body;
    LedgerAuthor author = LedgerAuthor::Anybody;
};

bool isSound(QByteArrayView copy)
{
    const qsizetype end = copy.size() - checksumSize;
    return numberAt<quint64>(copy, end) == hashOf(copy.first(end));
}

Expected<quint16> versionOf(QByteArrayView bytes)
{
    if (bytes.size() < firstHeaderSize + checksumSize)
        return damaged(PhraseKind::IsCutShort);
    if (!bytes.startsWith(magic))
        return damaged(PhraseKind::IsNoLedger);
    // The version is read before the checksum, because a later version may use another checksum.
    const auto version = numberAt<quint16>(bytes, magic.size());
    if (version > currentVersion) {
        return failure(
            ErrorKind::DiskError,
            Phrase(PhraseKind::LedgerNewer, {QString::number(version), QString::number(currentVersion)}));
    }
    if (version < firstVersion)
        return damaged(PhraseKind::IsOfNoVersion);
    return version;
}

Expected<Copy> firstVersionIn(QByteArrayView bytes)
{
    if (!isSound(bytes))
        return damaged(PhraseKind::HasWrongChecksum);
    return Copy{
        .body = bytes.sliced(firstHeaderSize, bytes.size() - firstHeaderSize - checksumSize).toByteArray(),
        .author = LedgerAuthor::Anybody};
}

// The copy that these bytes begin with.
Expected<Copy> copyIn(QByteArrayView bytes, const QByteArray& key)
{
    const Expected<quint16> version = versionOf(bytes);
    if (!version)
        return std::unexpected(version.error());
    if (*version == firstVersion)
        return firstVersionIn(bytes);
    const qsizetype around = headerSize + signatureSize + checksumSize;
    if (bytes.size() < around)
        return damaged(PhraseKind::IsCutShort);
    const qsizetype length = numberAt<quint32>(bytes, firstHeaderSize);
    if (length > bytes.size() - around)
        return damaged(PhraseKind::IsCutShort);
    const QByteArrayView copy = bytes.first(length + around);
    if (!isSound(copy))
        return damaged(PhraseKind::HasWrongChecksum);
    const QByteArrayView signedBytes = copy.first(headerSize + length);
    const bool isOurs = !key.isEmpty() && copy.sliced(headerSize + length, signatureSize) ==
                                              QByteArrayView(signatureOf(signedBytes, key));
    return Copy{.body = copy.sliced(headerSize, length).toByteArray(),
                .author = isOurs ? LedgerAuthor::Us : LedgerAuthor::Anybody};
}

Expected<Ledger> decoded(const Copy& copy, bool isFirstVersion)
{
    QCborParserError parsing;
    const QCborValue value = QCborValue::fromCbor(copy.body, &parsing);
    if (parsing.error != QCborError::NoError)
        return damaged(PhraseKind::IsNoCbor);
    Ledger ledger = fromMap(value.toMap());
    if ((isFirstVersion ? firstMap(ledger) : toMap(ledger)).toCborValue().toCbor() != copy.body)
        return damaged(PhraseKind::IsOfOtherMake);
    if (const auto contradiction = contradictionIn(ledger))
        return failure(ErrorKind::DiskError, Phrase(PhraseKind::LedgerContradicts, {Phrase(*contradiction)}));
    ledger.author = copy.author;
    return ledger;
}

Expected<Ledger> ledgerAt(QByteArrayView bytes, const QByteArray& key)
{
    const Expected<Copy> copy = copyIn(bytes, key);
    if (!copy)
        return std::unexpected(copy.error());
    return decoded(*copy, numberAt<quint16>(bytes, magic.size()) == firstVersion);
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

std::optional<PhraseKind> contradictionIn(const Ledger& ledger)
{
    if ((ledger.size && *ledger.size < 0) || ledger.part.size < 0)
        return PhraseKind::NegativeSize;
    if (ledger.seals.size() > mostSeals)
        return PhraseKind::TooManySeals;
    if (ledger.inherited.ranges().size() > mostSeals)
        return PhraseKind::TooManyInherited;
    for (const ByteRange range : ledger.inherited.ranges()) {
        if (range.begin < 0 || range.end > ledger.size.value_or(std::numeric_limits<qint64>::max()))
            return PhraseKind::InheritedBeyond;
    }
    qint64 previousEnd = 0;
    for (const Seal& seal : ledger.seals) {
        if (seal.range.begin < previousEnd)
            return PhraseKind::SealsOutOfOrder;
        if (seal.range.isEmpty())
            return PhraseKind::EmptySeal;
        previousEnd = seal.range.end;
    }
    if (previousEnd > ledger.size.value_or(std::numeric_limits<qint64>::max()))
        return PhraseKind::SealBeyond;
    return std::nullopt;
}

QByteArray encode(const Ledger& ledger, const QByteArray& key)
{
    const QByteArray body = toMap(ledger).toCborValue().toCbor();
    QByteArray copy = magic.toByteArray();
    append(copy, currentVersion);
    append(copy, static_cast<quint32>(body.size()));
    copy += body;
    copy += signatureOf(copy, key);
    append(copy, hashOf(copy));
    return copy + copy;
}

bool isStartOfLedger(const QByteArray& bytes)
{
    const qsizetype length = std::min(bytes.size(), magic.size());
    return QByteArrayView(bytes).first(length) == magic.first(length);
}

Expected<Ledger> decodeLedger(const QByteArray& bytes, const QByteArray& key)
{
    if (bytes.size() > largestLedger)
        return damaged(PhraseKind::IsTooLarge);
    Expected<Ledger> first = ledgerAt(bytes, key);
    if (first)
        return first;
    // The second copy is as long as the first; where the file was cut or grew, it is looked for.
    for (qsizetype at = bytes.indexOf(magic, 1); at > 0; at = bytes.indexOf(magic, at + 1)) {
        if (Expected<Ledger> second = ledgerAt(QByteArrayView(bytes).sliced(at), key); second)
            return second;
    }
    return first;
}

} // namespace tributary
