#pragma once

#include <memory>

namespace tributary {

class Keyring;

// The keyring of the person's session; null where the program was made without one.
std::shared_ptr<Keyring> ownKeyring();

} // namespace tributary
