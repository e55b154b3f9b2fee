#include "core/inputs/links/source_url.h"

#include "core/inputs/links/input_text.h"
#include "core/values/network/web_link.h"

#include <algorithm>

namespace tributary {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSchemeCharacter(QChar c)
{
    return isLetter(c) || isDigit(c) || c == u'+' || c == u'-' || c == u'.';
}

bool isPort(QStringView afterColon)
{
    const auto end = std::ranges::find_if_not(afterColon, isDigit);
    return end != afterColon.begin() &&
           (end == afterColon.end() || *end == u'/' || *end == u'?' || *end == u'#');
}

// Schemes that are longer are no schemes, and an error shouldn't quote half a line.
constexpr qsizetype longestScheme = 20;

Flaw refusalOf(const QString& scheme)
{
    if (scheme.isEmpty() || scheme.size() > longestScheme)
        return {.kind = FlawKind::NoLink};
    return {.kind = FlawKind::LinkOfOtherKind, .arguments = {scheme}};
}

Flaw flawFor(LinkFlaw flaw, const QUrl& url)
{
    switch (flaw) {
    case LinkFlaw::Broken: return {.kind = FlawKind::LinkIsBrokenAt, .arguments = {wordsOnBroken(url)}};
    case LinkFlaw::OtherKind: return refusalOf(url.scheme());
    case LinkFlaw::NoHost: return {.kind = FlawKind::LinkWithoutHost};
    case LinkFlaw::ImpossiblePort: return {.kind = FlawKind::LinkWithImpossiblePort};
    }
    return {};
}

Parsed<InputSource> sourceOf(QUrl url)
{
    if (const auto flaw = flawOfLink(url))
        return std::unexpected(flawFor(*flaw, url));
    InputSource source;
    if (!url.userInfo().isEmpty())
        source.credentials = Credentials{.user = url.userName(QUrl::FullyDecoded),
                                         .password = url.password(QUrl::FullyDecoded)};
    url.setUserInfo(QString());
    url.setFragment(QString());
    source.url = std::move(url);
    return source;
}

} // namespace

QString schemeOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || !isLetter(text[0]) || isPort(text.mid(colon + 1)))
        return {};
    const QStringView scheme = text.left(colon);
    return std::ranges::all_of(scheme, isSchemeCharacter) ? scheme.toString().toLower() : QString();
}

Parsed<InputSource> parseSource(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestUrl)
        return nonsense(FlawKind::LinkIsTooLong);
    if (const auto flaw = flawOfText(trimmed))
        return nonsense(*flaw);
    const QString scheme = schemeOf(trimmed.left(longestScheme + 2));
    if (!isWebScheme(scheme))
        return std::unexpected(refusalOf(scheme));
    return sourceOf(QUrl(trimmed));
}

Parsed<InputSource> parseSourceFrom(const QUrl& base, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!schemeOf(trimmed.left(longestScheme + 2)).isEmpty())
        return parseSource(trimmed);
    if (trimmed.size() > longestUrl)
        return nonsense(FlawKind::LinkIsTooLong);
    if (const auto flaw = flawOfText(trimmed))
        return nonsense(*flaw);
    if (base.isEmpty())
        return nonsense(FlawKind::LinkIsRelative);
    const QUrl relative(trimmed);
    if (!relative.isValid())
        return nonsense(FlawKind::LinkIsBroken);
    return sourceOf(base.resolved(relative));
}

} // namespace tributary
