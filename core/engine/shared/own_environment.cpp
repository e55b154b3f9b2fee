#include "core/engine/shared/own_environment.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

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

#ifdef Q_OS_UNIX

void dropRelativeFolders()
{
    const auto isRelative = [](const char* name) {
        const QString path = QFile::decodeName(qgetenv(name));
        return !path.isEmpty() && QDir::isRelativePath(path);
    };
    for (const char* name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        if (isRelative(name))
            qunsetenv(name);
    }
    if (!isRelative("HOME"))
        return;
    const passwd* person = ::getpwuid(::geteuid());
    qputenv("HOME", person && person->pw_dir ? person->pw_dir : "/");
}

#else

void dropRelativeFolders() {}

#endif

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
