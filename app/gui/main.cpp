#include "app/gui/desktop_presence.h"
#include "app/gui/front_door.h"
#include "app/gui/program_to_start.h"
#include "app/gui/queue_wiring.h"
#include "app/gui/second_start.h"
#include "app/gui/session_end.h"
#include "app/gui/start_again.h"
#include "app/gui/start_options.h"
#include "app/gui/translations.h"
#include "app/gui/ui_trace.h"
#include "app/handover/places.h"
#include "app/start/own_arguments.h"
#include "app/start/own_process.h"
#include "app/start/standard_streams.h"
#include "core/engine/door/download_queue.h"
#include "core/engine/door/network_watch.h"
#include "core/engine/shared/process_setup.h"
#include "core/values/basics/regular_expressions.h"
#include "ui/adding/link_intake.h"
#include "ui/desktop/desktop_motion.h"
#include "ui/desktop/session/session_start.h"
#include "ui/desktop/theme_switch.h"
#include "ui/settings/settings.h"
#include "ui/widgets/placeholder_color.h"
#include "ui/window/main_window.h"
#include "ui/window/settings_door.h"
#include "ui/window/window_closing.h"
#include "ui/window/window_foot.h"
#include "ui/window/window_shape.h"

#ifdef Q_OS_UNIX
#include "app/gui/end_signals.h"
#endif
#ifdef TRIBUTARY_KEYRING
#include "app/gui/system_keyring.h"
#endif

#include <QApplication>
#include <QIcon>
#include <QSettings>

#include <memory>

#ifdef Q_OS_MACOS
#include "ui/desktop/in_front.h"
#include "ui/desktop/macos/dock_clicks.h"
#include "ui/desktop/macos/screen_menu.h"
#include "ui/settings/pages/about_box.h"
#include "ui/window/download_actions.h"
#endif
#ifdef Q_OS_WIN
#include "ui/desktop/title_bars.h"

#include <qt_windows.h>
#endif

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
#ifdef Q_OS_WIN
    // Windows tells the end of a session or an update to windows alone, hidden ones among them, and a window
    // that was never shown doesn't exist there yet.
    else
        window.winId();
#endif
}

// The installer has Windows end the program that it replaces, and start the new one after that. After a crash
// or a start of the computer the person decides.
void askForNewStartAfterUpdate([[maybe_unused]] Household household)
{
#ifdef Q_OS_WIN
    if (household == Household::Installed)
        ::RegisterApplicationRestart(L"--minimized", RESTART_NO_CRASH | RESTART_NO_HANG | RESTART_NO_REBOOT);
#endif
}

enum class Ending : quint8 { Quit, StartAgain, Unheard };

// A portable program leaves nothing on the computers it is carried to.
std::unique_ptr<SessionStart> sessionStartFor(Household household)
{
    return household == Household::Installed
               ? sessionStartOf(programToStart(QCoreApplication::applicationFilePath()))
               : nullptr;
}

void joinSettings(Settings& settings, DownloadQueue& queue)
{
    QObject::connect(&settings, &Settings::changed, &queue, [&settings, &queue] {
        queue.setLimits(queueLimits(settings));
        queue.setUsualNetwork(usualNetwork(settings));
    });
}

void joinSessionEnd(const QApplication& app, MainWindow& window, DownloadQueue& queue, QSettings& kept)
{
    const auto save = [&window, &kept] {
        window.shape().saveTo(kept);
        kept.sync();
    };
    const auto leave = [&window, &queue, save] {
        window.closing().stopAsking();
        queue.suspendAll();
        save();
    };
    whenSessionEnds(app, window, {.save = save, .leave = leave});
}

#ifdef Q_OS_MACOS

std::unique_ptr<ScreenMenu> screenMenuOf(MainWindow& window)
{
    const DownloadActions& actions = window.downloadActions();
    auto menu = std::make_unique<ScreenMenu>(
        ScreenMenu::Commands{.settings = actions.settings(), .help = actions.help(), .quit = actions.quit()});
    QObject::connect(menu.get(), &ScreenMenu::aboutWanted, &window, [&window] {
        bringInFront(window);
        (new AboutBox(&window))->open();
    });
    return menu;
}

#endif

// A portable program leaves nothing in the keyrings of the computers it is carried to.
std::shared_ptr<Keyring> keyringFor([[maybe_unused]] Household household)
{
#ifdef TRIBUTARY_KEYRING
    if (household == Household::Installed)
        return std::make_shared<SystemKeyring>();
#endif
    return nullptr;
}

Ending run(QApplication& app, const Places& places, const std::shared_ptr<Keyring>& keyring)
{
    QSettings kept(places.settings, QSettings::IniFormat);
    Settings settings(kept, places.downloads);
    installTranslations(app, settings.value(setting::language));
    const PlaceholderColor readableHints;
    const StartOptions options = startOptions(app);
    FrontDoor door(places.store);
    if (door.isAnothers())
        return handOverToFirst(door.socket(), options) ? Ending::Quit : Ending::Unheard;

    const DesktopColorScheme desktopScheme;
    ThemeSwitch theme(settings, desktopScheme);
    const DesktopMotion motion;
    theme.heed(motion);
#ifdef Q_OS_WIN
    const TitleBars titleBars(darkenTitleBar());
#endif

    // The window outlives the queue, which still speaks while it saves what runs.
    MainWindow window(settings);
    DownloadQueue queue(queueLimits(settings), places.store, usualNetwork(settings), keyring);
    join(window, queue);
    QObject::connect(&queue, &DownloadQueue::storeReported, &door, &FrontDoor::noteStore);
    joinSettings(settings, queue);
    const NetworkWatch networkWatch(queue);
    window.foot().noteNetwork(networkWatch.reach());
    QObject::connect(&networkWatch, &NetworkWatch::changed, &window.foot(), &WindowFoot::noteNetwork);
    const DesktopPresence presence(window, settings, queue);
    const auto starter = sessionStartFor(places.household);
    if (starter) {
        starter->refresh();
        window.settingsDoor().setSessionStart(starter.get());
    }
    window.shape().restoreFrom(kept);
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &window,
                     [&window, &kept] { window.shape().saveTo(kept); });
    QObject::connect(&window.closing(), &WindowClosing::left, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    Ending ending = Ending::Quit;
    QObject::connect(&window.settingsDoor(), &SettingsDoor::restartRequested, &app, [&window, &ending] {
        ending = Ending::StartAgain;
        window.closing().stopAsking();
        QCoreApplication::quit();
    });
    joinSessionEnd(app, window, queue, kept);
#ifdef Q_OS_MACOS
    const auto screenMenu = screenMenuOf(window);
    const bool isShown = options.start == Start::Shown;
    const DockClicks dockClicks(app, window,
                                isShown ? DockClicks::First::Heeded : DockClicks::First::OfTheStart);
#endif
#ifdef Q_OS_UNIX
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &window, [&window] {
        window.closing().stopAsking();
        QCoreApplication::quit();
    });
#endif

    showWindow(window, presence, options.start);
    askForNewStartAfterUpdate(places.household);
    // Sooner they would have to wait for the store, and what is in a long list would be fetched again.
    QObject::connect(&window.downloads(), &DownloadListModel::restored, &window, [&window, &door, &options] {
        if (!options.links.isEmpty())
            (void)window.intake().add(options.links.join(u'\n'));
        door.openFor(window);
    });
    QApplication::exec();
    return ending;
}

std::unique_ptr<QApplication> application(int& argc, char** argv)
{
    if (UiTrace::isWanted(argc, argv))
        return std::make_unique<UiTrace>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

// Everything is kept and given back by now. In a program made with MinGW a thread that ends can break off
// while Qt's library destroys what is the thread's own; it leaves a lock behind that the usual end waits for.
int ended(int code)
{
#ifdef __MINGW32__
    ::TerminateProcess(::GetCurrentProcess(), static_cast<UINT>(code));
#endif
    return code;
}

int runProgram(int argc, char** argv)
{
    settleOwnProcess();
    holdStandardStreams();
    keepThreadsFromCompiledExpressions();
    OwnArguments arguments(argc, argv);
    const std::unique_ptr<QApplication> owned = application(arguments.count(), arguments.words());
    QApplication& app = *owned;
    nameProgram();
    const Places places = placesFor(QCoreApplication::arguments(), QCoreApplication::applicationDirPath());
    // Before the next line, which keeps threads from GLib's event loop.
    const std::shared_ptr<Keyring> keyring = keyringFor(places.household);
    keepLedgerKeyAt(places.ledgerKey);
    prepareForDownloads();
    const Ending ending = run(app, places, keyring);
    // The lock on the list is given back by now, so another start can take it.
    if (ending == Ending::StartAgain)
        startAgain(places.household);
    return ending == Ending::Unheard ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    return ended(runProgram(argc, argv));
}
