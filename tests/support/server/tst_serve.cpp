#include "tests/support/answers/virtual_file.h"
#include "tests/support/sockets/raw_client.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace tributary::test;

class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItServesAndServesIt();
    void endsWithStandardInput();
#ifndef Q_OS_WIN // where Ctrl+C asks in its place, of all programs at that console
    void endsWithTheTermSignal();
#endif
    void endsAfterItsTime();
    void writesItsPort();
    void refusesMoreRequestsThanAllowed();
    void servesEveryNthRequestSlowly();
    void refusesNonsense();
};

namespace {

struct Served
{
    explicit Served(const QStringList& arguments)
    {
        process.start(QStringLiteral(TRIBUTARY_TEST_SERVER), arguments,
                      QIODevice::ReadWrite | QIODevice::Text);
        while (lines.count('\n') < 2 && process.waitForReadyRead())
            lines += process.readAllStandardOutput();
    }
    ~Served()
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }

    QUrl url() const { return QUrl::fromEncoded(lines.left(lines.indexOf('\n'))); }
    QByteArray sha256() const { return lines.split('\n').value(1); }
    quint16 port() const { return static_cast<quint16>(url().port()); }

    QProcess process;
    QByteArray lines;
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TestServe::saysWhatItServesAndServesIt()
{
    const Served served(words("--size 300K --name a.bin"));
    QCOMPARE(served.url().path(), QStringLiteral("/300K/a.bin"));
    RawClient client(served.port());
    client.get("/300K/a.bin");
    client.takeHead();
    const QByteArray body = client.take(300 * 1024);
    QCOMPARE(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex(), served.sha256());
    client.get("/7/other");
    client.takeHead();
    QCOMPARE(client.take(7), VirtualFile::atPath("/7/other")->bytes());
}

void TestServe::endsWithStandardInput()
{
    Served served(words("--size 1K"));
    QCOMPARE(served.process.state(), QProcess::Running);
    served.process.closeWriteChannel();
    QVERIFY(served.process.waitForFinished());
    QCOMPARE(served.process.exitCode(), 0);
    QCOMPARE(served.process.readAllStandardOutput(), "0 requests, 0 bytes, at most 0 requests at once\n");
}

#ifndef Q_OS_WIN

void TestServe::endsWithTheTermSignal()
{
    Served served(words("--size 1K"));
    served.process.terminate();
    QVERIFY(served.process.waitForFinished());
    QCOMPARE(served.process.exitStatus(), QProcess::NormalExit);
}

#endif

void TestServe::endsAfterItsTime()
{
    QElapsedTimer timer;
    timer.start();
    Served served(words("--size 1K --seconds 1"));
    QVERIFY(served.process.waitForFinished());
    QVERIFY(timer.elapsed() >= 990);
}

void TestServe::writesItsPort()
{
    const QTemporaryDir folder;
    const Served served(words("--size 1K --port-file") << folder.filePath(QStringLiteral("port")));
    QFile file(folder.filePath(QStringLiteral("port")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray::number(served.port()) + '\n');
}

void TestServe::refusesMoreRequestsThanAllowed()
{
    const Served served(words("--size 1M --rate 1K --max-connections 2"));
    RawClient first(served.port());
    RawClient second(served.port());
    RawClient third(served.port());
    for (RawClient* client : {&first, &second}) {
        client->get("/1M/file.bin");
        QVERIFY(client->takeHead().startsWith("HTTP/1.1 200"));
    }
    third.get("/1M/file.bin");
    const QByteArray head = third.takeHead();
    QVERIFY(head.startsWith("HTTP/1.1 503"));
    QVERIFY(head.contains("Retry-After: 1\r\n"));
}

void TestServe::servesEveryNthRequestSlowly()
{
    const Served served(words("--slow-every 2 --slow-rate 5K"));
    RawClient client(served.port());
    QElapsedTimer timer;
    timer.start();
    client.get("/10K/a");
    client.takeHead();
    client.take(10 * 1024);
    const qint64 fast = timer.restart();
    client.get("/10K/a");
    client.takeHead();
    client.take(10 * 1024);
    QVERIFY(timer.elapsed() >= 1990);
    QVERIFY(fast < 1990);
}

void TestServe::refusesNonsense()
{
    QProcess process;
    process.start(QStringLiteral(TRIBUTARY_TEST_SERVER), words("--size lots"));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("lots"));
}

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
