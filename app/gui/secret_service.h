#pragma once

#include <QString>

namespace tributary {

// Whether the session's Secret Service has something of that name, be it locked. Asks for no password, and
// waits for the answer.
bool secretServiceHas(const QString& service, const QString& name);

} // namespace tributary
