#include "core/inputs/logins/cookie_file.h"

#include "core/inputs/links/input_text.h"

#include <QTimeZone>
#include <QUrl>

#include <algorithm>

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
    bool isNumber = false;
    const qint64 expiry = fields[4].toLongLong(&isNumber);
    if (!below || !secure || !isNumber)
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
    if (expiry != 0)
        cookie.expires =
            QDateTime::fromSecsSinceEpoch(std::clamp<qint64>(expiry, 0, farthestExpiry), QTimeZone::utc());
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

} // namespace

CookieFile parseCookieFile(QByteArrayView text)
{
    CookieFile file;
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
            file.cookies.append(*cookie);
        else
            file.flaws.append({.line = i + 1, .reason = cookie.error()});
    }
    return file;
}

} // namespace tributary
