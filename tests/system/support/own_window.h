#pragma once

#include "tests/system/support/program_run.h"

namespace tributary::test {

// How the window's real program starts without anything of the person who runs the tests. On Linux the
// program has another home. Windows tells every program of a person the same home, so there a portable copy
// keeps all beside itself.
struct OwnWindow
{
    QString program;
    QProcessEnvironment environment;
    QString store; // the list of downloads

    // From then on Qt looks for plugins in this folder as well.
    void lookForPluginsIn(const QString& folder);
};

OwnWindow ownWindowIn(const Place& place);
// Asks the program to save and to end, as the system does: by SIGTERM on Linux, on Windows as at the end of a
// session or before an update.
void askToEnd(QProcess& program);
#ifdef Q_OS_WIN
// Asks likewise, and then says that the session goes on, as where another program has refused to end.
void askToEndInVain(QProcess& program);
#endif

} // namespace tributary::test
