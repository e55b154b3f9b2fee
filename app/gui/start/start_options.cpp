#include "app/gui/start/start_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace tributary {

namespace {

// A list is named by its path from here; the program that opens it may run elsewhere.
QString asLink(const QString& argument)
{
    const QFileInfo file(argument);
    return file.isFile() ? QUrl::fromLocalFile(file.absoluteFilePath()).toString(QUrl::FullyEncoded)
                         : argument;
}

} // namespace

StartOptions startOptions(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A desktop download manager"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption minimized(
        QStringLiteral("minimized"),
        QCoreApplication::translate("main", "Start in the tray, or minimized where there is none"));
    parser.addOption(minimized);
    // The option has been heeded by now, see placesFor().
    parser.addOption(QCommandLineOption(
        QStringLiteral("portable"),
        QCoreApplication::translate("main", "Keep all settings and data in the program's folder")));
    // UiTrace has heeded --trace-ui by now.
    parser.addOption(
        QCommandLineOption(QStringLiteral("trace-ui"),
                           QCoreApplication::translate(
                               "main", "Report on standard error the longest time that the window is busy")));
    parser.addPositionalArgument(QStringLiteral("URL"),
                                 QCoreApplication::translate("main", "What to download"),
                                 QStringLiteral("[URL…]"));
    parser.process(app);
    QStringList links = parser.positionalArguments();
    std::ranges::transform(links, links.begin(), asLink);
    return {.links = links, .start = parser.isSet(minimized) ? Start::Minimized : Start::Shown};
}

} // namespace tributary
