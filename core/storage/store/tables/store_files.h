#pragma once

#include "core/storage/platform/durability.h"
#include "core/values/download/download_error.h"

namespace tributary {

// The files around a store, and the moves between their names. A store is built under another name and moved
// to its own when it is whole and synced, so a half-made one is never met.
QString newPathFor(const QString& storePath);      // being built
QString examinedPathFor(const QString& storePath); // a copy of a damaged one, to read from
QString rescuedPathFor(const QString& storePath);  // built from a damaged one, and about to take its place
QString logPathFor(const QString& storePath);      // SQLite's own, of what is not in the file itself yet

// Makes an empty file that its owner alone can read, since links have tokens in them; SQLite gives the files
// beside it the same rights. Remove what has the name before.
Expected<void> createPrivate(const QString& path);
// A file of that kind with these bytes takes the place of what is there.
Expected<void> writeAnew(const QString& path, const QByteArray& bytes);

// A SQLite file is itself and what SQLite keeps beside it; one without the other is wrong.
bool anyExists(const QString& path);
Expected<void> removeWithCompanions(const QString& path);
// Removes leftovers. A failure is ignored, since the next start removes them at the latest.
void clearAway(const QString& path);
Expected<void> copyWithCompanions(const QString& from, const QString& to);
Expected<void> moveSynced(const QString& from, const QString& to, Durability durability);

// Renames the store to the next free "….damaged-1", and SQLite's files beside it first: left behind, they
// would be taken for those of the next store. Gives the new name, which is empty where there was no store.
Expected<QString> setStoreAside(const QString& storePath, Durability durability);

} // namespace tributary
