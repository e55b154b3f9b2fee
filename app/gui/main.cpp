#include "app/gui/desktop_presence.h"
#include "app/gui/queue_wiring.h"
#include "app/gui/start_options.h"
#include "app/gui/store_path.h"
#include "app/gui/translations.h"
#include "core/engine/download_queue.h"
#include "core/engine/process_setup.h"
#include "ui/main_window.h"
#include "ui/placeholder_color.h"
#include "ui/settings.h"
#include "ui/theme_switch.h"

#ifdef Q_OS_UNIX
#include "app/gui/end_signals.h"
#endif

#include <QApplication>
#include <QIcon>
#include <QSettings>

using namespace tributary;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("tributary"));
    QCoreApplication::setApplicationName(QStringLiteral("tributary"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tributary.Tributary"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/app/org.tributary.Tributary.svg")));
    // A window that is closed to the tray doesn't end the program.
    QGuiApplication::setQuitOnLastWindowClosed(false);
}

void showWindow(MainWindow& window, const DesktopPresence& presence, Start start)
{
    if (start == Start::Shown)
        window.show();
    else if (!presence.hasTray())
        window.showMinimized();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    nameProgram();
    prepareForDownloads();
    installTranslations(app);
    const PlaceholderColor readableHints;
    const StartOptions options = startOptions(app);

    QSettings kept;
    Settings settings(kept);
    const DesktopColorScheme desktopScheme;
    const ThemeSwitch theme(settings, desktopScheme);
    // The window outlives the queue, which still speaks while it saves what runs.
    MainWindow window(settings);
    DownloadQueue queue(queueLimits(settings), storePath());
    join(window, queue);
    QObject::connect(&settings, &Settings::changed, &queue,
                     [&settings, &queue] { queue.setLimits(queueLimits(settings)); });
    const DesktopPresence presence(window, settings, queue);
    window.restoreFrom(kept);
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &window,
                     [&window, &kept] { window.saveTo(kept); });
    QObject::connect(&window, &MainWindow::left, &app, &QCoreApplication::quit, Qt::QueuedConnection);

    // The session's end waits for no answer.
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window, [&window, &queue] {
        window.stopAsking();
        queue.suspendAll();
    });
#ifdef Q_OS_UNIX
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &window, [&window] {
        window.stopAsking();
        QCoreApplication::quit();
    });
#endif

    showWindow(window, presence, options.start);
    // Sooner it would have to wait for the store.
    if (!options.links.isEmpty()) {
        QObject::connect(&queue, &DownloadQueue::storeReported, &window,
                         [&window, links = options.links] { window.addLinks(links.join(u'\n')); });
    }
    return QApplication::exec();
}
