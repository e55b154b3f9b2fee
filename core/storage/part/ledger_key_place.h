#pragma once

#include <QString>

namespace tributary {

// Where the key of ledgers is kept from now on; before somebody asks for the key. Without a path the key
// stays where every program of this person finds it.
void setLedgerKeyPlace(const QString& path);

} // namespace tributary
