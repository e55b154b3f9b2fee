#include "ui/desktop/session/sandbox_start.h"

namespace tributary {

std::unique_ptr<StartEntry> sandboxStart(const QString&)
{
    return nullptr;
}

} // namespace tributary
