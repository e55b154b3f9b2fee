#include "core/http/exchange/memory_in_use.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/interim_answers.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Answers that a server sends for ever, in every place: before the answer, in its head, in the framing of its
// body, or as more body than a list spoke of. A row can only be fooled if the memory grows in another
// process.
class TestFaultEndless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }
    void takesNoMemoryWithoutEnd_data();
    void takesNoMemoryWithoutEnd();
    void takesNoMemoryForAProxysAnswer();
    void seesHowMuchMemoryItTakes();
};

namespace {

using std::chrono::milliseconds;

constexpr qint64 forEver = qint64{1} << 40;
constexpr qint64 mostMemory = 100 * 1024 * 1024;

Reply endless(const QByteArray& begin, const QByteArray& pattern)
{
    return Reply(200, RepeatedBytes{pattern, forEver}).rawHead(begin).closing();
}

void addRow(const char* name, const QByteArray& begin, const QByteArray& pattern, bool isTls = false)
{
    QTest::newRow(name) << begin << pattern << isTls << milliseconds(slowed(15s)) << ErrorKind::BadResponse;
}

// The program hears nothing of what this Qt passes over, so the server counts as silent.
void addOverdueRow(const char* name, const QByteArray& begin, const QByteArray& pattern)
{
    QTest::newRow(name) << begin << pattern << false << milliseconds(slowed(3s)) << ErrorKind::TimedOut;
}

struct WatchedRun
{
    std::optional<ErrorKind> failure;
    QString story;
    qint64 memory = 0; // more than before, at most
};

WatchedRun watchedRun(const DownloadRequest& request)
{
    const qint64 before = memoryInUse().value_or(0);
    qint64 peak = before;
    QTimer watch;
    watch.callOnTimeout([&peak] { peak = std::max(peak, memoryInUse().value_or(0)); });
    watch.start(10ms);
    DownloadRun run(request);
    const bool ended = run.ends();
    const auto& failure = run.outcome().failure;
    return {.failure = ended && failure ? std::optional(failure->error.kind) : std::nullopt,
            .story = run.outcome().story(),
            .memory = peak - before};
}

} // namespace

void TestFaultEndless::takesNoMemoryWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<milliseconds>("silence");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray status = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = status + "Transfer-Encoding: chunked\r\n\r\n";
    addRow("a status line", "HTTP/1.1 200 ", "x");
    addRow("a header's name", status, "x");
    addRow("a header", status + "X: ", "x");
    addRow("a header, over TLS", status + "X: ", "x", true);
    addRow("headers", status, "X-Header: and its value\r\n");
    addRow("a header over many lines", status + "X: a\r\n", " and more\r\n");
    const QByteArray interim = "HTTP/1.1 103 Early Hints\r\n\r\n";
    if (qtPassesOverInterimAnswers())
        addOverdueRow("interim answers", interim, interim);
    else
        addRow("interim answers", interim, interim);
    addRow("an interim answer's headers", "HTTP/1.1 103 Early Hints\r\n", "Link: </a>\r\n");
    addRow("the zeros of a chunk's size", chunked, "0");
    addRow("a chunk's extension", chunked + "5;", "x");
    addRow("trailers", chunked + "0\r\n", "X: y\r\n");
}

void TestFaultEndless::takesNoMemoryWithoutEnd()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, pattern);
    QFETCH(const bool, isTls);
    QFETCH(const milliseconds, silence);
    QFETCH(const ErrorKind, kind);
    const ScriptedServer server([=](const Exchange&) { return endless(begin, pattern); },
                                {.tls = isTls ? showing(TlsIdentity::Good) : TlsScript()});
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/a.bin"), folder.path(), 4);
    request.retry.tries = 2;
    request.timeouts = {.silence = silence, .connect = slowed(15s)};
    const auto found = watchedRun(request);
    QVERIFY2(found.failure, qPrintable(found.story));
    QCOMPARE(nameOf(*found.failure), nameOf(kind));
    QCOMPARE(filesIn(folder.path()), QStringList());
    QVERIFY2(isSanitized() || found.memory < mostMemory, qPrintable(QString::number(found.memory >> 20)));
}

// A proxy that is asked for a tunnel has a place of its own for that. Other downloads take memory meanwhile,
// so that it is believed of no proxy at once.
void TestFaultEndless::takesNoMemoryForAProxysAnswer()
{
    const ScriptedServer proxy([=](const Exchange&) { return endless("HTTP/1.1 200 OK\r\nX: ", "x"); });
    const QTemporaryDir folder;
    DownloadRequest request =
        quickRequest(QUrl(QStringLiteral("https://127.0.0.1:1/a.bin")), folder.path(), 1);
    const QUrl place = proxy.url("/");
    request.network.proxy = {.kind = ProxyKind::Http,
                             .host = place.host(),
                             .port = static_cast<quint16>(place.port()),
                             .credentials = {}};
    request.retry.tries = 1;
    request.timeouts.connect = slowed(15s);
    const auto found = watchedRun(request);
    QVERIFY2(found.failure, qPrintable(found.story));
    QVERIFY2(isSanitized() || found.memory < 2 * mostMemory, qPrintable(QString::number(found.memory >> 20)));
}

void TestFaultEndless::seesHowMuchMemoryItTakes()
{
    const auto before = memoryInUse();
    if (!before)
        QSKIP("this system does not tell");
    const QByteArray block(64 * 1024 * 1024, 'x');
    const auto now = memoryInUse();
    QVERIFY(block.endsWith('x'));
    // Meanwhile the system may have taken back other pages.
    QVERIFY2(*now - *before > 48 * 1024 * 1024, qPrintable(QString::number(*now - *before)));
}

QTEST_GUILESS_MAIN(TestFaultEndless)
#include "tst_fault_endless.moc"
