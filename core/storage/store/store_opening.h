#pragma once

#include "core/storage/store/tables/sql_connection.h"
#include "core/values/queue/store_report.h"

#include <memory>

namespace tributary {

struct ReopenedStore
{
    std::unique_ptr<SqlConnection> connection;
    StoreReport report;
};

// Opens a store as openStore does, for who has its lock and knows its downloads.
Expected<ReopenedStore> reopenStore(const QString& path);

} // namespace tributary
