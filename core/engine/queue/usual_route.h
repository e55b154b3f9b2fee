#pragma once

#include "core/http/proxy/proxy_login.h"
#include "core/values/download/download_request.h"

namespace tributary {

// The network profile of downloads that ask for nothing else, with the login that a person gave for its
// proxy.
class UsualRoute
{
public:
    // A login that a person said at one proxy is said at no other.
    void set(const UsualNetwork& network);
    void noteLogin(const ProxyLogin& login) { tributary::noteLogin(m_network.proxy, login); }
    // The request with the usual way to servers filled in, for one run: the next run may find another usual
    // way.
    DownloadRequest applied(DownloadRequest request) const;

private:
    UsualNetwork m_network;
};

} // namespace tributary
