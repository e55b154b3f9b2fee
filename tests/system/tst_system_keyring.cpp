#include "app/gui/system_keyring.h"
#include "core/engine/process_setup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

const QString roundTrip = QStringLiteral("--round-trip");
const QByteArray secret("\0\1a secret\xff", 11);

std::optional<QByteArray> found(SystemKeyring& keyring, SecretsKey key)
{
    auto promise = std::make_shared<std::promise<std::optional<QByteArray>>>();
    auto answer = promise->get_future();
    keyring.find(key, [promise](std::expected<QByteArray, NoSecret> got) {
        promise->set_value(got ? std::optional(std::move(*got)) : std::nullopt);
    });
    return answer.wait_for(20s) == std::future_status::ready ? answer.get() : std::nullopt;
}

// As programs do it one after the other: what one has kept and gone, the next finds, and forgets.
int makeRoundTrip()
{
    auto keyring = std::make_unique<SystemKeyring>();
    prepareForDownloads();
    keyring->keep({42}, secret);
    if (found(*keyring, {42}) != secret)
        return 1;
    keyring->forget({42}, [] {});
    return found(*keyring, {42}) ? 2 : 0;
}

// A session with a keyring that is unlocked, and nothing else in it.
int inASession(const QString& home, const QStringList& command)
{
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
    environment.remove(QStringLiteral("QT_NO_GLIB"));
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString script = QStringLiteral(
        "printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$@\"");
    session.start(QStringLiteral("dbus-run-session"),
                  QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                              QStringLiteral("sh")} +
                      command);
    return session.waitForFinished(60'000) && session.exitStatus() == QProcess::NormalExit
               ? session.exitCode()
               : -1;
}

} // namespace

// Sessions without a keyring, and one with GNOME's.
class TestSystemKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereThereIsNone();
    void keepsNobodyWaiting();
    void findsWhatItKept();
};

void TestSystemKeyring::findsNothingWhereThereIsNone()
{
    auto promise = std::make_shared<std::promise<std::expected<QByteArray, NoSecret>>>();
    auto answer = promise->get_future();
    SystemKeyring keyring;
    keyring.keep({1}, "secret");
    keyring.find(
        {1}, [promise](std::expected<QByteArray, NoSecret> found) { promise->set_value(std::move(found)); });
    QCOMPARE(answer.wait_for(20s), std::future_status::ready);
    QCOMPARE(answer.get(), std::unexpected(NoSecret::OutOfReach));
}

void TestSystemKeyring::keepsNobodyWaiting()
{
    QElapsedTimer clock;
    clock.start();
    {
        SystemKeyring keyring;
        for (quint64 n = 1; n <= 100; ++n) {
            keyring.keep({n}, "secret");
            keyring.find({n}, [](const std::expected<QByteArray, NoSecret>&) {});
            keyring.forget({n}, [] {});
        }
    }
    QVERIFY(clock.elapsed() < 15'000);
}

void TestSystemKeyring::findsWhatItKept()
{
    // Only a real one can say that it is spoken to as it wants to be.
    for (const char* program : {"dbus-run-session", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP("the system has no keyring of GNOME's");
    }
    const QTemporaryDir home;
    QCOMPARE(inASession(home.path(), {QCoreApplication::applicationFilePath(), roundTrip}), 0);
}

int main(int argc, char** argv)
{
    qunsetenv("QT_NO_GLIB");
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == roundTrip)
        return makeRoundTrip();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at-all");
    TestSystemKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_system_keyring.moc"
