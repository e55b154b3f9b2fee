#pragma once

#include "ui/desktop/appearance/color_scheme.h"

#include <QVariant>

#include <optional>

namespace tributary {

// How the settings of a Linux desktop say what windows are to look like.

// The colour scheme in the desktop's portal: 1 is dark, 2 is light, the rest is no preference.
std::optional<ColorScheme> schemeFromPortal(const QVariant& number);
// The contrast: 1 is high, the rest is no preference.
DesktopContrast contrastFromPortal(const QVariant& number);

// Whether a setting in the portal lets things move: GNOME's enable-animations, the factor by which KDE
// lengthens animations, or the wish for reduced motion that any desktop may have. nullopt for others.
std::optional<bool> letsMove(const QString& space, const QString& key, const QVariant& value);
// Reads KDE's factor from KDE's file, which has it also where there is no portal.
std::optional<bool> letsMove(const QString& kdeGlobals);

namespace portal {

inline const QString anyDesktop = QStringLiteral("org.freedesktop.appearance");
inline const QString colorScheme = QStringLiteral("color-scheme");
inline const QString contrast = QStringLiteral("contrast");
inline const QString gnome = QStringLiteral("org.gnome.desktop.interface");
inline const QString kde = QStringLiteral("org.kde.kdeglobals.KDE");
inline const QString kdeFactor = QStringLiteral("AnimationDurationFactor");

} // namespace portal

} // namespace tributary
