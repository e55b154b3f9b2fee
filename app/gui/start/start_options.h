#pragma once

#include <QStringList>

class QCoreApplication;

namespace tributary {

enum class Start : quint8 { Shown, Minimized };

// What the program was started with.
struct StartOptions
{
    QStringList links;
    Start start = Start::Shown;
};

// Ends the program by itself for --help, --version and what it doesn't know.
StartOptions startOptions(const QCoreApplication& app);

} // namespace tributary
