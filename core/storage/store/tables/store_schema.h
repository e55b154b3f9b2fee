#pragma once

#include "core/storage/platform/durability.h"
#include "core/storage/store/tables/sql_connection.h"

#include <optional>

namespace tributary {

// The tables and their version. user_version is written outside of WAL mode only, so that the head of the
// file always tells it: a program can see that a store is too new for it without SQLite touching the file.
constexpr int storeVersion = 1;

// user_version has it in both halves, so that a flipped bit is not taken for a newer version; nullopt where
// they differ.
constexpr qint32 markOf(int version)
{
    return version << 16 | version;
}
constexpr std::optional<int> versionOf(qint32 mark)
{
    return (mark >> 16) == (mark & 0xFFFF) ? std::optional(mark >> 16) : std::nullopt;
}

// The version in the head of the file; nullopt for a file that is too short or damaged.
Expected<std::optional<int>> versionInHead(const QString& path);

// Makes the tables in an empty database.
SqlOutcome<void> createSchema(const SqlConnection& connection);
// Damage if the version is another. A newer one was refused before, by its head, and there never was an
// older one.
SqlOutcome<void> checkVersion(const SqlConnection& connection);
// Damage if a table is other than createSchema makes it.
SqlOutcome<void> checkSchema(const SqlConnection& connection);
// Damage if pages contradict themselves or each other. A full quick_check, since it takes a tenth of the time
// that reading the list does (20 ms for 100,000 downloads); what it doesn't look at, the seals do.
SqlOutcome<void> checkPages(const SqlConnection& connection);
// Checks also whether each index has what its table has, which takes a tenth of a second for 300,000 events.
SqlOutcome<void> checkAll(const SqlConnection& connection);

// Gives this connection the file for itself, and makes it check each page that it reads. Call this before
// anything is read.
SqlOutcome<void> guard(const SqlConnection& connection);
// Without the WAL, for files that are built to be renamed.
SqlOutcome<void> prepareForBuilding(const SqlConnection& connection, Durability durability);
SqlOutcome<void> prepareForWork(const SqlConnection& connection, Durability durability);

} // namespace tributary
