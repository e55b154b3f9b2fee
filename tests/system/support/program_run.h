#pragma once

#include "tests/support/answers/virtual_file.h"
#include "tests/support/checks/patience.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace tributary::test {

// The surroundings of a person who runs the program: a home, and a folder for files.
class Place
{
    QTemporaryDir m_root; // first: the others lie in it

public:
    Place();

    // Home and folder may be set to folders elsewhere, on another volume say.
    QString home;
    QString folder;
    // The folder for sockets and locks, which no other test must use.
    const QString runtime;

    QString path(const QString& name) const { return folder + u'/' + name; }
    // Hidden ones included, in order.
    QStringList files() const;
};

// Theirs alone: no proxies, no settings, no .netrc of the person who runs the tests.
QProcessEnvironment homeOf(const Place& place);

// tributary-cli as a process, from its first word to its exit code.
class ProgramRun
{
public:
    // The program that runs the real one: to limit or to watch it. Empty: none.
    struct Surroundings
    {
        QStringList wrapper = {};
        QHash<QString, QString> environment = {};
    };

    ProgramRun(const Place& place, const QStringList& arguments)
        : ProgramRun(place, arguments, Surroundings())
    {
    }
    ProgramRun(const Place& place, const QStringList& arguments, const Surroundings& surroundings);
    ~ProgramRun();

    // False when it hangs.
    bool ends();
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    // Whether the program ended by itself, and not by a signal.
    bool exited() const { return m_process.exitStatus() == QProcess::NormalExit; }
    int exitCode() const { return m_process.exitCode(); }
    qint64 id() const { return m_id; }
    // Stops the program as a person would: by Ctrl+C, and on Windows by closing its windows.
    void interrupt();
#ifdef Q_OS_UNIX
    void send(int signal);
#endif
    // Ends the program at once; nothing tells the program beforehand.
    void kill() { m_process.kill(); }

    const QByteArray& out() const { return m_out; }
    const QByteArray& err() const { return m_err; }
    // The JSON events so far, or those of one kind.
    QList<QJsonObject> events() const;
    QList<QJsonObject> events(const QString& name) const;
    // The last of its kind; empty when there is none.
    QJsonObject event(const QString& name) const;
    // The message of a failing test: how the program ended and all that it said.
    QByteArray story() const;

private:
    QProcess m_process;
    qint64 m_id = 0;
    QByteArray m_out;
    QByteArray m_err;
};

// get --json, impatient and without a proxy; what follows is added.
QStringList getJson(const QStringList& more);

// The file's checksum in the form that --checksum takes.
QString checksumOf(const VirtualFile& file);

// The kind of its only failure; empty when nothing failed.
QString failureOf(const ProgramRun& run);

} // namespace tributary::test

// Ends the test unless the program ends by itself with that code.
#define COMPARE_EXIT(run, code)                                                                              \
    do {                                                                                                     \
        QVERIFY2((run).ends(), QByteArray("it hangs\n" + (run).story()).constData());                        \
        QVERIFY2((run).exited() && (run).exitCode() == (code), (run).story().constData());                   \
    } while (false)
