#include "app/start/own_process.h"

namespace tributary {

void settleOwnProcess() {}

int endedWith(int code)
{
    return code;
}

void passOnTheFront() {}

} // namespace tributary
