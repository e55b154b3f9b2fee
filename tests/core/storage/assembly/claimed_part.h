#pragma once

#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/seals.h"

#include <optional>

namespace tributary::test {

inline const QUrl origin(QStringLiteral("http://a.example/a.bin"));

// A part as a download leaves it, and what its ledger says of it.
struct ClaimedPart
{
    QByteArray bytes;
    RangeSet claimed;
    std::optional<qint64> size;
    QString partsIn = {}; // the folder of its bytes, where they lie elsewhere
};

// All of the file is in the part and in the ledger.
inline ClaimedPart wholePart(const QByteArray& bytes, const QString& partsIn = {})
{
    ClaimedPart part{.bytes = bytes, .claimed = {}, .size = bytes.size(), .partsIn = partsIn};
    part.claimed.insert({0, bytes.size()});
    return part;
}

inline Expected<Ledger> ledgerOf(const PartFile& file, const ClaimedPart& part)
{
    const auto identity = file.identity();
    if (!identity)
        return std::unexpected(identity.error());
    Ledger ledger{.urlHash = ledgerUrlHash(origin),
                  .fileName = QStringLiteral("a.bin"),
                  .validators = {},
                  .size = part.size,
                  .beginning = {},
                  .part = *identity,
                  .closing = LedgerClosing::Clean,
                  .partObject = identity->object,
                  .partsIn = part.partsIn};
    for (const ByteRange range : part.claimed.ranges())
        ledger.seals.push_back({.range = range, .hash = 1}); // no move of the part itself reads the seals
    return ledger;
}

inline Expected<void> makePart(const QString& path, const ClaimedPart& part)
{
    const auto file = PartFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    if (auto written = (*file)->write(0, part.bytes); !written)
        return written;
    const auto ledger = ledgerOf(**file, part);
    if (!ledger)
        return std::unexpected(ledger.error());
    return saveLedger(ledgerPathFor(path), *ledger, Durability::Written);
}

} // namespace tributary::test
