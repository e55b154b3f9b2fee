#include "app/gui/keyring/own_keyring.h"

#include "app/gui/keyring/system_keyring.h"

namespace tributary {

std::shared_ptr<Keyring> ownKeyring()
{
    return std::make_shared<SystemKeyring>();
}

} // namespace tributary
