#pragma once

#include "core/storage/part/ledger_key.h"
#include "core/storage/platform/file_identity.h"
#include "core/values/download/checksum.h"
#include "core/values/download/download_error.h"
#include "core/values/download/range_set.h"
#include "core/values/download/validators.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace tributary {

enum class PhraseKind : quint16;

// The hash (XXH3, 64 bit) of a stretch that is safely in the part file, so that edits between runs are seen.
struct Seal
{
    ByteRange range;
    quint64 hash = 0;

    friend bool operator==(const Seal&, const Seal&) = default;
};

// A ledger that announces is written before its part is made, where the part can't be branded before it has
// its name: it knows nothing of the part yet, and an empty file alone can be that part.
enum class LedgerClosing : quint8 { Underway, Clean, Announcing };
// The writer of a ledger: whoever has the person's key, or anybody.
enum class LedgerAuthor : quint8 { Us, Anybody };

// A checksum that all that is here doesn't have.
struct Refutation
{
    Checksum checksum;
    std::optional<Checksum> found = {}; // that the file has in its place

    friend bool operator==(const Refutation&, const Refutation&) = default;
};

// Digests of the whole file.
struct LedgerDigests
{
    std::optional<FoundChecksum> said = {}; // by the server
    std::optional<Refutation> refuted = {};

    friend bool operator==(const LedgerDigests&, const LedgerDigests&) = default;
};

// The answer by which the file was begun, and how far it is believed.
struct LedgerBeginning
{
    QByteArray contentType;
    bool isOfMirrors = false; // and the own link has not shown yet that its file is the same
    bool isCompared = false;  // Pieces were to be compared where they meet, whatever the mark says.
    std::optional<qint64> disputedAt =
        {};                         // Mirrors differ there, and the own link has not said who is right.
    bool isMarkedElsewhere = false; // The marks are of a place to which the link had led.

    friend bool operator==(const LedgerBeginning&, const LedgerBeginning&) = default;
};

// Says which bytes of an unfinished download are safely on disk. Seals are ordered, disjoint, and cover all
// that is claimed.
struct Ledger
{
    QByteArray urlHash; // SHA-256, so that links with tokens in them are not kept in clear
    QString fileName;
    Validators validators;
    std::optional<qint64> size;
    LedgerBeginning beginning = {};
    FileIdentity part; // as it was when the ledger was written; the time counts after a clean closing only
    LedgerClosing closing = LedgerClosing::Underway;
    // Ranges that another link had brought, before this one took its place.
    RangeSet inherited;
    std::vector<Seal> seals;
    LedgerDigests digests = {};
    QByteArray partObject = {};             // which file NAME.part is, wherever the bytes are meanwhile
    QByteArray brandNumber = {};            // what it has in common with the part's brand
    QString partsIn = {};                   // the folder of parts that lie elsewhere; empty: none do
    QByteArray list = {};                   // whose download wrote it last; empty for one that nobody keeps
    LedgerAuthor author = LedgerAuthor::Us; // not in the bytes: their signature says it

    RangeSet claimed() const;

    friend bool operator==(const Ledger&, const Ledger&) = default;
};

// Identity of a link: without user info and fragment.
QByteArray ledgerUrlHash(const QUrl& url);

// More is neither written nor read; it is room for some 600,000 seals, twice.
constexpr qint64 largestLedger = 32 * 1024 * 1024;

// The contradiction in a ledger that cannot be right: seals that overlap, lie out of order or beyond the
// size, a negative size, too many seals.
std::optional<PhraseKind> contradictionIn(const Ledger& ledger);

// Versioned, checksummed, signed, and there twice, so that damage to one copy costs nothing. Decoding takes
// the first that is sound: it refuses what is cut, flipped, from a newer version, self-contradictory, or in
// any other form than the one that encode writes.
QByteArray encode(const Ledger& ledger, const QByteArray& key = ledgerKey());
// True for as much of a ledger as there may be, and for nothing at all.
bool isStartOfLedger(const QByteArray& bytes);
Expected<Ledger> decodeLedger(const QByteArray& bytes, const QByteArray& key = ledgerKey());

} // namespace tributary
