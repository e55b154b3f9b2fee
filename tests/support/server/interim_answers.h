#pragma once

namespace tributary::test {

// Whether this Qt waits for the final answer behind an interim one (1xx). Qt 6.4 takes the interim answer for
// the final one. Found out by asking a server, once.
bool qtPassesOverInterimAnswers();

} // namespace tributary::test
