#pragma once

#include "ui/desktop/appearance/color_scheme.h"

#include <QAbstractNativeEventFilter>

namespace tributary {

// What a key of the registry says of the windows of programs; nothing where nobody has ever chosen.
std::optional<ColorScheme> schemeFromRegistry(const QString& key);

// Where Windows 10 and later keep what a person chose for programs. Qt reads it from 6.5 on, and says nothing
// of contrast themes.
QString colorsInRegistry();

// Whether the person wears one of the contrast themes. These leave the choice of light or dark for programs
// as it was, whatever their own colours are.
bool hasContrastTheme();

// Hears from Windows that its colours have changed. Windows tells every window, so one has to be there.
class WindowsColors : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit WindowsColors(QObject* parent = nullptr);

    bool nativeEventFilter(const QByteArray& kind, void* message, qintptr* result) override;

Q_SIGNALS:
    void changed();
};

} // namespace tributary
