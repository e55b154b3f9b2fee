#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusMessage;

namespace tributary {

enum class ColorScheme : quint8 { Light, Dark };

// The colour scheme in the desktop's settings portal: 1 is dark, 2 is light, the rest is no preference.
std::optional<ColorScheme> schemeFromPortal(const QVariant& number);

// Whether the desktop wants windows light or dark, asked of its settings portal or of the registry of
// Windows, because Qt before 6.5 doesn't ask. Followed live.
class DesktopColorScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopColorScheme(QObject* parent = nullptr);

    std::optional<ColorScheme> wanted() const { return m_wanted; }
    // Whether the desktop wears a contrast theme, whose colours are nobody else's to choose. Windows tells.
    bool wantsItsContrast() const { return m_wantsItsContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // By name, because that is how D-Bus calls it.
    void noteChange(const QDBusMessage& message);

protected:
    void use(const std::optional<ColorScheme>& wanted, bool itsContrast = false);

private:
    void ask();

    std::optional<ColorScheme> m_wanted;
    bool m_wantsItsContrast = false;
};

} // namespace tributary
