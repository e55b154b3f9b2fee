#pragma once

#include <QString>

namespace tributary {

// What is to be started for this program to run again, now or with a later session.
QString programToStart(const QString& self);

} // namespace tributary
