#include "app/remote/remote_answers.h"

#include "app/remote/id_list.h"
#include "app/remote/listed_download.h"

namespace tributary {

namespace {

constexpr QLatin1String unknownKey("unknown");
constexpr QLatin1String overKey("over");
constexpr QLatin1String downloadsKey("downloads");
constexpr QLatin1String moreKey("more");
constexpr QLatin1String rateKey("bytesPerSecond");
constexpr QLatin1String nowKey("now");
constexpr QLatin1String untilKey("until");

QJsonObject takenWith(QJsonObject content)
{
    const QJsonObject taken = answerTaken();
    for (auto member = taken.begin(); member != taken.end(); ++member)
        content.insert(member.key(), member.value());
    return content;
}

} // namespace

QJsonObject toJson(const OrderReceipt& receipt)
{
    return takenWith({{unknownKey, toJson(receipt.unknown)}, {overKey, toJson(receipt.over)}});
}

std::expected<OrderReceipt, FrameFault> receiptFrom(const QJsonObject& json)
{
    auto unknown = idsFrom(json[unknownKey]);
    auto over = idsFrom(json[overKey]);
    if (!unknown || !over)
        return std::unexpected(FrameFault::Nonsense);
    return OrderReceipt{.unknown = *std::move(unknown), .over = *std::move(over)};
}

QJsonObject toJson(const ListPage& page)
{
    QJsonArray downloads;
    for (const DownloadSnapshot& download : page.downloads)
        downloads.append(listedJson(download));
    return takenWith({{downloadsKey, downloads}, {moreKey, page.ends == AnswerEnds::Later}});
}

std::expected<ListPage, FrameFault> listPageFrom(const QJsonObject& json)
{
    if (!json[downloadsKey].isArray() || !json[moreKey].isBool())
        return std::unexpected(FrameFault::Nonsense);
    ListPage page{.downloads = {}, .ends = json[moreKey].toBool() ? AnswerEnds::Later : AnswerEnds::Here};
    const QJsonArray downloads = json[downloadsKey].toArray();
    for (const auto& row : downloads) {
        auto download = listedFrom(row.toObject());
        if (!download)
            return std::unexpected(download.error());
        page.downloads.append(*std::move(download));
    }
    return page;
}

QJsonObject toJson(const LimitReceipt& receipt)
{
    QJsonObject json{{rateKey, receipt.bytesPerSecond}};
    if (receipt.now != HourRule::Limited)
        json.insert(nowKey, nameOf(receipt.now));
    if (receipt.until)
        json.insert(untilKey, receipt.until->toMSecsSinceEpoch());
    return takenWith(json);
}

// A window from before knows nothing of the schedule.
std::expected<LimitReceipt, FrameFault> limitFrom(const QJsonObject& json)
{
    LimitReceipt receipt{.bytesPerSecond = json[rateKey].toInteger(-1)};
    const QJsonValue now = json[nowKey];
    const auto rule = now.isUndefined() ? HourRule::Limited : choiceNamed<HourRule>(now.toString());
    const QJsonValue until = json[untilKey];
    const qint64 end = until.toInteger(-1);
    if (receipt.bytesPerSecond < 0 || !rule || (!until.isUndefined() && end < 0))
        return std::unexpected(FrameFault::Nonsense);
    receipt.now = *rule;
    if (!until.isUndefined())
        receipt.until = QDateTime::fromMSecsSinceEpoch(end);
    return receipt;
}

} // namespace tributary
