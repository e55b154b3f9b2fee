#include "core/inputs/links/source_url.h"

#include "core/inputs/links/input_text.h"
#include "core/values/network/link_scheme.h"
#include "core/values/network/link_spelling.h"
#include "core/values/network/web_link.h"

namespace tributary {

namespace {

Flaw refusalOf(const QString& scheme)
{
    if (scheme.isEmpty())
        return {.kind = FlawKind::NoLink};
    return {.kind = FlawKind::LinkOfOtherKind, .arguments = {scheme}};
}

Flaw flawFor(const UnfitLink& link, QStringView text)
{
    switch (link.flaw) {
    case LinkFlaw::TooLong: return {.kind = FlawKind::LinkIsTooLong};
    case LinkFlaw::ControlCharacter: return {.kind = flawOfText(text).value_or(FlawKind::ControlCharacter)};
    case LinkFlaw::ImpossibleHost: return {.kind = FlawKind::LinkWithImpossibleHost};
    case LinkFlaw::OtherKind: return refusalOf(link.url.scheme());
    case LinkFlaw::NoHost: return {.kind = FlawKind::LinkWithoutHost};
    case LinkFlaw::ImpossiblePort: return {.kind = FlawKind::LinkWithImpossiblePort};
    }
    return {};
}

Parsed<InputSource> sourceOf(const std::expected<WebLink, UnfitLink>& link, QStringView text)
{
    if (!link)
        return std::unexpected(flawFor(link.error(), text));
    InputSource source;
    source.url = link->url;
    source.credentials = link->credentials;
    return source;
}

} // namespace

Parsed<InputSource> parseSource(const QString& text)
{
    return sourceOf(parseWebLink(text), text);
}

Parsed<InputSource> parseSourceFrom(const QUrl& base, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!schemeOf(trimmed).isEmpty())
        return parseSource(trimmed);
    if (trimmed.size() > longestUrl)
        return nonsense(FlawKind::LinkIsTooLong);
    if (const auto flaw = flawOfText(trimmed))
        return nonsense(*flaw);
    if (base.isEmpty())
        return nonsense(FlawKind::LinkIsRelative);
    const QUrl link = linkFrom(base, trimmed);
    if (!link.isValid())
        return nonsense(FlawKind::LinkIsBroken);
    return sourceOf(webLinkOf(link), trimmed);
}

} // namespace tributary
