#pragma once

#include "core/values/download/request_secrets.h"
#include "core/values/network/keyring.h"

namespace tributary {

// The record of a request's secrets for a keyring, sealed as the records of the store are; never a row of the
// store.
QByteArray encodeSecrets(SecretsKey key, const RequestSecrets& secrets);
// nullopt for what is not exactly as it was written.
std::optional<RequestSecrets> decodeSecrets(SecretsKey key, QByteArrayView record);

} // namespace tributary
