#pragma once

#include "app/handover/frame.h"
#include "app/handover/handover_client.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/queue/week_schedule.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace tributary {

// `OrderReceipt` names the downloads that an order could not be carried out for. The window has obeyed it for
// the others.
struct OrderReceipt
{
    QList<DownloadId> unknown; // not in the list
    QList<DownloadId> over;    // ended in a way that leaves nothing for the order to do

    friend bool operator==(const OrderReceipt&, const OrderReceipt&) = default;
};

QJsonObject toJson(const OrderReceipt& receipt);
std::expected<OrderReceipt, FrameFault> receiptFrom(const QJsonObject& json);

// `ListPage` has a stretch of a list, in the list's order, and tells whether more follows.
struct ListPage
{
    QList<DownloadSnapshot> downloads;
    AnswerEnds ends = AnswerEnds::Here;

    friend bool operator==(const ListPage&, const ListPage&) = default;
};

QJsonObject toJson(const ListPage& page);
std::expected<ListPage, FrameFault> listPageFrom(const QJsonObject& json);

// The limit that was set, and what the schedule makes of it at the moment.
struct LimitReceipt
{
    qint64 bytesPerSecond = 0; // 0 for none
    // Limited: the limit applies as it was set.
    HourRule now = HourRule::Limited;
    // The end of another rule than that; nothing where it has none.
    std::optional<QDateTime> until = {};

    friend bool operator==(const LimitReceipt&, const LimitReceipt&) = default;
};

QJsonObject toJson(const LimitReceipt& receipt);
std::expected<LimitReceipt, FrameFault> limitFrom(const QJsonObject& json);

} // namespace tributary
