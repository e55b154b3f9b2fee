#include "app/browser/browser_message.h"
#include "app/handover/handover_place.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/own_window.h"

#include <QBuffer>
#include <QDirIterator>
#include <QJsonArray>
#include <QLockFile>
#include <QTest>

#include <csignal>

using namespace tributary;
using namespace tributary::test;

// The real program as a browser starts it: with a message on its input, and the window's process behind it.
class TestBrowserDownloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsAWindowThatAsksWithTheCookies();
    void keepsInTheBrowserWhatComesOtherwise_data();
    void keepsInTheBrowserWhatComesOtherwise();
    void startsNothingForAStranger();
    void endsWhenTheBrowserSaysNothing();

private:
    // The answer that the browser reads; empty where the program ended without a word.
    QJsonObject askedBy(const QString& caller, const QJsonObject& message);
    qint64 windowsProcess() const;

    std::unique_ptr<Place> m_place;
    OwnWindow m_own;
    int m_exitCode = 0;
};

namespace {

const QByteArray target = "/2M/a.bin";
const QByteArray canary = "CaNaRy7f3a";
const QString ownExtension = QStringLiteral("chrome-extension://ngldbnjgmcjddbdhdcncfiohmcgfkbio/");

Script forTheSignedInAlone()
{
    return FileService().then([](const Exchange& exchange, Reply reply) {
        const Request& request = exchange.request;
        const bool isKnown = request.header("Cookie") == "session=" + canary &&
                             request.header("User-Agent") == "Browser/1" &&
                             request.header("Referer") == "http://127.0.0.1/page";
        return isKnown ? reply : Reply(403);
    });
}

QJsonObject messageFor(const QUrl& url, const QString& fileName)
{
    const QStringList headers{QStringLiteral("User-Agent: Browser/1"),
                              QStringLiteral("Referer: http://127.0.0.1/page"),
                              QLatin1String("Cookie: session=") + QLatin1String(canary)};
    return {{QLatin1String("url"), url.toString()},
            {QLatin1String("headers"), QJsonArray::fromStringList(headers)},
            {QLatin1String("fileName"), fileName}};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fileWithTheCanary(const QString& folder)
{
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString file = files.next();
        if (contentOf(file).contains(canary))
            return file;
    }
    return {};
}

} // namespace

void TestBrowserDownloads::init()
{
    m_place = std::make_unique<Place>();
    m_own = ownWindowIn(*m_place);
    // This process looks there for the lock, by which it finds the window's process.
    qputenv("XDG_RUNTIME_DIR", m_place->runtime.toLocal8Bit());
}

void TestBrowserDownloads::cleanup()
{
    if (const qint64 process = windowsProcess(); process > 0)
        ::kill(static_cast<pid_t>(process), SIGTERM);
    TRY_COMPARE(windowsProcess(), 0);
}

qint64 TestBrowserDownloads::windowsProcess() const
{
    qint64 process = 0;
    QString host;
    QString program;
    const QLockFile lock(handoverPlaceFor(m_own.store).lock);
    return lock.getLockInfo(&process, &host, &program) ? process : 0;
}

QJsonObject TestBrowserDownloads::askedBy(const QString& caller, const QJsonObject& message)
{
    QProcess host;
    host.setProcessEnvironment(m_own.environment);
    host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    host.start(m_own.program, {caller});
    host.write(browserMessageOf(message));
    // The browser's end stays open until it has the answer.
    if (!host.waitForFinished(static_cast<int>(patience().count())))
        return {};
    m_exitCode = host.exitCode();
    QBuffer said;
    said.setData(host.readAllStandardOutput());
    return said.open(QIODevice::ReadOnly) ? readBrowserMessage(said).value_or(QJsonObject()) : QJsonObject();
}

void TestBrowserDownloads::startsAWindowThatAsksWithTheCookies()
{
    ScriptedServer server(forTheSignedInAlone());
    const QJsonObject taken{{QLatin1String("taken"), true}};
    QCOMPARE(askedBy(ownExtension, messageFor(server.url(target), QStringLiteral("../../b.bin"))), taken);
    QCOMPARE(m_exitCode, 0);
    const qint64 window = windowsProcess();
    QVERIFY(window > 0);
    // Everybody on the computer can read a program's arguments.
    QVERIFY(!contentOf(QStringLiteral("/proc/%1/cmdline").arg(window)).contains("127.0.0.1"));
    const QDir downloads(m_place->home + QLatin1String("/Downloads"));
    // A part ends otherwise.
    const auto finished = [&] {
        return downloads.entryList({QStringLiteral("*b.bin")}, QDir::Files | QDir::Hidden);
    };
    TRY_COMPARE(finished().size(), 1);
    const QString file = downloads.filePath(finished().constFirst());
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), file), QString());

    // A finished file is fetched again, as the browser itself would, by the window that runs.
    QCOMPARE(askedBy(ownExtension, messageFor(server.url(target), QString())), taken);
    QCOMPARE(windowsProcess(), window);
    TRY_COMPARE(downloads.entryList({QStringLiteral("a.bin")}, QDir::Files).size(), 1);
    QCOMPARE(fileWithTheCanary(m_place->home), QString());
}

void TestBrowserDownloads::keepsInTheBrowserWhatComesOtherwise_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isRight");
    const QString type = QStringLiteral("contentType");
    const QString size = QStringLiteral("size");
    QTest::newRow("a page") << type << QJsonValue(QStringLiteral("text/html")) << true;
    QTest::newRow("a page for a table") << type << QJsonValue(QStringLiteral("text/csv")) << false;
    QTest::newRow("the length") << size << QJsonValue(7) << true;
    QTest::newRow("another length") << size << QJsonValue(8) << false;
}

// A site may know the browser by what Tributary can't tell it, and sends a page to sign in then.
void TestBrowserDownloads::keepsInTheBrowserWhatComesOtherwise()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const bool, isRight);
    ScriptedServer server([](const Exchange&) {
        return Reply(200).header("Content-Type", "text/html").body(QByteArray("sign in"));
    });
    QJsonObject message = messageFor(server.url("/export?id=1"), QStringLiteral("export.csv"));
    message.insert(member, value);
    message.insert(QStringLiteral("check"), true);
    const QJsonObject answer = askedBy(ownExtension, message);
    QCOMPARE(answer[QLatin1String("checked")].toBool(), isRight);
    QCOMPARE(answer[QLatin1String("taken")].toBool(), false);
    QCOMPARE(answer[QLatin1String("fault")].toString(), isRight ? QString() : QStringLiteral("refused"));
    QCOMPARE(answer[QLatin1String("why")].toString().isEmpty(), isRight);
    // The window adds no download, so it asks the server nothing more.
    QCOMPARE(server.log().size(), 1);
    QVERIFY(QDir(m_place->home + QLatin1String("/Downloads"))
                .entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty());
}

void TestBrowserDownloads::startsNothingForAStranger()
{
    const QJsonObject answer = askedBy(QStringLiteral("chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh/"),
                                       messageFor(QUrl(QStringLiteral("http://127.0.0.1/")), QString()));
    QCOMPARE(answer[QLatin1String("fault")].toString(), QStringLiteral("stranger"));
    QCOMPARE(m_exitCode, 1);
    QCOMPARE(windowsProcess(), 0);
}

void TestBrowserDownloads::endsWhenTheBrowserSaysNothing()
{
    QProcess host;
    host.setProcessEnvironment(m_own.environment);
    host.start(m_own.program, {ownExtension});
    QVERIFY(host.waitForStarted());
    host.closeWriteChannel();
    QVERIFY(host.waitForFinished(static_cast<int>(patience().count())));
    QVERIFY(host.readAllStandardOutput().contains("\"message\""));
    QCOMPARE(windowsProcess(), 0);
}

QTEST_GUILESS_MAIN(TestBrowserDownloads)
#include "tst_browser_downloads.moc"
