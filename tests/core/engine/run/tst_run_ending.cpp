#include "core/engine/run/run_ending.h"
#include "tests/core/engine/file/file_of_run.h"

#include <array>

using namespace tributary;
using namespace tributary::test;

namespace {

const Known known{.size = 4 * mib, .validators = {.etag = "\"v\""}, .rangesProven = true};

enum class End : quint8 { Finish, Skip, Cancel, Pause, Fail, DiskFull, WrongChecksum };

constexpr std::array ends{End::Finish, End::Skip,     End::Cancel,       End::Pause,
                          End::Fail,   End::DiskFull, End::WrongChecksum};

QStringList words(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* one : all)
        list.append(QString::fromLatin1(one));
    return list;
}

const char* wordFor(End end)
{
    constexpr std::array names{"finish", "skip", "cancel", "pause", "fail", "disk full", "wrong checksum"};
    return names.at(static_cast<size_t>(end));
}

// The news of a run as words.
struct LastWord
{
    QString operator()(const RunSnapshot& told) const
    {
        const DownloadSnapshot& view = told.view;
        const QString state = tributary::nameOf(view.state);
        return view.error ? state + QLatin1String(" after ") + tributary::nameOf(view.error->kind) : state;
    }
    QString operator()(const DownloadResult&) const { return QStringLiteral("result"); }
    QString operator()(const SkippedFile&) const { return QStringLiteral("skipped"); }
    QString operator()(const LeftBehind& left) const
    {
        return left.by == LeftBehind::By::SkippedFile ? QStringLiteral("left behind by a skipped file")
                                                      : QStringLiteral("left behind");
    }
    QString operator()(const FailureNotice& notice) const
    {
        return QStringLiteral("failure, %1 kept").arg(notice.kept);
    }
    template<typename Other>
    QString operator()(const Other&) const
    {
        return QStringLiteral("something else");
    }
};

} // namespace

// How a run ends. Its file is on a real disk, and is left aside as on a lane.
class TestRunEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hasItsLastWords_data();
    void hasItsLastWords();
    void endsOnce_data();
    void endsOnce();
    void pausesNothingThatIsBeingDeleted();
    void showsAPauseBeforeAllIsSaved();
    void tellsWhenItIsOver();
    void saysThatProgressWasNotSaved();

private:
    std::optional<FileOfRun> m_run;
    QStringList m_told;
    JobListener m_listener;
    std::optional<RunStatus> m_status;
    std::optional<RunEnding> m_ending;
    int m_over = 0;

    void endBy(End how);
};

void TestRunEnding::init()
{
    m_told.clear();
    m_over = 0;
    m_run.emplace();
    m_run->takePlace(known);
    m_run->write({0, 2 * mib});
    m_listener = {.tell = [this](const JobEvent& event) { m_told.append(std::visit(LastWord(), event)); }};
    const MonotonicTime now = MonotonicTime::clock::now();
    m_status.emplace(
        DownloadId{7}, [](DownloadSnapshot&, MonotonicTime) {},
        [this](const DownloadSnapshot& view) { m_listener(view); }, now);
    m_status->set(DownloadState::Connecting, now);
    m_status->set(DownloadState::Downloading, now);
    m_told.clear();
    m_ending.emplace(*m_run->file, *m_status, m_listener, m_run->logger(), [this] { ++m_over; });
}

void TestRunEnding::cleanup()
{
    m_ending.reset();
    m_status.reset();
    m_run.reset();
}

void TestRunEnding::endBy(End how)
{
    switch (how) {
    case End::Finish: m_ending->finish({.path = m_run->folder.path(fileName)}); return;
    case End::Skip: m_ending->skip(known); return;
    case End::Cancel: m_ending->cancel(known); return;
    case End::Pause: m_ending->pause(Closing::KeepPart, m_run->here, known); return;
    case End::Fail:
        m_ending->fail({.kind = ErrorKind::ConnectionLost}, Closing::KeepPart, m_run->here, known);
        return;
    case End::DiskFull:
        m_ending->fail({.kind = ErrorKind::NoSpace}, Closing::KeepPart, m_run->here, known);
        return;
    case End::WrongChecksum:
        m_ending->fail({.kind = ErrorKind::ChecksumMismatch}, Closing::DiscardPart, m_run->here, known);
        return;
    }
}

void TestRunEnding::hasItsLastWords_data()
{
    QTest::addColumn<End>("how");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("left");
    const QStringList kept{partName, ledgerName};
    // FinalSteps takes the part and its ledger away; here nobody did.
    QTest::newRow("finish") << End::Finish << words({"left behind", "finished", "result"}) << kept;
    QTest::newRow("skip") << End::Skip << words({"finished", "skipped"}) << QStringList();
    QTest::newRow("cancel") << End::Cancel << words({"cancelled"}) << QStringList();
    QTest::newRow("pause") << End::Pause << words({"paused"}) << kept;
    QTest::newRow("fail") << End::Fail << words({"failed after ConnectionLost", "failure, 2097152 kept"})
                          << kept;
    QTest::newRow("disk full") << End::DiskFull << words({"paused after NoSpace"}) << kept;
    QTest::newRow("wrong checksum") << End::WrongChecksum
                                    << words({"failed after ChecksumMismatch", "failure, 0 kept"})
                                    << QStringList();
}

void TestRunEnding::hasItsLastWords()
{
    QFETCH(const End, how);
    QVERIFY(!m_ending->hasBegun());
    endBy(how);
    QVERIFY(m_ending->hasBegun());
    TRY_COMPARE(m_over, 1);
    QTEST(m_told, "told");
    QVERIFY(!m_run->file->bytes());
    QTEST(m_run->folder.names(), "left");
}

void TestRunEnding::endsOnce_data()
{
    QTest::addColumn<End>("first");
    QTest::addColumn<End>("second");
    QTest::addColumn<End>("end");
    for (const End first : ends) {
        for (const End second : ends) {
            const bool wasFailing = first == End::Fail || first == End::DiskFull;
            const bool isOrder = second == End::Pause || second == End::Cancel;
            QTest::addRow("%s, then %s", wordFor(first), wordFor(second))
                << first << second << (wasFailing && isOrder ? second : first);
        }
    }
}

// The second one comes while the first saves what it leaves, and once more when the run is over.
void TestRunEnding::endsOnce()
{
    QFETCH(const End, first);
    QFETCH(const End, second);
    QFETCH(const End, end);
    endBy(end);
    TRY_COMPARE(m_over, 1);
    const QStringList alone = m_told;
    const QStringList left = m_run->folder.names();
    cleanup();
    init();
    endBy(first);
    endBy(second);
    TRY_COMPARE(m_over, 1);
    endBy(second);
    m_run->settle();
    QCOMPARE(m_over, 1);
    QCOMPARE(m_told, alone);
    QCOMPARE(m_run->folder.names(), left);
}

// The pause comes while a save is under way, which the deleting waits for.
void TestRunEnding::pausesNothingThatIsBeingDeleted()
{
    m_run->file->advance(m_run->here, MonotonicTime::clock::now() + std::chrono::minutes(1));
    endBy(End::WrongChecksum);
    QCOMPARE(m_told, QStringList());
    endBy(End::Pause);
    TRY_COMPARE(m_over, 1);
    QCOMPARE(m_told, words({"failed after ChecksumMismatch", "failure, 0 kept"}));
    QCOMPARE(m_run->folder.names(), QStringList());
}

void TestRunEnding::showsAPauseBeforeAllIsSaved()
{
    endBy(End::Pause);
    QCOMPARE(m_told, words({"paused"}));
    QCOMPARE(m_over, 0);
    TRY_COMPARE(m_over, 1);
    QCOMPARE(m_run->ledgerOnDisk()->claimed().length(), 2 * mib);
}

void TestRunEnding::tellsWhenItIsOver()
{
    QStringList order;
    endBy(End::Fail);
    m_ending->whenOver([&] { order.append(QStringLiteral("first, over %1 times").arg(m_over)); });
    QCOMPARE(order, QStringList());
    TRY_COMPARE(order.size(), 1);
    m_ending->whenOver([&] { order.append(QStringLiteral("second")); });
    QCOMPARE(order, words({"first, over 1 times", "second"}));
}

void TestRunEnding::saysThatProgressWasNotSaved()
{
    m_run->settle();
    QVERIFY(QFile::remove(m_run->folder.path(ledgerName)));
    QVERIFY(QDir(m_run->folder.path()).mkdir(ledgerName));
    endBy(End::Pause);
    TRY_COMPARE(m_over, 1);
    QCOMPARE(m_run->log.size(), 1);
    QVERIFY(m_run->log.first().startsWith(QLatin1String("the progress could not be saved: ")));
}

QTEST_GUILESS_MAIN(TestRunEnding)
#include "tst_run_ending.moc"
