#include "app/remote/remote_order.h"

#include "app/handover/handover.h"
#include "app/remote/id_list.h"

#include <QJsonArray>

namespace tributary {

namespace {

constexpr QLatin1String listOrder("list");
constexpr QLatin1String limitOrder("limit");
constexpr QLatin1String wordsKey("words");
constexpr QLatin1String statesKey("states");
constexpr QLatin1String idsKey("ids");
constexpr QLatin1String allKey("all");
constexpr QLatin1String rateKey("bytesPerSecond");

using Read = std::expected<RemoteOrder, FrameFault>;

const Read nonsense = std::unexpected(FrameFault::Nonsense);

QJsonObject jsonOf(const ListSearch& search)
{
    QJsonArray states;
    for (const DownloadState state : search.states)
        states.append(nameOf(state));
    return {{orderKey, listOrder}, {wordsKey, search.words}, {statesKey, states}};
}

QJsonObject jsonOf(const DownloadsOrder& order)
{
    QJsonObject json{{orderKey, nameOf(order.deed)}};
    if (order.ids)
        json.insert(idsKey, toJson(*order.ids));
    else
        json.insert(allKey, true);
    return json;
}

QJsonObject jsonOf(const LimitOrder& order)
{
    return {{orderKey, limitOrder}, {rateKey, order.bytesPerSecond}};
}

Read searchFrom(const QJsonObject& json)
{
    if (!json[wordsKey].isString() || !json[statesKey].isArray())
        return nonsense;
    ListSearch search{.words = json[wordsKey].toString(), .states = {}, .category = {}};
    const QJsonArray states = json[statesKey].toArray();
    for (const auto& name : states) {
        const auto state = choiceNamed<DownloadState>(name.toString());
        if (!state)
            return nonsense;
        search.states.append(*state);
    }
    return search;
}

Read downloadsOrderFrom(Deed deed, const QJsonObject& json)
{
    if (!json.contains(idsKey)) {
        const bool meansAll = mayMeanAll(deed) && json[allKey].toBool();
        return meansAll ? Read(DownloadsOrder{.deed = deed, .ids = {}}) : nonsense;
    }
    auto ids = idsFrom(json[idsKey]);
    if (!ids || ids->isEmpty() || json.contains(allKey))
        return nonsense;
    if (ids->size() > mostIdsOfAnOrder)
        return std::unexpected(FrameFault::TooLarge);
    return DownloadsOrder{.deed = deed, .ids = std::move(ids)};
}

Read limitOrderFrom(const QJsonObject& json)
{
    const qint64 rate = json[rateKey].toInteger(-1);
    return rate < 0 ? nonsense : Read(LimitOrder{rate});
}

} // namespace

QJsonObject toJson(const RemoteOrder& order)
{
    return std::visit([](const auto& one) { return jsonOf(one); }, order);
}

std::expected<RemoteOrder, FrameFault> remoteOrderFrom(const QJsonObject& json)
{
    const QString name = json[orderKey].toString();
    if (name == listOrder)
        return searchFrom(json);
    if (name == limitOrder)
        return limitOrderFrom(json);
    const auto deed = choiceNamed<Deed>(name);
    return deed ? downloadsOrderFrom(*deed, json) : nonsense;
}

QByteArray orderFrame(const RemoteOrder& order)
{
    return frameOf(toJson(order), orderFrameVersion);
}

} // namespace tributary
