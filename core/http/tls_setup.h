#pragma once

#include "core/values/network_profile.h"

#include <QSslConfiguration>

namespace tributary {

// Whom to trust, as a person chose it. Reads the file of authorities.
QSslConfiguration tlsSetup(const NetworkProfile& profile);

} // namespace tributary
