#include "app/cli/options/proxy_text.h"

#include "core/values/network/proxy_address.h"

#include <QUrl>

namespace tributary::cli {

namespace {

// A script says the scheme, and nothing that a proxy has no use for.
bool namesOnlyAServer(const QString& text)
{
    const QUrl url(text);
    return text.contains(QLatin1String("://")) && url.path().size() <= 1 && !url.hasQuery() &&
           !url.hasFragment();
}

} // namespace

std::optional<ProxyChoice> parseProxy(const QString& text)
{
    if (text == QLatin1String("system"))
        return ProxyChoice{};
    if (text == QLatin1String("none"))
        return ProxyChoice{.kind = ProxyKind::None, .host = {}, .port = 0, .credentials = {}};
    if (!namesOnlyAServer(text))
        return std::nullopt;
    auto named = parseProxyAddress(text, UnnamedPort::OfScheme);
    return named ? std::optional(std::move(*named)) : std::nullopt;
}

} // namespace tributary::cli
