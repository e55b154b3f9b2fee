#pragma once

#include "core/storage/store/tables/sql_connection.h"

#include <functional>
#include <span>

namespace tributary {

// One step from a version to the next. A migrated store has exactly the tables of a new one.
struct Migration
{
    int from = 0;
    std::function<SqlOutcome<void>(const SqlConnection&)> run;
};

// The steps to this program's version; empty as long as there is only one version.
std::span<const Migration> storeMigrations();

// Each step is one transaction, and before the first the store is copied to "….backup-v1", which is synced;
// the newest few such copies are kept. The connection is guarded and prepared for building. Gives the path of
// the copy; empty when there was nothing to do.
SqlOutcome<QString> migrate(const SqlConnection& connection, std::span<const Migration> steps, int target);

} // namespace tributary
