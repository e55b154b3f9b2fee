#include "core/http/judging/cookie_rule.h"

#include "core/values/network/cookie_place.h"
#include "core/values/network/web_link.h"

#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>

#include <algorithm>

namespace tributary {

namespace {

// An address has no hosts below it: 1.2.3.4 is not one of 4's.
bool reaches(const Cookie& cookie, const QString& host)
{
    if (host == cookie.host)
        return true;
    return cookie.reach == CookieReach::HostAndBelow && host.endsWith(u'.' + cookie.host) &&
           QHostAddress(host).isNull();
}

bool covers(const QString& path, const QString& asked)
{
    if (!asked.startsWith(path))
        return false;
    return asked.size() == path.size() || path.endsWith(u'/') || asked[path.size()] == u'/';
}

bool belongs(const Cookie& cookie, const QUrl& url, const QDateTime& now)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return reaches(cookie, url.host().toLower()) &&
           covers(cookie.path, path.isEmpty() ? QStringLiteral("/") : path) &&
           (isHttps(url) || cookie.transport == CookieTransport::Any) &&
           (!cookie.expires || now < *cookie.expires);
}

// More than any chain of redirects needs; a browser keeps as many for a host.
constexpr qsizetype mostInAJar = 180;
constexpr qsizetype longestCookie = 4096;
// Many servers read no line of more than 8 KiB, or so much for all headers.
constexpr qsizetype longestLine = 6 * 1024;

// Qt has the list of public suffixes, and tells only those who ask like this. It takes a domain without a dot
// before it for one host alone.
class SuffixRule final : public QNetworkCookieJar
{
public:
    bool allows(QNetworkCookie cookie, const QUrl& url) const
    {
        cookie.normalize(url);
        return validateCookie(cookie, url);
    }
};

QString folderOf(const QUrl& url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash > 0 ? path.left(slash) : QStringLiteral("/");
}

Cookie placed(const QNetworkCookie& set, const QUrl& from)
{
    QString domain = set.domain().toLower();
    if (domain.startsWith(u'.'))
        domain.remove(0, 1);
    Cookie cookie{.name = set.name(), .value = set.value(), .host = from.host().toLower()};
    if (!domain.isEmpty() && QHostAddress(cookie.host).isNull()) {
        cookie.host = domain;
        cookie.reach = CookieReach::HostAndBelow;
    }
    cookie.path = set.path().startsWith(u'/') ? set.path() : folderOf(from);
    cookie.transport = set.isSecure() ? CookieTransport::SecureOnly : CookieTransport::Any;
    if (set.expirationDate().isValid())
        cookie.expires = set.expirationDate().toUTC();
    cookie.giver = CookieGiver::Server;
    return cookie;
}

bool keepsItsPrefix(const Cookie& cookie)
{
    const bool isSecureOnly = cookie.transport == CookieTransport::SecureOnly;
    if (cookie.name.startsWith("__Host-"))
        return isSecureOnly && cookie.reach == CookieReach::OneHost && cookie.path == QLatin1String("/");
    return isSecureOnly || !cookie.name.startsWith("__Secure-");
}

bool mayBeKept(const QNetworkCookie& set, const Cookie& cookie, const QUrl& from)
{
    const bool isLong = cookie.name.size() + cookie.value.size() > longestCookie;
    const bool isOverPlainLine = cookie.transport == CookieTransport::SecureOnly && !isHttps(from);
    if (cookie.name.isEmpty() || isLong || isOverPlainLine || !keepsItsPrefix(cookie))
        return false;
    if (cookie.reach == CookieReach::HostAndBelow)
        return reaches(cookie, from.host().toLower()) && SuffixRule().allows(set, from);
    // Where the host is an address, a cookie may name only that very address as its domain.
    const QString domain = set.domain().toLower();
    return domain.isEmpty() || domain == cookie.host;
}

QByteArray nameIn(const QByteArray& pair)
{
    return pair.left(pair.indexOf('=')).trimmed();
}

// A line that has none of that name stays as it is.
QByteArray withoutNamed(const QByteArray& name, const QByteArray& line)
{
    QByteArrayList pairs = line.split(';');
    if (pairs.removeIf([&name](const QByteArray& pair) { return nameIn(pair) == name; }) == 0)
        return line;
    for (QByteArray& pair : pairs)
        pair = pair.trimmed();
    return pairs.join("; ");
}

// The oldest stands first, since a cookie that is renewed goes to the end.
void makeRoomIn(QList<Cookie>& jar)
{
    if (std::ranges::count(jar, CookieGiver::Server, &Cookie::giver) >= mostInAJar)
        jar.erase(std::ranges::find(jar, CookieGiver::Server, &Cookie::giver));
}

qsizetype lengthOf(const Cookie& cookie)
{
    return cookie.name.size() + cookie.value.size() + 3; // with "=" and "; "
}

// Servers' cookies go, oldest first, until the line is short enough; what a person gave is never left out.
void shorten(QList<const Cookie*>& found, qsizetype given)
{
    qsizetype length = given;
    for (const Cookie* cookie : std::as_const(found))
        length += lengthOf(*cookie);
    found.removeIf([&length](const Cookie* cookie) {
        const bool goes = length > longestLine && cookie->giver == CookieGiver::Server;
        length -= goes ? lengthOf(*cookie) : 0;
        return goes;
    });
}

} // namespace

void keepCookies(QList<Cookie>& jar, const QUrl& from, const QByteArray& setCookie, const QDateTime& now)
{
    const QList<QNetworkCookie> all = QNetworkCookie::parseCookies(setCookie);
    for (const QNetworkCookie& set : all) {
        const Cookie cookie = placed(set, from);
        if (!mayBeKept(set, cookie, from))
            continue;
        jar.removeIf([place = placeOf(cookie)](const Cookie& other) { return placeOf(other) == place; });
        if (cookie.expires && *cookie.expires <= now)
            continue;
        makeRoomIn(jar);
        jar.append(cookie);
    }
}

QByteArray cookiesFor(const QUrl& url, const QList<Cookie>& jar, const QDateTime& now, QByteArray given)
{
    QList<const Cookie*> found;
    for (const Cookie& cookie : jar) {
        if (!belongs(cookie, url, now))
            continue;
        if (cookie.giver == CookieGiver::Server)
            given = withoutNamed(cookie.name, given);
        found.append(&cookie);
    }
    found.removeIf([&given](const Cookie* cookie) { return withoutNamed(cookie->name, given) != given; });
    shorten(found, given.size());
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const Cookie* cookie) { return cookie->path.size(); });
    QByteArrayList line;
    if (!given.isEmpty())
        line.append(given);
    for (const Cookie* cookie : std::as_const(found))
        line.append(cookie->name + '=' + cookie->value);
    return line.join("; ");
}

} // namespace tributary
