#include "tests/system/support/window_session.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace tributary::test {

namespace {

void end(std::unique_ptr<QProcess>& process)
{
    if (!process)
        return;
    process->terminate();
    if (!process->waitForFinished(patienceMs())) {
        process->kill();
        process->waitForFinished(patienceMs());
    }
    process.reset();
}

QString path(const char* program)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(program));
}

// A pattern for titles: while downloads run, the window's begins with how far they are.
QString beginningAs(const QString& title)
{
    return QStringLiteral("^([0-9].* )?") + title;
}

} // namespace

int inMilliseconds(std::chrono::milliseconds time)
{
    return static_cast<int>(slowed(time).count());
}

int patienceMs()
{
    return static_cast<int>(patience().count());
}

QString WindowSession::missing()
{
#if defined(TRIBUTARY_SANITIZES_THREADS)
    return QStringLiteral("the X server's libraries do not tell the thread sanitizer what they lock");
#endif
    for (const char* needed : {"Xvfb", "openbox", "xdotool"}) {
        if (path(needed).isEmpty())
            return QStringLiteral("%1 is not installed").arg(QLatin1String(needed));
    }
    return {};
}

WindowSession::WindowSession()
    : m_environment(homeOf(m_place))
{
    // The library that reads the keyboard's layout copies parts of what has no end, which is not wrong.
    m_environment.insert(QStringLiteral("ASAN_OPTIONS"), m_environment.value(QStringLiteral("ASAN_OPTIONS")) +
                                                             QLatin1String(":strict_string_checks=0"));
    for (const QString& name : m_environment.keys()) {
        if (name.startsWith(QLatin1String("QT_")))
            m_environment.remove(name);
    }
    m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
}

WindowSession::~WindowSession()
{
    end(m_program);
    end(m_manager);
    end(m_screen);
}

bool WindowSession::begins()
{
    if (!QDir().mkpath(m_place.home + QLatin1String("/Downloads")))
        return false;
    m_screen = std::make_unique<QProcess>();
    // The X server chooses a number that is free, and says so once it is there. A first client that has gone
    // again must not make it begin anew under the window manager.
    m_screen->start(path("Xvfb"),
                    {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                     QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                     QStringLiteral("tcp"), QStringLiteral("-noreset"),
                     // A key that a busy machine releases late is pressed once, not several times.
                     QStringLiteral("-r")});
    // The number and the end of its line may come apart.
    if (!QTest::qWaitFor([this] { return m_screen->canReadLine(); }, patienceMs()))
        return false;
    m_environment.insert(QStringLiteral("DISPLAY"),
                         u':' + QString::fromLatin1(m_screen->readLine()).trimmed());
    m_manager = std::make_unique<QProcess>();
    m_manager->setProcessEnvironment(m_environment);
    m_manager->start(path("openbox"), {QStringLiteral("--sm-disable")});
    const auto manages = [this] { return run({QStringLiteral("get_num_desktops")}); };
    return m_manager->waitForStarted(patienceMs()) && QTest::qWaitFor(manages, patienceMs());
}

bool WindowSession::starts(const QStringList& arguments)
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_environment);
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QStringLiteral(TRIBUTARY_WINDOW), arguments);
    return m_program->waitForStarted(patienceMs());
}

bool WindowSession::ends()
{
    return QTest::qWaitFor([this] { return m_program->state() == QProcess::NotRunning; }, patienceMs()) &&
           m_program->exitStatus() == QProcess::NormalExit && m_program->exitCode() == 0;
}

bool WindowSession::run(const QStringList& arguments, QByteArray* out)
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.setStandardErrorFile(QProcess::nullDevice());
    tool.start(path("xdotool"), arguments);
    if (tool.waitForFinished(patienceMs())) {
        if (out)
            *out = tool.readAllStandardOutput();
        return tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
    }
    tool.kill();
    tool.waitForFinished(patienceMs());
    return false;
}

QString WindowSession::window()
{
    QByteArray number;
    run({QStringLiteral("getactivewindow")}, &number);
    return QString::fromLatin1(number.trimmed());
}

// The window manager gives new windows the focus, and takes it back to the one before.
bool WindowSession::hasInFront(const QString& title)
{
    QByteArray name;
    return run({QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")}, &name) &&
           QString::fromUtf8(name).contains(QRegularExpression(beginningAs(title)));
}

bool WindowSession::hasOnScreen(const QString& title)
{
    return run({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                beginningAs(title) + u'$'});
}

bool WindowSession::shows(const QString& title)
{
    return QTest::qWaitFor([&] { return hasInFront(title); }, patienceMs());
}

bool WindowSession::pressUntil(const QString& key, const std::function<bool()>& isSo)
{
    const auto triesAgain = [&] {
        return isSo() ||
               (hasInFront(QStringLiteral("Tributary")) && press({key}) && QTest::qWaitFor(isSo, 500));
    };
    return QTest::qWaitFor(triesAgain, patienceMs() * 2);
}

// Presses the key until the dialog is there; the key does nothing after that.
bool WindowSession::opensTheDialog()
{
    return pressUntil(QStringLiteral("ctrl+n"),
                      [this] { return hasInFront(QStringLiteral("New download")); });
}

bool WindowSession::type(const QString& text)
{
    return run({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), text});
}

} // namespace tributary::test
