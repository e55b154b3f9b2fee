#pragma once

#include <QStringList>

class QCommandLineParser;
class QCoreApplication;

namespace tributary {

enum class Start : quint8 { Shown, Minimized };

// What the program was started with.
struct StartOptions
{
    QStringList links;
    Start start = Start::Shown;
};

// Tells the parser which options there are, in the language of the program.
void describeOptions(QCommandLineParser& parser);

// Ends the program by itself for --help-all and what only the Qt library could have known.
StartOptions startOptions(const QCoreApplication& app);

} // namespace tributary
