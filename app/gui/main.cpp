#include "app/gui/desktop_presence.h"
#include "app/gui/front_door.h"
#include "app/gui/keyring/own_keyring.h"
#include "app/gui/queue_wiring.h"
#include "app/gui/remote_desk.h"
#include "app/gui/start/browser_start.h"
#include "app/gui/start/program_to_start.h"
#include "app/gui/start/second_start.h"
#include "app/gui/start/start_again.h"
#include "app/gui/start/start_options.h"
#include "app/gui/start/start_words.h"
#include "app/gui/system/quit_at_once.h"
#include "app/gui/system/session_end.h"
#include "app/gui/system/system_ties.h"
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
#include "ui/desktop/appearance/desktop_motion.h"
#include "ui/desktop/appearance/theme_switch.h"
#include "ui/desktop/browsers/browser_entries.h"
#include "ui/desktop/session/session_start.h"
#include "ui/settings/settings.h"
#include "ui/widgets/readable_palette.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/window/main_window.h"
#include "ui/window/settings_door.h"
#include "ui/window/window_closing.h"
#include "ui/window/window_foot.h"
#include "ui/window/window_shape.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

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

enum class Ending : quint8 { Quit, StartAgain, Unheard };

// A portable program leaves nothing on the computers it is carried to.
std::unique_ptr<StartEntry> sessionStartFor(Household household)
{
    return household == Household::Installed
               ? sessionStartOf(programToStart(QCoreApplication::applicationFilePath()))
               : nullptr;
}

// A browser's entry names the program without a word more, so one that was started with --portable is not
// offered: as the browser starts it, it has another list.
std::optional<BrowserEntries> browsersFor(Household household)
{
    const QString folder = QCoreApplication::applicationDirPath();
    if (household == Household::Portable && !isPortable({}, folder))
        return std::nullopt;
    return browserEntriesFor(programToStart(QCoreApplication::applicationFilePath()));
}

// An entry names the program by its path, which may be another one since. The window doesn't wait for that.
void refreshSoon(const BrowserEntries& browsers, QObject& window)
{
    constexpr std::chrono::seconds soon(2);
    QTimer::singleShot(soon, &window, [&browsers] {
        for (const BrowserEntry& browser : browsers)
            browser.entry->refresh();
    });
}

void joinSettings(Settings& settings, DownloadQueue& queue)
{
    QObject::connect(&settings, &Settings::changed, &queue, [&settings, &queue] {
        queue.setLimits(queueLimits(settings));
        queue.setUsualNetwork(usualNetwork(settings));
    });
}

void joinSessionEnd(const QApplication& app, MainWindow& window, DownloadQueue& queue, QSettings& kept,
                    const StartEntry* starter)
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
    const auto startsWithSession = [starter] { return starter && starter->isOn(); };
    whenSessionEnds(app, window, {.save = save, .leave = leave, .startsWithSession = startsWithSession});
}

// A portable program leaves nothing in the keyrings of the computers it is carried to.
std::shared_ptr<Keyring> keyringFor(Household household)
{
    return household == Household::Installed ? ownKeyring() : nullptr;
}

// Tells how a second start ends. The first start on a list, and one that becomes the first, go on instead.
std::optional<Ending> endingOfSecond(FrontDoor& door, const StartOptions& options)
{
    if (!door.isAnothers())
        return std::nullopt;
    switch (handOverToFirst(door.socket(), options, [&door] { return door.takeOver(); })) {
    case SecondStart::BecameFirst: return std::nullopt;
    case SecondStart::HandedOver: return Ending::Quit;
    case SecondStart::Refused:
    case SecondStart::Unanswered: break;
    }
    return Ending::Unheard;
}

Ending run(QApplication& app, const Places& places, const std::shared_ptr<Keyring>& keyring)
{
    QSettings kept(places.settings, QSettings::IniFormat);
    Settings settings(kept, places.downloads);
    installTranslations(app, settings.value(setting::language));
    const ReadablePalette readable;
    const WheelGuard wheel;
    const StartOptions options = startOptions(app);
    FrontDoor door(places.store);
    if (const auto ending = endingOfSecond(door, options))
        return *ending;

    const auto desktopScheme = systemsColorScheme();
    ThemeSwitch theme(settings, *desktopScheme);
    const auto motion = systemsMotion();
    theme.heed(*motion);

    // The queue outlives the window, which may have an order to give up to its end.
    DownloadQueue queue({.limits = queueLimits(settings),
                         .storePath = places.store,
                         .network = usualNetwork(settings),
                         .keyring = keyring,
                         .tellsAll = true});
    MainWindow window(settings, queue);
    join(window, queue);
    QObject::connect(&queue, &DownloadQueue::storeReported, &door, &FrontDoor::noteStore);
    joinSettings(settings, queue);
    RemoteDesk desk(window, queue, settings);
    door.setObey([&desk](const QJsonObject& order, Visit& visit) { desk.obey(order, visit); });
    const NetworkWatch networkWatch(queue);
    window.foot().noteNetwork(networkWatch.reach());
    QObject::connect(&networkWatch, &NetworkWatch::changed, &window.foot(), &WindowFoot::noteNetwork);
    const DesktopPresence presence(window, settings, queue);
    const auto starter = sessionStartFor(places.household);
    if (starter) {
        starter->refresh();
        window.settingsDoor().setSessionStart(starter.get());
    }
    const std::optional<BrowserEntries> browsers = browsersFor(places.household);
    const QString extension = extensionFolderOf(QCoreApplication::applicationDirPath());
    // Nothing could be handed over without the extension.
    if (browsers && !extension.isEmpty())
        window.settingsDoor().setBrowsers(&*browsers, extension);
    window.shape().restoreFrom(kept);
    window.shape().keepIn(kept);
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &window,
                     [&window, &kept] { window.shape().saveTo(kept); });
    QObject::connect(&window.closing(), &WindowClosing::left, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    Ending ending = Ending::Quit;
    QObject::connect(&window.settingsDoor(), &SettingsDoor::restartRequested, &app, [&window, &ending] {
        ending = Ending::StartAgain;
        quitAtOnce(window);
    });
    joinSessionEnd(app, window, queue, kept, starter.get());
    const auto ties = tiesToSystem(app, window, settings, {options.start, places.household});

    showWindow(window, presence, options.start);
    if (browsers)
        refreshSoon(*browsers, window);
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

int runProgram(int argc, char** argv)
{
    settleOwnProcess();
    holdStandardStreams();
    keepThreadsFromCompiledExpressions();
    OwnArguments arguments(argc, argv);
    if (const auto code = answeredAtStart(arguments.count(), arguments.words()))
        return *code;
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

// Qt switches to UTF-8 by itself where a session has no such locale, and newer versions tell of that at each
// start.
void leaveOutWordsOnLocales()
{
    static QtMessageHandler usual = nullptr;
    usual =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& message) {
            if (!message.startsWith(QLatin1String("Detected locale ")))
                usual(type, context, message);
        });
}

} // namespace

int main(int argc, char** argv)
{
    leaveOutWordsOnLocales();
    return endedWith(isStartedByBrowser(argc, argv) ? serveBrowser(argc, argv) : runProgram(argc, argv));
}
