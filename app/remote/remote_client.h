#pragma once

#include "app/handover/handover_client.h"
#include "app/handover/handover_place.h"
#include "app/remote/remote_answers.h"
#include "app/remote/remote_order.h"

#include <expected>

namespace tributary {

// askForList and giveOrder ask the window at that place, and start none. They wait a moment for a window that
// is starting or ending. The error says why there is no answer, and never has the outcome Taken.
std::expected<QList<DownloadSnapshot>, HandoverResult> askForList(const ListSearch& search,
                                                                  const HandoverPlace& place);
// Takes any number of downloads, in several orders where they are many. If one order gets no answer, the
// window has obeyed those before it.
std::expected<OrderReceipt, HandoverResult> giveOrder(const DownloadsOrder& order,
                                                      const HandoverPlace& place);
// Answers with the limit that is set then, and what applies at the moment.
std::expected<LimitReceipt, HandoverResult> giveOrder(const LimitOrder& order, const HandoverPlace& place);

} // namespace tributary
