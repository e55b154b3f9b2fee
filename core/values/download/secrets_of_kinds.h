#pragma once

#include "core/values/download/request_secrets.h"

namespace tributary {

// The secrets of these kinds alone, so that nobody gets what it did not ask for. The logins of mirrors count
// as credentials, and a proxy's name goes with its login.
RequestSecrets onlyThose(RequestSecrets secrets, Secrets kinds);

} // namespace tributary
