#include "app/gui/keyring/own_keyring.h"

namespace tributary {

std::shared_ptr<Keyring> ownKeyring()
{
    return nullptr;
}

} // namespace tributary
