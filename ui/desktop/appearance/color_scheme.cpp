#include "ui/desktop/appearance/color_scheme.h"

namespace tributary {

void DesktopColorScheme::use(const std::optional<ColorScheme>& wanted, bool itsContrast)
{
    if (m_wanted == wanted && m_wantsItsContrast == itsContrast)
        return;
    m_wanted = wanted;
    m_wantsItsContrast = itsContrast;
    Q_EMIT changed();
}

} // namespace tributary
