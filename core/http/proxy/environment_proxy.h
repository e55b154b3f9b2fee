#pragma once

#include "core/values/network/network_profile.h"

#include <QUrl>

namespace tributary {

// The way to this address by the proxy that the environment names for it, if it names one. Qt goes past those
// of some variables, and past those that it doesn't understand, in silence; here a proxy that can't be used
// is noted as such. What a person has said to a proxy holds, and not what the environment says.
NetworkProfile heedingEnvironment(NetworkProfile network, const QUrl& url);

} // namespace tributary
