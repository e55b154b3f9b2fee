#pragma once

#include <QObject>
#include <QStringList>
#include <QVariant>

#include <functional>

class QDBusMessage;

namespace tributary {

// The settings that a Linux desktop shows to programs by its portal, over D-Bus. Where there is no bus or no
// portal, nothing is ever said.
class PortalSettings : public QObject
{
    Q_OBJECT

public:
    explicit PortalSettings(QObject* parent = nullptr);

    // Before it returns where the portal runs, and later where the portal is still to be started.
    void read(const QString& space, const QString& key, const std::function<void(const QVariant&)>& take);
    // Tells of all settings in these spaces as of changes.
    void readAll(const QStringList& spaces);

Q_SIGNALS:
    void changed(const QString& space, const QString& key, const QVariant& value);

private Q_SLOTS:
    // A slot, since Qt's D-Bus calls it by its name.
    void noteChange(const QDBusMessage& message);
};

} // namespace tributary
