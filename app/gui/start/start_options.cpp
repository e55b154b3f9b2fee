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

QString minimized()
{
    return QStringLiteral("minimized");
}

} // namespace

void describeOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "A desktop download manager"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(QCommandLineOption(
        minimized(),
        QCoreApplication::translate("main", "Start in the tray, or minimized where there is none")));
    // placesFor() heeds the option.
    parser.addOption(QCommandLineOption(
        QStringLiteral("portable"),
        QCoreApplication::translate("main", "Keep all settings and data in the program's folder")));
    // UiTrace heeds --trace-ui.
    parser.addOption(
        QCommandLineOption(QStringLiteral("trace-ui"),
                           QCoreApplication::translate(
                               "main", "Report on standard error the longest time that the window is busy")));
    parser.addPositionalArgument(QStringLiteral("URL"),
                                 QCoreApplication::translate("main", "What to download"),
                                 QStringLiteral("[URL…]"));
}

StartOptions startOptions(const QCoreApplication& app)
{
    QCommandLineParser parser;
    describeOptions(parser);
    parser.process(app);
    QStringList links = parser.positionalArguments();
    std::ranges::transform(links, links.begin(), asLink);
    return {.links = links, .start = parser.isSet(minimized()) ? Start::Minimized : Start::Shown};
}

} // namespace tributary
