#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"

#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QString name = QStringLiteral("a.bin");
const QString numbered = QStringLiteral("a (1).bin");
const QByteArray first = "/100K/a.bin";
const QByteArray second = "/200K/a.bin";

} // namespace

// A list that lasts, whose downloads are to overwrite files, and what such a download finds under its name.
class TestSparedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheFilesOfLinksThatWereAddedTogether_data();
    void keepsTheFilesOfLinksThatWereAddedTogether();
    void replacesWhatWasFinishedBefore_data();
    void replacesWhatWasFinishedBefore();
    void knowsAfterARestartWhatCameFirst();
    void keepsTheFileOfARowThatHasLeft();
    void keepsWhatWasMovedThere_data();
    void keepsWhatWasMovedThere();
    void keepsWhatMovesThereDuringTheRun();
    void takesTheNameOfAFileThatIsGone();
    void replacesWhatAPersonPutThere();
    void replacesNothingUnderItsNumber_data();
    void replacesNothingUnderItsNumber();

private:
    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<KeptQueue> m_kept;

    void start(int jobs = 1)
    {
        m_kept.reset();
        m_kept = std::make_unique<KeptQueue>(store(), QueueLimits{.jobs = jobs});
    }
    QString store() const { return m_folder->path(QStringLiteral("store/list.db")); }
    QString files() const { return m_folder->path(QStringLiteral("files")); }
    QString path(const QString& file) const { return files() + u'/' + file; }
    QStringList names() const { return namesIn(files()); }
    DownloadRequest request(const QByteArray& link, const QString& folder) const
    {
        DownloadRequest request = quickRequest(m_server->url(link), folder, 1);
        request.target.onConflict = ConflictPolicy::Overwrite;
        return request;
    }
    DownloadId add(const QByteArray& link, StartWhen when = StartWhen::InTurn)
    {
        return m_kept->queue().add(request(link, files()), {.start = when});
    }
    bool isFileOf(const QByteArray& link, const QString& file) const
    {
        const QString difference = differenceFrom(*VirtualFile::atPath(link), path(file));
        if (!difference.isEmpty())
            qWarning("%s: %s", qPrintable(file), qPrintable(difference));
        return difference.isEmpty();
    }
    bool moves(DownloadId id, const QString& to)
    {
        const auto moved = m_kept->queue().relocate(id, to);
        return QTest::qWaitFor([&] { return moved.isFinished(); }, static_cast<int>(patience().count())) &&
               moved.result();
    }
};

void TestSparedFiles::init()
{
    m_folder = std::make_unique<TestFolder>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("store")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("files")));
    m_server = std::make_unique<ScriptedServer>(FileService().atRate(2'000'000));
}

void TestSparedFiles::cleanup()
{
    m_kept.reset();
    m_server.reset();
    m_folder.reset();
}

void TestSparedFiles::keepsTheFilesOfLinksThatWereAddedTogether_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("one after another") << false;
    QTest::newRow("at once") << true;
}

// The file that was there before goes.
void TestSparedFiles::keepsTheFilesOfLinksThatWereAddedTogether()
{
    QFETCH(const bool, atOnce);
    QFile old(path(name));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    start(2);
    const QList ids{add(first, StartWhen::WhenResumed), add(second, StartWhen::WhenResumed)};
    m_kept->queue().resume(atOnce ? ids : ids.first(1));
    QVERIFY(m_kept->reaches(ids[0], Finished));
    m_kept->queue().resume(ids);
    QVERIFY(m_kept->reaches(ids[1], Finished));
    QCOMPARE(names(), QStringList({numbered, name}));
    QVERIFY(isFileOf(first, QFileInfo(m_kept->snapshot(ids[0]).path).fileName()));
    QVERIFY(isFileOf(second, QFileInfo(m_kept->snapshot(ids[1]).path).fileName()));
}

void TestSparedFiles::replacesWhatWasFinishedBefore_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("in the same process") << false;
    QTest::newRow("in an earlier process") << true;
}

void TestSparedFiles::replacesWhatWasFinishedBefore()
{
    QFETCH(const bool, restarts);
    start();
    QVERIFY(m_kept->reaches(add(first), Finished));
    if (restarts)
        start();
    QVERIFY(m_kept->reaches(add(second), Finished));
    QCOMPARE(names(), QStringList(name));
    QVERIFY(isFileOf(second, name));
}

void TestSparedFiles::knowsAfterARestartWhatCameFirst()
{
    start();
    const DownloadId early = add(first, StartWhen::WhenResumed);
    const DownloadId between = add(second);
    QVERIFY(m_kept->reaches(between, Finished));
    // The store has milliseconds, and what was added in the one of the file's end may have come before it.
    TRY_VERIFY(QDateTime::currentDateTimeUtc() > *m_kept->snapshot(between).finishedAt);
    const DownloadId late = add("/300K/a.bin", StartWhen::WhenResumed);
    start();
    QVERIFY(m_kept->opens());
    m_kept->queue().resume(early);
    QVERIFY(m_kept->reaches(early, Finished));
    QCOMPARE(names(), QStringList({numbered, name}));
    QVERIFY(isFileOf(first, numbered));
    m_kept->queue().resume(late);
    QVERIFY(m_kept->reaches(late, Finished));
    QCOMPARE(names(), QStringList({numbered, name}));
    QVERIFY(isFileOf("/300K/a.bin", name));
}

void TestSparedFiles::keepsTheFileOfARowThatHasLeft()
{
    start();
    const DownloadId early = add(first, StartWhen::WhenResumed);
    const DownloadId gone = add(second);
    QVERIFY(m_kept->reaches(gone, Finished));
    QVERIFY(m_kept->removes(gone));
    m_kept->queue().resume(early);
    QVERIFY(m_kept->reaches(early, Finished));
    QVERIFY(isFileOf(second, name));
    QVERIFY(isFileOf(first, numbered));
}

void TestSparedFiles::keepsWhatWasMovedThere_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("in the same process") << false;
    QTest::newRow("in an earlier process") << true;
}

void TestSparedFiles::keepsWhatWasMovedThere()
{
    QFETCH(const bool, restarts);
    start();
    const DownloadId early = add(first, StartWhen::WhenResumed);
    const DownloadId moved = m_kept->queue().add(request("/200K/b.bin", files()));
    QVERIFY(m_kept->reaches(moved, Finished));
    if (restarts) {
        start();
        QVERIFY(m_kept->opens());
    }
    QVERIFY(moves(moved, path(name)));
    m_kept->queue().resume(early);
    QVERIFY(m_kept->reaches(early, Finished));
    QVERIFY(isFileOf("/200K/b.bin", name));
    QVERIFY(isFileOf(first, numbered));
}

// Whoever moves it by hand asks nobody.
void TestSparedFiles::keepsWhatMovesThereDuringTheRun()
{
    start();
    const DownloadId early = add("/2M/a.bin", StartWhen::WhenResumed);
    const DownloadId moved = m_kept->queue().add(request("/200K/b.bin", files()));
    QVERIFY(m_kept->reaches(moved, Finished));
    m_kept->queue().resume(early);
    QVERIFY(m_kept->reachesBytes(early, 1));
    QVERIFY(QFile::rename(path(QStringLiteral("b.bin")), path(name)));
    QVERIFY(m_kept->reaches(early, Finished));
    QVERIFY(isFileOf("/200K/b.bin", name));
    QVERIFY(isFileOf("/2M/a.bin", numbered));
    QCOMPARE(m_kept->snapshot(early).path, path(numbered));
    QCOMPARE(names(), QStringList({numbered, name}));
}

void TestSparedFiles::takesTheNameOfAFileThatIsGone()
{
    start();
    const DownloadId early = add(first, StartWhen::WhenResumed);
    QVERIFY(m_kept->reaches(add(second), Finished));
    QVERIFY(QFile::remove(path(name)));
    m_kept->queue().resume(early);
    QVERIFY(m_kept->reaches(early, Finished));
    QCOMPARE(names(), QStringList(name));
    QVERIFY(isFileOf(first, name));
}

void TestSparedFiles::replacesWhatAPersonPutThere()
{
    start();
    const DownloadId early = add(first, StartWhen::WhenResumed);
    QVERIFY(m_kept->reaches(add(second), Finished));
    // The fetched file stays elsewhere, so that the new one can't have its number.
    QVERIFY(QFile::rename(path(name), m_folder->path(QStringLiteral("aside"))));
    QFile own(path(name));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("own") == 3);
    own.close();
    m_kept->queue().resume(early);
    QVERIFY(m_kept->reaches(early, Finished));
    QCOMPARE(names(), QStringList(name));
    QVERIFY(isFileOf(first, name));
}

void TestSparedFiles::replacesNothingUnderItsNumber_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("in the same process") << false;
    QTest::newRow("in another process") << true;
}

// Nobody asked for that name, and nobody chose to replace it.
void TestSparedFiles::replacesNothingUnderItsNumber()
{
    QFETCH(const bool, restarts);
    start();
    const DownloadId early = add("/2M/a.bin", StartWhen::WhenResumed);
    QVERIFY(m_kept->reaches(add(second), Finished));
    m_kept->queue().resume(early);
    QVERIFY(m_kept->reachesBytes(early, 1));
    m_kept->queue().pause(early);
    QVERIFY(m_kept->reaches(early, Paused));
    QCOMPARE(m_kept->snapshot(early).path, path(numbered));
    if (restarts) {
        start();
        QVERIFY(m_kept->opens());
    }
    QFile own(path(numbered));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("own") == 3);
    own.close();
    m_kept->queue().resume(early);
    QVERIFY(m_kept->reaches(early, Finished));
    QCOMPARE(QFileInfo(path(numbered)).size(), 3);
    QVERIFY(isFileOf("/2M/a.bin", QFileInfo(m_kept->snapshot(early).path).fileName()));
}

QTEST_GUILESS_MAIN(TestSparedFiles)
#include "tst_spared_files.moc"
