#include "core/http/proxy/environment_proxy.h"

#include "core/http/proxy/proxy_exception.h"
#include "core/http/proxy/proxy_in_use.h"
#include "core/http/proxy/proxy_login.h"
#include "core/values/network/origin.h"
#include "core/values/network/proxy_address.h"
#include "core/values/network/web_link.h"

#include <QRegularExpression>

#include <array>
#include <span>

namespace tributary {

namespace {

struct NamedProxy
{
    QString variable;
    QString address;
};

// As for Qt, the proxy of http is that of https where nothing else is named. HTTP_PROXY is not read: where a
// web server runs programs, a header of its visitors bears that name.
std::optional<NamedProxy> proxyNamedFor(const QUrl& url)
{
    static constexpr std::array plain{"http_proxy", "all_proxy", "ALL_PROXY"};
    static constexpr std::array encrypted{"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
                                          "http_proxy"};
    for (const char* variable : isHttps(url) ? std::span<const char* const>(encrypted) : plain) {
        if (const QString address = qEnvironmentVariable(variable).trimmed(); !address.isEmpty())
            return NamedProxy{QLatin1String(variable), address};
    }
    return std::nullopt;
}

// Programs of the desktop write "socks" and mean version 5.
QString withKnownScheme(const QString& address)
{
    const QLatin1String anySocks("socks://");
    return address.startsWith(anySocks, Qt::CaseInsensitive)
               ? QLatin1String("socks5://") + address.mid(anySocks.size())
               : address;
}

bool isExcepted(const QUrl& url)
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    const QString small = qEnvironmentVariable("no_proxy");
    const QString named = small.isEmpty() ? qEnvironmentVariable("NO_PROXY") : small;
    return isProxyException(url.host(), portOf(url), named.split(between, Qt::SkipEmptyParts));
}

} // namespace

NetworkProfile heedingEnvironment(NetworkProfile network, const QUrl& url)
{
    const auto named = proxyNamedFor(url);
    if (!named)
        return network;
    auto proxy = parseProxyAddress(isExcepted(url) ? QString() : withKnownScheme(named->address),
                                   UnnamedPort::OfScheme);
    if (!proxy) {
        network.unusableProxy = named->variable;
        return network;
    }
    if (auto login = loginAt(originOf(*proxy), network.proxy.logins))
        proxy->credentials = std::move(login);
    network.proxy = std::move(*proxy);
    return network;
}

} // namespace tributary
