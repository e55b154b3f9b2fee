#include "ui/desktop/appearance/desktop_motion.h"

namespace tributary {

std::unique_ptr<DesktopMotion> systemsMotion()
{
    return std::make_unique<DesktopMotion>();
}

} // namespace tributary
