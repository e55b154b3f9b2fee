#include "core/inputs/proxy_address.h"

#include "core/inputs/input_text.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

struct ProxyScheme
{
    QLatin1String name;
    ProxyKind kind;
};

constexpr std::array schemes{
    ProxyScheme{QLatin1String("http"), ProxyKind::Http},
    ProxyScheme{QLatin1String("https"), ProxyKind::Https},
    ProxyScheme{QLatin1String("socks5"), ProxyKind::Socks5},
    ProxyScheme{QLatin1String("socks5h"), ProxyKind::Socks5},
};

// What curl takes when no port is given, whatever the scheme but https.
constexpr int usualPort = 1080;

QUrl addressOf(const QString& text)
{
    return QUrl(text.contains(QLatin1String("://")) ? text : QLatin1String("http://") + text);
}

} // namespace

Parsed<ProxyChoice> parseProxyAddress(const QString& text)
{
    if (text.isEmpty())
        return ProxyChoice{.kind = ProxyKind::None, .host = {}, .port = 0, .credentials = {}};
    const QUrl url = addressOf(text);
    const auto* const scheme = std::ranges::find(schemes, url.scheme(), &ProxyScheme::name);
    if (!flawOfText(text).isEmpty() || !url.isValid() || url.host().isEmpty() || url.port() == 0)
        return nonsense(QStringLiteral("the proxy's address is broken"));
    if (scheme == schemes.end())
        return nonsense(QStringLiteral("the proxy is neither http, https nor socks5"));
    ProxyChoice choice{.kind = scheme->kind, .host = url.host(), .port = 0, .credentials = {}};
    choice.port = static_cast<quint16>(url.port(choice.kind == ProxyKind::Https ? 443 : usualPort));
    if (!url.userInfo().isEmpty()) {
        choice.credentials = Credentials{.user = url.userName(QUrl::FullyDecoded),
                                         .password = url.password(QUrl::FullyDecoded)};
    }
    return choice;
}

} // namespace tributary
