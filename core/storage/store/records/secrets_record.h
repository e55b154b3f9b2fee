#pragma once

#include "core/values/download/request_secrets.h"
#include "core/values/network/keyring.h"

namespace tributary {

// What a keyring keeps for us, sealed as the records of the store are; never a row of it.
QByteArray encodeSecrets(SecretsKey key, const RequestSecrets& secrets);
// nullopt for what is not exactly as it was written.
std::optional<RequestSecrets> decodeSecrets(SecretsKey key, QByteArrayView record);

} // namespace tributary
