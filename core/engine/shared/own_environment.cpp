#include "core/engine/shared/own_environment.h"

namespace tributary {

namespace {

constexpr auto loopOfThreads = "QT_NO_THREADED_GLIB";
// To Qt any value means the same. This one tells what the program has set from what a person has.
constexpr auto setByUs = "tributary";

} // namespace

// The main thread keeps GLib's event loop: file dialogs and keyrings of a desktop answer there.
void keepThreadsFromGlib()
{
    if (!qEnvironmentVariableIsSet(loopOfThreads))
        qputenv(loopOfThreads, setByUs);
}

QProcessEnvironment environmentForOthers()
{
    const QString name = QString::fromLatin1(loopOfThreads);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (environment.value(name) == QLatin1String(setByUs))
        environment.remove(name);
    return environment;
}

// A variable that is there can be given another value while other threads read the environment. One that is
// removed and added again could not.
EmptiedEnvironment::EmptiedEnvironment()
    : m_isEmptied(qgetenv(loopOfThreads) == setByUs)
{
    if (m_isEmptied)
        qputenv(loopOfThreads, "");
}

EmptiedEnvironment::~EmptiedEnvironment()
{
    if (m_isEmptied)
        qputenv(loopOfThreads, setByUs);
}

} // namespace tributary
