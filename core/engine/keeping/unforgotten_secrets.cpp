#include "core/engine/keeping/unforgotten_secrets.h"

#include "core/engine/keeping/id_list.h"

namespace tributary {

QByteArray encodeUnforgotten(const UnforgottenSecrets& keys)
{
    return encodeIds(keys);
}

UnforgottenSecrets decodeUnforgotten(const QByteArray& record)
{
    return decodeIds<SecretsKey>(record);
}

} // namespace tributary
