#include "tests/system/support/own_window.h"

namespace tributary::test {

OwnWindow ownWindowIn(const Place& place)
{
    QProcessEnvironment environment = homeOf(place);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    return {.program = QStringLiteral(TRIBUTARY_WINDOW),
            .environment = environment,
            .store = place.home + QLatin1String("/.local/share/tributary/tributary/downloads.db")};
}

void askToEnd(QProcess& program)
{
    program.terminate();
}

} // namespace tributary::test
