#pragma once

#include "app/handover/frame.h"
#include "app/handover/handover_client.h"
#include "core/values/download/download_snapshot.h"

#include <QList>

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

// The limit that holds now; 0 for none.
QJsonObject limitJson(qint64 bytesPerSecond);
std::expected<qint64, FrameFault> limitFrom(const QJsonObject& json);

} // namespace tributary
