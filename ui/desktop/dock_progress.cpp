#include "ui/desktop/dock_progress.h"

#ifdef TRIBUTARY_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>
#endif

#include <utility>

namespace tributary {

namespace {

constexpr double whole = 100;

void tellDock([[maybe_unused]] std::optional<int> percent)
{
#ifdef TRIBUTARY_HAS_DBUS
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/org/tributary/Tributary"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    const QString program =
        QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName());
    const QVariantMap look{{QStringLiteral("progress"), percent.value_or(0) / whole},
                           {QStringLiteral("progress-visible"), percent.has_value()}};
    update << program << look;
    QDBusConnection::sessionBus().send(update);
#endif
}

} // namespace

// Ten times a second is more than anybody sees.
void DockProgress::setTally(const DownloadTally& tally)
{
    const auto share = tally.share();
    const auto percent = share ? std::optional(static_cast<int>(*share * whole)) : std::nullopt;
    if (std::exchange(m_shown, percent) == percent)
        return;
    tellDock(percent);
    Q_EMIT changed(percent);
}

} // namespace tributary
