#include "tests/system/support/fault.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Servers that answer a question for a range with something else.
class TestFaultRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesNothingThatWasNotAskedForAndProven_data();
    void usesNothingThatWasNotAskedForAndProven();
    void takesNoZerosOfTheBeginningForAPart_data();
    void takesNoZerosOfTheBeginningForAPart();
};

namespace {

const VirtualFile file = *VirtualFile::atPath("/4M/a.bin");
const VirtualFile small = *VirtualFile::atPath("/1M/a.bin");

// The range of a 206, or nothing where the reply is none.
std::optional<ByteRange> rangeOf(const Exchange& exchange, const Reply& reply)
{
    const auto asked = exchange.request.range();
    return reply.statusCode() == 206 && asked ? asked->within(file.size) : std::nullopt;
}

using Lie = std::function<Reply(Reply, ByteRange)>;

Twist always(Lie lie)
{
    return [lie = std::move(lie)](int, const Exchange& exchange, Reply reply) {
        const auto range = rangeOf(exchange, reply);
        return range ? lie(std::move(reply), *range) : reply;
    };
}

// Makes only the first answers of a run lie.
Twist atFirst(int count, Lie lie)
{
    return [count, lie = always(std::move(lie))](int number, const Exchange& exchange, Reply reply) {
        return number < count ? lie(number, exchange, std::move(reply)) : reply;
    };
}

// The first piece comes as it should.
Twist later(Lie lie)
{
    return [lie = always(std::move(lie))](int number, const Exchange& exchange, Reply reply) {
        return number >= 1 ? lie(number, exchange, std::move(reply)) : reply;
    };
}

Reply whole(Reply reply, ByteRange)
{
    return reply.removeHeader("Content-Range").status(200).body(file);
}

Reply wholeWithoutLength(Reply reply, ByteRange range)
{
    return whole(std::move(reply), range).chunked();
}

// A part that is called the whole. Only what else is said of it tells.
Reply partAsWhole(Reply reply, ByteRange)
{
    return reply.status(200);
}

Reply partAsWholeInChunks(Reply reply, ByteRange)
{
    return reply.status(200).chunked();
}

Lie partAsWhole(const QByteArray& contentRange)
{
    return [contentRange](Reply reply, ByteRange) {
        return reply.status(200).header("Content-Range", contentRange);
    };
}

// Nothing but its length tells what it is, and that only at its end.
Reply partAsWholeInBareChunks(Reply reply, ByteRange)
{
    return reply.status(200).removeHeader("Content-Range").chunked();
}

Reply partAsWholeToTheClose(Reply reply, ByteRange)
{
    return reply.status(200).removeHeader("Content-Range").closeDelimited();
}

Reply partAsWholeByItsLength(Reply reply, ByteRange)
{
    return reply.status(200).removeHeader("Content-Range");
}

Reply ofAnotherPlace(Reply reply, ByteRange range)
{
    const qint64 shift = range.begin == 0 ? 4096 : -4096;
    const ByteRange other{range.begin + shift, range.end + shift};
    return reply.contentRange(other, file.size).body(Body(file).stretch(other));
}

Reply withoutContentRange(Reply reply, ByteRange)
{
    return reply.removeHeader("Content-Range");
}

Reply inAnotherUnit(Reply reply, ByteRange range)
{
    return reply.contentRange(range, file.size, "seconds");
}

// Without a length, nothing but the type tells what the body is.
Reply ofManyPartsCalledOne(Reply reply, ByteRange range)
{
    const QByteArray parts = "\r\n--x\r\nContent-Type: application/octet-stream\r\nContent-Range: bytes " +
                             QByteArray::number(range.begin) + '-' + QByteArray::number(range.end - 1) +
                             "/4194304\r\n\r\n" + file.bytes(range.begin, range.end) + "\r\n--x--\r\n";
    return reply.header("Content-Type", "multipart/byteranges; boundary=x").body(Body(parts)).chunked();
}

Reply ofManyParts(Reply reply, ByteRange range)
{
    return ofManyPartsCalledOne(reply.removeHeader("Content-Range"), range);
}

Reply toTheEnd(Reply reply, ByteRange range)
{
    const ByteRange rest{range.begin, file.size};
    return reply.contentRange(rest, file.size).body(Body(file).stretch(rest));
}

Reply shortened(Reply reply, ByteRange range)
{
    const ByteRange part{range.begin, range.begin + std::min<qint64>(range.length(), 300'000)};
    return reply.contentRange(part, file.size).body(Body(file).stretch(part));
}

Reply withTotal(Reply reply, ByteRange range, const QByteArray& total)
{
    return reply.header("Content-Range", "bytes " + QByteArray::number(range.begin) + '-' +
                                             QByteArray::number(range.end - 1) + '/' + total);
}

Lie total(const QByteArray& text)
{
    return [text](Reply reply, ByteRange range) { return withTotal(std::move(reply), range, text); };
}

// The part's own length in the place of the file's.
Reply withItsLengthForATotal(Reply reply, ByteRange range)
{
    return withTotal(std::move(reply), range, QByteArray::number(range.length()));
}

// Only its head knows of the range.
Reply wholeAsPart(Reply reply, ByteRange)
{
    return reply.body(file).chunked();
}

Body bytesAndMore(ByteRange range, qsizetype more)
{
    return QByteArray(file.bytes(range.begin, range.end) + QByteArray(more, 'x'));
}

// Says nothing of its length, and goes on behind the range.
Reply goingOn(Reply reply, ByteRange range)
{
    return reply.body(bytesAndMore(range, 2 << 20)).chunked();
}

Reply goingOnAndStaying(Reply reply, ByteRange range)
{
    return goingOn(std::move(reply), range).stallAfter(range.length() + (1 << 20));
}

Reply shortenedAndGoingOn(Reply reply, ByteRange range)
{
    const ByteRange part{range.begin, range.begin + std::min<qint64>(range.length(), 300'000)};
    return reply.contentRange(part, file.size)
        .body(bytesAndMore(part, range.length() - part.length()))
        .chunked();
}

Reply longerByItsLength(Reply reply, ByteRange range)
{
    return reply.body(bytesAndMore(range, 1000));
}

Reply shorterByItsLength(Reply reply, ByteRange range)
{
    return reply.bodyFrom({range.begin, range.begin + range.length() / 2});
}

Reply endingEarly(Reply reply, ByteRange range)
{
    // Small rests come whole, or this would take for ever.
    const qint64 length = std::max<qint64>(range.length() / 2, std::min<qint64>(range.length(), 100'000));
    return reply.bodyFrom({range.begin, range.begin + length}).chunked();
}

// A script that forgets to go to the place that it has named.
Reply fromTheBeginning(Reply reply, ByteRange range)
{
    return reply.contentRange(range, file.size).body(Body(file).stretch({0, range.length()}));
}

Reply unsatisfiable(const Reply&, ByteRange)
{
    return Reply(416).header("Content-Range", "bytes */4194304");
}

Reply unsatisfiableAsIfEmpty(const Reply&, ByteRange)
{
    return Reply(416).header("Content-Range", "bytes */0");
}

Reply unsatisfiableWithoutAWord(const Reply&, ByteRange)
{
    return Reply(416);
}

Fault lying(Twist twist)
{
    return {.script = twisted(std::move(twist)), .requests = 100};
}

} // namespace

void TestFaultRanges::usesNothingThatWasNotAskedForAndProven_data()
{
    addFaultColumns();
    const struct
    {
        const char* name;
        Lie lie;
    } lies[] = {
        {"200", whole},
        {"200 in chunks", wholeWithoutLength},
        {"a part as 200", [](Reply reply, ByteRange range) { return partAsWhole(std::move(reply), range); }},
        {"a part as 200, in chunks", partAsWholeInChunks},
        {"a part as 200, of another range", partAsWhole("bytes 100-1048675/4194304")},
        {"a part as 200, in the form of a 416", partAsWhole("bytes */4194304")},
        {"a part as 200, with garbage for a range", partAsWhole("some of it")},
        {"a part as 200, by its length alone", partAsWholeByItsLength},
        {"a part as 200, in chunks alone", partAsWholeInBareChunks},
        {"a part as 200, to the close", partAsWholeToTheClose},
        {"the whole as a part, in chunks", wholeAsPart},
        {"another range", ofAnotherPlace},
        {"no Content-Range", withoutContentRange},
        {"another unit", inAnotherUnit},
        {"many parts", ofManyParts},
        {"many parts, called a single range", ofManyPartsCalledOne},
        {"all the rest", toTheEnd},
        {"a shorter range", shortened},
        {"a shorter range than its body", shortenedAndGoingOn},
        {"a body longer than its range, by its length", longerByItsLength},
        {"a body shorter than its range, by its length", shorterByItsLength},
        {"a body shorter than its range, in chunks", endingEarly},
        {"a body that goes on", goingOn},
        {"a body that goes on and stays", goingOnAndStaying},
        {"the beginning as any part", fromTheBeginning},
        {"416", unsatisfiable},
        {"416 of an empty file", unsatisfiableAsIfEmpty},
        {"416 without a word", unsatisfiableWithoutAWord},
        {"a total of *", total("*")},
        {"a total of 0", total("0")},
        {"a total past 2^63", total("9223372036854775808")},
        {"a negative total", total("-1")},
        {"a total that is the part's length", withItsLengthForATotal},
    };
    for (const auto& [name, lie] : lies) {
        const QByteArray text(name);
        addFault(text + ", always", lying(always(lie)));
        addFault(text + ", from the second answer on", lying(later(lie)), {Start::Fresh});
        addFault(text + ", at first only", lying(atFirst(1, lie)), {Start::Fresh});
    }
    // Fewer bytes than are compared wherever two pieces meet, from a server that has no mark of a version.
    Fault few{.script =
                  twisted(FileService().add("/1M/a.bin", ServedFile{.content = small, .etag = ""}),
                          [](int, const Exchange& exchange, Reply reply) {
                              const auto range = exchange.request.range()->within(small.size);
                              const ByteRange part{range->begin, std::min(range->end, range->begin + 8192)};
                              return reply.contentRange(part, small.size).body(Body(small).stretch(part));
                          }),
              .target = "/1M/a.bin",
              .file = small,
              .requests = 400};
    addFault("eight KiB at a time", few, {Start::Fresh});
    // Whoever asks for all of it then, and believes the first answer, has an empty file.
    Fault nothing{.script = twisted(FileService().add("/1M/a.bin", ServedFile{.content = small}),
                                    [](int number, const Exchange&, Reply reply) {
                                        return number < 3 ? reply.body(Body(QByteArray())) : reply;
                                    }),
                  .target = "/1M/a.bin",
                  .file = small,
                  .requests = 10};
    addFault("no byte at first, and then an empty file", nothing, {Start::Fresh});
    // The bytes are all here, and nothing comes of the one that the total promises.
    Fault tooLarge{
        .script = twisted(
            FileService().add("/1M/a.bin", ServedFile{.content = small, .etag = "", .lastModified = ""}),
            [](int, const Exchange& exchange, Reply reply) {
                const auto range = exchange.request.range();
                const auto part = range ? range->within(small.size) : std::nullopt;
                return part ? reply.contentRange(*part, small.size + 1) : reply;
            }),
        .target = "/1M/a.bin",
        .file = small,
        .requests = 60};
    addFault("a total that is one too large", tooLarge, {Start::Fresh});
    Fault twoParts = lying([](int, const Exchange& exchange, Reply reply) {
        const auto range = rangeOf(exchange, Reply(206));
        if (!range)
            return Reply(206, QByteArray("nobody asked for a part")).contentRange({0, 23}, 23);
        return ofAnotherPlace(std::move(reply), *range);
    });
    twoParts.ends = Ends::Failed;
    twoParts.kind = ErrorKind::BadResponse;
    twoParts.httpStatus = 206;
    addFault("206 to whatever is asked", twoParts);
    // A client that looks at the status alone takes the first MiB for the file.
    Fault firstPart = lying([](int, const Exchange&, Reply reply) {
        return reply.status(200).contentRange({0, 1 << 20}, file.size).body(Body(file).stretch({0, 1 << 20}));
    });
    firstPart.ends = Ends::Failed;
    firstPart.kind = ErrorKind::BadResponse;
    firstPart.httpStatus = 200;
    addFault("the first MiB as 200, to whatever is asked", firstPart);
}

void TestFaultRanges::usesNothingThatWasNotAskedForAndProven()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultRanges::takesNoZerosOfTheBeginningForAPart_data()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("one connection") << 1;
    QTest::newRow("four connections") << 4;
}

// Images of disks begin with zeros, which look like nothing in particular.
void TestFaultRanges::takesNoZerosOfTheBeginningForAPart()
{
    QFETCH(const int, connections);
    const QByteArray image = QByteArray(32 << 10, '\0') + file.bytes();
    const ScriptedServer server(FileService()
                                    .add("/a.iso", ServedFile{.content = image, .etag = "\"v1\""})
                                    .then([&image](const Exchange& exchange, Reply reply) {
                                        const auto asked = exchange.request.range();
                                        const auto range = asked ? asked->within(image.size()) : std::nullopt;
                                        return range ? reply.body(Body(image).stretch({0, range->length()}))
                                                     : std::move(reply);
                                    }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/a.iso"), folder.path(), connections));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QFile whole(run.outcome().result->path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QVERIFY2(whole.readAll() == image, qPrintable(run.outcome().story()));
}

QTEST_GUILESS_MAIN(TestFaultRanges)
#include "tst_fault_ranges.moc"
