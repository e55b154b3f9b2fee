#include "app/cli/options/proxy_text.h"

#include "core/values/network/proxy_address.h"

namespace tributary::cli {

std::optional<ProxyChoice> parseProxy(const QString& text)
{
    auto typed = parseTypedProxy(text);
    // A script says the scheme.
    const bool isWhole = typed && (typed->host.isEmpty() || text.contains(QLatin1String("://")));
    return isWhole ? std::optional(std::move(*typed)) : std::nullopt;
}

} // namespace tributary::cli
