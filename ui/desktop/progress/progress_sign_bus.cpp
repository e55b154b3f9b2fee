#include "ui/desktop/progress/progress_sign.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>

namespace tributary {

namespace {

constexpr double whole = 100;

// Desktops that know the launcher entry of Unity listen, among them those of Ubuntu and KDE.
class LauncherEntry : public ProgressSign
{
public:
    void show(std::optional<int> percent) override
    {
        QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/org/tributary/Tributary"),
                                                         QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                         QStringLiteral("Update"));
        const QString program =
            QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName());
        const QVariantMap look{{QStringLiteral("progress"), percent.value_or(0) / whole},
                               {QStringLiteral("progress-visible"), percent.has_value()}};
        update << program << look;
        QDBusConnection::sessionBus().send(update);
    }
};

} // namespace

std::unique_ptr<ProgressSign> systemsProgressSign(const QWidget&)
{
    return std::make_unique<LauncherEntry>();
}

} // namespace tributary
