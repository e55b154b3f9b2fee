#include "app/cli/options/link.h"

#include "app/cli/options/option_values.h"
#include "core/values/download/link_failure.h"
#include "core/values/download/secret_mask.h"
#include "core/values/phrases/phrase.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace tributary::cli {

namespace {

// "localhost:8080/x" has a port where "mailto:x" has a scheme.
QString schemeOf(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A([A-Za-z][A-Za-z0-9+.-]*):(?!\\d+(?:[/?#]|\\z))"));
    return shape.match(text).captured(1).toLower();
}

bool isThisMachine(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QUrl urlOf(const QString& text)
{
    if (!schemeOf(text).isEmpty())
        return QUrl(text);
    const QUrl guessed(QLatin1String("https://") + text);
    return isThisMachine(guessed.host()) ? QUrl(QLatin1String("http://") + text) : guessed;
}

const QRegularExpression& userInfoShape()
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(\\s*(?:[A-Za-z][A-Za-z0-9+.-]*:/+)?)([^/?#]*)@"));
    return shape;
}

std::optional<Credentials> takeCredentials(QUrl& url)
{
    if (url.userInfo().isEmpty())
        return std::nullopt;
    Credentials found{.user = url.userName(QUrl::FullyDecoded), .password = url.password(QUrl::FullyDecoded)};
    url.setUserInfo(QString());
    return found;
}

} // namespace

Expected<Link> parseLink(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!isOneLine(text))
        return failure(ErrorKind::BadUrl, inEnglish(PhraseKind::LinkWithControl));
    const QString scheme = schemeOf(trimmed);
    if (!scheme.isEmpty() && !isWebScheme(scheme))
        return failure(ErrorKind::UnsupportedScheme, scheme);

    QUrl url = urlOf(trimmed);
    if (const auto flaw = flawOfLink(url))
        return std::unexpected(failureOf(*flaw, url));
    std::optional<Credentials> credentials = takeCredentials(url);
    url.setFragment(QString());
    return Link{.url = url, .credentials = std::move(credentials)};
}

QString userInfoOf(const QString& text)
{
    return userInfoShape().match(text).captured(2);
}

QString withoutUserInfo(const QString& text)
{
    return QString(text).replace(userInfoShape(), QStringLiteral("\\1"));
}

QString shownText(const QString& text)
{
    return withoutLikelySecrets(withoutUserInfo(text));
}

QString queryOf(const QString& text)
{
    static const QRegularExpression start(QStringLiteral("[?#]"));
    const qsizetype begin = text.indexOf(start);
    return begin < 0 ? QString() : text.sliced(begin);
}

QString withQueryMasked(const QString& text)
{
    static const QRegularExpression longValue(QStringLiteral("([?&;#](?:[^?&;#=]*=)?+)[^?&;#]{9,}"));
    const QString query = queryOf(text);
    return text.chopped(query.size()) + QString(query).replace(longValue, QStringLiteral("\\1***"));
}

} // namespace tributary::cli
