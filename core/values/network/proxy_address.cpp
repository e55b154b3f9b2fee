#include "core/values/network/proxy_address.h"

#include "core/values/network/sent_text.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

struct ProxyScheme
{
    QLatin1String name;
    ProxyKind kind;
    int port;
    int portOfCurl;
};

constexpr std::array schemes{
    ProxyScheme{QLatin1String("http"), ProxyKind::Http, 80, 1080},
    ProxyScheme{QLatin1String("https"), ProxyKind::Https, 443, 443},
    ProxyScheme{QLatin1String("socks5"), ProxyKind::Socks5, 1080, 1080},
    ProxyScheme{QLatin1String("socks5h"), ProxyKind::Socks5, 1080, 1080},
};

QUrl addressOf(const QString& text)
{
    return QUrl(text.contains(QLatin1String("://")) ? text : QLatin1String("http://") + text);
}

} // namespace

std::expected<ProxyChoice, ProxyFlaw> parseProxyAddress(const QString& text, UnnamedPort unnamed)
{
    if (text.isEmpty())
        return ProxyChoice{.kind = ProxyKind::None, .host = {}, .port = 0, .credentials = {}};
    const QUrl url = addressOf(text);
    const auto* const scheme = std::ranges::find(schemes, url.scheme(), &ProxyScheme::name);
    if (!isOneLine(text) || !url.isValid() || url.host().isEmpty() || url.port() == 0)
        return std::unexpected(ProxyFlaw::BrokenAddress);
    if (scheme == schemes.end())
        return std::unexpected(ProxyFlaw::UnknownScheme);
    ProxyChoice choice{.kind = scheme->kind, .host = url.host(), .port = 0, .credentials = {}};
    const int usual = unnamed == UnnamedPort::OfCurl ? scheme->portOfCurl : scheme->port;
    choice.port = static_cast<quint16>(url.port(usual));
    if (!url.userInfo().isEmpty()) {
        choice.credentials = Credentials{.user = url.userName(QUrl::FullyDecoded),
                                         .password = url.password(QUrl::FullyDecoded)};
    }
    return choice;
}

std::expected<ProxyChoice, ProxyFlaw> parseTypedProxy(const QString& text)
{
    if (text.compare(QLatin1String("system"), Qt::CaseInsensitive) == 0)
        return ProxyChoice{};
    if (text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
        return ProxyChoice{.kind = ProxyKind::None, .host = {}, .port = 0, .credentials = {}};
    const QUrl url = addressOf(text);
    if (text.isEmpty() || url.path().size() > 1 || url.hasQuery() || url.hasFragment())
        return std::unexpected(ProxyFlaw::BrokenAddress);
    return parseProxyAddress(text, UnnamedPort::OfScheme);
}

} // namespace tributary
