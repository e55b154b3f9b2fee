#include "core/engine/file/final_steps.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/stream_sealer.h"
#include "tests/core/engine/file/file_of_run.h"

#include <QCryptographicHash>
#include <QSemaphore>

#include <memory>
#include <utility>

using namespace tributary;
using namespace tributary::test;

#ifndef Q_OS_WIN
namespace {

// Keeps the finisher from what it is to do next.
class HeldFinisher
{
public:
    explicit HeldFinisher(FileOfRun& run)
        : m_run(run)
    {
        hold();
    }
    ~HeldFinisher() { letGo(); }
    HeldFinisher(const HeldFinisher&) = delete;
    HeldFinisher& operator=(const HeldFinisher&) = delete;

    // Lets the finisher do what waits for it now, and holds it again.
    void holdBehindWhatWaits()
    {
        const auto before = std::exchange(m_go, {});
        auto go = std::make_shared<QSemaphore>();
        order(go);
        before->release();
        m_begun.acquire();
        m_go = std::move(go);
    }
    void letGo()
    {
        if (m_go)
            std::exchange(m_go, {})->release();
    }

private:
    void hold()
    {
        m_go = std::make_shared<QSemaphore>();
        order(m_go);
        m_begun.acquire();
    }
    void order(const std::shared_ptr<QSemaphore>& go)
    {
        const QString path = m_run.folder.path(QStringLiteral("held%1").arg(++m_count));
        m_run.services().finisher.finish({.part = PartFile::create(path + QStringLiteral(".part")).value(),
                                          .finalPath = path,
                                          .ledgerPath = {}},
                                         [this, go](const Expected<QString>&) {
                                             m_begun.release();
                                             go->acquire();
                                         });
    }

    FileOfRun& m_run;
    std::shared_ptr<QSemaphore> m_go;
    QSemaphore m_begun;
    int m_count = 0;
};

} // namespace
#endif

// How a file of which all bytes are here gets its name.
class TestFinalSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_run.emplace(); }
    void cleanup();
    void namesTheFile_data();
    void namesTheFile();
    void namesAnEmptyFileThatHasALedger();
    void isBeingNamedOnceItWasConcluded();
    void leavesAStrangersFileUnderTheNameOfALedgerThatThereNeverWas();
    void leavesWhatTookTheNameMeanwhile_data();
    void leavesWhatTookTheNameMeanwhile();
    void readsAgainWhatSomebodyTouched();
    void givesNoNameToWhatSomebodyChanged_data();
    void givesNoNameToWhatSomebodyChanged();
    void believesTheSealOfWhatPassedAndNotTheDisk();
#ifndef Q_OS_WIN // which lets no other program write to a part that is open
    void readsWhatIsTouchedAgainAndAgainAtTheLastMoment_data();
    void readsWhatIsTouchedAgainAndAgainAtTheLastMoment();
    void readsNoFurtherForARunThatIsToEnd_data();
    void readsNoFurtherForARunThatIsToEnd();
    void readsASmallFileToItsEnd();
#endif
    void namesWhatIsNotReadAgainThoughTheRunIsToEnd();
    void seesThatThePartWasCut();
    void hasTheTimeThatTheServerSaid();

private:
    std::optional<FileOfRun> m_run;
    std::optional<FinalSteps> m_steps;
    qint64 m_size = 0;

    void fetch(qint64 size, bool hasLedger)
    {
        m_size = size;
        m_run->takePlace({.size = size}, hasLedger);
        if (size > 0)
            m_run->write({0, size});
        m_steps.emplace(*m_run->context, m_run->services(), *m_run->proof);
    }
    Expected<void> assemble()
    {
        std::optional<Expected<void>> done;
        m_steps->assemble(m_size, [&](const Expected<void>& outcome) { done = outcome; });
        return awaited(done).value_or(failure(ErrorKind::Internal, QStringLiteral("no answer")));
    }
    void check()
    {
        std::optional<Expected<void>> done;
        m_steps->check({}, std::nullopt, [&](const Expected<void>& outcome) { done = outcome; });
        QVERIFY(awaited(done));
        QVERIFY(done->has_value());
    }
    void conclude()
    {
        bool isConcluded = false;
        m_steps->conclude(m_size, [&] { isConcluded = true; });
        TRY_VERIFY(isConcluded);
    }
    // All that comes before the name.
    void prepare(qint64 size, bool hasLedger)
    {
        fetch(size, hasLedger);
        QVERIFY(assemble());
        check();
        conclude();
    }
    StepOutcome<std::optional<QString>> name(const QByteArray& lastModified = {})
    {
        std::optional<StepOutcome<std::optional<QString>>> named;
        m_steps->name(lastModified,
                      [&](const StepOutcome<std::optional<QString>>& outcome) { named = outcome; });
        return awaited(named).value_or(setback({.detail = QStringLiteral("no answer")}, Closing::KeepPart));
    }
    template<typename T>
    const std::optional<T>& awaited(const std::optional<T>& outcome)
    {
        (void)comes([&] { return outcome.has_value(); });
        return outcome;
    }
};

void TestFinalSteps::cleanup()
{
    m_run->settle();
    m_steps.reset();
    m_run.reset();
}

void TestFinalSteps::namesTheFile_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("hasLedger");
    QTest::newRow("large") << 2 * mib << true;
    QTest::newRow("small") << qint64{1000} << false;
    QTest::newRow("empty") << qint64{0} << false;
}

void TestFinalSteps::namesTheFile()
{
    QFETCH(const qint64, size);
    QFETCH(const bool, hasLedger);
    prepare(size, hasLedger);
    const auto named = name();
    QVERIFY(named && *named);
    QCOMPARE(**named, m_run->folder.path(fileName));
    QCOMPARE(m_run->folder.names(), QStringList{fileName});
    QCOMPARE(m_run->folder.read(fileName).size(), size);
}

// As where a file system has no place for the brand of a part.
void TestFinalSteps::namesAnEmptyFileThatHasALedger()
{
    prepare(0, true);
    const auto named = name();
    QVERIFY(named && *named);
    QCOMPARE(m_run->folder.names(), QStringList{fileName});
}

void TestFinalSteps::isBeingNamedOnceItWasConcluded()
{
    fetch(2 * mib, true);
    QVERIFY(assemble());
    check();
    QVERIFY(!m_steps->isBeingNamed());
    conclude();
    QVERIFY(m_steps->isBeingNamed());
    QCOMPARE(m_run->ledgerOnDisk()->claimed().length(), 2 * mib);
}

void TestFinalSteps::leavesAStrangersFileUnderTheNameOfALedgerThatThereNeverWas()
{
    fetch(1000, false);
    QVERIFY(m_run->folder.write(ledgerName, "a person's own"));
    QVERIFY(assemble());
    check();
    conclude();
    const auto named = name();
    QVERIFY(named && *named);
    QCOMPARE(m_run->folder.read(ledgerName), QByteArray("a person's own"));
}

void TestFinalSteps::leavesWhatTookTheNameMeanwhile_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("skip") << ConflictPolicy::Skip << QStringLiteral("skipped");
    QTest::newRow("fail") << ConflictPolicy::Fail << QStringLiteral("Conflict");
    QTest::newRow("rename") << ConflictPolicy::Rename << QStringLiteral("a (1).bin");
}

void TestFinalSteps::leavesWhatTookTheNameMeanwhile()
{
    QFETCH(const ConflictPolicy, policy);
    QFETCH(const QString, outcome);
    m_run->request.target.onConflict = policy;
    m_run->beginAgain();
    prepare(1000, false);
    QVERIFY(m_run->folder.write(fileName, "another"));
    const auto named = name();
    if (!named) {
        QCOMPARE(QString(nameOf(named.error().error.kind)), outcome);
        QCOMPARE(named.error().closing, Closing::KeepPart);
    } else {
        QCOMPARE(*named ? (*named)->section(u'/', -1) : QStringLiteral("skipped"), outcome);
        QCOMPARE(m_steps->finalPath(), named->value_or(m_run->folder.path(fileName)));
    }
    QCOMPARE(m_run->folder.read(fileName), QByteArray("another"));
}

void TestFinalSteps::readsAgainWhatSomebodyTouched()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets no other program write to a part that is open");
#endif
    prepare(2 * mib, true);
    m_run->meddle(partName, 0, "xxx");
    const auto named = name();
    QVERIFY(named && *named);
    QVERIFY(m_run->log.join(u'\n').contains(QStringLiteral("it is read again")));
    QCOMPARE(m_run->folder.names(), QStringList{fileName});
}

void TestFinalSteps::givesNoNameToWhatSomebodyChanged_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("hasLedger");
    QTest::addColumn<Closing>("closing");
    QTest::newRow("with a ledger the next run fetches it") << 2 * mib << true << Closing::LeaveLedger;
    QTest::newRow("without one it goes") << qint64{1000} << false << Closing::DiscardPart;
}

void TestFinalSteps::givesNoNameToWhatSomebodyChanged()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets no other program write to a part that is open");
#endif
    QFETCH(const qint64, size);
    QFETCH(const bool, hasLedger);
    QFETCH(const Closing, closing);
    prepare(size, hasLedger);
    m_run->meddle(partName, 500, "y");
    const auto named = name();
    QVERIFY(!named);
    QCOMPARE(named.error().error.kind, ErrorKind::DiskError);
    QCOMPARE(named.error().closing, closing);
    QVERIFY(!m_run->folder.has(fileName));
}

// Between the last look and the seal another program has changed it.
void TestFinalSteps::believesTheSealOfWhatPassedAndNotTheDisk()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets no other program write to a part that is open");
#endif
    fetch(1000, false);
    StreamSealer sealer(1000);
    m_run->file->note(0, sealer.add(0, QByteArray(1000, 'x')), {}, MonotonicTime::clock::now());
    QVERIFY(assemble());
    check();
    m_run->meddle(partName, 500, "y");
    conclude();
    const auto named = name();
    QVERIFY(!named);
    QCOMPARE(named.error().error.kind, ErrorKind::DiskError);
    QVERIFY(!m_run->folder.has(fileName));
}

#ifndef Q_OS_WIN
void TestFinalSteps::readsWhatIsTouchedAgainAndAgainAtTheLastMoment_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("the same") << QByteArray("x") << true;
    QTest::newRow("something else") << QByteArray("y") << false;
}

// Some drives set the time of a file anew each time; that alone is no reason to withhold its name for ever.
void TestFinalSteps::readsWhatIsTouchedAgainAndAgainAtTheLastMoment()
{
    QFETCH(const QByteArray, written);
    QFETCH(const bool, isNamed);
    m_run->request.checksum =
        Checksum{.algorithm = QCryptographicHash::Sha256,
                 .digest = QCryptographicHash::hash(QByteArray(2 * mib, 'x'), QCryptographicHash::Sha256)};
    prepare(2 * mib, true);
    m_run->meddle(partName, 0, "x");
    HeldFinisher held(*m_run);
    std::optional<StepOutcome<std::optional<QString>>> named;
    m_steps->name({}, [&](const StepOutcome<std::optional<QString>>& outcome) { named = outcome; });
    for (int look = 1; look <= 2; ++look) {
        // The finisher finds the file changed; it is read, and named no sooner than the finisher goes on.
        m_run->proof->forgetProgress();
        held.holdBehindWhatWaits();
        TRY_COMPARE(m_run->proof->hashed(), 2 * mib);
        m_run->lane.waitForDone();
        QCoreApplication::processEvents(); // the file waits for its name now
        m_run->meddle(partName, look, "x");
    }
    held.holdBehindWhatWaits();
    m_run->meddle(partName, 500, written);
    held.letGo();
    TRY_VERIFY(named);
    QCOMPARE(named->has_value(), isNamed);
    QCOMPARE(m_run->folder.has(fileName), isNamed);
    if (!isNamed) {
        QCOMPARE(named->error().error.kind, ErrorKind::DiskError);
        QCOMPARE(named->error().closing, Closing::LeaveLedger);
    }
}

void TestFinalSteps::readsNoFurtherForARunThatIsToEnd_data()
{
    QTest::addColumn<int>("times"); // that another program touches the part
    QTest::newRow("aside") << 1;
    QTest::newRow("at the last moment") << 3;
}

// A file of many gigabytes takes minutes to read.
void TestFinalSteps::readsNoFurtherForARunThatIsToEnd()
{
    QFETCH(const int, times);
    prepare(2 * mib, true);
    HeldFinisher held(*m_run);
    bool isAnswered = false;
    m_steps->name({}, [&](const StepOutcome<std::optional<QString>>&) { isAnswered = true; });
    for (int touch = 1; touch < times; ++touch) {
        m_run->meddle(partName, touch, "x");
        held.holdBehindWhatWaits();
        const QString again = QStringLiteral("it is read again");
        TRY_COMPARE(m_run->log.filter(again).size(), touch);
        m_run->lane.aside.waitForDone();
        QCoreApplication::processEvents(); // the file waits for its name now
    }
    m_run->meddle(partName, times, "x");
    bool isEnded = false;
    m_steps->leaveUnnamed([&] { isEnded = true; });
    held.letGo();
    TRY_VERIFY(isEnded);
    QVERIFY(!isAnswered);
    QCOMPARE(m_run->states.back(), DownloadState::Verifying);
    QCOMPARE(m_run->folder.has(fileName), false);
    QCOMPARE(m_run->folder.read(partName).size(), 2 * mib);
    QCOMPARE(m_run->ledgerOnDisk()->claimed().length(), 2 * mib);
}

// Without a ledger nobody could tell later which of its bytes are right.
void TestFinalSteps::readsASmallFileToItsEnd()
{
    prepare(1000, false);
    m_run->meddle(partName, 0, "x");
    bool isEnded = false;
    m_steps->leaveUnnamed([&] { isEnded = true; });
    const auto named = name();
    QVERIFY(named && *named);
    QVERIFY(!isEnded);
}
#endif

void TestFinalSteps::namesWhatIsNotReadAgainThoughTheRunIsToEnd()
{
    prepare(2 * mib, true);
    bool isEnded = false;
    m_steps->leaveUnnamed([&] { isEnded = true; });
    const auto named = name();
    QVERIFY(named && *named);
    QVERIFY(!isEnded);
    QCOMPARE(m_run->folder.names(), QStringList{fileName});
}

void TestFinalSteps::seesThatThePartWasCut()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets no other program cut a part that is open");
#endif
    fetch(2 * mib, true);
    QVERIFY(QFile::resize(m_run->folder.path(partName), mib));
    const auto assembled = assemble();
    QVERIFY(!assembled);
    QCOMPARE(assembled.error().kind, ErrorKind::Changed);
}

void TestFinalSteps::hasTheTimeThatTheServerSaid()
{
    m_run->request.target.time = FileTime::OfServer;
    prepare(1000, false);
    QVERIFY(name("Wed, 21 Oct 2015 07:28:00 GMT"));
    QCOMPARE(QFileInfo(m_run->folder.path(fileName)).lastModified().toSecsSinceEpoch(), 1'445'412'480);
}

QTEST_GUILESS_MAIN(TestFinalSteps)
#include "tst_final_steps.moc"
