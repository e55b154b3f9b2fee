#include "tests/system/support/fault.h"
#include "tests/system/support/forged_file.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Files that change while they are fetched, or that merely look as if they had.
class TestFaultChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAfreshAndNeverMixes_data();
    void startsAfreshAndNeverMixes();
    void losesNothingToAFileThatIsEmptyNow_data();
    void losesNothingToAFileThatIsEmptyNow();
    void isNotCutWhereItEndedBefore_data();
    void isNotCutWhereItEndedBefore();
    void noticesSmallChanges_data();
    void noticesSmallChanges();
    void losesNothingOfAnUnchangedFile_data();
    void losesNothingOfAnUnchangedFile();
    void takesAFileThatNeverRestsAsOneStream_data();
    void takesAFileThatNeverRestsAsOneStream();
    void givesUpOnAFileThatNeverRests_data();
    void givesUpOnAFileThatNeverRests();
};

namespace {

constexpr qint64 size = 4 << 20;
const VirtualFile before{.size = size, .seed = 11};
const VirtualFile after{.size = size, .seed = 12};
const VirtualFile longer{.size = size + 12'345, .seed = 12};
// Like a log that has grown: only its end differs.
const VirtualFile grown{.size = size + 12'345, .seed = 11};
const VirtualFile shorter{.size = size - 1'234'567, .seed = 12};

// Like a log that was begun anew.
const VirtualFile begunAnew{.size = 100'000, .seed = 12};

// The headers by which a server tells versions apart.
struct Marks
{
    std::optional<QByteArray> etag;
    QByteArray lastModified;
};

const Marks strong{.etag = std::nullopt, .lastModified = "Tue, 02 Jan 2024 03:04:05 GMT"};
const Marks onlyEtag{.etag = std::nullopt, .lastModified = {}};
const Marks none{.etag = QByteArray(), .lastModified = {}};
const Marks weakAlone{.etag = QByteArray("W/\"same\""), .lastModified = {}};

Marks dated(const QByteArray& date)
{
    return {.etag = QByteArray(), .lastModified = date};
}

Marks weak(const QByteArray& etag)
{
    return {.etag = "W/" + etag, .lastModified = {}};
}

const Marks monday = dated("Mon, 01 Jan 2024 00:00:00 GMT");
const Marks tuesday = dated("Tue, 02 Jan 2024 00:00:00 GMT");

QByteArray digestOf(const VirtualFile& file, ByteRange range)
{
    const QByteArray bytes = file.bytes(range.begin, range.end);
    return "sha-256=" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64();
}

FileService holding(const VirtualFile& file, const Marks& marks)
{
    return FileService().add(
        "/a.bin", ServedFile{.content = file, .etag = marks.etag, .lastModified = marks.lastModified});
}

// The old file for so many answers, then the new one.
std::function<Script()> turning(const FileService& old, const Script& fresh, int answers)
{
    return [old, fresh, answers]() -> Script {
        auto count = std::make_shared<int>(0);
        return [old, fresh, answers, count](const Exchange& exchange) {
            return (*count)++ < answers ? old(exchange) : fresh(exchange);
        };
    };
}

Fault changing(const FileService& old, const Script& fresh, const VirtualFile& file, int answers)
{
    return {.script = turning(old, fresh, answers),
            .earlier = old,
            .target = "/a.bin",
            .file = file,
            .formerFile = before,
            .requests = 100};
}

void addChange(const QByteArray& name, const FileService& old, const Script& fresh, const VirtualFile& file)
{
    addFault(name + ", after the first answer", changing(old, fresh, file, 1), {Start::Fresh});
    addFault(name + ", in a break", changing(old, fresh, file, 0), {Start::Resumed});
    addFault(name + ", after the first answer behind a break", changing(old, fresh, file, 1),
             {Start::Resumed});
}

// The new file has the ETag of the old one, and only a digest of the whole tells.
void addChangeOfDigest()
{
    const auto digested = [](const VirtualFile& file) {
        const FileService::Twist twist = [file](const Exchange&, Reply reply) {
            return reply.header("Digest", digestOf(file, {0, size}));
        };
        return holding(file, {.etag = "\"same\"", .lastModified = {}}).then(twist);
    };
    Fault fault = changing(holding(before, none), {}, after, 1);
    fault.formerFile.reset();
    fault.script = [digested]() -> Script {
        auto count = std::make_shared<int>(0);
        return [old = digested(before), fresh = digested(after), count](const Exchange& exchange) {
            return (*count)++ < 1 ? old(exchange) : fresh(exchange);
        };
    };
    addFault("nothing but the bytes and their digest under one ETag", fault, {Start::Fresh});
}

// An earlier run compared pieces where they meet, since its server said no length of them, and ended before
// they had met. The next run does so too, whatever mark the server gives.
void addPiecesThatHaveNotMet()
{
    QByteArray mixed = after.bytes();
    mixed.replace(size / 2, size / 2, before.bytes(size / 2, size));
    const Marks one{.etag = "\"same\"", .lastModified = {}};
    const FileService earlier =
        FileService().add("/a.bin", ServedFile{.content = Body(mixed), .etag = one.etag});
    Fault pieces = changing(earlier, holding(after, one), after, 0);
    pieces.earlierTwist = [](const Exchange&, Reply reply) { return reply.chunked(); };
    pieces.formerFile.reset();
    QTest::newRow("pieces of an earlier run that have not met, under one strong ETag")
        << pieces << Situation{.connections = 8, .start = Start::Resumed};
}

} // namespace

void TestFaultChanges::startsAfreshAndNeverMixes_data()
{
    addFaultColumns();
    addChange("the ETag", holding(before, onlyEtag), holding(after, onlyEtag), after);
    addChange("only the date", holding(before, monday), holding(after, tuesday), after);
    addChange("a weak ETag", holding(before, weak("\"1\"")), holding(after, weak("\"2\"")), after);
    addChange("the length alone, longer", holding(before, none), holding(longer, none), longer);
    addChange("the length alone, shorter", holding(before, none), holding(shorter, none), shorter);
    addChange("the length alone, far shorter", holding(before, none), holding(begunAnew, none), begunAnew);
    addChange("nothing but the bytes", holding(before, none), holding(after, none), after);
    const FileService bytesBefore = holding(before, none);
    const FileService bytesAfter = holding(after, none);
    for (const int answers : {2, 3, 4, 6}) {
        addFault("nothing but the bytes, after answer " + QByteArray::number(answers),
                 changing(bytesBefore, bytesAfter, after, answers));
    }
    addChange("nothing but the bytes under one weak ETag", holding(before, weakAlone),
              holding(after, weakAlone), after);
    addChange("nothing but the bytes under one date", holding(before, monday), holding(after, monday), after);
    addChange("the marks vanish with the old bytes", holding(before, monday), holding(after, none), after);
    addChange("the ETag vanishes with the old bytes", holding(before, onlyEtag), holding(after, none), after);
    const Script deaf = [fresh = holding(after, none)](Exchange exchange) {
        exchange.request.headers.remove("If-Range");
        return fresh(exchange);
    };
    addChange("the ETag vanishes with the old bytes, and If-Range is not heard", holding(before, onlyEtag),
              deaf, after);
    // The two versions of the file have the same date, as builds with a fixed date have.
    const auto deafTo = [](const FileService& files) -> Script {
        return [files](Exchange exchange) {
            exchange.request.headers.remove("If-Range");
            return files(exchange);
        };
    };
    const Marks marked{.etag = "\"1\"", .lastModified = monday.lastModified};
    const Marks weakened{.etag = "W/\"1\"", .lastModified = monday.lastModified};
    addChange("the ETag vanishes with the old bytes, and the date stays", holding(before, marked),
              deafTo(holding(after, monday)), after);
    addChange("the ETag is weak from then on, and the date stays", holding(before, marked),
              deafTo(holding(after, weakened)), after);
    for (const char* nonsense : {"\"\"", "w/\"1\"", "W"}) {
        const Marks marks{.etag = nonsense, .lastModified = {}};
        addChange(QByteArray("nothing but the bytes under the ETag ") + nonsense, holding(before, marks),
                  deafTo(holding(after, marks)), after);
    }
    addChange(
        "the ranges vanish with the old bytes", holding(before, strong),
        FileService().add("/a.bin", ServedFile{.content = after, .ranges = ServedFile::Ranges::Ignored}),
        after);
    for (const auto& [name, marks] : {std::pair("nothing", none), {"a date", monday}}) {
        const auto served = [&](const Body& content) {
            return FileService().add("/a.bin", ServedFile{.content = content,
                                                          .etag = marks.etag,
                                                          .lastModified = marks.lastModified,
                                                          .ranges = ServedFile::Ranges::Ignored});
        };
        const QByteArray text = QByteArray("the ranges vanish with the old bytes, which had ") + name;
        addChange(text, holding(before, marks), served(after), after);
    }
    addChangeOfDigest();
    // A server that is given the new version may have nothing for a moment.
    const Script emptyAtFirst = [empty = holding(VirtualFile{.size = 0}, strong),
                                 fresh = holding(after, strong),
                                 count = std::make_shared<int>(0)](const Exchange& exchange) {
        return (*count)++ < 3 ? empty(exchange) : fresh(exchange);
    };
    addFault("it is empty for a moment", changing(holding(before, strong), emptyAtFirst, after, 1),
             {Start::Fresh});
    addPiecesThatHaveNotMet();
}

void TestFaultChanges::startsAfreshAndNeverMixes()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultChanges::losesNothingToAFileThatIsEmptyNow_data()
{
    addFaultColumns();
    for (const auto& [name, marks] : {std::pair("another mark", strong), {"no mark", none}}) {
        for (const Start start : {Start::Fresh, Start::Resumed}) {
            const FileService empty = holding(VirtualFile{.size = 0}, marks);
            Fault fault = changing(holding(before, marks), empty, before, start == Start::Fresh ? 1 : 0);
            fault.ends = Ends::Failed;
            fault.kind = ErrorKind::BadResponse;
            fault.httpStatus = 200;
            fault.leftOfFresh = Left::PartAndLedger;
            addFault(name, fault, {start});
        }
    }
}

void TestFaultChanges::losesNothingToAFileThatIsEmptyNow()
{
    startsAfreshAndNeverMixes();
}

// The first answer names a length and is cut; the next ones name none, and their bodies are longer. Only
// bytes beyond the old end show it: a program that stops reading there has a whole file, of the wrong length.
void TestFaultChanges::isNotCutWhereItEndedBefore_data()
{
    addFaultColumns();
    const auto streamed = [](const VirtualFile& file, const Marks& marks) {
        return FileService().add("/a.bin", ServedFile{.content = file,
                                                      .etag = marks.etag,
                                                      .lastModified = marks.lastModified,
                                                      .ranges = ServedFile::Ranges::Ignored});
    };
    const auto cut = [](const Exchange&, Reply reply) { return reply.cutAfter(1'500'000); };
    const auto inChunks = [](const Exchange&, Reply reply) { return reply.chunked(); };
    const auto inChunksAndLate = [](const Exchange&, Reply reply) {
        return reply.chunked().stallAfter(size, std::chrono::milliseconds(400));
    };
    const auto changed = [&](const VirtualFile& file, const Marks& marks, const FileService::Twist& twist) {
        Fault fault{.script =
                        [=] {
                            auto count = std::make_shared<int>(0);
                            const Script first = streamed(before, marks).then(cut);
                            const Script later = streamed(file, marks).then(twist);
                            return [=](const Exchange& exchange) {
                                return (*count)++ == 0 ? first(exchange) : later(exchange);
                            };
                        },
                    .target = "/a.bin",
                    .file = file,
                    .requests = 20};
        return fault;
    };
    const struct
    {
        QByteArray name;
        Marks marks;
    } marked[] = {{"no marks", none}, {"one weak ETag", weakAlone}};
    for (const auto& [name, marks] : marked) {
        addFault(name + ", in chunks", changed(grown, marks, inChunks), {Start::Fresh});
        addFault(name + ", in chunks that pause there", changed(grown, marks, inChunksAndLate),
                 {Start::Fresh});
        addFault(name + ", in chunks and no longer", changed(before, marks, inChunks), {Start::Fresh});
    }
}

void TestFaultChanges::isNotCutWhereItEndedBefore()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

// The old file differed in some bytes alone, and in nothing that the server says. Each stretch of 16 KiB has
// one of them, so that each place where pieces meet shows it, however they are cut; a program that compares
// less there sees none.
void TestFaultChanges::noticesSmallChanges_data()
{
    addFaultColumns();
    constexpr qint64 block = 16 * 1024;
    const struct
    {
        const char* name;
        qint64 at;
    } places[] = {{"the first byte of each block", 0}, {"the last byte of each block", block - 1}};
    const struct
    {
        const char* name;
        Marks marks;
    } marked[] = {{"no marks", none}, {"one weak ETag", weakAlone}, {"one date", monday}};
    for (const auto& [where, at] : places) {
        QByteArray bytes = before.bytes();
        for (qint64 place = at; place < size; place += block)
            spoil(bytes[place]);
        for (const auto& [name, marks] : marked) {
            const FileService old = FileService().add(
                "/a.bin",
                ServedFile{.content = Body(bytes), .etag = marks.etag, .lastModified = marks.lastModified});
            const FileService fresh = holding(before, marks);
            const QByteArray text = QByteArray(where) + ", " + name;
            for (const int answers : {0, 1}) {
                Fault fault = changing(old, fresh, before, answers);
                fault.formerFile.reset();
                const auto when = answers == 0 ? Start::Resumed : Start::Fresh;
                addFault(text + (answers == 0 ? ", in a break" : ", after the first answer"), fault, {when});
            }
        }
    }
}

void TestFaultChanges::noticesSmallChanges()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

namespace {

// Three machines answer in turn, each with a mark of its own, and break each answer off. The earlier run had
// its bytes from the first of them.
void addMachinesWithMarksOfTheirOwn()
{
    const auto marked = [](int machine) {
        return holding(before, {.etag = "\"machine" + QByteArray::number(machine) + '"', .lastModified = {}});
    };
    const Fault fault{.script = [marked]() -> Script {
                          auto count = std::make_shared<int>(0);
                          return [marked, count](const Exchange& exchange) {
                              const auto cut = [](const Exchange&, Reply reply) {
                                  return reply.cutAfter(400'000);
                              };
                              return marked((*count)++ % 3).then(cut)(exchange);
                          };
                      },
                      .earlier = marked(0),
                      .target = "/a.bin",
                      .file = before,
                      .requests = 100};
    addFault("machines with marks of their own, and a line that breaks", fault, {Start::Resumed});
}

// A script gives each answer the time that it is by its clock, for the time of the file's last change as
// well. Each answer breaks off once.
void addFilesDatedByTheClock()
{
    const auto dated = [](const QByteArray& etag, int minute) {
        const QByteArray date = "Wed, 03 Jan 2024 03:" + QByteArray::number(minute + 10) + ":05 GMT";
        return FileService().add(
            "/a.bin", ServedFile{.content = before, .etag = etag, .lastModified = date, .date = date});
    };
    for (const QByteArray& etag : {QByteArray(), QByteArray("\"constant\"")}) {
        Fault clock{.script =
                        [=] {
                            auto count = std::make_shared<int>(0);
                            return [=](const Exchange& exchange) {
                                const int number = ++*count;
                                Reply reply = dated(etag, number % 50)(exchange);
                                return number % 2 == 0 ? std::move(reply) : reply.cutAfter(400'000);
                            };
                        },
                    .earlier = dated(etag, 0),
                    .target = "/a.bin",
                    .file = before,
                    .fetchedTwice = 512 * 1024,
                    .requests = 60};
        addFault(etag.isEmpty() ? "a date of the moment" : "a date of the moment, a constant ETag", clock);
    }
}

// For a second each answer is short and has a mark of its own, as from a script or a gateway that fails. Five
// of them come within a moment.
void addShortAnswersForASecond()
{
    using Clock = std::chrono::steady_clock;
    const VirtualFile shortOne{.size = 100'000, .seed = 13};
    const auto addShort = [](const QByteArray& name, const Script& odd) {
        Fault fault{.script =
                        [odd] {
                            auto count = std::make_shared<int>(0);
                            auto begin = std::make_shared<std::optional<Clock::time_point>>();
                            return [=, good = holding(before, strong)](const Exchange& exchange) {
                                if ((*count)++ == 0 && exchange.request.header("If-Range").isNull())
                                    return good(exchange);
                                if (!*begin)
                                    *begin = Clock::now();
                                const bool isOdd = Clock::now() - **begin < std::chrono::seconds(1);
                                return isOdd ? odd(exchange) : good(exchange);
                            };
                        },
                    .earlier = holding(before, strong),
                    .target = "/a.bin",
                    .file = before,
                    .fetchedTwice = 512 * 1024,
                    .requests = 60};
        addFault(name, fault);
    };
    addShort("short answers for a second", [shortOne](const Exchange& exchange) {
        Exchange asked = exchange;
        asked.request.headers.remove("Range");
        return holding(shortOne, strong)(asked);
    });
    addShort("for a second it is said to be far shorter", [](const Exchange&) {
        return Reply(416).header("Content-Range", "bytes */" + QByteArray::number(size / 4));
    });
}

} // namespace

void TestFaultChanges::losesNothingOfAnUnchangedFile_data()
{
    addFaultColumns();
    const auto unchanged = [](const Marks& marks, Twist twist) {
        Fault fault = changing(holding(before, marks), holding(before, marks), before, 0);
        fault.script = twisted(holding(before, marks), std::move(twist));
        // Only bytes that are compared are fetched again.
        fault.fetchedTwice = 512 * 1024;
        return fault;
    };
    addShortAnswersForASecond();
    const Twist honest = eachReply([](Reply reply) { return reply; });
    addFault("a strong ETag", unchanged(strong, honest));
    addFault("only a date", unchanged(monday, honest));
    addFault("a weak ETag", unchanged(weakAlone, honest));
    addFault("no mark at all", unchanged(none, honest));
    addFault("If-Range is answered by the whole file",
             unchanged(strong, [](int, const Exchange& exchange, Reply reply) {
                 if (exchange.request.header("If-Range").isNull())
                     return reply;
                 return reply.status(200).removeHeader("Content-Range").body(before).cutAfter(1);
             }));
    addFault("If-Range is answered by 412", unchanged(strong, [](int, const Exchange& exchange, Reply reply) {
                 return exchange.request.header("If-Range").isNull() ? std::move(reply) : Reply(412);
             }));
    // As from a cache that has lost the file. What is here stays, however often the stream breaks, and so
    // does the size, whether the stream tells one or not.
    const struct
    {
        const char* name;
        Marks marks;
    } marked[] = {{"a strong ETag", strong}, {"a date", monday}, {"no mark", none}};
    for (const auto& [name, marks] : marked) {
        const QByteArray with = QByteArray(", ") + name;
        const auto allOfIt = [](qint64 cutAfter) {
            return eachReply([cutAfter](Reply reply) {
                return reply.status(200).removeHeader("Content-Range").body(before).cutAfter(cutAfter);
            });
        };
        Fault all = unchanged(marks, allOfIt(size));
        all.fetchedTwice = 3 * size;
        addFault("all of it for each part" + with, all);
        Fault cut = unchanged(marks, allOfIt(500'000));
        cut.ends = Ends::Failed;
        cut.kind = ErrorKind::ConnectionLost;
        cut.fetchedTwice.reset();
        addFault("all of it for each part, cut each time" + with, cut, {Start::Resumed});
        cut.script = twisted(holding(before, marks), eachReply([](Reply reply) {
                                 return reply.status(200)
                                     .removeHeader("Content-Range")
                                     .body(Body(before).stretch({0, 3 << 20}))
                                     .closeDelimited();
                             }));
        addFault("all of it for each part, without a length and cut" + with, cut, {Start::Resumed});
        cut.script = twisted(holding(before, marks), [](int, const Exchange& exchange, Reply reply) {
            return exchange.request.range() ? Reply(416) : reply.bodyFrom({0, 3 << 20}).closeDelimited();
        });
        addFault("no part, and all of it without a length and cut" + with, cut, {Start::Resumed});
        // From the fourth answer on only parts come, so they have to be asked for again.
        Fault some = unchanged(marks, [](int number, const Exchange& exchange, Reply reply) {
            if (number < 3)
                return reply.status(200).removeHeader("Content-Range").body(before).cutAfter(1'500'000);
            return exchange.request.range() ? std::move(reply) : reply.cutAfter(1);
        });
        some.fetchedTwice.reset();
        addFault("all of it for a while" + with, some, {Start::Resumed});
    }
    addMachinesWithMarksOfTheirOwn();
    addFilesDatedByTheClock();
    const Twist unmarked = [](int number, const Exchange&, Reply reply) {
        return number > 0 ? reply.removeHeader("ETag").removeHeader("Last-Modified") : reply;
    };
    // Bytes that were on their way before the missing mark was noticed are fetched once more.
    Fault dateAlone = unchanged(strong, [](int, const Exchange&, Reply reply) {
        return reply.statusCode() == 206 ? reply.removeHeader("ETag") : reply;
    });
    dateAlone.fetchedTwice = before.size;
    addFault("the ETag is left out of parts", dateAlone);
    for (const auto& [name, marks] : {std::pair("date", monday), {"ETag", onlyEtag}}) {
        Fault bare = unchanged(marks, unmarked);
        bare.fetchedTwice = before.size;
        addFault(QByteArray("the ") + name + " is left out of parts but the first", bare);
    }
}

void TestFaultChanges::losesNothingOfAnUnchangedFile()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

namespace {

// Breaks an answer with all of the file off, and none with a part.
Reply cutIfWhole(const Exchange& exchange, Reply reply)
{
    return exchange.request.range() ? std::move(reply) : reply.cutAfter(1'500'000);
}

// Answers that are of the two by turns.
Fault byTurns(const Script& one, const Script& other)
{
    return {.script =
                [=] {
                    auto count = std::make_shared<int>(0);
                    return [=](const Exchange& exchange) {
                        return (*count)++ % 2 == 0 ? one(exchange) : other(exchange);
                    };
                },
            .earlier = holding(before, strong),
            .target = "/a.bin",
            .file = after,
            .formerFile = before,
            .requests = 60};
}

} // namespace

// Machines behind one link that each have marks of their own, or a file that is written again all the time. A
// single answer is of one version even so.
void TestFaultChanges::takesAFileThatNeverRestsAsOneStream_data()
{
    addFaultColumns();
    addFault("another file with each answer", byTurns(holding(after, strong), holding(before, strong)));
    const Marks one{.etag = "\"one\"", .lastModified = monday.lastModified};
    const Marks other{.etag = "\"other\"", .lastModified = monday.lastModified};
    addFault("another ETag with each answer", byTurns(holding(after, one), holding(after, other)));
    // The server breaks off each answer with all of a file, so the program has to stay with the parts of the
    // version that it began.
    Fault cutWhole =
        byTurns(holding(after, strong).then(cutIfWhole), holding(before, strong).then(cutIfWhole));
    cutWhole.requests = 200;
    addFault("another file with each answer, and all of it is cut", cutWhole, {Start::Resumed});
    // Some servers take the digest of what they send for that of the file.
    Fault ofParts = byTurns(holding(after, onlyEtag), holding(after, onlyEtag));
    ofParts.script = [] {
        return holding(after, onlyEtag).then([](const Exchange& exchange, Reply reply) {
            const auto range = exchange.request.range();
            const ByteRange sent =
                range ? range->within(size).value_or(ByteRange{0, size}) : ByteRange{0, size};
            return reply.header("Digest", digestOf(after, sent));
        });
    };
    addFault("digests of the parts", ofParts);
    addFault("another date with each answer", byTurns(holding(after, monday), holding(after, tuesday)));
}

void TestFaultChanges::takesAFileThatNeverRestsAsOneStream()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

// Not even one answer comes whole.
void TestFaultChanges::givesUpOnAFileThatNeverRests_data()
{
    addFaultColumns();
    Fault restless = byTurns(holding(after, strong), holding(before, strong));
    restless.script = [] {
        auto count = std::make_shared<int>(0);
        return [count](const Exchange& exchange) {
            const QByteArray mark = '"' + QByteArray::number((*count)++) + '"';
            return holding(after, {.etag = mark, .lastModified = {}}).then(cutIfWhole)(exchange);
        };
    };
    restless.ends = Ends::Failed;
    restless.kind = ErrorKind::Changed;
    restless.httpStatus = 200;
    addFault("another mark with each answer", restless, {Start::Resumed});
}

void TestFaultChanges::givesUpOnAFileThatNeverRests()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestFaultChanges)
#include "tst_fault_changes.moc"
