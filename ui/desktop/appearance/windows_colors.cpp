#include "ui/desktop/appearance/windows_colors.h"

#include <QCoreApplication>
#include <QSettings>

#include <windows.h>

namespace tributary {

namespace {

bool isOfColors(LPARAM what)
{
    return what != 0 && ::lstrcmpW(reinterpret_cast<LPCWSTR>(what), L"ImmersiveColorSet") == 0;
}

} // namespace

std::optional<ColorScheme> schemeFromRegistry(const QString& key)
{
    const QSettings registry(key, QSettings::NativeFormat);
    const QVariant light = registry.value(QStringLiteral("AppsUseLightTheme"));
    if (!light.isValid())
        return std::nullopt;
    return light.toUInt() == 0 ? ColorScheme::Dark : ColorScheme::Light;
}

QString colorsInRegistry()
{
    return QStringLiteral(
        R"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)");
}

bool hasContrastTheme()
{
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof contrast;
    return ::SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) != 0 &&
           (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

WindowsColors::WindowsColors(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

bool WindowsColors::nativeEventFilter(const QByteArray&, void* message, qintptr*)
{
    const auto* told = static_cast<const MSG*>(message);
    if (told->message == WM_SETTINGCHANGE &&
        (told->wParam == SPI_SETHIGHCONTRAST || isOfColors(told->lParam)))
        Q_EMIT changed();
    return false;
}

} // namespace tributary
