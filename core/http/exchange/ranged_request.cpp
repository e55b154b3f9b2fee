#include "core/http/exchange/ranged_request.h"

#include "core/http/judging/cookie_rule.h"
#include "core/http/judging/origin_rule.h"
#include "core/http/proxy/environment_proxy.h"
#include "core/values/network/link_spelling.h"
#include "core/values/network/own_headers.h"
#include "core/values/network/sent_text.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

void setAttributes(QNetworkRequest& request)
{
    using enum QNetworkRequest::Attribute;
    request.setAttribute(RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // All segments on one HTTP/2 connection would share one window and one loss; and Qt bounds no reply
    // there.
    request.setAttribute(Http2AllowedAttribute, false);
    // With AlwaysNetwork Qt would tell the caches on the way to ask anew; it has none of its own.
    request.setAttribute(CacheLoadControlAttribute, QNetworkRequest::PreferNetwork);
    request.setAttribute(CacheSaveControlAttribute, false);
    request.setAttribute(CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Inflated bytes go to disk as they come, so a high ratio does no harm.
    request.setDecompressedSafetyCheckThreshold(-1);
}

// A line break in a name or a value would begin a header, or a request, of somebody else's.
bool isSound(const QByteArray& name, const QByteArray& value)
{
    // Qt itself leaves out what has any other of these since 6.8.
    const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; };
    return isToken(name) && std::ranges::none_of(value, isControl);
}

void setSound(QNetworkRequest& request, const QByteArray& name, const QByteArray& value)
{
    if (isSound(name, value))
        request.setRawHeader(name, value);
}

bool isList(const QByteArray& name)
{
    constexpr std::array single{"authorization", "proxy-authorization", "host",   "referer",
                                "user-agent",    "content-type",        "cookie", "origin"};
    return std::ranges::find(single, name) == single.end();
}

// Many a server that takes a login by Basic never asks for it, and shows another page or nothing at all to
// whoever brings none. A server that asks for Digest gets nothing else from then on.
void setLogin(QNetworkRequest& request, const Credentials& credentials, const Inquiry& inquiry)
{
    if (!inquiry.challenge) {
        request.setRawHeader("Authorization", basicLogin(credentials));
        return;
    }
    const SignedRequest said{.method = "GET",
                             .target = requestTarget(inquiry.url),
                             .clientNonce = newClientNonce(),
                             .times = inquiry.challenge->times};
    if (const auto login = loginFor({inquiry.challenge->challenge}, credentials, said))
        request.setRawHeader("Authorization", *login);
}

void setPersonalHeaders(QNetworkRequest& request, const DownloadRequest& wanted, const Inquiry& inquiry)
{
    if (wanted.credentials)
        setLogin(request, *wanted.credentials, inquiry);
    // Several headers of one name are sent as one list (RFC 9110, 5.3), where the header is one; Qt would
    // keep the last alone.
    QSet<QByteArray> given;
    for (const Header& header : wanted.headers) {
        if (isOwnHeader(QString::fromLatin1(header.name)))
            continue;
        const QByteArray name = header.name.toLower();
        const QByteArray before =
            given.contains(name) && isList(name) ? request.rawHeader(header.name) + ", " : QByteArray();
        setSound(request, header.name, before + header.value);
        given.insert(name);
    }
}

// The request gets the cookies of the download's own origin, and whatever of the jar belongs to this address.
void setCookies(QNetworkRequest& request, const DownloadRequest& wanted, const QUrl& url)
{
    const QByteArray cookies =
        cookiesFor(url, wanted.cookieJar, QDateTime::currentDateTimeUtc(), wanted.cookies);
    if (!cookies.isEmpty())
        setSound(request, "Cookie", cookies);
}

// The zone of an address says by which of this machine's lines it is reached, and means nothing to the
// server.
void setHost(QNetworkRequest& request, const QUrl& url)
{
    const QString host = url.host();
    const qsizetype zone = host.indexOf(u'%');
    if (zone < 0 || !host.contains(u':'))
        return;
    const QByteArray address = '[' + host.left(zone).toLatin1() + ']';
    request.setRawHeader("Host", url.port() < 0 ? address : address + ':' + QByteArray::number(url.port()));
}

QByteArray rangeHeader(ByteRange range)
{
    return "bytes=" + QByteArray::number(range.begin) + '-' + QByteArray::number(range.end - 1);
}

} // namespace

bool canGuardRange(const Validators& validators)
{
    return validators.hasStrongEtag();
}

Login loginSent(const DownloadRequest& wanted, const Inquiry& inquiry)
{
    if (!givenFor(wanted, inquiry.url).credentials)
        return Login::NotSent;
    return inquiry.challenge ? Login::ByDigest : Login::ByBasic;
}

NetworkProfile networkFor(const DownloadRequest& wanted, const QUrl& url)
{
    NetworkProfile network = givenFor(wanted, url).network;
    return network.proxy.kind == ProxyKind::System ? heedingEnvironment(std::move(network), url) : network;
}

QNetworkRequest makeRequest(const DownloadRequest& wanted, const Inquiry& inquiry)
{
    QNetworkRequest request(inquiry.url);
    setAttributes(request);
    request.setRawHeader("Accept", "*/*");
    // Without one Qt would claim to be a browser.
    request.setRawHeader("User-Agent", ownUserAgent);
    if (!wanted.userAgent.isEmpty())
        setSound(request, "User-Agent", wanted.userAgent);
    const DownloadRequest given = givenFor(wanted, inquiry.url);
    if (given.referer.isValid())
        request.setRawHeader("Referer", given.referer.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    setHost(request, inquiry.url);
    setPersonalHeaders(request, given, inquiry);
    setCookies(request, given, inquiry.url);
    if (inquiry.range)
        request.setRawHeader("Range", rangeHeader(*inquiry.range));
    if (inquiry.ifRange && canGuardRange(*inquiry.ifRange))
        request.setRawHeader("If-Range", inquiry.ifRange->etag);
    // Without an Accept-Encoding of ours, Qt inflates the body by itself, and then does not notice that a
    // body was cut short.
    const bool wantsIdentity = inquiry.coding == BodyCoding::Identity;
    request.setRawHeader("Accept-Encoding", wantsIdentity ? "identity" : "gzip, deflate");
    return request;
}

} // namespace tributary
