#pragma once

#include "core/storage/store/tables/sql_connection.h"
#include "core/values/queue/store_report.h"

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace tributary {

class StoreLock;

template<typename T>
Expected<T> toOwner(SqlOutcome<T> outcome)
{
    if (!outcome)
        return std::unexpected(std::move(outcome.error().error));
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return std::move(*outcome);
}

// The file of an open store. A start doesn't read all of it, and a disk can damage it later. So a change that
// meets damage is made in what can be rescued of the file, in the same way as at a start: refused, it would
// be refused for good, and with it all that comes later.
class StoreDatabase
{
public:
    // Work makes all of its changes or none.
    using Work = std::function<SqlOutcome<void>(const SqlConnection&)>;

    StoreDatabase(std::unique_ptr<StoreLock> lock, std::unique_ptr<SqlConnection> connection);
    ~StoreDatabase();

    Expected<void> change(const Work& work);
    template<typename Question>
    auto ask(Question question) const
    {
        using Answer = decltype(toOwner(question(*m_connection)));
        return m_connection ? toOwner(question(*m_connection)) : Answer(std::unexpected(m_closedBy));
    }
    // The report of a rescue that nobody has taken yet.
    std::optional<StoreReport> takeReport() { return std::exchange(m_report, std::nullopt); }

private:
    const QString m_path;
    std::unique_ptr<StoreLock> m_lock;           // outlives the connection
    std::unique_ptr<SqlConnection> m_connection; // none where a rescue has not come to its end
    DownloadError m_closedBy;
    std::optional<StoreReport> m_unfinished;
    std::optional<StoreReport> m_report;
    bool m_isFresh = false; // nothing has been written since a rescue

    Expected<void> rescue(const DownloadError& why);
    Expected<void> reopen();
};

} // namespace tributary
