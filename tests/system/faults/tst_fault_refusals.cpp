#include "tests/support/checks/file_check.h"
#include "tests/system/support/fault.h"

#include <QDir>
#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Servers that say no, for now or for good.
class TestFaultRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAgainWhatMayPass_data();
    void triesAgainWhatMayPass();
    void neverRepeatsWhatIsPermanent_data();
    void neverRepeatsWhatIsPermanent();
    void asksOnceWithoutTheRangeThatWasRefused_data();
    void asksOnceWithoutTheRangeThatWasRefused();
    void asksForAllWhereOnlyPartsFail_data();
    void asksForAllWhereOnlyPartsFail();
    void leavesOutAConditionThatIsRefused_data();
    void leavesOutAConditionThatIsRefused();
    void saysThatALinkHasExpired_data();
    void saysThatALinkHasExpired();
    void takesWhatAnOpenAnswerStillBrings();
    void bringsBackTheCookieOfTheFirstPart_data();
    void bringsBackTheCookieOfTheFirstPart();
    void savesNoPageInPlaceOfTheFile_data();
    void savesNoPageInPlaceOfTheFile();
    void savesNoPageInPlaceOfTheTypeThatWasPromised();
    void savesNoWordInPlaceOfTheFile_data();
    void savesNoWordInPlaceOfTheFile();
};

namespace {

Reply page(int status)
{
    return Reply(status, QByteArray("<html>no</html>")).header("Content-Type", "text/html; charset=utf-8");
}

Twist statusAt(int status, std::function<bool(int)> when)
{
    return [status, when = std::move(when)](int number, const Exchange&, Reply reply) {
        return when(number) ? page(status) : std::move(reply);
    };
}

bool always(int)
{
    return true;
}

// All but the first of a run.
bool fromTheSecondOn(int number)
{
    return number >= 1;
}

Fault permanent(int status, ErrorKind kind, std::function<bool(int)> when = always)
{
    return {.script = twisted(statusAt(status, std::move(when))),
            .ends = Ends::Failed,
            .kind = kind,
            .httpStatus = status};
}

} // namespace

void TestFaultRefusals::triesAgainWhatMayPass_data()
{
    addFaultColumns();
    for (const int status : {408, 425, 429, 500, 502, 503, 504}) {
        const QByteArray text = QByteArray::number(status);
        addFault(text + " at first", {.script = twisted(statusAt(status, [](int n) { return n < 2; })),
                                      .fetchedTwice = 0,
                                      .requests = 30});
    }
    addFault("202 while the file is being made",
             {.script = twisted([](int number, const Exchange&, Reply reply) {
                  return number < 2 ? page(202).header("Retry-After", "0") : std::move(reply);
              }),
              .requests = 30});
    // The words of a server under a good status count among the bytes that it sent.
    constexpr qint64 words = 100;
    addFault("202 that says no time", {.script = twisted(statusAt(202, [](int n) { return n < 2; })),
                                       .fetchedTwice = words,
                                       .requests = 30});
    for (const int status : {500, 503}) {
        const QByteArray text = QByteArray::number(status);
        addFault(text + " now and then",
                 {.script = twisted(statusAt(status, [](int n) { return n % 3 == 1; })),
                  .fetchedTwice = 0,
                  .requests = 40});
        Fault never = permanent(status, ErrorKind::HttpError);
        never.requests = status == 503 ? 4 : 5; // at last for all of the file, but of a server that is busy
        addFault(text + " always", never);
        Fault soon = permanent(status, ErrorKind::HttpError, fromTheSecondOn);
        soon.leftOfFresh = Left::PartAndLedger;
        soon.requests = 40;
        addFault(text + " after the first answer", soon, {Start::Fresh});
        Fault slow = soon;
        slow.script = twisted([status](int number, const Exchange&, Reply reply) {
            return number >= 1 ? page(status).latency(std::chrono::milliseconds(20 * (number % 7)))
                               : std::move(reply);
        });
        addFault(text + " after the first answer, at different times", slow, {Start::Fresh});
    }
}

void TestFaultRefusals::triesAgainWhatMayPass()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultRefusals::neverRepeatsWhatIsPermanent_data()
{
    addFaultColumns();
    const struct
    {
        int status;
        ErrorKind kind;
    } refusals[] = {
        {400, ErrorKind::HttpError}, {402, ErrorKind::HttpError}, {403, ErrorKind::Forbidden},
        {404, ErrorKind::NotFound},  {405, ErrorKind::HttpError}, {410, ErrorKind::NotFound},
        {451, ErrorKind::HttpError}, {501, ErrorKind::HttpError},
    };
    for (const auto& [status, kind] : refusals) {
        Fault fault = permanent(status, kind);
        // The range alone may have been refused, or the condition.
        const bool mayBeOfTheQuestion = status == 400 || status == 403 || status == 405 || status == 501;
        fault.requests = mayBeOfTheQuestion ? 2 : 1;
        addFault(QByteArray::number(status), fault, {Start::Fresh});
        fault.requests = status == 404 || status == 403 ? 2 : mayBeOfTheQuestion ? 3 : 1;
        addFault(QByteArray::number(status), fault, {Start::Resumed});
    }
    Fault bare = permanent(401, ErrorKind::AuthRequired);
    bare.requests = 1;
    addFault("401", bare, {Start::Fresh});
    // Nothing asks for a login to a link that was good without one.
    bare.kind = ErrorKind::Forbidden;
    addFault("401", bare, {Start::Resumed});
    Fault challenge = permanent(401, ErrorKind::AuthRequired);
    challenge.script = twisted(eachReply(
        [](const Reply&) { return page(401).header("WWW-Authenticate", "Basic realm=\"members\""); }));
    challenge.requests = 1;
    addFault("401 with a challenge", challenge);
    Fault wrongPassword = challenge;
    wrongPassword.adjust = [](DownloadRequest& request) {
        request.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("no")};
    };
    wrongPassword.requests = 1;
    addFault("401 to a wrong password", wrongPassword);
    // No proxy has said it, so no login at one would help.
    Fault asProxy = permanent(407, ErrorKind::HttpError);
    asProxy.requests = 1;
    addFault("407", asProxy);
    asProxy.script = twisted(eachReply(
        [](const Reply&) { return page(407).header("Proxy-Authenticate", "Basic realm=\"members\""); }));
    addFault("407 with a challenge", asProxy);
}

void TestFaultRefusals::neverRepeatsWhatIsPermanent()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultRefusals::asksOnceWithoutTheRangeThatWasRefused_data()
{
    addFaultColumns();
    for (const int status : {400, 403, 405, 406, 409, 416, 422, 501}) {
        Fault fault;
        fault.script = twisted(withoutRanges(), [status](int, const Exchange& exchange, Reply reply) {
            return exchange.request.headers.contains("Range") ? page(status) : std::move(reply);
        });
        fault.fetchedTwice = 0;
        fault.requests = 2;
        addFault(QByteArray::number(status), fault, {Start::Fresh});
    }
}

void TestFaultRefusals::asksOnceWithoutTheRangeThatWasRefused()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

namespace {

const struct
{
    const char* name;
    Reply reply;
} refusals[] = {
    {"404", page(404)},
    {"409", page(409)},
    {"500", page(500)},
    {"a closed line", Reply().noAnswer()},
    {"a reset line", Reply().noAnswer(Cut::Reset)},
};

} // namespace

// A program that sends files, or a filter before it, stumbles over questions for parts, or for late parts.
void TestFaultRefusals::asksForAllWhereOnlyPartsFail_data()
{
    addFaultColumns();
    for (const auto& [name, reply] : refusals) {
        Fault fault{.requests = 80};
        fault.script = twisted([reply](int, const Exchange& exchange, Reply honest) {
            const auto range = exchange.request.range();
            return range && range->first.value_or(0) > 500'000 ? reply : std::move(honest);
        });
        addFault(QByteArray(name) + " to late parts", fault);
        const bool refusesTheLink = reply.statusCode() == 404;
        if (refusesTheLink)
            continue;
        fault.script = twisted(withoutRanges(), [reply](int, const Exchange& exchange, Reply honest) {
            return exchange.request.headers.contains("Range") ? reply : std::move(honest);
        });
        addFault(QByteArray(name) + " to any part", fault, {Start::Fresh});
    }
    // A person is told that the link has expired, and not of the page to log in that comes for all of the
    // file.
    Fault expired{.ends = Ends::Failed,
                  .kind = ErrorKind::Forbidden,
                  .httpStatus = 403,
                  .leftOfFresh = Left::PartAndLedger,
                  .requests = 60};
    expired.script = twisted([](int number, const Exchange& exchange, Reply reply) {
        return number == 0 ? std::move(reply) : page(exchange.request.headers.contains("Range") ? 403 : 200);
    });
    addFault("403 to parts, and a page for all of it", expired, {Start::Fresh});
    // All of the file comes no better, so the part stays.
    Fault never{.ends = Ends::Failed,
                .kind = ErrorKind::HttpError,
                .httpStatus = 500,
                .leftOfFresh = Left::PartAndLedger,
                .requests = 60};
    never.script = twisted(statusAt(500, fromTheSecondOn));
    addFault("500 to all but the first question", never, {Start::Fresh});
}

void TestFaultRefusals::asksForAllWhereOnlyPartsFail()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultRefusals::leavesOutAConditionThatIsRefused_data()
{
    addFaultColumns();
    for (const auto& [name, reply] : refusals) {
        Fault fault{.requests = 80};
        // A link that is refused is asked for all of its file instead.
        if (reply.statusCode() != 404)
            fault.fetchedTwice = 0;
        fault.script = twisted([reply](int, const Exchange& exchange, Reply honest) {
            return exchange.request.headers.contains("If-Range") ? reply : std::move(honest);
        });
        addFault(name, fault);
    }
}

void TestFaultRefusals::leavesOutAConditionThatIsRefused()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultRefusals::saysThatALinkHasExpired_data()
{
    addFaultColumns();
    for (const auto& [status, kind] : {std::pair(403, ErrorKind::Forbidden), {410, ErrorKind::NotFound}}) {
        Fault fault = permanent(status, kind, fromTheSecondOn);
        fault.leftOfFresh = Left::PartAndLedger;
        fault.requests = 20;
        addFault(QByteArray::number(status) + " after the first answer", fault, {Start::Fresh});
        addFault(QByteArray::number(status) + " after a break", permanent(status, kind), {Start::Resumed});
    }
}

void TestFaultRefusals::saysThatALinkHasExpired()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

// The link runs out while two answers are under way, of which one is four times as fast.
void TestFaultRefusals::takesWhatAnOpenAnswerStillBrings()
{
    constexpr int answered = 3;
    const ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        if (exchange.index >= answered)
            return Reply(403);
        return exchange.index == 0 ? std::move(reply)
                                   : reply.rate(exchange.index == 1 ? 4'000'000 : 1'000'000);
    }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/6M/a.bin"), folder.path(), 2));
    QVERIFY2(endsWhole(run, *VirtualFile::atPath("/6M/a.bin"), folder.filePath(QStringLiteral("a.bin"))),
             qPrintable(run.outcome().story()));
    QVERIFY(server.log().size() > answered);
}

void TestFaultRefusals::bringsBackTheCookieOfTheFirstPart_data()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("1 connection") << 1;
    QTest::newRow("4 connections") << 4;
}

// A server may begin a session with the first part and serve the others within it alone.
void TestFaultRefusals::bringsBackTheCookieOfTheFirstPart()
{
    QFETCH(const int, connections);
    const ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        if (exchange.index == 0)
            return reply.header("Set-Cookie", "session=canary; Path=/");
        return exchange.request.header("Cookie") == "session=canary" ? std::move(reply) : Reply(403);
    }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/4M/a.bin"), folder.path(), connections));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/4M/a.bin"), folder.filePath(QStringLiteral("a.bin"))),
             QString());
    QVERIFY(server.log().size() > 1);
    QVERIFY(!run.outcome().log.join(u' ').contains(QLatin1String("canary")));
}

void TestFaultRefusals::savesNoPageInPlaceOfTheFile_data()
{
    addFaultColumns();
    Fault login = permanent(200, ErrorKind::BadResponse);
    login.requests = 1;
    addFault("a login page", login);
    Fault later = permanent(200, ErrorKind::BadResponse, fromTheSecondOn);
    later.leftOfFresh = Left::PartAndLedger;
    later.requests = 20;
    addFault("a login page after the first answer", later, {Start::Fresh});
    Fault ranged = login;
    ranged.script = twisted([](int, const Exchange& exchange, Reply reply) {
        const auto range = exchange.request.range();
        const auto part = range ? range->within(4 << 20) : std::nullopt;
        if (!part)
            return page(200);
        reply.body(QByteArray("<html>").leftJustified(static_cast<qsizetype>(part->length()), '.'));
        return reply.header("Content-Type", "text/html");
    });
    ranged.httpStatus = 206;
    addFault("a login page that knows ranges", ranged);
    const auto refusalInJson = [](Reply) {
        return Reply(200, QByteArray(R"({"error":"expired"})")).header("Content-Type", "application/json");
    };
    Fault message = login;
    message.script = twisted(eachReply(refusalInJson));
    addFault("a refusal in JSON", message);
    message.script =
        twisted(eachReply([refusalInJson](Reply reply) { return refusalInJson(reply).chunked(); }));
    message.requests = 2; // once more to be read by the letter
    addFault("a refusal in JSON, in chunks", message);
    Fault elsewhere = login;
    elsewhere.target = "/get";
    elsewhere.script = [] {
        return [](const Exchange& exchange) {
            return exchange.request.path() == "/get" ? Reply::redirect(302, "/a.bin") : page(200);
        };
    };
    elsewhere.requests = 2;
    addFault("a login page under the name where the link leads", elsewhere, {Start::Fresh});
    const auto called = [](Reply reply) { return reply.header("Content-Type", "text/html"); };
    addFault("a file that its server calls a page", {.script = twisted(eachReply(called))}, {Start::Fresh});
    addFault("a file in chunks that its server calls a page",
             {.script = twisted(eachReply([called](Reply reply) { return called(reply).chunked(); }))},
             {Start::Fresh});
    addFault("a file in chunks that its server calls JSON",
             {.script = twisted(eachReply(
                  [](Reply reply) { return reply.header("Content-Type", "application/json").chunked(); }))},
             {Start::Fresh});
    // A file that is a page from the start, and is named like one, is no login page.
    Fault honest{.script = twisted(eachReply([](Reply reply) { return reply; })),
                 .earlier =
                     FileService().add("/index.html", ServedFile{.content = VirtualFile{.size = 4 << 20},
                                                                 .contentType = "text/html"}),
                 .target = "/index.html",
                 .file = VirtualFile{.size = 4 << 20},
                 .name = QStringLiteral("index.html")};
    honest.script = served(honest.earlier);
    addFault("a page that is the file", honest);
}

void TestFaultRefusals::savesNoPageInPlaceOfTheFile()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

// A name that promises nothing, and a type that a browser was sent.
void TestFaultRefusals::savesNoPageInPlaceOfTheTypeThatWasPromised()
{
    const ScriptedServer server([](const Exchange&) { return page(200); });
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/export"), folder.path(), 1);
    request.contentType = "Text/CSV; header=present";
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY(!run.outcome().result);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

// The status says that all is well, and nothing calls it a page. A program that takes it for a new version of
// the file throws away what is here.
void TestFaultRefusals::savesNoWordInPlaceOfTheFile_data()
{
    addFaultColumns();
    const struct
    {
        const char* name;
        Reply reply;
    } words[] = {
        {"a word in text", Reply(200, QByteArray("session expired")).header("Content-Type", "text/plain")},
        {"a word of no type", Reply(200, QByteArray("upstream timed out"))},
        {"a word of no type, to the close", Reply(200, QByteArray("upstream timed out")).closeDelimited()},
        {"a word in chunks",
         Reply(200, QByteArray("session expired")).header("Content-Type", "text/plain").chunked()},
        {"a word in chunks, with a mark", Reply(200, QByteArray("session expired"))
                                              .header("Content-Type", "text/plain")
                                              .header("ETag", "W/\"word\"")
                                              .chunked()},
        {"a word to the close, with a mark", Reply(200, QByteArray("session expired"))
                                                 .header("Content-Type", "application/octet-stream")
                                                 .header("ETag", "\"word\"")
                                                 .closeDelimited()},
        {"nothing in chunks, with a mark",
         Reply(200).header("Content-Type", "application/octet-stream").header("ETag", "\"word\"").chunked()},
        {"nothing at all", Reply(200)},
        {"a word of the same type",
         Reply(200, QByteArray("no")).header("Content-Type", "application/octet-stream")},
    };
    for (const auto& [name, reply] : words) {
        Fault fault{.ends = Ends::Failed,
                    .kind = ErrorKind::BadResponse,
                    .httpStatus = 200,
                    .leftOfFresh = Left::PartAndLedger,
                    .requests = 60};
        const auto instead = [reply](int begin) {
            return twisted([reply, begin](int number, const Exchange&, Reply honest) {
                return number >= begin ? reply : std::move(honest);
            });
        };
        fault.script = instead(0);
        addFault(QByteArray(name) + ", after a break", fault, {Start::Resumed});
        fault.script = instead(1);
        addFault(QByteArray(name) + ", after the first answer", fault, {Start::Fresh});
        // A while later all is well again.
        fault.script = twisted([reply](int number, const Exchange&, Reply honest) {
            return number == 1 || number == 2 ? reply : std::move(honest);
        });
        fault.ends = Ends::Completed;
        addFault(QByteArray(name) + ", for a moment", fault, {Start::Fresh});
    }
    // Nobody knows how long it is before it ends, so that it counts as a new version until then.
    Fault longer{.ends = Ends::Failed,
                 .kind = ErrorKind::BadResponse,
                 .httpStatus = 200,
                 .leftOfResumed = Left::Nothing,
                 .requests = 60};
    const Reply message = Reply(200, QByteArray(3000, 'x')).header("ETag", "\"message\"").chunked();
    for (const auto& [begin, start] : {std::pair(1, Start::Fresh), {0, Start::Resumed}}) {
        longer.script = twisted([message, begin](int number, const Exchange&, Reply honest) {
            return number < begin ? std::move(honest) : message;
        });
        addFault("a longer message in chunks, with a mark", longer, {start});
    }
    // A script that knows parts and no marks fails once it has said what it was to send.
    const auto failing = [](int begin, bool isMeasured) {
        const FileService script = FileService().add(
            "/4M/a.bin",
            ServedFile{.content = *VirtualFile::atPath("/4M/a.bin"), .etag = "", .lastModified = ""});
        return twisted(script, [=](int number, const Exchange&, Reply honest) {
            Reply word = Reply(200, QByteArray("no database"))
                             .header("Content-Type", "application/octet-stream")
                             .header("Content-Disposition", "attachment; filename=a.bin");
            return number < begin ? honest : isMeasured ? word : word.closeDelimited();
        });
    };
    for (const bool isMeasured : {true, false}) {
        Fault fault{.ends = Ends::Failed,
                    .kind = ErrorKind::BadResponse,
                    .httpStatus = 200,
                    .leftOfFresh = Left::PartAndLedger,
                    .requests = 60};
        const QByteArray text =
            isMeasured ? "a script that fails" : "a script that fails and tells no length";
        fault.script = failing(0, isMeasured);
        addFault(text + ", after a break", fault, {Start::Resumed});
        fault.script = failing(1, isMeasured);
        addFault(text + ", after the first answer", fault, {Start::Fresh});
    }
    // No name tells that a page is none of it; only what came before the file changed does.
    const VirtualFile older{.size = 4 << 20, .seed = 21};
    const VirtualFile newer{.size = 4 << 20, .seed = 22};
    const auto holding = [](const VirtualFile& file) {
        return FileService().add("/get", ServedFile{.content = file});
    };
    Fault changed{.script =
                      [=] {
                          auto count = std::make_shared<int>(0);
                          return [=](const Exchange& exchange) {
                              const int number = (*count)++;
                              return number >= 2 ? page(200) : holding(number == 0 ? older : newer)(exchange);
                          };
                      },
                  .target = "/get",
                  .file = newer,
                  .formerFile = older,
                  .name = QStringLiteral("get"),
                  .ends = Ends::Failed,
                  .kind = ErrorKind::BadResponse,
                  .httpStatus = 200,
                  .leftOfFresh = Left::PartAndLedger,
                  .requests = 60};
    addFault("a page once the file has changed", changed, {Start::Fresh});
}

void TestFaultRefusals::savesNoWordInPlaceOfTheFile()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestFaultRefusals)
#include "tst_fault_refusals.moc"
