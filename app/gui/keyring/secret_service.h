#pragma once

#include <QString>

namespace tributary {

// Whether the session's Secret Service has something of that name, be it locked; also where there is one and
// it does not say. Asks for no password, and waits for the answer.
bool mayBeInSecretService(const QString& service, const QString& name);

} // namespace tributary
