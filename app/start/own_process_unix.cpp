#include "app/start/own_process.h"

namespace tributary {

void settleOwnProcess() {}

} // namespace tributary
