#pragma once

#include <QObject>
#include <QSet>
#include <QVariant>

#include <optional>

class QDBusMessage;

namespace tributary {

// Whether a setting of the desktop's portal lets things move: GNOME's enable-animations, the factor by which
// KDE lengthens animations, or the wish for reduced motion that any desktop may have. nullopt for others.
std::optional<bool> letsMove(const QString& space, const QString& key, const QVariant& value);
// The same factor in KDE's file, which has it where there is no portal.
std::optional<bool> letsMove(const QString& kdeGlobals);

// Whether the desktop wants things to move by themselves. Its portal is asked, which is then followed live,
// or Windows, because Qt's own style doesn't ask. The styles of desktops know it themselves.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    explicit DesktopMotion(QObject* parent = nullptr);

    bool isWanted() const { return m_against.isEmpty(); }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // A slot, since Qt's D-Bus calls it by its name.
    void noteChange(const QDBusMessage& message);

private:
    void ask();
    void note(const QString& space, const QString& key, const QVariant& value);
    void note(const QString& setting, std::optional<bool> letsIt);

    QSet<QString> m_against; // the settings that let nothing move
};

} // namespace tributary
