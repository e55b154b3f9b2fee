#include "app/cli/secret_mask.h"

#include <QRegularExpression>

#include <algorithm>

namespace tributary::cli {

namespace {

// Blotting out every "a" because somebody's password is "a" would only tell what it is.
constexpr qsizetype shortestSecret = 4;

const QString blot = QStringLiteral("***");

bool isSecretHeader(const QByteArray& name)
{
    static const QRegularExpression shape(QStringLiteral("auth|cookie|token|secret|key|session|password"),
                                          QRegularExpression::CaseInsensitiveOption);
    return shape.match(QString::fromLatin1(name)).hasMatch();
}

} // namespace

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
    const QString pair = credentials->user + QLatin1Char(':') + credentials->password;
    learn(QString::fromLatin1(pair.toUtf8().toBase64()));
}

void SecretMask::learn(const DownloadRequest& request)
{
    learn(request.credentials);
    learn(request.network.proxy.credentials);
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
        // Without "Bearer" in front of it, too; the scheme alone is no secret.
        if (isSecretHeader(header.name))
            learn(QString::fromUtf8(header.value.mid(header.value.lastIndexOf(' ') + 1)));
    }
}

QString SecretMask::masked(QString text) const
{
    static const QRegularExpression header(
        QStringLiteral("\\b((?:proxy-)?authorization|(?:set-)?cookie)(\\s*:\\s*)[^\\r\\n]+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(QStringLiteral("(://)[^/?#\\s\"'<>]*@"));
    static const QRegularExpression query(
        QStringLiteral("([?&;][^=&\\s]*(?:token|sig|secret|passw|pwd|key|auth|credential|session)[^=&\\s]*=)"
                       "[^&#\\s\"'<>]+"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString& secret : m_secrets)
        text.replace(secret, blot);
    text.replace(header, QStringLiteral("\\1\\2") + blot);
    text.replace(userInfo, QStringLiteral("\\1") + blot + QLatin1Char('@'));
    text.replace(query, QStringLiteral("\\1") + blot);
    return text;
}

} // namespace tributary::cli
