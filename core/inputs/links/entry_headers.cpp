#include "core/inputs/links/entry_headers.h"

#include "core/inputs/links/input_text.h"
#include "core/inputs/links/source_url.h"
#include "core/values/network/link_scheme.h"
#include "core/values/network/own_headers.h"
#include "core/values/network/sent_text.h"

namespace tributary {

template<typename Sender>
Parsed<void> addHeader(Sender& to, const QString& text)
{
    if (flawOfText(text))
        return nonsense(FlawKind::HeaderHasControlCharacter);
    const qsizetype colon = text.indexOf(u':');
    const QString name = text.left(colon).trimmed();
    const QString known = name.toLower();
    const QString value = text.mid(colon + 1).trimmed();
    if (colon < 0 || !isToken(name))
        return nonsense(FlawKind::NoHeader);
    if (isOwnHeader(name))
        return nonsense(FlawKind::HeaderIsOurs, {known});
    if (known == QLatin1String("cookie"))
        return addCookies(to, value);
    if (known == QLatin1String("referer"))
        return setReferer(to, value);
    if (known == QLatin1String("user-agent"))
        return setUserAgent(to, value);
    to.headers.append({.name = name.toLatin1(), .value = value.toUtf8()});
    return {};
}

template<typename Sender>
Parsed<void> setReferer(Sender& to, const QString& text)
{
    const auto page = parseSource(withScheme(text.trimmed()));
    if (!page)
        return nonsense(FlawKind::RefererWithoutAddress);
    to.referer = page->url;
    return {};
}

template<typename Sender>
Parsed<void> addCookies(Sender& to, const QString& text)
{
    if (flawOfText(text) || !text.contains(u'='))
        return nonsense(FlawKind::NoCookies);
    if (!to.cookies.isEmpty())
        to.cookies += "; ";
    to.cookies += text.trimmed().toUtf8();
    return {};
}

template<typename Sender>
Parsed<void> setUserAgent(Sender& to, const QString& text)
{
    if (!isOneLine(text))
        return nonsense(FlawKind::HeaderHasControlCharacter);
    to.userAgent = text.toUtf8();
    return {};
}

template Parsed<void> addHeader(InputEntry& to, const QString& text);
template Parsed<void> setReferer(InputEntry& to, const QString& text);
template Parsed<void> addCookies(InputEntry& to, const QString& text);
template Parsed<void> setUserAgent(InputEntry& to, const QString& text);
template Parsed<void> addHeader(DownloadRequest& to, const QString& text);
template Parsed<void> setReferer(DownloadRequest& to, const QString& text);
template Parsed<void> addCookies(DownloadRequest& to, const QString& text);
template Parsed<void> setUserAgent(DownloadRequest& to, const QString& text);

} // namespace tributary
