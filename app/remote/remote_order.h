#pragma once

#include "app/handover/frame.h"
#include "core/values/basics/names.h"
#include "core/values/download/download_id.h"
#include "core/values/naming/list_search.h"

#include <optional>
#include <variant>

namespace tributary {

// Deeds are called as the terminal's commands are.
enum class Deed : quint8 { Pause, Resume, Cancel, Remove };
template<>
inline constexpr auto choiceNames<Deed> = std::array{QLatin1String("pause"), QLatin1String("resume"),
                                                     QLatin1String("cancel"), QLatin1String("remove")};

// A person can take back a pause or a resumption of all downloads. A cancellation or a removal has to name
// its downloads.
constexpr bool mayMeanAll(Deed deed)
{
    return deed == Deed::Pause || deed == Deed::Resume;
}

// An order for more downloads comes as several orders, so that none keeps the window busy.
constexpr qsizetype mostIdsOfAnOrder = 500;

struct DownloadsOrder
{
    Deed deed = Deed::Pause;
    std::optional<QList<DownloadId>> ids; // nothing: all that the deed makes sense for

    friend bool operator==(const DownloadsOrder&, const DownloadsOrder&) = default;
};

// The speed that all downloads share; 0 is no limit.
struct LimitOrder
{
    qint64 bytesPerSecond = 0;

    friend bool operator==(const LimitOrder&, const LimitOrder&) = default;
};

// `RemoteOrder` is an order of the terminal to the running window; a search orders the list.
using RemoteOrder = std::variant<ListSearch, DownloadsOrder, LimitOrder>;

QJsonObject toJson(const RemoteOrder& order);
std::expected<RemoteOrder, FrameFault> remoteOrderFrom(const QJsonObject& json);
// A window from before orders refuses the frame, as one of another version.
QByteArray orderFrame(const RemoteOrder& order);

} // namespace tributary
