#include "core/values/download/request_secrets.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

// Every header that isn't listed here is treated as a secret.
constexpr std::array harmlessNames{
    QByteArrayView("accept"),
    QByteArrayView("accept-charset"),
    QByteArrayView("accept-encoding"),
    QByteArrayView("accept-language"),
    QByteArrayView("cache-control"),
    QByteArrayView("connection"),
    QByteArrayView("content-type"),
    QByteArrayView("dnt"),
    QByteArrayView("host"),
    QByteArrayView("if-modified-since"),
    QByteArrayView("if-none-match"),
    QByteArrayView("origin"),
    QByteArrayView("pragma"),
    QByteArrayView("priority"),
    QByteArrayView("range"),
    QByteArrayView("referer"),
    QByteArrayView("save-data"),
    QByteArrayView("te"),
    QByteArrayView("upgrade-insecure-requests"),
    QByteArrayView("user-agent"),
    QByteArrayView("x-requested-with"),
};
// Headers by which browsers tell of themselves.
constexpr std::array harmlessNameStarts{QByteArrayView("sec-ch-ua"), QByteArrayView("sec-fetch-"),
                                        QByteArrayView("sec-gpc")};

// A value of this form opens a door, whatever the header is called.
constexpr std::array secretValueStarts{QByteArrayView("basic "), QByteArrayView("bearer "),
                                       QByteArrayView("digest "), QByteArrayView("negotiate "),
                                       QByteArrayView("aws4-hmac-")};

// A page whose address has a login or a token in it.
bool isTellingLink(const QByteArray& value)
{
    return value.contains("://") &&
           std::ranges::any_of(value, [](char c) { return QByteArrayView("@?#").contains(c); });
}

bool hasUserInfo(const QUrl& url)
{
    return !url.userInfo(QUrl::FullyEncoded).isEmpty();
}

// Servers that want to know where a link was found are content with the page's site.
QUrl withoutTellingPage(QUrl referer)
{
    referer.setUserInfo({});
    return isTellingLink(referer.toEncoded()) ? referer.resolved(QUrl(QStringLiteral("/"))) : referer;
}

std::optional<Credentials> loginOf(const QUrl& url, const std::optional<Credentials>& credentials)
{
    if (credentials || !hasUserInfo(url))
        return credentials;
    return Credentials{.user = url.userName(QUrl::FullyDecoded),
                       .password = url.password(QUrl::FullyDecoded)};
}

} // namespace

bool isSecret(const Header& header)
{
    const QByteArray name = header.name.toLower();
    const QByteArray value = header.value.trimmed().toLower();
    const auto beginsName = [&](QByteArrayView start) { return name.startsWith(start); };
    const auto beginsValue = [&](QByteArrayView start) { return value.startsWith(start); };
    const bool isHarmlessName =
        std::ranges::find(harmlessNames, QByteArrayView(name)) != harmlessNames.end() ||
        std::ranges::any_of(harmlessNameStarts, beginsName);
    if (value.isEmpty())
        return false;
    return !isHarmlessName || std::ranges::any_of(secretValueStarts, beginsValue) || isTellingLink(value);
}

Secrets secretsIn(const DownloadRequest& request)
{
    Secrets found;
    const auto anyMirror = [&](auto hasIt) { return std::ranges::any_of(request.mirrors, hasIt); };
    const bool mirrorHasUserInfo = anyMirror([](const Mirror& mirror) { return hasUserInfo(mirror.url); });
    const bool mirrorHasLogin =
        anyMirror([](const Mirror& mirror) { return mirror.credentials.has_value(); });
    // A referer's is never sent, so that nobody misses it, and its site does as well as the page.
    found.setFlag(Secret::UserInfo, hasUserInfo(request.url) || mirrorHasUserInfo);
    found.setFlag(Secret::Credentials,
                  request.credentials.has_value() || mirrorHasLogin || !request.logins.isEmpty());
    found.setFlag(Secret::ProxyCredentials, request.network.proxy.credentials.has_value());
    found.setFlag(Secret::Cookies, !request.cookies.isEmpty() || !request.cookieJar.isEmpty());
    found.setFlag(Secret::Headers, std::ranges::any_of(request.headers, isSecret));
    const auto& shown = request.network.clientCertificate;
    found.setFlag(Secret::KeyPassphrase, shown && !shown->passphrase.isEmpty());
    return found;
}

DownloadRequest withoutSecrets(DownloadRequest request)
{
    if (hasUserInfo(request.url))
        request.url.setUserInfo({});
    if (request.referer.isValid())
        request.referer = withoutTellingPage(request.referer);
    for (Mirror& mirror : request.mirrors) {
        mirror.url.setUserInfo({});
        mirror.credentials.reset();
    }
    request.credentials.reset();
    request.logins.clear();
    request.network.proxy.credentials.reset();
    request.network.proxy.logins.clear();
    if (request.network.clientCertificate)
        request.network.clientCertificate->passphrase.clear();
    request.cookies.clear();
    request.cookieJar.clear();
    request.headers.removeIf(isSecret);
    return request;
}

RequestSecrets secretsOf(const DownloadRequest& request)
{
    RequestSecrets secrets{.credentials = loginOf(request.url, request.credentials),
                           .proxyCredentials = request.network.proxy.credentials,
                           .cookies = request.cookies,
                           .headers = request.headers,
                           .cookieJar = request.cookieJar,
                           .logins = request.logins};
    if (request.network.clientCertificate)
        secrets.keyPassphrase = request.network.clientCertificate->passphrase;
    secrets.headers.removeIf([](const Header& header) { return !isSecret(header); });
    QList<std::optional<Credentials>> mirrors;
    for (const Mirror& mirror : request.mirrors)
        mirrors.append(loginOf(mirror.url, mirror.credentials));
    if (std::ranges::any_of(mirrors, [](const auto& login) { return login.has_value(); }))
        secrets.mirrors = std::move(mirrors);
    return secrets;
}

Secrets supply(DownloadRequest& request, const RequestSecrets& secrets)
{
    Secrets given;
    if (secrets.credentials) {
        request.credentials = secrets.credentials;
        given |= Secret::Credentials | Secret::UserInfo;
    }
    if (secrets.proxyCredentials) {
        request.network.proxy.credentials = secrets.proxyCredentials;
        given |= Secret::ProxyCredentials;
    }
    if (!secrets.cookies.isEmpty()) {
        request.cookies = secrets.cookies;
        given |= Secret::Cookies;
    }
    if (!secrets.cookieJar.isEmpty()) {
        request.cookieJar = secrets.cookieJar;
        given |= Secret::Cookies;
    }
    for (qsizetype n = 0; n < std::min(request.mirrors.size(), secrets.mirrors.size()); ++n) {
        request.mirrors[n].credentials = secrets.mirrors[n];
        given |= Secret::Credentials | Secret::UserInfo;
    }
    for (const HostLogin& login : secrets.logins) {
        request.logins.removeIf(
            [&](const HostLogin& old) { return old.host == login.host && old.server == login.server; });
        request.logins.append(login);
        given |= Secret::Credentials | Secret::UserInfo;
    }
    if (!secrets.keyPassphrase.isEmpty() && request.network.clientCertificate) {
        request.network.clientCertificate->passphrase = secrets.keyPassphrase;
        given |= Secret::KeyPassphrase;
    }
    for (const Header& header : secrets.headers) {
        request.headers.removeIf(
            [&](const Header& old) { return old.name.compare(header.name, Qt::CaseInsensitive) == 0; });
        request.headers.append(header);
        given |= Secret::Headers;
    }
    return given;
}

RequestSecrets onlyThose(RequestSecrets secrets, Secrets kinds)
{
    if (!(kinds & (Secret::Credentials | Secret::UserInfo))) {
        secrets.credentials.reset();
        secrets.mirrors.clear();
        secrets.logins.clear();
    }
    if (!kinds.testFlag(Secret::ProxyCredentials)) {
        secrets.proxyCredentials.reset();
        secrets.proxy.clear();
    }
    if (!kinds.testFlag(Secret::Cookies)) {
        secrets.cookies.clear();
        secrets.cookieJar.clear();
    }
    if (!kinds.testFlag(Secret::Headers))
        secrets.headers.clear();
    if (!kinds.testFlag(Secret::KeyPassphrase))
        secrets.keyPassphrase.clear();
    return secrets;
}

} // namespace tributary
