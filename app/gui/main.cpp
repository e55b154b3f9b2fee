#include "app/gui/queue_wiring.h"
#include "app/gui/translations.h"
#include "core/engine/download_queue.h"
#include "core/engine/process_setup.h"
#include "ui/main_window.h"
#include "ui/placeholder_color.h"
#include "ui/settings.h"

#ifdef Q_OS_UNIX
#include "app/gui/end_signals.h"
#endif

#include <QApplication>
#include <QCommandLineParser>
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
}

QStringList linksFromCommandLine(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A desktop download manager"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("URL"),
                                 QCoreApplication::translate("main", "What to download"),
                                 QStringLiteral("[URL…]"));
    parser.process(app);
    return parser.positionalArguments();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    nameProgram();
    prepareForDownloads();
    installTranslations(app);
    const PlaceholderColor readableHints;
    const QStringList links = linksFromCommandLine(app);

    QSettings kept;
    Settings settings(kept);
    // The window outlives the queue, which still speaks while it saves what runs.
    MainWindow window(settings);
    DownloadQueue queue(queueLimits(settings));
    join(window, queue);
    QObject::connect(&settings, &Settings::changed, &queue,
                     [&settings, &queue] { queue.setLimits(queueLimits(settings)); });
    window.restoreFrom(kept);
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &window,
                     [&window, &kept] { window.saveTo(kept); });

    // The session's end waits for no answer.
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window, [&window, &queue] {
        window.stopAsking();
        queue.pauseAll();
    });
#ifdef Q_OS_UNIX
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &window, [&window] {
        window.stopAsking();
        QCoreApplication::quit();
    });
#endif

    window.show();
    if (!links.isEmpty())
        window.addLinks(links.join(u'\n'));
    return QApplication::exec();
}
