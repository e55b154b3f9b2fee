#include "app/gui/keyring/secret_service.h"
#include "core/engine/shared/process_setup.h"
#include "tests/system/secrets/keyring_answers.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

const QString roundTrip = QStringLiteral("--round-trip");
const QString lockedAway = QStringLiteral("--locked-away");
const QString silence = QStringLiteral("--silence");
const QByteArray secret("\0\1a secret\xff", 11);

// The keyring carries out one call after the other, so the answer to find() comes after forget() is done.
bool hasForgotten(SystemKeyring& keyring, SecretsKey key)
{
    auto isGone = std::make_shared<std::atomic_bool>(false);
    keyring.forget(key, [isGone] { *isGone = true; });
    return found(keyring, {1}) && *isGone;
}

// Stands for two programs one after the other: the second finds and forgets the secrets that the first one
// kept.
int makeRoundTrip()
{
    auto keyring = std::make_unique<SystemKeyring>();
    prepareForDownloads();
    keyring->keep({42}, secret);
    if (found(*keyring, {42}) != secret)
        return 1;
    if (!hasForgotten(*keyring, {42}))
        return 2;
    return found(*keyring, {42}) == std::unexpected(NoSecret::NotThere) ? 0 : 3;
}

bool lock()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QDBusObjectPath keyring(QStringLiteral("/org/freedesktop/secrets/aliases/default"));
    call << QVariant::fromValue(QList<QDBusObjectPath>{keyring});
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

// The person who is asked for the password does not give it.
int lockAway()
{
    SystemKeyring keyring;
    prepareForDownloads();
    keyring.keep({42}, secret);
    if (found(keyring, {42}) != secret || !lock())
        return 1;
    if (found(keyring, {42}) != std::unexpected(NoSecret::OutOfReach))
        return 2;
    return hasForgotten(keyring, {42}) ? 3 : 0;
}

// Without a service nothing is there; one that fails to say may have it.
int meetSilence()
{
    if (mayBeInSecretService(QStringLiteral("tributary"), QStringLiteral("download")))
        return 1;
    QDBusConnection mute = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("mute"));
    if (!mute.registerService(QStringLiteral("org.freedesktop.secrets")))
        return 2;
    return mayBeInSecretService(QStringLiteral("tributary"), QStringLiteral("download")) ? 0 : 3;
}

bool hasSessions()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty();
}

// Only GNOME's own keyring can prove that it is spoken to in the way it expects.
bool hasGnomes()
{
    return hasSessions() && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
}

enum class Services : quint8 { None, Keyring };

// No services that the bus would start by itself.
QString withoutActivation(const QString& home)
{
    const QString path = home + QLatin1String("/bus.conf");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(home) +
                   "</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                   "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
    return path;
}

// A session with a keyring that is unlocked, or nothing else in it.
int inASession(const QString& home, const QString& task, Services services)
{
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
    environment.remove(QStringLiteral("QT_NO_GLIB"));
    environment.remove(QStringLiteral("QT_NO_THREADED_GLIB"));
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    // A bus that may start the keyring waits for the one that is on its way.
    const bool hasKeyring = services == Services::Keyring;
    const QStringList bus =
        hasKeyring ? QStringList() : QStringList{QStringLiteral("--config-file"), withoutActivation(home)};
    const QString unlock = QStringLiteral("printf pass | gnome-keyring-daemon --unlock --components=secrets "
                                          ">/dev/null && ");
    session.start(QStringLiteral("dbus-run-session"),
                  bus + QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                                    (hasKeyring ? unlock : QString()) + QLatin1String("exec \"$@\""),
                                    QStringLiteral("sh"), QCoreApplication::applicationFilePath(), task});
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
    void doesNotTakeLockedForGone();
    void doesNotTakeSilenceForGone();
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
    if (!hasGnomes())
        QSKIP("the system has no keyring of GNOME's");
    const QTemporaryDir home;
    QCOMPARE(inASession(home.path(), roundTrip, Services::Keyring), 0);
}

void TestSystemKeyring::doesNotTakeLockedForGone()
{
    if (!hasGnomes())
        QSKIP("the system has no keyring of GNOME's");
    const QTemporaryDir home;
    QCOMPARE(inASession(home.path(), lockedAway, Services::Keyring), 0);
}

void TestSystemKeyring::doesNotTakeSilenceForGone()
{
    if (!hasSessions())
        QSKIP("the system starts no sessions for programs");
    const QTemporaryDir home;
    QCOMPARE(inASession(home.path(), silence, Services::None), 0);
}

int main(int argc, char** argv)
{
    qunsetenv("QT_NO_GLIB");
    qunsetenv("QT_NO_THREADED_GLIB");
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == roundTrip)
        return makeRoundTrip();
    if (QCoreApplication::arguments().value(1) == lockedAway)
        return lockAway();
    if (QCoreApplication::arguments().value(1) == silence)
        return meetSilence();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at-all");
    TestSystemKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_system_keyring.moc"
