#include "tests/system/support/program_run.h"

#include "tests/support/checks/test_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace tributary::test {

Place::Place()
    : home(m_root.filePath(QStringLiteral("home")))
    , folder(m_root.filePath(QStringLiteral("files")))
    , runtime(m_root.filePath(QStringLiteral("run")))
{
    QDir().mkpath(home);
    QDir().mkpath(folder);
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QStringList Place::files() const
{
    return namesIn(folder);
}

QProcessEnvironment homeOf(const Place& place)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        const bool isProxy = name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive);
        if (isProxy || name.startsWith(QLatin1String("XDG_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("HOME"), place.home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), place.runtime);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

ProgramRun::ProgramRun(const Place& place, const QStringList& arguments, const Surroundings& surroundings)
{
    QProcessEnvironment environment = homeOf(place);
    for (auto variable = surroundings.environment.begin(); variable != surroundings.environment.end();
         ++variable)
        environment.insert(variable.key(), variable.value());
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(place.folder);
    m_process.setStandardInputFile(QProcess::nullDevice());
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_out += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_err += m_process.readAllStandardError(); });
    // In Wine the path that CMake knows has no drive, and the program begins on another one.
    const QString program = QFileInfo(QStringLiteral(TRIBUTARY_CLI)).absoluteFilePath();
    QStringList command = surroundings.wrapper + QStringList{program} + arguments;
    m_process.start(command.takeFirst(), command);
    m_process.waitForStarted();
    m_id = m_process.processId();
}

ProgramRun::~ProgramRun()
{
    // QtTest shows the beginning of a long text only.
    if (m_err.contains("Sanitizer: "))
        std::fputs(m_err.constData(), stderr);
    if (hasEnded())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool ProgramRun::ends()
{
    return QTest::qWaitFor([this] { return hasEnded(); }, static_cast<int>(patience().count()));
}

void ProgramRun::interrupt()
{
#ifdef Q_OS_UNIX
    send(SIGINT);
#else
    m_process.terminate();
#endif
}

#ifdef Q_OS_UNIX
void ProgramRun::send(int signal)
{
    if (!hasEnded())
        ::kill(static_cast<pid_t>(m_id), signal);
}
#endif

QList<QJsonObject> ProgramRun::events() const
{
    QList<QJsonObject> events;
    for (const QByteArray& line : m_out.split('\n')) {
        if (!line.isEmpty())
            events.append(QJsonDocument::fromJson(line).object());
    }
    return events;
}

QList<QJsonObject> ProgramRun::events(const QString& name) const
{
    QList<QJsonObject> events = this->events();
    events.removeIf([&](const QJsonObject& event) { return event[QLatin1String("event")] != name; });
    return events;
}

QJsonObject ProgramRun::event(const QString& name) const
{
    const QList<QJsonObject> found = events(name);
    return found.isEmpty() ? QJsonObject() : found.last();
}

QByteArray ProgramRun::story() const
{
    const QByteArray how = exited() ? "exit code " : "ended by signal ";
    // First what ended a program.
    return how + QByteArray::number(exitCode()) + "\nstandard error:\n" + m_err + "standard output:\n" +
           m_out;
}

QStringList getJson(const QStringList& more)
{
    const QStringList start{QStringLiteral("get"),       QStringLiteral("--json"),
                            QStringLiteral("--verbose"), QStringLiteral("--proxy"),
                            QStringLiteral("none"),      QStringLiteral("--retry-wait"),
                            QStringLiteral("0.05"),      QStringLiteral("--retry-max-wait"),
                            QStringLiteral("0.2"),       QStringLiteral("--timeout"),
                            QStringLiteral("10")};
    return start + more;
}

QString checksumOf(const VirtualFile& file)
{
    return QStringLiteral("sha256:") + QString::fromLatin1(file.sha256().toHex());
}

QString failureOf(const ProgramRun& run)
{
    return run.event(QStringLiteral("failed"))[QLatin1String("kind")].toString();
}

} // namespace tributary::test
