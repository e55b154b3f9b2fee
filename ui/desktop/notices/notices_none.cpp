#include "ui/desktop/notices/desktop_notices.h"

namespace tributary {

std::unique_ptr<DesktopNotices> systemsNotices()
{
    return std::make_unique<DesktopNotices>();
}

} // namespace tributary
