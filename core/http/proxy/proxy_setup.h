#pragma once

#include "core/values/network/network_profile.h"

class QNetworkAccessManager;

namespace tributary {

class ProxyBridge;

// How its requests reach servers, as a person chose it; by the bridge, where there is one.
void setProxy(QNetworkAccessManager& network, const NetworkProfile& profile, const ProxyBridge* bridge);

} // namespace tributary
