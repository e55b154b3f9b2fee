#pragma once

#include "core/values/network/network_profile.h"

class QNetworkAccessManager;

namespace tributary {

class ProxyBridge;

// Sets the proxy that a person chose for the network's requests, by way of the bridge where there is one.
void setProxy(QNetworkAccessManager& network, const NetworkProfile& profile, const ProxyBridge* bridge);

} // namespace tributary
