#include "app/handover/handover.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr QLatin1String linksKey("links");
constexpr QLatin1String folderKey("folder");
constexpr QLatin1String quietlyKey("quietly");
constexpr QLatin1String activationKey("activation");
constexpr QLatin1String browserKey("browser");
constexpr QLatin1String urlKey("url");
constexpr QLatin1String headersKey("headers");
constexpr QLatin1String fileNameKey("fileName");
constexpr QLatin1String takenKey("taken");
constexpr QLatin1String whyKey("why");

QJsonObject toJson(const BrowserLink& link)
{
    return {{urlKey, link.url},
            {headersKey, QJsonArray::fromStringList(link.headers)},
            {fileNameKey, link.fileName}};
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
    BrowserLink link{.url = json[urlKey].toString(), .headers = {}, .fileName = json[fileNameKey].toString()};
    for (const auto& header : headers)
        link.headers.append(header.toString());
    return link;
}

QByteArray questionFrame(const Handover& handover)
{
    return frameOf(toJson(handover), handover.browserLink ? frameVersion : firstFrameVersion);
}

std::expected<Handover, FrameFault> handoverFrom(const QJsonObject& json)
{
    const bool isAgreed = json[linksKey].isArray() && json[folderKey].isString() && json[quietlyKey].isBool();
    if (!isAgreed)
        return std::unexpected(FrameFault::Nonsense);
    Handover handover{.links = {},
                      .folder = json[folderKey].toString(),
                      .manner = json[quietlyKey].toBool() ? Manner::Quietly : Manner::InFront,
                      .activation = json[activationKey].toString()};
    const QJsonArray links = json[linksKey].toArray();
    for (const auto& link : links) {
        // A line break would make two of one.
        const QString text = link.toString();
        if (text.isEmpty() || text.contains(u'\n') || text.contains(u'\r'))
            return std::unexpected(FrameFault::Nonsense);
        handover.links.append(text);
    }
    if (!json.contains(browserKey))
        return handover;
    auto link = browserLinkFrom(json[browserKey].toObject());
    if (!link)
        return std::unexpected(link.error());
    handover.browserLink = std::move(*link);
    return handover;
}

QJsonObject answerTaken()
{
    return {{takenKey, true}};
}

QJsonObject answerRefused(const QString& why)
{
    return {{takenKey, false}, {whyKey, why}};
}

bool isTaken(const QJsonObject& answer)
{
    return answer[takenKey].toBool();
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
