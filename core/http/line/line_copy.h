#pragma once

#include <QtGlobal>

#include <optional>

namespace tributary {

// A second number for a line that Qt has open, which tells how the line ended after Qt has closed its own.
// There is none where the system gives no copy, or where a copy tells nothing.
std::optional<qintptr> copyOfLine(qintptr line);
void closeLine(qintptr copy);
// Call when the line has ended: tells whether the other side has reset the line.
bool isLineReset(qintptr copy);

} // namespace tributary
