#include "app/gui/start/start_words.h"

#include "app/gui/start/said_at_start.h"
#include "app/gui/start/start_options.h"
#include "app/start/own_language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr int usageError = 2; // as tributary-cli has it

// Options that QApplication, or what joins it to the desktop, takes for itself.
constexpr std::array qtsFlags{
    QLatin1String("desktopsettingsaware"),
    QLatin1String("dograb"),
    QLatin1String("nograb"),
    QLatin1String("reverse"),
    QLatin1String("sync"),
    QLatin1String("testability"),
    QLatin1String("widgetcount"),
};
constexpr std::array qtsOptionsWithAValue{
    QLatin1String("desktopfilename"),
    QLatin1String("display"),
    QLatin1String("fontengine"),
    QLatin1String("geometry"),
    QLatin1String("icon"),
    QLatin1String("name"),
    QLatin1String("platform"),
    QLatin1String("platformpluginpath"),
    QLatin1String("platformtheme"),
    QLatin1String("plugin"),
    QLatin1String("qmljsdebugger"),
    QLatin1String("qwindowgeometry"),
    QLatin1String("qwindowicon"),
    QLatin1String("qwindowtitle"),
    QLatin1String("session"),
    QLatin1String("style"),
    QLatin1String("stylesheet"),
    QLatin1String("title"),
    QLatin1String("visual"),
};

template<typename Names>
bool hasName(const Names& names, const QString& word)
{
    const qsizetype dashes = word.startsWith(QLatin1String("--")) ? 2 : 1;
    const QString name = word.mid(dashes).section(u'=', 0, 0);
    return word.startsWith(u'-') && std::ranges::find(names, name) != names.end();
}

// The parser would take some of them for several options of a letter each, such as -h.
QStringList withoutQtsOptions(const QStringList& words)
{
    QStringList own;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString& word = words.at(at);
        if (word == QLatin1String("--"))
            return own + words.sliced(at);
        if (hasName(qtsOptionsWithAValue, word))
            at += word.contains(u'=') ? 0 : 1;
        else if (!hasName(qtsFlags, word))
            own.append(word);
    }
    return own;
}

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int at = 0; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    return words;
}

// --help-all is for QApplication, which knows the options of the library.
bool goesOn(const QStringList& words)
{
    QCommandLineParser parser;
    describeOptions(parser);
    return parser.parse(withoutQtsOptions(words)) &&
           (parser.isSet(QStringLiteral("help-all")) ||
            (!parser.isSet(QStringLiteral("help")) && !parser.isSet(QStringLiteral("version"))));
}

QString versionText()
{
    return QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
}

int answer()
{
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(withoutQtsOptions(QCoreApplication::arguments()))) {
        const QString program = QCoreApplication::applicationName();
        //: %1: the name of the program.
        const QString hint = QCoreApplication::translate("main", "Try '%1 --help'.").arg(program);
        sayAtStart(program + QLatin1String(": ") + parser.errorText() + u'\n' + hint + u'\n', Saying::Error);
        return usageError;
    }
    const bool asksForVersion = parser.isSet(QStringLiteral("version"));
    return sayAtStart(asksForVersion ? versionText() : parser.helpText(), Saying::Answer) ? 0 : 1;
}

} // namespace

std::optional<int> answeredAtStart(int& argc, char** argv)
{
    if (goesOn(wordsOf(argc, argv)))
        return std::nullopt;
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tributary"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    speakOwnLanguage(*QCoreApplication::instance());
    return answer();
}

} // namespace tributary
