#pragma once

#include "core/values/network/keyring.h"

#include <QList>
#include <QString>

namespace tributary {

// What the keyring still has and nobody needs any more, as a setting of the store: a keyring may not answer
// for as long as the program runs, and it cannot be asked what it has.
using UnforgottenSecrets = QList<SecretsKey>;

inline constexpr QLatin1String unforgottenSetting("unforgottenSecrets");
QByteArray encodeUnforgotten(const UnforgottenSecrets& keys);
UnforgottenSecrets decodeUnforgotten(const QByteArray& record);

} // namespace tributary
