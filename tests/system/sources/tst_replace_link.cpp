#include "core/values/download/range_set.h"
#include "tests/support/answers/gzip.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/forged_file.h"
#include "tests/system/support/halfway_download.h"
#include "tests/system/support/kept_queue.h"

#include <QTest>

#include <atomic>
#include <future>
#include <memory>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

using enum DownloadState;

namespace {

const QString storeName = QStringLiteral("list.db");
const QByteArray target = "/6M/a.bin";

// Slow at first; then the link has expired, while another leads to what the script says.
class Expiry
{
public:
    explicit Expiry(const Script& afterwards, int connections = 1,
                    AssemblyKind assembly = AssemblyKind::Direct)
        : m_server(stoppedAt(4'000'000))
        , m_kept(m_folder.path(storeName))
        , m_id(m_kept.queue().add(request(connections, assembly)))
        , m_afterwards(afterwards)
    {
    }

    // Something is here, and the old link is worth nothing any more.
    bool happens()
    {
        if (!m_kept.reachesBytes(m_id, 2'000'000))
            return false;
        m_server.setScript([afterwards = m_afterwards](const Exchange& exchange) {
            return exchange.request.target.endsWith("old") ? Reply(403) : afterwards(exchange);
        });
        m_server.dropAll();
        return m_kept.reaches(m_id, Failed);
    }
    Expected<void> replace(const QUrl& link)
    {
        const QFuture<Expected<void>> answer = m_kept.queue().replaceLink(m_id, link);
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, static_cast<int>(patience().count())))
            return failure(ErrorKind::TimedOut, QStringLiteral("no answer"));
        return answer.result();
    }
    QUrl freshLink() const { return m_server.url(target + "?token=new"); }
    ScriptedServer& server() { return m_server; }
    KeptQueue& kept() { return m_kept; }
    DownloadId id() const { return m_id; }
    const TestFolder& folder() const { return m_folder; }

private:
    TestFolder m_folder;
    TestFolder m_parts;
    ScriptedServer m_server;
    KeptQueue m_kept;
    DownloadId m_id;
    Script m_afterwards;

    DownloadRequest request(int connections, AssemblyKind assembly) const
    {
        DownloadRequest request =
            quickRequest(m_server.url(target + "?token=old"), m_folder.path(), connections);
        request.timeouts.silence = 600s; // longer than any test waits
        request.assembly = {.kind = assembly, .tempFolder = m_parts.path()};
        return request;
    }
};

// How much of a file a server was asked for. What is asked of it twice counts once: on a busy machine a
// connection that is held up has its rest given to another one.
qint64 lengthAsked(const ExchangeLog& log, const VirtualFile& file)
{
    RangeSet asked;
    for (const ExchangeRecord& record : log.records()) {
        const auto range = record.request.range();
        const auto within = range ? range->within(file.size) : std::nullopt;
        asked.insert(within.value_or(ByteRange{0, file.size}));
    }
    return asked.length();
}

Script serving(const ServedFile& file)
{
    return FileService().add(target, file);
}

// So many answers come compressed at first; then none does.
Script compressing(int answers)
{
    return FileService().then(
        [left = std::make_shared<std::atomic_int>(answers)](const Exchange&, Reply reply) {
            if (left->fetch_sub(1) <= 0)
                return reply;
            return reply.status(200)
                .removeHeader("Content-Range")
                .header("Content-Encoding", "gzip")
                .body(gzip("what was compressed"));
        });
}

// Machines that take turns, of which only the last has the mark that the file had.
Script withMarksOfTheirOwn(int machines)
{
    return FileService().then(
        [machines, turn = std::make_shared<std::atomic_int>(0)](const Exchange&, Reply reply) {
            const int machine = turn->fetch_add(1) % machines;
            return machine + 1 == machines
                       ? reply
                       : reply.header("ETag", "\"machine " + QByteArray::number(machine) + '"');
        });
}

// Every other answer, from the first on, is this one.
Script betweenOddAnswers(const Reply& odd)
{
    return FileService().then(
        [odd, turn = std::make_shared<std::atomic_int>(0)](const Exchange&, const Reply& reply) {
            return turn->fetch_add(1) % 2 == 0 ? odd : reply;
        });
}

// The first of them, and no other, is this one.
Script afterOne(const Reply& odd)
{
    return FileService().then(
        [odd, isFirst = std::make_shared<std::atomic_bool>(true)](const Exchange&, const Reply& reply) {
            return isFirst->exchange(false) ? odd : reply;
        });
}

// So many bytes of each range, from a server of the file with the same mark.
Script atATime(qint64 few)
{
    return [few, same = *VirtualFile::atPath(target)](const Exchange& exchange) {
        const auto asked = exchange.request.range()->within(same.size);
        const ByteRange shown{asked->begin, std::min(asked->begin + few, asked->end)};
        return Reply(206, same.bytes(shown.begin, shown.end))
            .contentRange(shown, same.size)
            .header("ETag", ServedFile{.content = same}.effectiveEtag());
    };
}

} // namespace

// A link that has expired is replaced by another to the same file.
class TestReplaceLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnFromAnotherLink();
    void goesOnFromAnotherServer();
    void goesOnFromALinkThatShowsFewBytesAtATime();
    void goesOnWhereAMachineCompresses();
    void goesOnThoughSomeAnswersAreOdd_data();
    void goesOnThoughSomeAnswersAreOdd();
    void endsTheCheckThatWaits();
    void asksWhenItsTurnAtTheHostHasCome();
    void remembersTheNewLink();
    void keepsThePartialOfAnotherFile_data();
    void keepsThePartialOfAnotherFile();
    void leavesWhatWasHereWhereTheNewLinkContradictsItLater_data();
    void leavesWhatWasHereWhereTheNewLinkContradictsItLater();
    void replacesTheLinkOfWhatRuns();
    void keepsTheNameWhateverTheNewLinkIsCalled();
    void staysCancelledThoughTheNewLinkIsGood_data();
    void staysCancelledThoughTheNewLinkIsGood();
    void isRemovedThoughTheNewLinkIsSilent();
    void showsTheCertificateToItsOwnHostAlone();
    void refusesWhatIsNoLink_data();
    void refusesWhatIsNoLink();
};

void TestReplaceLink::goesOnFromAnotherLink()
{
    Expiry link{FileService()};
    QVERIFY(link.happens());
    const int before = link.server().log().size();
    const Expected<void> replaced = link.replace(link.freshLink());
    QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().detail.english()));
    QVERIFY(link.kept().reaches(link.id(), Finished));
    const VirtualFile file = *VirtualFile::atPath(target);
    QCOMPARE(differenceFrom(file, link.folder().path(QStringLiteral("a.bin"))), QString());
    QVERIFY(link.server().log().distinctBytesSent(before) < file.size - 1'000'000);
}

// Fooled by a new link that ends as the old one did.
void TestReplaceLink::keepsTheNameWhateverTheNewLinkIsCalled()
{
    Expiry link(
        FileService().add("/6M/b.bin", ServedFile{.content = *VirtualFile::atPath(target),
                                                  .contentDisposition = "attachment; filename=\"c.bin\""}));
    QVERIFY(link.happens());
    const int before = link.server().log().size();
    const Expected<void> replaced = link.replace(link.server().url("/6M/b.bin?token=new"));
    QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().detail.english()));
    QVERIFY(link.kept().reaches(link.id(), Finished));
    QCOMPARE(filesIn(link.folder().path()).filter(QStringLiteral("bin")),
             QStringList{QStringLiteral("a.bin")});
    QVERIFY(link.server().log().distinctBytesSent(before) < VirtualFile::atPath(target)->size - 1'000'000);
}

void TestReplaceLink::goesOnFromAnotherServer()
{
    Expiry link{FileService()};
    QVERIFY(link.happens());
    const ScriptedServer mirror(
        serving({.content = *VirtualFile::atPath(target), .etag = "\"as-the-mirror-has-it\""}));
    const Expected<void> replaced = link.replace(mirror.url(target));
    QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().detail.english()));
    QVERIFY(link.kept().reaches(link.id(), Finished));
    QVERIFY(mirror.log().distinctBytesSent(0) < VirtualFile::atPath(target)->size - 1'000'000);
}

void TestReplaceLink::goesOnFromALinkThatShowsFewBytesAtATime()
{
    Expiry link([few = atATime(512), all = Script(FileService())](const Exchange& exchange) {
        constexpr qint64 longestToCompare = 16 * 1024;
        const auto asked = exchange.request.range()->within(VirtualFile::atPath(target)->size);
        return asked->length() <= longestToCompare ? few(exchange) : all(exchange);
    });
    QVERIFY(link.happens());
    const Expected<void> replaced = link.replace(link.freshLink());
    QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().detail.english()));
    QVERIFY(link.kept().reaches(link.id(), Finished));
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), link.folder().path(QStringLiteral("a.bin"))),
             QString());
}

// Fooled by a machine that compresses four times in a row.
void TestReplaceLink::goesOnWhereAMachineCompresses()
{
    Expiry link{compressing(3)};
    QVERIFY(link.happens());
    const Expected<void> replaced = link.replace(link.freshLink());
    QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().detail.english()));
    QVERIFY(link.kept().reaches(link.id(), Finished));
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), link.folder().path(QStringLiteral("a.bin"))),
             QString());
}

void TestReplaceLink::goesOnThoughSomeAnswersAreOdd_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("two machines have marks of their own") << withMarksOfTheirOwn(2);
    QTest::newRow("five machines have marks of their own") << withMarksOfTheirOwn(5);
    QTest::newRow("another range") << betweenOddAnswers(
        Reply(206, QByteArray(10, 'x')).contentRange({0, 10}, 6'000'000));
    QTest::newRow("no such range") << betweenOddAnswers(Reply(416).header(
        "Content-Range", "bytes */" + QByteArray::number(VirtualFile::atPath(target)->size)));
    QTest::newRow("busy") << afterOne(Reply(503));
    QTest::newRow("busy for a second") << afterOne(Reply(429).header("Retry-After", "1"));
    QTest::newRow("in trouble") << afterOne(Reply(500));
}

void TestReplaceLink::goesOnThoughSomeAnswersAreOdd()
{
    QFETCH(const Script, script);
    Expiry link{script};
    QVERIFY(link.happens());
    const Expected<void> replaced = link.replace(link.freshLink());
    QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().detail.english()));
    link.server().setScript(FileService());
    QVERIFY(link.kept().reaches(link.id(), Finished));
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), link.folder().path(QStringLiteral("a.bin"))),
             QString());
}

void TestReplaceLink::endsTheCheckThatWaits()
{
    const auto isAsked = std::make_shared<std::atomic_bool>(false);
    Expiry link([isAsked](const Exchange&) {
        *isAsked = true;
        return Reply(503).header("Retry-After", "20");
    });
    QVERIFY(link.happens());
    const QFuture<Expected<void>> answer = link.kept().queue().replaceLink(link.id(), link.freshLink());
    TRY_VERIFY(isAsked->load());
    link.kept().queue().cancel(link.id());
    QVERIFY(link.kept().reaches(link.id(), Cancelled));
    TRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind, ErrorKind::Cancelled);
}

void TestReplaceLink::asksWhenItsTurnAtTheHostHasCome()
{
    Expiry link{FileService()};
    QVERIFY(link.happens());
    const auto before = static_cast<size_t>(link.server().log().size());
    link.kept().queue().setLimits({.eachHost = {.delay = 300ms}});
    QVERIFY(link.replace(link.freshLink()));
    QVERIFY(link.kept().reaches(link.id(), Finished));
    const auto records = link.server().log().records();
    // Stretches are compared, and then the rest is fetched.
    QVERIFY(records.size() >= before + 4);
    // The first has its connection to make before it is heard. Of the others one may be held up on its way,
    // and the next not; over all of them that is evened out.
    QVERIFY(records[before + 3].began - records[before + 1].began >= 2 * 300ms - 60ms);
}

void TestReplaceLink::remembersTheNewLink()
{
    Expiry link{FileService().atRate(500'000)};
    QVERIFY(link.happens());
    QVERIFY(link.replace(link.freshLink()));
    TRY_COMPARE(link.kept().snapshot(link.id()).url, link.freshLink());
    const QFuture<QList<DownloadEvent>> history = link.kept().queue().history(link.id());
    TRY_VERIFY(history.isFinished());
    QStringList names;
    for (const DownloadEvent& event : history.result())
        names.append(event.name);
    QVERIFY2(names.contains(event_names::failed) && names.contains(event_names::linkReplaced),
             qPrintable(names.join(u' ')));
}

void TestReplaceLink::keepsThePartialOfAnotherFile_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<ErrorKind>("kind");

    const VirtualFile same = *VirtualFile::atPath(target);
    QTest::newRow("other bytes") << serving({.content = *VirtualFile::atPath("/6M/b.bin"),
                                             .etag = ServedFile{.content = same}.effectiveEtag()})
                                 << ErrorKind::Changed;
    // The other file has the same bytes where a program would look that looks at the beginning, the middle
    // and the end.
    const auto besideThose = [](ByteRange range, QByteArray& bytes) {
        allOf({64 * 1024, 900'000})(range, bytes);
        allOf({1'150'000, 1'800'000})(range, bytes);
    };
    QTest::newRow("other bytes between the beginning, the middle and the end")
        << forged(target, same, {.content = same}, besideThose, 1'000'000'000) << ErrorKind::Changed;
    QTest::newRow("one other byte in each block")
        << forged(target, same, {.content = same}, edgesOfBlocks(16 * 1024), 1'000'000'000)
        << ErrorKind::Changed;
    QTest::newRow("another size") << serving({.content = *VirtualFile::atPath("/5M/a.bin")})
                                  << ErrorKind::Changed;
    QTest::newRow("another version mark on the same server")
        << FileService().then(
               [](const Exchange&, Reply reply) { return reply.header("ETag", "\"another\""); })
        << ErrorKind::Changed;
    QTest::newRow("a few bytes of each range") << atATime(16) << ErrorKind::BadRange;
    QTest::newRow("no ranges") << serving({.content = same, .ranges = ServedFile::Ranges::Ignored})
                               << ErrorKind::BadRange;
    QTest::newRow("all of it compressed") << compressing(4) << ErrorKind::BadRange;
    QTest::newRow("another range each time") << Script([](const Exchange&) {
        return Reply(206, QByteArray(10, 'x')).contentRange({0, 10}, VirtualFile::atPath(target)->size);
    }) << ErrorKind::BadRange;
    QTest::newRow("busy each time") << Script([](const Exchange&) { return Reply(503); })
                                    << ErrorKind::HttpError;
    QTest::newRow("busy for an hour")
        << Script([](const Exchange&) { return Reply(503).header("Retry-After", "3600"); })
        << ErrorKind::HttpError;
    QTest::newRow("a page to log in at") << Script([](const Exchange&) {
        return Reply(200).header("Content-Type", "text/html").body(QByteArray("hello"));
    }) << ErrorKind::BadResponse;
    QTest::newRow("expired as well") << Script([](const Exchange&) { return Reply(403); })
                                     << ErrorKind::Forbidden;
}

void TestReplaceLink::keepsThePartialOfAnotherFile()
{
    QFETCH(Script, script);
    QFETCH(ErrorKind, kind);

    Expiry link{script};
    QVERIFY(link.happens());
    const QByteArray ledger = link.folder().read(QStringLiteral("a.bin.part.ledger"));
    const QByteArray part = link.folder().read(QStringLiteral("a.bin.part"));
    QVERIFY(!ledger.isEmpty() && !part.isEmpty());
    const Expected<void> replaced = link.replace(link.freshLink());
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, kind);
    QCOMPARE(link.kept().state(link.id()), Failed);
    QCOMPARE(link.folder().read(QStringLiteral("a.bin.part.ledger")), ledger);
    QCOMPARE(link.folder().read(QStringLiteral("a.bin.part")), part);
}

void TestReplaceLink::leavesWhatWasHereWhereTheNewLinkContradictsItLater_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<AssemblyKind>("assembly");
    for (const int connections : {1, 4}) {
        QTest::addRow("direct, %d", connections) << connections << AssemblyKind::Direct;
        QTest::addRow("parts, %d", connections) << connections << AssemblyKind::Temp;
        QTest::addRow("memory, %d", connections) << connections << AssemblyKind::Memory;
    }
}

// The new link is honest as long as it is asked for a few bytes, and has a strong ETag: a program that
// believes either has a mixed file.
void TestReplaceLink::leavesWhatWasHereWhereTheNewLinkContradictsItLater()
{
    QFETCH(const int, connections);
    QFETCH(const AssemblyKind, assembly);
    const VirtualFile file = *VirtualFile::atPath(target);
    const ServedFile said{.content = file};
    const Script honest = FileService();
    const Script other = forged(target, file, said, allFrom(0), 1'000'000'000);
    const Script honestAtFirst = [=](const Exchange& exchange) {
        const auto asked = exchange.request.range();
        const auto range = asked ? asked->within(file.size) : std::nullopt;
        return range && range->length() <= 16 * 1024 ? honest(exchange) : other(exchange);
    };
    Expiry link(honestAtFirst, connections, assembly);
    QVERIFY(link.happens());
    QVERIFY(link.replace(link.freshLink()));
    const auto errorNow = [&link] { return link.kept().snapshot(link.id()).error.value_or(DownloadError{}); };
    TRY_COMPARE(errorNow().kind, ErrorKind::Changed);
    QCOMPARE(link.kept().state(link.id()), Failed);
    const DownloadError error = errorNow();
    QVERIFY2(error.detail.english().contains(QLatin1String("the new link")),
             qPrintable(error.detail.english()));

    const ScriptedServer good;
    const Expected<void> replaced = link.replace(good.url(target));
    QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().detail.english()));
    QVERIFY(link.kept().reaches(link.id(), Finished));
    QCOMPARE(differenceFrom(file, link.folder().path(QStringLiteral("a.bin"))), QString());
    QVERIFY(lengthAsked(good.log(), file) < file.size - 1'000'000);
}

void TestReplaceLink::replacesTheLinkOfWhatRuns()
{
    Expiry link{FileService()};
    QVERIFY(link.kept().reachesBytes(link.id(), 1'500'000));
    const Expected<void> replaced = link.replace(link.freshLink());
    QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().detail.english()));
    link.server().setScript(FileService());
    link.server().dropAll();
    QVERIFY(link.kept().reaches(link.id(), Finished));
    QCOMPARE(link.kept().snapshot(link.id()).url, link.freshLink());
}

void TestReplaceLink::staysCancelledThoughTheNewLinkIsGood_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("its answer comes later") << true;
    QTest::newRow("it is silent") << false;
}

// Cancelled while the link is compared; the server answers after that and not before, or never.
void TestReplaceLink::staysCancelledThoughTheNewLinkIsGood()
{
    QFETCH(const bool, answers);
    const auto isAsked = std::make_shared<std::atomic_bool>(false);
    std::promise<void> cancelled;
    Expiry link(FileService().then(
        [isAsked, answers, isCancelled = cancelled.get_future().share()](const Exchange&, Reply reply) {
            *isAsked = true;
            if (!answers)
                return reply.stallBeforeHeaders();
            isCancelled.wait_for(patience());
            return reply;
        }));
    QVERIFY(link.happens());
    const QFuture<Expected<void>> answer = link.kept().queue().replaceLink(link.id(), link.freshLink());
    TRY_VERIFY(isAsked->load());
    link.kept().queue().cancel(link.id());
    QVERIFY(link.kept().reaches(link.id(), Cancelled));
    cancelled.set_value();
    TRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind, ErrorKind::Cancelled);
    const QFuture<Expected<void>> isOver = link.kept().queue().kept();
    TRY_VERIFY(isOver.isFinished());
    QVERIFY(link.folder().read(QStringLiteral("a.bin.part")).isEmpty());
    QCOMPARE(link.kept().state(link.id()), Cancelled);
}

void TestReplaceLink::isRemovedThoughTheNewLinkIsSilent()
{
    const auto isAsked = std::make_shared<std::atomic_bool>(false);
    Expiry link(FileService().then([isAsked](const Exchange&, Reply reply) {
        *isAsked = true;
        return reply.stallBeforeHeaders();
    }));
    QVERIFY(link.happens());
    const QFuture<Expected<void>> answer = link.kept().queue().replaceLink(link.id(), link.freshLink());
    TRY_VERIFY(isAsked->load());
    link.kept().queue().cancel(link.id());
    link.kept().queue().remove(QList{link.id()});
    QVERIFY(link.kept().removes(link.id()));
    QVERIFY(link.folder().read(QStringLiteral("a.bin.part")).isEmpty());
    TRY_COMPARE(link.server().log().activeRequests(), 0);
}

void TestReplaceLink::showsTheCertificateToItsOwnHostAlone()
{
    const ScriptedServer::Options askingClients{.tls = showing(TlsIdentity::Good),
                                                .clients = ClientRule::MustShowItself};
    const ScriptedServer own(FileService(), askingClients);
    const ScriptedServer other(FileService(), askingClients);
    const TestFolder folder;
    KeptQueue kept(folder.path(storeName));
    DownloadRequest request = quickRequest(own.url(target), folder.path(), 1);
    request.network.caFile = authorityFile();
    request.network.clientCertificate =
        ClientCertificate{.file = clientCertificateFile(), .keyFile = clientKeyFile()};
    const DownloadId id = kept.queue().add(request, {.start = StartWhen::WhenResumed});
    QVERIFY(kept.reaches(id, Paused));
    const auto startsWith = [&](const QUrl& link) {
        const QFuture<Expected<void>> answer = kept.queue().replaceLink(id, link);
        return QTest::qWaitFor([&] { return answer.isFinished(); }, static_cast<int>(patience().count())) &&
               answer.result();
    };
    QVERIFY(startsWith(other.url(target)));
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Failed));
    QCOMPARE(kept.snapshot(id).error.value_or(DownloadError{}).kind, ErrorKind::TlsFailed);
    QCOMPARE(other.log().size(), 0);
}

void TestReplaceLink::refusesWhatIsNoLink_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const QString hostless = QStringLiteral("it names no host");
    QTest::newRow("nothing") << QString() << ErrorKind::BadUrl << hostless;
    QTest::newRow("no host") << QStringLiteral("http:///canary") << ErrorKind::BadUrl << hostless;
    QTest::newRow("a time") << QStringLiteral("12:30") << ErrorKind::BadUrl << hostless;
    QTest::newRow("port 0") << QStringLiteral("http://me:canary@a:0/") << ErrorKind::BadUrl
                            << QStringLiteral("its port is not valid");
    QTest::newRow("a port past all") << QStringLiteral("http://me:canary@a:99999/") << ErrorKind::BadUrl
                                     << QStringLiteral("its port is not valid");
    QTest::newRow("no end of an address") << QStringLiteral("http://me:canary@[::1/") << ErrorKind::BadUrl
                                          << QStringLiteral("its host name is not valid");
    QTest::newRow("a file") << QStringLiteral("file://host/etc/passwd") << ErrorKind::UnsupportedScheme
                            << QStringLiteral("file");
}

void TestReplaceLink::refusesWhatIsNoLink()
{
    QFETCH(QString, link);
    QFETCH(ErrorKind, kind);

    Expiry expiry{FileService()};
    const Expected<void> replaced = expiry.replace(QUrl(link));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, kind);
    QTEST(replaced.error().detail.english(), "detail");
}

QTEST_GUILESS_MAIN(TestReplaceLink)
#include "tst_replace_link.moc"
