#include "app/cli/proxy_text.h"

#include "app/cli/option_values.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace tributary::cli {

namespace {

struct ProxyScheme
{
    QLatin1String name;
    ProxyKind kind;
    quint16 usualPort;
};

constexpr std::array schemes{
    ProxyScheme{QLatin1String("http"), ProxyKind::Http, 80},
    ProxyScheme{QLatin1String("https"), ProxyKind::Https, 443},
    ProxyScheme{QLatin1String("socks5"), ProxyKind::Socks5, 1080},
};

bool namesOnlyAServer(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && url.port() != 0 && url.path().size() <= 1 &&
           !url.hasQuery() && !url.hasFragment();
}

} // namespace

std::optional<ProxyChoice> parseProxy(const QString& text)
{
    if (text == QLatin1String("system"))
        return ProxyChoice{};
    if (text == QLatin1String("none"))
        return ProxyChoice{.kind = ProxyKind::None, .host = {}, .port = 0, .credentials = {}};

    const QUrl url(text);
    const auto* const scheme = std::ranges::find(schemes, url.scheme(), &ProxyScheme::name);
    if (scheme == schemes.end() || !namesOnlyAServer(url) || !isOneLine(text))
        return std::nullopt;
    ProxyChoice choice{.kind = scheme->kind, .host = url.host(), .port = 0, .credentials = {}};
    choice.port = static_cast<quint16>(url.port(scheme->usualPort));
    if (!url.userInfo().isEmpty()) {
        choice.credentials = Credentials{.user = url.userName(QUrl::FullyDecoded),
                                         .password = url.password(QUrl::FullyDecoded)};
    }
    return choice;
}

} // namespace tributary::cli
