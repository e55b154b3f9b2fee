#pragma once

#include <QString>

namespace tributary {

// Every name that an unfinished download has on the disk. Names from outside never end like one of them
// (safeFileName), and what somebody else has under one of them is left alone: so each has a few to choose
// from.

constexpr int mostPartNames = 10;
// Behind so many names that are free comes no part of ours.
constexpr int freePartNamesAtTheEnd = 2;
// The longest that is put behind a name by a download that has the first choice.
constexpr QLatin1String longestPartSuffix(".part.ledger.damaged-999");

// NAME.part beside the final name, then NAME.part-1, NAME.part-2… Of a name so long that the ledger's would
// no longer fit, the start and a hash of all of it.
QString partPathFor(const QString& finalPath, int n = 0);
// NAME.part.ledger
QString ledgerPathFor(const QString& partPath);
// The file that becomes the ledger once it is whole.
QString newLedgerPathFor(const QString& ledgerPath);
// The path to which a damaged ledger is set aside.
QString damagedLedgerPathFor(const QString& ledgerPath, int n);
// The path to which a part of ours is set aside when nobody knows which of its bytes are right.
QString oldPartPathFor(const QString& partPath, int n);
// The start of the names of parts that lie in another folder, for a file of that path.
QString tempPartStemFor(const QString& finalPath);
// The path of a part there; all of them are of one size.
QString tempPartPathFor(const QString& stem, qint64 size, qint64 number);

// Whether a file's name is one of these, in any letter case.
bool isPartName(const QString& fileName);

} // namespace tributary
