#include "tests/system/support/fault.h"

#include "core/storage/assembly/assembly.h"
#include "core/storage/part/ledger_file.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tributary::test {

namespace {

constexpr qint64 firstPiece = qint64{1036} * 1024;
constexpr qint64 ofEachFurtherPiece = 128 * 1024;
// Where a server has no marks that prove anything, a piece begins with what is here already.
constexpr qint64 overlap = 16 * 1024;

struct Stage
{
    QTemporaryDir folder;
    QTemporaryDir parts;
    ScriptedServer server;
    DownloadRequest request;
    qint64 sentBefore = 0;
    int askedBefore = 0;
    qint64 hereBefore = 0;

    QString path(const QString& name) const { return folder.filePath(name); }
};

// The first piece comes, of all others only the beginning.
Script inPart(const Fault& fault)
{
    return fault.earlier.then([twist = fault.earlierTwist](const Exchange& exchange, Reply reply) {
        if (twist)
            reply = twist(exchange, std::move(reply));
        const auto range = exchange.request.range();
        const bool isFirst = !range || range->first == 0;
        return reply.stallAfter(isFirst ? firstPiece : overlap + ofEachFurtherPiece);
    });
}

std::optional<Ledger> ledgerOf(const Stage& stage, const QString& name)
{
    auto ledger = loadLedger(stage.path(name + QLatin1String(".part.ledger")));
    return ledger ? *ledger : std::nullopt;
}

QString fetchPart(Stage& stage, const Fault& fault)
{
    stage.server.setScript(inPart(fault));
    {
        DownloadRun run(stage.request);
        if (!run.reachesBytes(firstPiece + ofEachFurtherPiece))
            return QLatin1String("the earlier run didn't get its part\n") + run.outcome().story();
    }
    const auto ledger = ledgerOf(stage, fault.name);
    if (!ledger)
        return QStringLiteral("the earlier run left no ledger");
    stage.hereBefore = ledger->claimed().length();
    if (stage.hereBefore < firstPiece + ofEachFurtherPiece)
        return QStringLiteral("the earlier run kept only %1 bytes").arg(stage.hereBefore);
    return {};
}

// A download that ends may say so before it lets go of its files. Windows shows those that were removed until
// then.
QStringList filesLeft(const QStringList& folders, const QStringList& expected)
{
#ifdef Q_OS_WIN
    const auto longest = static_cast<int>(patience().count());
#else
    constexpr int longest = 0;
#endif
    QStringList files;
    (void)QTest::qWaitFor(
        [&] {
            files.clear();
            for (const QString& folder : folders)
                files += filesIn(folder);
            return files == expected;
        },
        longest);
    return files;
}

QString problemWithBytes(const VirtualFile& file, const DownloadResult& result)
{
    if (const QString difference = differenceFrom(file, result.path); !difference.isEmpty())
        return QLatin1String("a wrong file under the final name: ") + difference;
    if (result.bytes != file.size)
        return QStringLiteral("it says that it has %1 bytes").arg(result.bytes);
    return {};
}

QString problemWithCompleted(const Fault& fault, const Stage& stage, const DownloadResult& result)
{
    if (result.path != stage.path(fault.name))
        return QLatin1String("it became ") + result.path;
    QString problem = problemWithBytes(fault.file, result);
    const bool isFormer = fault.formerFile && problemWithBytes(*fault.formerFile, result).isEmpty();
    if (!problem.isEmpty() && !isFormer)
        return problem;
    const bool isAllNew = problem.isEmpty() && fault.formerFile && fault.formerFile->seed != fault.file.seed;
    if (isAllNew && result.resumedFrom > 0)
        return QStringLiteral("it says that it went on from %1 bytes").arg(result.resumedFrom);
    if (result.size != fault.size)
        return result.size == SizeOutcome::Confirmed ? QStringLiteral("the size is called confirmed")
                                                     : QStringLiteral("the size is called not confirmed");
    if (const QStringList files = filesLeft({stage.folder.path(), stage.parts.path()}, {fault.name});
        files != QStringList{fault.name})
        return QLatin1String("these files are left: ") + files.join(u' ');
    return {};
}

QString problemWithClaims(const VirtualFile& file, const Stage& stage, const QString& name,
                          const RangeSet& claimed)
{
    // A download that fails may say so before it lets go of its files.
    auto part = PartFile::open(stage.path(name + QLatin1String(".part")));
    const auto opens = [&] {
        if (!part)
            part = PartFile::open(stage.path(name + QLatin1String(".part")));
        return part.has_value();
    };
    if (!QTest::qWaitFor(opens, static_cast<int>(patience().count())))
        return QStringLiteral("the part file cannot be opened");
    const auto assembly = makeAssembly({.choice = stage.request.assembly,
                                        .largestPart = {},
                                        .memory = std::make_shared<MemoryBudget>(0),
                                        .finalPath = stage.path(name)},
                                       std::move(*part));
    for (const ByteRange range : claimed.ranges()) {
        QByteArray bytes(range.length(), Qt::Uninitialized);
        const auto got = assembly->read(range.begin, {bytes.data(), static_cast<size_t>(bytes.size())});
        if (!got || *got != range.length() || bytes != file.bytes(range.begin, range.end))
            return QStringLiteral("what the ledger claims is wrong, from %1 to %2")
                .arg(range.begin)
                .arg(range.end);
    }
    return {};
}

QString problemWithLeftovers(const Fault& fault, const Stage& stage, Left left, qint64 kept)
{
    const QString part = fault.name + QLatin1String(".part");
    const QStringList both{part, part + QLatin1String(".ledger")};
    const QStringList wanted = left == Left::Nothing ? QStringList() : both;
    if (const QStringList files = filesLeft({stage.folder.path()}, wanted); files != wanted)
        return QLatin1String("these files are left: ") + files.join(u' ');
    if (left == Left::Nothing && !filesLeft({stage.parts.path()}, {}).isEmpty())
        return QLatin1String("these parts are left: ") + filesIn(stage.parts.path()).join(u' ');
    if (left == Left::Nothing)
        return kept == 0 ? QString() : QStringLiteral("it says that it kept %1 bytes").arg(kept);
    const auto ledger = ledgerOf(stage, fault.name);
    if (!ledger)
        return QStringLiteral("the ledger cannot be read");
    const RangeSet claimed = ledger->claimed();
    if (claimed.length() != kept)
        return QStringLiteral("kept %1, the ledger has %2").arg(kept).arg(claimed.length());
    if (kept == 0)
        return QStringLiteral("an empty part is kept");
    const QString problem = problemWithClaims(fault.file, stage, fault.name, claimed);
    const bool isFormer =
        fault.formerFile && problemWithClaims(*fault.formerFile, stage, fault.name, claimed).isEmpty();
    return isFormer ? QString() : problem;
}

QString problemWithFailed(const Fault& fault, const Stage& stage, Start start, const FailureNotice& notice)
{
    if (notice.error.kind != fault.kind || notice.error.httpStatus != fault.httpStatus)
        return QStringLiteral("it failed, but not as it should, with %1 %2")
            .arg(nameOf(fault.kind))
            .arg(fault.httpStatus);
    const Left left = start == Start::Fresh ? fault.leftOfFresh : fault.leftOfResumed;
    return problemWithLeftovers(fault, stage, left, notice.kept);
}

// The bytes of the file that the server sent; pages that refuse don't count.
qint64 bytesServed(const ScriptedServer& server)
{
    qint64 sum = 0;
    for (const ExchangeRecord& record : server.log().records())
        sum += record.status < 300 ? record.bodyBytes : 0;
    return sum;
}

QString trafficOf(const Stage& stage)
{
    QStringList lines;
    for (const ExchangeRecord& record : stage.server.log().records()) {
        lines.append(QStringLiteral("%1 on %2: %3 -> %4, %5 bytes, ending %6")
                         .arg(record.index)
                         .arg(record.connection)
                         .arg(QString::fromLatin1(record.request.header("Range")))
                         .arg(record.status)
                         .arg(record.bodyBytes)
                         .arg(static_cast<int>(record.ending)));
    }
    return lines.mid(stage.askedBefore).join(u'\n');
}

// When a connection ends too soon, Qt hands over no more than the bounded buffer of its reply has room for,
// and drops what it has read beyond that.
qint64 droppedByQt(const Stage& stage)
{
    constexpr qint64 mostOfOne = 128 * 1024;
    const auto records = stage.server.log().records();
    const auto cut =
        std::count_if(records.begin() + stage.askedBefore, records.end(), [](const auto& record) {
            return record.ending == Ending::Cut && record.bodyBytes > 0;
        });
    return std::min<qint64>(cut, 2) * mostOfOne;
}

QString wasteOf(const Fault& fault, const Stage& stage)
{
    // Bytes in the buffers of a connection that is overtaken are lost: the more, the slower this build reads.
    const int overtaken = stage.request.connections.most - 1;
    const qint64 overshoot = overtaken * qint64(256 * 1024) * slowness();
    const int asked = stage.server.log().size() - stage.askedBefore;
    const auto mayAsk = overtaken > 0 && fault.requestsOfMany ? fault.requestsOfMany : fault.requests;
    if (mayAsk && asked > *mayAsk)
        return QStringLiteral("it asked %1 times").arg(asked);
    const qint64 sent = bytesServed(stage.server) - stage.sentBefore;
    const qint64 missing = fault.file.size - stage.hereBefore;
    if (fault.fetchedTwice && sent > missing + *fault.fetchedTwice + overshoot + droppedByQt(stage))
        return QStringLiteral("%1 bytes were missing and %2 fetched").arg(missing).arg(sent);
    return {};
}

struct Verdict
{
    QString problem;
    QString waste;
};

QString problemWithOutcome(const Fault& fault, const Stage& stage, Start start, const Outcome& outcome)
{
    if (stage.server.log().countMethod("HEAD") > 0)
        return QStringLiteral("it asked by HEAD");
    if (outcome.failure && fault.ends == Ends::Completed)
        return QStringLiteral("it should complete");
    if (outcome.result && fault.ends == Ends::Failed)
        return QStringLiteral("it should fail");
    return outcome.result ? problemWithCompleted(fault, stage, *outcome.result)
                          : problemWithFailed(fault, stage, start, *outcome.failure);
}

Verdict judge(const Fault& fault, Situation situation)
{
    Stage stage;
    stage.request = quickRequest(stage.server.url(fault.target), stage.folder.path(), situation.connections);
    stage.request.assembly = {.kind = situation.assembly, .tempFolder = stage.parts.path()};
    if (fault.adjust)
        fault.adjust(stage.request);
    if (situation.start == Start::Resumed) {
        if (const QString problem = fetchPart(stage, fault); !problem.isEmpty())
            return {.problem = problem, .waste = {}};
    }
    stage.sentBefore = bytesServed(stage.server);
    stage.askedBefore = stage.server.log().size();
    stage.server.setScript(fault.script());
    DownloadRun run(stage.request);
    const Verdict verdict =
        run.ends() ? Verdict{.problem = problemWithOutcome(fault, stage, situation.start, run.outcome()),
                             .waste = wasteOf(fault, stage)}
                   : Verdict{.problem = QStringLiteral("it hangs"), .waste = {}};
    if (!verdict.problem.isEmpty() || !verdict.waste.isEmpty())
        qWarning("%s\n%s", qPrintable(run.outcome().story()), qPrintable(trafficOf(stage)));
    return verdict;
}

} // namespace

// On a busy machine a connection may seem too slow to be waited for, and another asks for the same; but not
// each time, as it would by a mistake.
QString problemWith(const Fault& fault, Situation situation)
{
    constexpr int tries = 3;
    // Qt's network complains where it is used as it should not be.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("QNetworkReply")));
    Verdict verdict;
    for (int i = 0; i < tries; ++i) {
        verdict = judge(fault, situation);
        if (!verdict.problem.isEmpty() || verdict.waste.isEmpty())
            return verdict.problem;
    }
    return verdict.waste;
}

void addFaultColumns()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Situation>("situation");
}

void addFault(const QByteArray& name, const Fault& fault, std::initializer_list<Start> starts)
{
    for (const int connections : {1, 8}) {
        for (const Start start : starts) {
            QTest::addRow("%s; %d, %s", name.constData(), connections,
                          start == Start::Fresh ? "fresh" : "resumed")
                << fault << Situation{connections, start};
        }
    }
}

std::function<Script()> twisted(FileService files, Twist twist)
{
    return [files = std::move(files), twist = std::move(twist)]() -> Script {
        auto count = std::make_shared<int>(0);
        return files.then([twist, count](const Exchange& exchange, Reply reply) {
            return twist((*count)++, exchange, std::move(reply));
        });
    };
}

Twist eachReply(std::function<Reply(Reply)> change)
{
    return
        [change = std::move(change)](int, const Exchange&, Reply reply) { return change(std::move(reply)); };
}

Twist firstReplies(int count, std::function<Reply(Reply)> change)
{
    return [count, change = std::move(change)](int number, const Exchange&, Reply reply) {
        return number < count ? change(std::move(reply)) : reply;
    };
}

FileService withoutRanges()
{
    return FileService().add("/4M/a.bin", ServedFile{.content = *VirtualFile::atPath("/4M/a.bin"),
                                                     .ranges = ServedFile::Ranges::Ignored});
}

std::function<Script()> served(FileService files)
{
    return [files = std::move(files)] { return Script(files); };
}

} // namespace tributary::test
