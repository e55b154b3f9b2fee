#include "core/values/network/web_link.h"

#include "core/values/network/link_scheme.h"
#include "core/values/network/link_spelling.h"
#include "core/values/network/sent_text.h"

#include <utility>

namespace tributary {

namespace {

// Qt says what is wrong in English words alone, and repeats the whole link behind a semicolon. What it finds
// wrong beside the host and the port has no host to be asked.
LinkFlaw flawOfBroken(const QUrl& url)
{
    const QString words = url.errorString().section(u';', 0, 0);
    const auto areOf = [&words](QLatin1String part) { return words.contains(part, Qt::CaseInsensitive); };
    if (areOf(QLatin1String("port")))
        return LinkFlaw::ImpossiblePort;
    const bool isOfHost = areOf(QLatin1String("host")) || areOf(QLatin1String("IPv"));
    return isOfHost ? LinkFlaw::ImpossibleHost : LinkFlaw::NoHost;
}

} // namespace

bool isWebScheme(QStringView scheme)
{
    return scheme == QLatin1String("http") || scheme == QLatin1String("https");
}

bool isHttps(const QUrl& url)
{
    return url.scheme() == QLatin1String("https");
}

std::optional<LinkFlaw> flawOfLink(const QUrl& url)
{
    if (!url.isValid())
        return flawOfBroken(url);
    if (!isWebScheme(url.scheme()))
        return LinkFlaw::OtherKind;
    if (url.host().isEmpty())
        return LinkFlaw::NoHost;
    if (url.port() == 0)
        return LinkFlaw::ImpossiblePort;
    return std::nullopt;
}

std::expected<WebLink, UnfitLink> webLinkOf(QUrl url)
{
    if (const auto flaw = flawOfLink(url))
        return std::unexpected(UnfitLink{.flaw = *flaw, .url = std::move(url)});
    WebLink link;
    if (!url.userInfo().isEmpty())
        link.credentials = Credentials{.user = url.userName(QUrl::FullyDecoded),
                                       .password = url.password(QUrl::FullyDecoded)};
    url.setUserInfo(QString());
    link.url = std::move(url);
    return link;
}

std::expected<WebLink, UnfitLink> parseWebLink(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestUrl)
        return std::unexpected(UnfitLink{.flaw = LinkFlaw::TooLong, .url = {}});
    if (!isOneLine(trimmed))
        return std::unexpected(UnfitLink{.flaw = LinkFlaw::ControlCharacter, .url = {}});
    const QString scheme = schemeOf(trimmed);
    if (isWebScheme(scheme))
        return webLinkOf(linkFrom(trimmed));
    QUrl other;
    other.setScheme(scheme);
    return std::unexpected(UnfitLink{.flaw = LinkFlaw::OtherKind, .url = std::move(other)});
}

QUrl withLogin(QUrl link, const std::optional<Credentials>& credentials)
{
    if (credentials) {
        link.setUserName(credentials->user);
        link.setPassword(credentials->password);
    }
    return link;
}

QString lineOf(const QUrl& link)
{
    QString line = givenText(link);
    const qsizetype path =
        link.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
            .size();
    QString rest = line.mid(path);
    rest.replace(u'[', QLatin1String("%5B")).replace(u']', QLatin1String("%5D"));
    rest.replace(u'{', QLatin1String("%7B")).replace(u'}', QLatin1String("%7D"));
    return line.left(path) + rest;
}

} // namespace tributary
