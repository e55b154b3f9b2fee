#include "core/engine/run/client_certificate.h"

#include "core/http/line/tls_setup.h"

namespace tributary {

Expected<bool> lacksItsPassphrase(const ClientCertificate& shown)
{
    return lacksPassphrase(shown);
}

} // namespace tributary
