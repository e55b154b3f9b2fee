#pragma once

#include "core/values/download/download_error.h"
#include "core/values/network/network_profile.h"

namespace tributary {

// Whether a passphrase has to be asked for before the certificate can be shown; or why its files are of no
// use with any.
Expected<bool> lacksItsPassphrase(const ClientCertificate& shown);

} // namespace tributary
