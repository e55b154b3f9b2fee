#include "core/values/download/secret_mask.h"

#include "core/values/download/request_secrets.h"
#include "core/values/network/path_session.h"

#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

// Blotting out every "a" because somebody's password is "a" would only tell what it is.
constexpr qsizetype shortestSecret = 4;

const QString blot = QStringLiteral("***");

// Behind a scheme, or two slashes where it was forgotten, with however many slashes and with a space that
// slipped in; a login that has a slash in it makes a port of its beginning.
const QRegularExpression& userInfoOfLink()
{
    static const QRegularExpression shape(
        QStringLiteral("(\\b[A-Za-z][A-Za-z0-9+.-]+\\s*:/+|(?:^|[\\s\"'<(“])/{2,})(?:[^/?#\\s\"'<>@]*|[^/"
                       "?#\\s\"'<>@:\\[]+:(?!\\d*(?:[/"
                       "?#]|$))[^\\s\"'<>@]*)"
                       "(?:@[^/?#\\s\"'<>@]*)*@"));
    return shape;
}

// "ann:secret@host" without a scheme.
const QRegularExpression& userInfoAlone()
{
    static const QRegularExpression shape(
        QStringLiteral("(^|[\\s\"'<(“])[^\\s/?#\"'<>:@]+:(?!/)[^\\s/?#\"'<>]+@"));
    return shape;
}

// Values whose names say what they are: by a part of the name, or by a whole word at its end, since "pw" is
// within "upward" too. Numbers of articles and languages go by the name of "sid" and "code" as well, and are
// short.
QString withoutLikelyValues(QString text)
{
    // In a path, the file's name stands behind the session.
    static const QRegularExpression session(
        QStringLiteral("(;(?:%1)=)[^/?&#;\\s\"'<>]+").arg(QStringView(sessionNames)),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(
        QStringLiteral(
            "((?:[?&#]|;(?!(?:%1)=))(?:"
            "[^=&#\\s]*(?:token|sig|secret|passw|pwd|key|auth|credential|session)[^=&#\\s]*=|"
            "(?:[^=&#\\s]*[-_.])?(?:pass|pw|jwt|ticket|otp|bearer|hdnea|hdnts|hdntl|hmac|phpsessid|sessid)=|"
            "(?:[^=&#\\s]*[-_.])?(?:sid|code)=(?=[^&#\\s\"'<>]{9})))"
            "[^&#\\s\"'<>]+")
            .arg(QStringView(sessionNames)),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(session, QStringLiteral("\\1") + blot);
    text.replace(query, QStringLiteral("\\1") + blot);
    return text;
}

} // namespace

QString withoutLikelySecrets(QString text)
{
    static const QRegularExpression header(
        QStringLiteral("\\b((?:proxy-)?authorization|(?:set-)?cookie)(\\s*:\\s*)[^\\r\\n]+"),
        QRegularExpression::CaseInsensitiveOption);
    // Most texts lack the one character that a shape has to have, and each search takes its time.
    if (text.contains(u':'))
        text.replace(header, QStringLiteral("\\1\\2") + blot);
    if (text.contains(u'@')) {
        text.replace(userInfoOfLink(), QStringLiteral("\\1") + blot + QLatin1Char('@'));
        text.replace(userInfoAlone(), QStringLiteral("\\1") + blot + QLatin1Char('@'));
    }
    if (text.contains(u'='))
        text = withoutLikelyValues(std::move(text));
    return text;
}

void SecretMask::learn(const QString& secret)
{
    if (secret.size() < shortestSecret || m_known.contains(secret))
        return;
    m_known.insert(secret);
    // A secret within a longer one must not be blotted out first.
    m_secrets.insert(std::ranges::upper_bound(m_secrets, secret.size(), std::greater(), &QString::size),
                     secret);
}

void SecretMask::learn(const std::optional<Credentials>& credentials)
{
    if (!credentials)
        return;
    learn(credentials->password);
    learn(QString::fromLatin1(QUrl::toPercentEncoding(credentials->password)));
    const QString pair = credentials->user + QLatin1Char(':') + credentials->password;
    learn(QString::fromLatin1(pair.toUtf8().toBase64()));
}

void SecretMask::learnUserInfoOf(const QUrl& url)
{
    if (!url.password().isEmpty())
        learn(Credentials{.user = url.userName(QUrl::FullyDecoded),
                          .password = url.password(QUrl::FullyDecoded)});
}

// Without "Bearer" in front of it, too; the scheme alone is no secret.
void SecretMask::learnValue(const QByteArray& value)
{
    learn(QString::fromUtf8(value.trimmed()));
    learn(QString::fromUtf8(value.mid(value.lastIndexOf(' ') + 1)));
}

void SecretMask::learn(const DownloadRequest& request)
{
    learnUserInfoOf(request.url);
    learnUserInfoOf(request.referer);
    learn(request.credentials);
    for (const HostLogin& login : request.logins)
        learn(std::optional(login.credentials));
    for (const Mirror& mirror : request.mirrors) {
        learnUserInfoOf(mirror.url);
        learn(mirror.credentials);
    }
    learn(request.network.proxy.credentials);
    for (const ProxyLogin& login : request.network.proxy.logins)
        learn(std::optional(login.credentials));
    if (request.network.clientCertificate)
        learn(request.network.clientCertificate->passphrase);
    for (const QByteArray& cookie : request.cookies.split(';'))
        learn(QString::fromUtf8(cookie.mid(cookie.indexOf('=') + 1).trimmed()));
    if (request.cookieJar != m_jar) {
        m_jar = request.cookieJar;
        for (const Cookie& cookie : std::as_const(m_jar))
            learn(QString::fromUtf8(cookie.value));
    }
    for (const Header& header : request.headers) {
        if (isSecret(header))
            learnValue(header.value);
    }
}

Phrase SecretMask::masked(const Phrase& phrase) const
{
    return phrase.reworded([this](const QString& words) { return masked(words); });
}

QString SecretMask::masked(QString text) const
{
    for (const QString& secret : m_secrets)
        text.replace(secret, blot);
    return withoutLikelySecrets(std::move(text));
}

} // namespace tributary
