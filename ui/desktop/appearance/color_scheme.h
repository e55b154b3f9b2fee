#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace tributary {

enum class ColorScheme : quint8 { Light, Dark };

// Whether the desktop wants windows light or dark, and its changes. By itself it knows nothing; a system's
// own knows what that system tells.
class DesktopColorScheme : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<ColorScheme> wanted() const { return m_wanted; }
    // Whether the desktop wears a contrast theme, whose colours are nobody else's to choose. Windows tells.
    bool wantsItsContrast() const { return m_wantsItsContrast; }

Q_SIGNALS:
    void changed();

protected:
    void use(const std::optional<ColorScheme>& wanted, bool itsContrast = false);

private:
    std::optional<ColorScheme> m_wanted;
    bool m_wantsItsContrast = false;
};

// The system's own; never null.
std::unique_ptr<DesktopColorScheme> systemsColorScheme();

} // namespace tributary
