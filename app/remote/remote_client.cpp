#include "app/remote/remote_client.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// A window takes so long to save what runs.
constexpr std::chrono::milliseconds endTakesAtMost = 3s;
// A slow disk takes so long to read a long list.
constexpr std::chrono::milliseconds answerTakesAtMost = 30s;

// A window that starts or ends has its lock, and nobody at its socket.
bool mayComeYet(const HandoverResult& result, const HandoverPlace& place)
{
    return result.outcome == HandoverOutcome::NobodyThere && mayBeHeld(place.lock);
}

// A window makes its lock as it starts. An older one is of a window that ends.
std::chrono::milliseconds patienceWith(const QString& lock)
{
    const std::chrono::milliseconds age(QFileInfo(lock).lastModified().msecsTo(QDateTime::currentDateTime()));
    return std::clamp(windowStartsWithin - age, endTakesAtMost, windowStartsWithin);
}

// Calls begin before each try, since an answer may end in the middle.
HandoverResult askWindow(const RemoteOrder& order, const HandoverPlace& place,
                         const std::function<void()>& begin, const ReadAnswer& read)
{
    return askAgainWhile([&](const HandoverResult& result) { return mayComeYet(result, place); },
                         patienceWith(place.lock),
                         [&] {
                             begin();
                             return ask(orderFrame(order), place.socket, answerTakesAtMost, read);
                         });
}

// Asks for an answer of a single message.
template<typename Answer, typename From>
std::expected<Answer, HandoverResult> askForOne(const RemoteOrder& order, const HandoverPlace& place,
                                                From from)
{
    Answer answer{};
    const auto read = [&](const QJsonObject& json) -> std::expected<AnswerEnds, FrameFault> {
        auto one = from(json);
        if (!one)
            return std::unexpected(one.error());
        answer = *std::move(one);
        return AnswerEnds::Here;
    };
    const HandoverResult result = askWindow(order, place, [] {}, read);
    if (result.outcome != HandoverOutcome::Taken)
        return std::unexpected(result);
    return answer;
}

} // namespace

std::expected<QList<DownloadSnapshot>, HandoverResult> askForList(const ListSearch& search,
                                                                  const HandoverPlace& place)
{
    QList<DownloadSnapshot> downloads;
    const auto read = [&](const QJsonObject& json) -> std::expected<AnswerEnds, FrameFault> {
        auto page = listPageFrom(json);
        if (!page)
            return std::unexpected(page.error());
        downloads.append(std::move(page->downloads));
        return page->ends;
    };
    const HandoverResult result = askWindow(search, place, [&] { downloads.clear(); }, read);
    if (result.outcome != HandoverOutcome::Taken)
        return std::unexpected(result);
    return downloads;
}

std::expected<OrderReceipt, HandoverResult> giveOrder(const DownloadsOrder& order, const HandoverPlace& place)
{
    if (!order.ids)
        return askForOne<OrderReceipt>(order, place, receiptFrom);
    OrderReceipt all;
    for (qsizetype first = 0; first < order.ids->size(); first += mostIdsOfAnOrder) {
        const DownloadsOrder some{.deed = order.deed, .ids = order.ids->mid(first, mostIdsOfAnOrder)};
        const auto receipt = askForOne<OrderReceipt>(some, place, receiptFrom);
        if (!receipt)
            return receipt;
        all.unknown += receipt->unknown;
        all.over += receipt->over;
    }
    return all;
}

std::expected<LimitReceipt, HandoverResult> giveOrder(const LimitOrder& order, const HandoverPlace& place)
{
    return askForOne<LimitReceipt>(order, place, limitFrom);
}

} // namespace tributary
