#include "ui/desktop/appearance/color_scheme.h"

namespace tributary {

void DesktopColorScheme::use(const std::optional<ColorScheme>& wanted, DesktopContrast contrast)
{
    if (m_wanted == wanted && m_contrast == contrast)
        return;
    m_wanted = wanted;
    m_contrast = contrast;
    Q_EMIT changed();
}

} // namespace tributary
