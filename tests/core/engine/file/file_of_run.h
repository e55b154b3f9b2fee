#pragma once

#include "core/engine/file/file_proof.h"
#include "core/engine/file/run_work.h"
#include "core/engine/file/unfinished_file.h"
#include "core/storage/part/ledger_file.h"
#include "tests/core/engine/lane_services.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

namespace tributary::test {

constexpr qint64 mib = 1024 * 1024;
const QString fileName = QStringLiteral("a.bin");
const QString partName = QStringLiteral("a.bin.part");
const QString ledgerName = QStringLiteral("a.bin.part.ledger");

// False where it doesn't come in any patience.
template<typename Condition>
bool comes(const Condition& condition)
{
    return QTest::qWaitFor(condition, static_cast<int>(patience().count()));
}

// The file of one run as it is on a lane, which the test's own thread is; and no connection. What a test lets
// come is remembered, so that a second run can be begun after the first.
class FileOfRun : public QObject, private LedgerKeeper::Listener
{
public:
    FileOfRun()
    {
        request.url = QUrl(QStringLiteral("http://a.example/a.bin"));
        request.target.folder = folder.path();
        begin();
    }
    ~FileOfRun() override { end(); }

    // As the next run finds it.
    void beginAgain()
    {
        end();
        begin();
    }
    void settle()
    {
        lane.waitForDone();
        QCoreApplication::processEvents();
    }
    JobServices services() { return lane.forHome(this); }
    std::function<void(DownloadState)> enter()
    {
        return [this](DownloadState state) {
            if (states.empty() || states.back() != state)
                states.push_back(state);
        };
    }
    RunLog logger()
    {
        return [this](const Phrase& line) { log.append(line.english()); };
    }

    // After a first answer, with a ledger if it is to have one.
    void takePlace(const Known& known, bool hasLedger = true)
    {
        const auto finding = file->take(fileName);
        QVERIFY(finding && std::holds_alternative<NothingHere>(*finding));
        QVERIFY(file->bytes()->makeRoom(known.size.value_or(0), SpaceReservation::Sparse));
        if (!hasLedger)
            return;
        std::optional<Expected<void>> begun;
        file->beginLedger(known, [&](const Expected<void>& outcome) { begun = outcome; });
        TRY_VERIFY(begun);
        QVERIFY(*begun);
    }
    void write(ByteRange range, char fill = 'x')
    {
        QVERIFY(file->bytes()->write(range.begin, QByteArray(range.length(), fill)));
        file->note(range.length(), {}, {}, MonotonicTime::clock::now());
        here.insert(range);
    }
    UnfinishedFile::Left leave(Closing closing, std::optional<RangeSet> left, const Known& known)
    {
        std::optional<UnfinishedFile::Left> told;
        file->leave(closing, std::move(left), known, [&](const UnfinishedFile::Left& what) { told = what; });
        if (!comes([&] { return told.has_value(); }))
            return {.bytes = -1};
        return *told;
    }
    // Another program writes to it.
    void meddle(const QString& name, qint64 at, const QByteArray& bytes) const
    {
        QFile other(folder.path(name));
        QVERIFY(other.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        QVERIFY(other.seek(at));
        QCOMPARE(other.write(bytes), bytes.size());
        // The file system's clock may tick slowly.
        QVERIFY(
            other.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    }
    std::optional<Ledger> ledgerOnDisk() const
    {
        return loadLedger(folder.path(ledgerName)).value_or(std::nullopt);
    }

    TestFolder folder;
    DownloadRequest request;
    LaneServices lane;
    std::unique_ptr<UnfinishedFile> file;
    std::unique_ptr<RunContext> context;
    std::unique_ptr<FileProof> proof;
    RangeSet here;
    QStringList log;
    std::vector<DownloadState> states;
    std::vector<DownloadError> failures; // of saves under way

private:
    void ledgerAdvanced() override {}
    void ledgerFailed(const DownloadError& error) override { failures.push_back(error); }
    void begin()
    {
        log.clear();
        states.clear();
        here.clear();
        LedgerKeeper::Listener& listener = *this;
        file = std::make_unique<UnfinishedFile>(request, ListPlace(), services(), listener, logger());
        context.reset(new RunContext{.wanted = request,
                                     .file = *file,
                                     .work = RunWork(lane.aside, this),
                                     .enter = enter(),
                                     .log = logger()});
        proof = std::make_unique<FileProof>(*context, services());
    }
    void end()
    {
        settle();
        proof.reset();
        context.reset();
        file.reset();
        settle();
    }
};

} // namespace tributary::test
