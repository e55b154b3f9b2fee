#include "core/inputs/links/entry_headers.h"

#include "core/inputs/links/input_text.h"
#include "core/inputs/links/source_url.h"
#include "core/values/network/own_headers.h"

#include <algorithm>

namespace tributary {

namespace {

bool isTokenCharacter(QChar c)
{
    const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return letter || (c >= u'0' && c <= u'9') || QStringView(u"!#$%&'*+.^_`|~-").contains(c);
}

bool isHeaderName(const QString& name)
{
    return !name.isEmpty() && std::ranges::all_of(name, isTokenCharacter);
}

} // namespace

Parsed<void> addHeader(InputEntry& entry, const QString& text)
{
    if (flawOfText(text))
        return nonsense(FlawKind::HeaderHasControlCharacter);
    const qsizetype colon = text.indexOf(u':');
    const QString name = text.left(colon).trimmed().toLower();
    const QString value = text.mid(colon + 1).trimmed();
    if (colon < 0 || !isHeaderName(name))
        return nonsense(FlawKind::NoHeader);
    if (isOwnHeader(name))
        return nonsense(FlawKind::HeaderIsOurs, {name});
    if (name == QLatin1String("cookie"))
        return addCookies(entry, value);
    if (name == QLatin1String("referer"))
        return setReferer(entry, value);
    if (name == QLatin1String("user-agent"))
        entry.userAgent = value.toUtf8();
    else
        entry.headers.append({.name = text.left(colon).trimmed().toLatin1(), .value = value.toUtf8()});
    return {};
}

Parsed<void> setReferer(InputEntry& entry, const QString& text)
{
    const auto page = parseSource(text);
    if (!page)
        return nonsense(FlawKind::RefererWithoutAddress);
    entry.referer = page->url;
    return {};
}

Parsed<void> addCookies(InputEntry& entry, const QString& text)
{
    if (flawOfText(text) || !text.contains(u'='))
        return nonsense(FlawKind::NoCookies);
    if (!entry.cookies.isEmpty())
        entry.cookies += "; ";
    entry.cookies += text.trimmed().toUtf8();
    return {};
}

} // namespace tributary
