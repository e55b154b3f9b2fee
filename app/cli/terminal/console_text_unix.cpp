#include "app/cli/terminal/console_text.h"

namespace tributary::cli {

ConsoleText::ConsoleText() = default;

ConsoleText::~ConsoleText() = default;

} // namespace tributary::cli
