#include "ui/desktop/appearance/desktop_motion.h"

namespace tributary {

void DesktopMotion::note(const QString& setting, std::optional<bool> letsMove)
{
    if (!letsMove)
        return;
    const bool wasWanted = isWanted();
    if (*letsMove)
        m_against.remove(setting);
    else
        m_against.insert(setting);
    if (isWanted() != wasWanted)
        Q_EMIT changed();
}

} // namespace tributary
