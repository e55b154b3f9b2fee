#include "app/handover/handover.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1String linksKey("links");
constexpr QLatin1String folderKey("folder");
constexpr QLatin1String quietlyKey("quietly");
constexpr QLatin1String activationKey("activation");
constexpr QLatin1String browserKey("browser");
constexpr QLatin1String wishesKey("wishes");
constexpr QLatin1String onConflictKey("onConflict");
constexpr QLatin1String eachKey("each");
constexpr QLatin1String urlKey("url");
constexpr QLatin1String headersKey("headers");
constexpr QLatin1String fileNameKey("fileName");
constexpr QLatin1String contentTypeKey("contentType");
constexpr QLatin1String sizeKey("size");
constexpr QLatin1String checkKey("check");
constexpr QLatin1String takenKey("taken");
constexpr QLatin1String whyKey("why");
constexpr QLatin1String leftOutKey("leftOut");

QJsonObject toJson(const BrowserLink& link)
{
    QJsonObject json{{urlKey, link.url},
                     {headersKey, QJsonArray::fromStringList(link.headers)},
                     {fileNameKey, link.fileName}};
    if (!link.contentType.isEmpty())
        json.insert(contentTypeKey, link.contentType);
    if (link.size)
        json.insert(sizeKey, *link.size);
    if (link.step == BrowserStep::Check)
        json.insert(checkKey, true);
    return json;
}

// A length that no file has is none.
std::optional<qint64> sizeIn(const QJsonObject& json)
{
    const qint64 size = json[sizeKey].toInteger(-1);
    return size >= 0 ? std::optional(size) : std::nullopt;
}

std::expected<QStringList, FrameFault> linksFrom(const QJsonArray& json)
{
    QStringList links;
    for (const auto& link : json) {
        // A line break would make two of one.
        const QString text = link.toString();
        if (text.isEmpty() || text.contains(u'\n') || text.contains(u'\r'))
            return std::unexpected(FrameFault::Nonsense);
        links.append(text);
    }
    return links;
}

std::expected<QList<WishedLink>, FrameFault> wishesFrom(const QJsonValue& json)
{
    if (!json.isUndefined() && !json.isArray())
        return std::unexpected(FrameFault::Nonsense);
    QList<WishedLink> wishes;
    const QJsonArray all = json.toArray();
    for (const auto& one : all) {
        auto wish = wishFrom(one);
        if (!wish)
            return std::unexpected(wish.error());
        wishes.append(std::move(*wish));
    }
    return wishes;
}

quint16 versionFor(const Handover& handover)
{
    // An older program takes links as it always did, and doesn't tell which it has left out.
    const bool hasWishes = !handover.wishes.isEmpty();
    if ((hasWishes && handover.taking == Taking::EachForItself) ||
        std::ranges::any_of(handover.wishes, isOfList))
        return listFrameVersion;
    if (hasWishes)
        return wishFrameVersion;
    return handover.browserLink ? browserFrameVersion : firstFrameVersion;
}

} // namespace

QJsonObject toJson(const Handover& handover)
{
    QJsonObject json{{linksKey, QJsonArray::fromStringList(handover.links)},
                     {folderKey, handover.folder},
                     {quietlyKey, handover.manner == Manner::Quietly}};
    if (!handover.activation.isEmpty())
        json.insert(activationKey, handover.activation);
    if (handover.browserLink)
        json.insert(browserKey, toJson(*handover.browserLink));
    if (handover.taking == Taking::EachForItself)
        json.insert(eachKey, true);
    if (handover.wishes.isEmpty())
        return json;
    QJsonArray wishes;
    for (const WishedLink& wish : handover.wishes)
        wishes.append(toJson(wish));
    json.insert(wishesKey, wishes);
    if (!handover.onConflict.isEmpty())
        json.insert(onConflictKey, handover.onConflict);
    return json;
}

std::expected<BrowserLink, FrameFault> browserLinkFrom(const QJsonObject& json)
{
    const QJsonArray headers = json[headersKey].toArray();
    const bool isAgreed =
        json[urlKey].isString() && json[headersKey].isArray() && json[fileNameKey].isString() &&
        std::ranges::all_of(headers, [](const QJsonValue& header) { return header.isString(); });
    if (!isAgreed)
        return std::unexpected(FrameFault::Nonsense);
    BrowserLink link{.url = json[urlKey].toString(),
                     .headers = {},
                     .fileName = json[fileNameKey].toString(),
                     .contentType = json[contentTypeKey].toString(),
                     .size = sizeIn(json),
                     .step = json[checkKey].toBool() ? BrowserStep::Check : BrowserStep::Take};
    for (const auto& header : headers)
        link.headers.append(header.toString());
    return link;
}

QByteArray questionFrame(const Handover& handover)
{
    return frameOf(toJson(handover), versionFor(handover));
}

std::expected<Handover, FrameFault> handoverFrom(const QJsonObject& json)
{
    const QJsonValue onConflict = json[onConflictKey];
    const QJsonValue each = json[eachKey];
    const bool isAgreed = json[linksKey].isArray() && json[folderKey].isString() &&
                          json[quietlyKey].isBool() && (onConflict.isUndefined() || onConflict.isString()) &&
                          (each.isUndefined() || each.isBool());
    if (!isAgreed)
        return std::unexpected(FrameFault::Nonsense);
    auto links = linksFrom(json[linksKey].toArray());
    auto wishes = wishesFrom(json[wishesKey]);
    if (!links || !wishes)
        return std::unexpected(FrameFault::Nonsense);
    Handover handover{.links = std::move(*links),
                      .folder = json[folderKey].toString(),
                      .manner = json[quietlyKey].toBool() ? Manner::Quietly : Manner::InFront,
                      .activation = json[activationKey].toString(),
                      .browserLink = {},
                      .wishes = std::move(*wishes),
                      .onConflict = onConflict.toString(),
                      .taking = each.toBool() ? Taking::EachForItself : Taking::AllOrNone};
    if (!json.contains(browserKey))
        return handover;
    auto link = browserLinkFrom(json[browserKey].toObject());
    if (!link)
        return std::unexpected(link.error());
    handover.browserLink = std::move(*link);
    return handover;
}

QJsonObject answerTaken(const QList<int>& leftOut)
{
    QJsonObject answer{{takenKey, true}};
    QJsonArray places;
    for (const int place : leftOut)
        places.append(place);
    if (!places.isEmpty())
        answer.insert(leftOutKey, places);
    return answer;
}

QJsonObject answerRefused(const QString& why)
{
    return {{takenKey, false}, {whyKey, why}};
}

bool isTaken(const QJsonObject& answer)
{
    return answer[takenKey].toBool();
}

std::expected<QList<int>, FrameFault> leftOutIn(const QJsonObject& answer, qsizetype asked)
{
    const QJsonValue places = answer[leftOutKey];
    if (!places.isUndefined() && !places.isArray())
        return std::unexpected(FrameFault::Nonsense);
    QList<int> leftOut;
    const QJsonArray all = places.toArray();
    for (const auto& one : all) {
        const qint64 place = one.toInteger(-1);
        if (place < 0 || place >= asked)
            return std::unexpected(FrameFault::Nonsense);
        leftOut.append(static_cast<int>(place));
    }
    return leftOut;
}

QString whyRefused(const QJsonObject& answer)
{
    return answer[whyKey].toString();
}

std::chrono::milliseconds answerTakesAtMost(const Handover& handover)
{
    const bool isCheck = handover.browserLink && handover.browserLink->step == BrowserStep::Check;
    // The window waits for a server before it answers a check, and for the disk before it has taken a link.
    return isCheck ? 10s : 30s;
}

QString wordsFor(FrameFault fault)
{
    switch (fault) {
    case FrameFault::NotOurs: return QStringLiteral("that is not what Tributary says");
    case FrameFault::OtherVersion: return QStringLiteral("another version of Tributary is running");
    case FrameFault::TooLarge: return QStringLiteral("that is too much at once");
    case FrameFault::Nonsense: return QStringLiteral("that can't be understood");
    }
    return {};
}

} // namespace tributary
