#pragma once

#include <QString>

namespace tributary {

// The program to start for this one to run again, now or with a later session.
QString programToStart(const QString& self);

} // namespace tributary
