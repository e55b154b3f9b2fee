#include "core/engine/queue/usual_route.h"

#include <utility>

namespace tributary {

namespace {

bool isSameProxy(const ProxyChoice& left, const ProxyChoice& right)
{
    return left.kind == right.kind && left.host == right.host && left.port == right.port;
}

} // namespace

void UsualRoute::set(const UsualNetwork& network)
{
    const ProxyChoice before = std::exchange(m_network, network).proxy;
    if (network.proxy.credentials || !isSameProxy(before, network.proxy))
        return;
    m_network.proxy.credentials = before.credentials;
    m_network.proxy.logins = before.logins;
}

DownloadRequest UsualRoute::applied(DownloadRequest request) const
{
    if (request.network.proxy.kind == ProxyKind::System)
        request.network.proxy = m_network.proxy;
    if (request.userAgent.isEmpty())
        request.userAgent = m_network.userAgent;
    return request;
}

} // namespace tributary
