#include "core/http/judging/redirect_rule.h"

#include "core/http/judging/cookie_rule.h"
#include "core/values/network/link_spelling.h"
#include "core/values/network/shown_link.h"
#include "core/values/network/web_link.h"
#include "core/values/phrases/phrase.h"

namespace tributary {

namespace {

// Servers send raw UTF-8, raw Latin-1 and spaces. The tolerant parser takes all but Latin-1, whose bytes are
// kept as they are.
QString textOfLocation(const QByteArray& location)
{
    if (location.isValidUtf8())
        return QString::fromUtf8(location);
    QByteArray escaped;
    for (const char byte : location) {
        const bool isAscii = static_cast<unsigned char>(byte) < 0x80;
        escaped += isAscii ? QByteArray(1, byte) : '%' + QByteArray(1, byte).toHex().toUpper();
    }
    return QString::fromLatin1(escaped);
}

} // namespace

Expected<QUrl> redirectTarget(const QUrl& from, const QByteArray& location)
{
    QUrl target = linkFrom(from, textOfLocation(location.trimmed()));
    const QString shown = shownLink(target);
    if (target.isValid() && !isWebScheme(target.scheme()))
        return failure(ErrorKind::UnsupportedScheme, Phrase(PhraseKind::RedirectedTo, {shown}));
    if (flawOfLink(target))
        return failure(ErrorKind::BadResponse, Phrase(PhraseKind::RedirectToImpossible, {shown}));
    if (isHttps(from) && !isHttps(target))
        return failure(ErrorKind::TlsFailed, Phrase(PhraseKind::RedirectDown, {shown}));
    // User info in a redirect would be the server's idea of whom we are.
    target.setUserInfo({});
    return target;
}

Expected<QUrl> followRedirect(const ResponseHead& head, const QUrl& from, int before, QList<Cookie>& jar,
                              const QDateTime& now)
{
    if (before >= mostRedirects)
        return failure(ErrorKind::TooManyRedirects,
                       Phrase(PhraseKind::TooManyRedirects, {QString::number(mostRedirects)}));
    auto target = redirectTarget(from, head.location);
    if (target)
        keepCookies(jar, from, head.setCookie, now);
    return target;
}

} // namespace tributary
