#include "core/inputs/logins/cookie_file.h"

#include "core/inputs/links/input_text.h"
#include "core/values/network/cookie_place.h"

#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <map>

namespace tributary {

namespace {

constexpr QByteArrayView httpOnlyMark("#HttpOnly_");
constexpr qsizetype fieldCount = 7;
// The year 9999, as far as a date is one; some exports write times in other units.
constexpr qint64 farthestExpiry = 253'402'300'799;

// Whether no character in the text would end a cookie or a header too soon.
bool isCookieText(QByteArrayView text)
{
    const auto fits = [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != ';' && c != '\x7f'; };
    return std::ranges::all_of(text, fits);
}

bool isCookieName(QByteArrayView text)
{
    return isCookieText(text) && !text.contains('=') && !text.isEmpty();
}

std::optional<bool> truthOf(QByteArrayView field)
{
    if (field == "TRUE" || field == "true")
        return true;
    if (field == "FALSE" || field == "false")
        return false;
    return std::nullopt;
}

// Some exports write fractions of a second.
std::optional<qint64> secondsOf(const QByteArray& field)
{
    const qsizetype point = field.indexOf('.');
    const QByteArrayView whole = QByteArrayView(field).first(point < 0 ? field.size() : point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : QByteArrayView(field).sliced(point + 1);
    bool isNumber = false;
    const qint64 seconds = whole.toLongLong(&isNumber);
    const bool isFraction = std::ranges::all_of(fraction, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && isFraction ? std::optional(seconds) : std::nullopt;
}

QString hostOf(QByteArrayView field)
{
    QString text = inputText(field).trimmed();
    if (text.startsWith(u'.'))
        text.remove(0, 1);
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(text);
    return url.host();
}

Parsed<Cookie> cookieOf(const QList<QByteArray>& fields)
{
    const auto below = truthOf(fields[1]);
    const auto secure = truthOf(fields[3]);
    const auto expiry = secondsOf(fields[4]);
    if (!below || !secure || !expiry)
        return nonsense(FlawKind::NoCookie);
    Cookie cookie{.name = fields[5], .value = fields[6], .host = hostOf(fields[0])};
    if (cookie.host.isEmpty())
        return nonsense(FlawKind::CookieWithoutHost);
    if (!isCookieName(cookie.name) || !isCookieText(cookie.value))
        return nonsense(FlawKind::CookieHasOddCharacters);
    cookie.reach = *below ? CookieReach::HostAndBelow : CookieReach::OneHost;
    cookie.transport = *secure ? CookieTransport::SecureOnly : CookieTransport::Any;
    if (fields[2].startsWith('/'))
        cookie.path = inputText(fields[2]);
    if (*expiry != 0)
        cookie.expires =
            QDateTime::fromSecsSinceEpoch(std::clamp<qint64>(*expiry, 0, farthestExpiry), QTimeZone::utc());
    return cookie;
}

QList<QByteArray> fieldsOf(QByteArrayView line)
{
    QList<QByteArray> fields;
    for (qsizetype tab = line.indexOf('\t'); tab >= 0 && fields.size() + 1 < fieldCount;
         tab = line.indexOf('\t')) {
        fields.append(line.first(tab).toByteArray());
        line = line.sliced(tab + 1);
    }
    fields.append(line.toByteArray());
    // An empty value may have lost its tab.
    if (fields.size() == fieldCount - 1)
        fields.append(QByteArray());
    return fields;
}

// An export may be appended to another one. The later cookie is the newer.
class LatestCookies
{
public:
    void take(const Cookie& cookie)
    {
        const auto [known, isNew] = m_places.try_emplace(placeOf(cookie), m_cookies.size());
        if (isNew)
            m_cookies.append(cookie);
        else
            m_cookies[known->second] = cookie;
    }
    const QList<Cookie>& all() const { return m_cookies; }

private:
    QList<Cookie> m_cookies;
    std::map<std::tuple<QByteArray, QString, QString>, qsizetype> m_places;
};

} // namespace

CookieFile parseCookieFile(QByteArrayView text)
{
    CookieFile file;
    LatestCookies cookies;
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArrayView line = lines[i];
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.startsWith(httpOnlyMark))
            line = line.sliced(httpOnlyMark.size());
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> fields = fieldsOf(line);
        const Parsed<Cookie> cookie =
            fields.size() == fieldCount ? cookieOf(fields) : nonsense(FlawKind::NoFieldsOfCookie);
        if (cookie)
            cookies.take(*cookie);
        else
            file.flaws.append({.line = i + 1, .reason = cookie.error()});
    }
    file.cookies = cookies.all();
    return file;
}

} // namespace tributary
