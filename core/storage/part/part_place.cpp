#include "core/storage/part/part_place.h"

#include "core/storage/naming/take_name.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/platform/disk.h"
#include "core/values/phrases/phrase.h"

#include <QFileInfo>

namespace tributary {

namespace {

// A ledger that anybody may have written counts as if it could not be read.
void takeLedger(PartPlace& place, Ledger ledger)
{
    const bool belongs =
        place.brand && !ledger.brandNumber.isEmpty() && place.brand->number == ledger.brandNumber;
    if (ledger.author == LedgerAuthor::Us && ledger.closing == LedgerClosing::Announcing)
        place.announcedFor = std::move(ledger.urlHash);
    else if (ledger.author == LedgerAuthor::Us || belongs)
        place.ledger = std::move(ledger);
    else
        place.flaw =
            DownloadError{.kind = ErrorKind::DiskError, .detail = Phrase(PhraseKind::LedgerUnproven)};
}

enum class LedgerName : quint8 { Free, Taken, Forged };

bool isAsAnnounced(const PartPlace& place)
{
    return !place.hasPart || QFileInfo(place.partPath).size() == 0;
}

Expected<PartOwner> ownerOf(const PartPlace& place, const QString& ledgerPath, LedgerName found)
{
    if (place.brand || place.ledger)
        return PartOwner::Us;
    if (place.announcedFor)
        return isAsAnnounced(place) ? PartOwner::Us : PartOwner::Stranger;
    if (place.hasPart)
        return PartOwner::Stranger;
    const auto isSomebodys = isSomebodysNewLedger(newLedgerPathFor(ledgerPath));
    if (!isSomebodys)
        return std::unexpected(isSomebodys.error());
    if (*isSomebodys)
        return PartOwner::Stranger;
    if (found == LedgerName::Free)
        return PartOwner::Nobody;
    // The remains of one of our ledgers vouch for nothing and may be replaced.
    return found == LedgerName::Taken && beginsLikeALedger(ledgerPath) ? PartOwner::Us : PartOwner::Stranger;
}

QString whatLiesAt(const PartPlace& place)
{
    const QString ledgerPath = ledgerPathFor(place.partPath);
    if (place.hasPart)
        return place.partPath;
    return nameIsTaken(ledgerPath) ? ledgerPath : newLedgerPathFor(ledgerPath);
}

// A part that is held and has no ledger may be anybody's.
Expected<PartPlace> withLedger(PartPlace place, const Expected<void>& brandIsKnown = {})
{
    const QString ledgerPath = ledgerPathFor(place.partPath);
    auto reading = readLedger(ledgerPath);
    // Only its owner may replace another user's ledger, whatever that holds and whether it can be read.
    const bool isThere = !reading || reading->ledger || reading->flaw;
    if (isThere && disk::isStrangersAt(ledgerPath)) {
        place.owner = PartOwner::Stranger;
        return place;
    }
    if (!reading)
        return std::unexpected(reading.error());
    // Whatever has the name is a ledger, or has a flaw.
    LedgerName found = reading->ledger || reading->flaw ? LedgerName::Taken : LedgerName::Free;
    place.flaw = std::move(reading->flaw);
    if (reading->ledger) {
        takeLedger(place, std::move(*reading->ledger));
        found = place.ledger || place.announcedFor ? LedgerName::Taken : LedgerName::Forged;
    }
    if (!brandIsKnown && !place.ledger)
        return std::unexpected(brandIsKnown.error());
    const auto owner = ownerOf(place, ledgerPath, found);
    if (!owner)
        return std::unexpected(owner.error());
    place.owner = *owner;
    return place;
}

Expected<PartPlace> allAreTaken(const QString& finalPath)
{
    return failure(ErrorKind::Conflict, Phrase(PhraseKind::PartNamesTaken, {partPathFor(finalPath)}));
}

} // namespace

Expected<PartPlace> lookAtPart(const QString& partPath)
{
    const auto hasPart = isAnythingAt(partPath);
    if (!hasPart)
        return std::unexpected(hasPart.error());
    PartPlace place{.partPath = partPath, .hasPart = *hasPart, .brand = {}, .ledger = {}, .flaw = {}};
    if (!place.hasPart)
        return withLedger(std::move(place));
    auto brand = PartFile::brandAt(partPath);
    if (!brand)
        return withLedger(std::move(place), std::unexpected(brand.error()));
    place.brand = std::move(*brand);
    return withLedger(std::move(place));
}

Expected<PartPlace> lookAtPart(const PartFile& open)
{
    return withLedger(
        {.partPath = open.path(), .hasPart = true, .brand = open.brand(), .ledger = {}, .flaw = {}});
}

Expected<PartPlace> placeOfPart(const QString& finalPath)
{
    std::vector<QString> passedOver;
    std::optional<PartPlace> free; // the first name that is
    int freeNames = 0;
    std::optional<DownloadError> held; // whose part it is cannot be known now
    for (int n = 0; n < mostPartNames && freeNames < freePartNamesAtTheEnd; ++n) {
        auto place = lookAtPart(partPathFor(finalPath, n));
        if (!place && place.error().kind == ErrorKind::Conflict) {
            held = held.value_or(place.error());
            continue;
        }
        if (!place)
            return place;
        if (place->owner == PartOwner::Stranger) {
            passedOver.push_back(whatLiesAt(*place));
            continue;
        }
        place->passedOver = passedOver;
        if (place->owner == PartOwner::Us && (place->ledger || !held))
            return place;
        ++freeNames;
        if (!free)
            free = std::move(*place);
    }
    if (held)
        return std::unexpected(std::move(*held));
    return free ? Expected<PartPlace>(std::move(*free)) : allAreTaken(finalPath);
}

QString partPathOf(const QString& finalPath)
{
    const auto place = placeOfPart(finalPath);
    return place ? place->partPath : partPathFor(finalPath);
}

bool isAlsoPlaceOf(const PartPlace& place, const QString& finalPath, const QString& otherPath)
{
    const QString number = place.partPath.mid(partPathFor(finalPath).size());
    const QString partPath = partPathFor(otherPath) + number;
    return areOneFile(place.partPath, partPath) ||
           areOneFile(ledgerPathFor(place.partPath), ledgerPathFor(partPath));
}

bool isOfLink(const PartPlace& place, const QByteArray& urlHash)
{
    if (place.ledger)
        return place.ledger->urlHash == urlHash;
    if (place.brand)
        return place.brand->urlHash == urlHash;
    return place.announcedFor == urlHash;
}

} // namespace tributary
