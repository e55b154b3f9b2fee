#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace tributary {

// Whether the desktop wants things to move by themselves, which Qt's own style doesn't ask; the styles of
// desktops know it. By itself it has nothing against it; a system's own knows what that system tells.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isWanted() const { return m_against.isEmpty(); }

Q_SIGNALS:
    void changed();

protected:
    // Takes the word of one setting; nullopt where the setting is not about motion.
    void note(const QString& setting, std::optional<bool> letsMove);

private:
    QSet<QString> m_against; // the settings that let nothing move
};

// The system's own; never null.
std::unique_ptr<DesktopMotion> systemsMotion();

} // namespace tributary
