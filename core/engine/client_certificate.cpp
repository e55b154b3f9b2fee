#include "core/engine/client_certificate.h"

#include "core/http/tls_setup.h"

namespace tributary {

Expected<bool> lacksItsPassphrase(const ClientCertificate& shown)
{
    return lacksPassphrase(shown);
}

} // namespace tributary
