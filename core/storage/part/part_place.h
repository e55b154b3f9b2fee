#pragma once

#include "core/storage/part/ledger.h"
#include "core/storage/part/part_brand.h"

#include <QString>

#include <optional>
#include <vector>

namespace tributary {

class PartFile;

// Somebody else may have files under the names that we use, and a server may have put them there: what lies
// under one is ours only when its brand or the signature of its ledger says so, and everything else is left
// alone, under a name of ours or not.

// A file of this size is begun without a ledger: the first answer brings all of it, and a run that was
// killed at once leaves little. A larger part without a ledger may be a person's, and is never deleted.
inline constexpr qint64 mostWithoutALedger = 1024 * 1024;

enum class PartOwner : quint8 { Nobody, Us, Stranger };

// A name that a part may have, and what lies there.
struct PartPlace
{
    QString partPath;
    PartOwner owner = PartOwner::Nobody;
    bool hasPart = false;
    std::optional<PartBrand> brand;
    std::optional<Ledger> ledger; // of ours
    // The link's hash in a ledger of ours that only announces the part: in its place, as the part has
    // nothing.
    std::optional<QByteArray> announcedFor = {};
    std::optional<DownloadError> flaw;    // of a ledger that is there and can't be used
    std::vector<QString> passedOver = {}; // what others have, of the names that come before
};

// Fails where that can't be known now and may be in a moment: the ledger can't be read, or there is none and
// somebody holds the part (Conflict).
Expected<PartPlace> lookAtPart(const QString& partPath);
// The same for a part that this process has open: on Windows nothing else can open it meanwhile.
Expected<PartPlace> lookAtPart(const PartFile& open);
// The place of the file's part, or the place where it would be made: the first name that is ours or nobody's.
Expected<PartPlace> placeOfPart(const QString& finalPath);
// The path of that place, or the usual one where nothing is known.
QString partPathOf(const QString& finalPath);
// Whether the place of that file's part is also that of a file with another path: one folder may have several
// names, and names that differ in case alone may be one. Only what is there can tell.
bool isAlsoPlaceOf(const PartPlace& place, const QString& finalPath, const QString& otherPath);
// Whether the part at the place is of the link with that hash.
bool isOfLink(const PartPlace& place, const QByteArray& urlHash);

} // namespace tributary
