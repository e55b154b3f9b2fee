#pragma once

#include <QtGlobal>

#include <optional>

namespace tributary {

// A second number for a line that Qt has open, which tells how the line ended after Qt has closed its own.
// None where the system gives no copy, or a copy tells nothing.
std::optional<qintptr> copyOfLine(qintptr line);
void closeLine(qintptr copy);
// Of a line that has ended: whether the other side has reset it.
bool isLineReset(qintptr copy);

} // namespace tributary
