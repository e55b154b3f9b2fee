#pragma once

#include "core/values/network/keyring.h"

#include <QList>
#include <QString>

namespace tributary {

// Keys of secrets that the keyring still has and no download needs, as a setting of the store, which has them
// as ids (id_list.h). The store remembers them because a keyring may not answer while the program runs, and
// cannot be asked what it has.
using UnforgottenSecrets = QList<SecretsKey>;

inline constexpr QLatin1String unforgottenSetting("unforgottenSecrets");

} // namespace tributary
