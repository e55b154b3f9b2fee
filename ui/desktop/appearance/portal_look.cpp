#include "ui/desktop/appearance/portal_look.h"

#include <QSettings>

namespace tributary {

namespace {

std::optional<bool> isMoreThanNothing(const QVariant& factor)
{
    bool isNumber = false;
    const double number = factor.toDouble(&isNumber);
    return isNumber ? std::optional(number > 0) : std::nullopt;
}

} // namespace

std::optional<ColorScheme> schemeFromPortal(const QVariant& number)
{
    switch (number.toUInt()) {
    case 1: return ColorScheme::Dark;
    case 2: return ColorScheme::Light;
    default: return std::nullopt;
    }
}

DesktopContrast contrastFromPortal(const QVariant& number)
{
    return number.toUInt() == 1 ? DesktopContrast::High : DesktopContrast::Usual;
}

std::optional<bool> letsMove(const QString& space, const QString& key, const QVariant& value)
{
    if (space == portal::gnome && key == QLatin1String("enable-animations") &&
        value.metaType() == QMetaType::fromType<bool>())
        return value.toBool();
    if (space == portal::kde && key == portal::kdeFactor)
        return isMoreThanNothing(value);
    if (space == portal::anyDesktop && key == QLatin1String("reduced-motion"))
        return value.toUInt() != 1;
    return std::nullopt;
}

std::optional<bool> letsMove(const QString& kdeGlobals)
{
    if (kdeGlobals.isEmpty())
        return std::nullopt;
    return isMoreThanNothing(QSettings(kdeGlobals, QSettings::IniFormat).value(u"KDE/" + portal::kdeFactor));
}

} // namespace tributary
