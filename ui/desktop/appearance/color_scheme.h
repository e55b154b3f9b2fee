#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace tributary {

enum class ColorScheme : quint8 { Light, Dark };

// A theme of contrast has colours that are nobody else's to choose, as on Windows. Where a desktop only wants
// high contrast, each program chooses its own.
enum class DesktopContrast : quint8 { Usual, High, OfTheTheme };

// Whether the desktop wants windows light or dark, and its changes. By itself it knows nothing; a system's
// own knows what that system tells.
class DesktopColorScheme : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<ColorScheme> wanted() const { return m_wanted; }
    DesktopContrast contrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

protected:
    void use(const std::optional<ColorScheme>& wanted, DesktopContrast contrast = DesktopContrast::Usual);

private:
    std::optional<ColorScheme> m_wanted;
    DesktopContrast m_contrast = DesktopContrast::Usual;
};

// The system's own; never null.
std::unique_ptr<DesktopColorScheme> systemsColorScheme();

} // namespace tributary
