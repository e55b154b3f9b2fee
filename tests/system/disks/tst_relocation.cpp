#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/halfway_download.h"
#include "tests/system/support/kept_queue.h"

#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QByteArray target = "/6M/a.bin";

// A download in a list that is kept in a store.
class Moving
{
public:
    explicit Moving(const Script& script, AssemblyKind assembly = AssemblyKind::Direct)
        : m_server(script)
        , m_kept(m_folder.path(QStringLiteral("list.db")))
        , m_id(m_kept.queue().add(request(assembly)))
    {
    }

    // Pauses the download when some of it is here.
    bool isPausedHalfway()
    {
        if (!m_kept.reachesBytes(m_id, 2'000'000))
            return false;
        m_kept.queue().pause(QList{m_id});
        if (!m_kept.reaches(m_id, Paused))
            return false;
        m_server.setScript(FileService());
        // A move to where it is has nothing to do, but to wait for its run's end.
        return move(path()).has_value();
    }
    static Expected<void> move(KeptQueue& kept, DownloadId id, const QString& path)
    {
        const QFuture<Expected<void>> moved = kept.queue().relocate(id, path);
        const bool isDone =
            QTest::qWaitFor([&] { return moved.isFinished(); }, static_cast<int>(patience().count()));
        return isDone ? moved.result() : failure(ErrorKind::TimedOut, QStringLiteral("no answer"));
    }
    Expected<void> move(const QString& path) { return move(m_kept, m_id, path); }
    QString files() const { return m_folder.path(QStringLiteral("files")); }
    QString elsewhere() const { return m_folder.path(QStringLiteral("parts")); }
    DownloadRequest request(AssemblyKind assembly = AssemblyKind::Direct) const
    {
        DownloadRequest request = quickRequest(m_server.url(target), files(), 1);
        request.assembly = {.kind = assembly, .tempFolder = elsewhere()};
        return request;
    }
    QString file(const char* name) const { return files() + u'/' + QLatin1String(name); }
    ScriptedServer& server() { return m_server; }
    KeptQueue& kept() { return m_kept; }
    DownloadId id() const { return m_id; }
    QString path() const { return m_kept.snapshot(m_id).path; }
    QString store() const { return m_folder.path(QStringLiteral("list.db")); }
    // Resumes the download, and checks that the server sent less than all of it again.
    bool goesOnTo(const QString& path)
    {
        const int before = m_server.log().size();
        m_kept.queue().resume(m_id);
        return m_kept.reaches(m_id, Finished) && m_kept.snapshot(m_id).path == path &&
               differenceFrom(*VirtualFile::atPath(target), path).isEmpty() &&
               m_server.log().distinctBytesSent(before) < VirtualFile::atPath(target)->size - 1'000'000;
    }

private:
    TestFolder m_folder;
    ScriptedServer m_server;
    KeptQueue m_kept;
    DownloadId m_id;
};

// A folder on another volume than the system's temporary one.
QString folderElsewhere(const QString& notOn)
{
    for (const char* candidate : {"/dev/shm", "/var/tmp", "."}) {
        const QFileInfo folder(QString::fromLatin1(candidate));
        if (folder.isWritable() &&
            QStorageInfo(folder.absoluteFilePath()).device() != QStorageInfo(notOn).device())
            return folder.absoluteFilePath();
    }
    return {};
}

} // namespace

// A download gets another name or another folder.
class TestRelocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamesAFinishedFile();
    void renamesWhatWasFinishedBeforeTheStart();
    void goesOnUnderItsNewName();
    void goesOnUnderItsNewNameAfterARestart();
    void goesOnInAnotherFolder();
    void goesOnOnAnotherVolume();
    void goesOnWithPartsElsewhere();
    void goesOnOnAnotherVolumeWithPartsElsewhere();
    void waitsForItsTurnUnderItsNewName();
    void leavesThePartOfAnotherOfTheSameLink();
    void clobbersNothing_data();
    void clobbersNothing();
    void refusesWhatRuns();
    void makesTheNameSafe();
};

void TestRelocation::renamesAFinishedFile()
{
    Moving one{FileService()};
    QVERIFY(one.kept().reaches(one.id(), Finished));
    QVERIFY(one.move(one.file("b.bin")));
    TRY_COMPARE(one.path(), one.file("b.bin"));
    QCOMPARE(filesIn(one.files()), QStringList{QStringLiteral("b.bin")});
    QCOMPARE(one.kept().state(one.id()), Finished);
}

void TestRelocation::renamesWhatWasFinishedBeforeTheStart()
{
    const TestFolder folder;
    const ScriptedServer server{FileService()};
    const QString store = folder.path(QStringLiteral("list.db"));
    const QString files = folder.path(QStringLiteral("files"));
    DownloadId id;
    {
        KeptQueue first(store);
        id = first.queue().add(quickRequest(server.url(target), files, 1));
        QVERIFY(first.reaches(id, Finished));
    }
    {
        KeptQueue second(store);
        QVERIFY(second.opens());
        QVERIFY(Moving::move(second, id, files + QLatin1String("/b.bin")));
        TRY_COMPARE(second.snapshot(id).path, files + QLatin1String("/b.bin"));
    }
    KeptQueue third(store);
    QVERIFY(third.opens());
    QCOMPARE(third.snapshot(id).path, files + QLatin1String("/b.bin"));
    QCOMPARE(third.state(id), Finished);
    QCOMPARE(filesIn(files), QStringList{QStringLiteral("b.bin")});
}

void TestRelocation::goesOnUnderItsNewName()
{
    Moving one{stoppedAt(3'000'000)};
    QVERIFY(one.isPausedHalfway());
    QVERIFY(one.move(one.file("b.bin")));
    QCOMPARE(filesIn(one.files()),
             (QStringList{QStringLiteral("b.bin.part"), QStringLiteral("b.bin.part.ledger")}));
    QVERIFY(one.goesOnTo(one.file("b.bin")));
}

void TestRelocation::goesOnUnderItsNewNameAfterARestart()
{
    const TestFolder folder;
    ScriptedServer server{stoppedAt(3'000'000)};
    const QString store = folder.path(QStringLiteral("list.db"));
    const QString files = folder.path(QStringLiteral("files"));
    DownloadId id;
    {
        KeptQueue first(store);
        id = first.queue().add(quickRequest(server.url(target), files, 1));
        QVERIFY(first.reachesBytes(id, 2'000'000));
        first.queue().pause(QList{id});
        QVERIFY(first.reaches(id, Paused));
        QVERIFY(Moving::move(first, id, files + QLatin1String("/b.bin")));
    }
    server.setScript(FileService());
    const int before = server.log().size();
    KeptQueue second(store);
    QVERIFY(second.opens());
    second.queue().resume(id);
    QVERIFY(second.reaches(id, Finished));
    QCOMPARE(second.snapshot(id).path, files + QLatin1String("/b.bin"));
    QVERIFY(server.log().distinctBytesSent(before) < VirtualFile::atPath(target)->size - 1'000'000);
}

void TestRelocation::goesOnInAnotherFolder()
{
    Moving one{stoppedAt(3'000'000)};
    QVERIFY(one.isPausedHalfway());
    QVERIFY(one.move(one.file("deep/er/a.bin")));
    QCOMPARE(filesIn(one.files()), QStringList{QStringLiteral("deep")});
    QVERIFY(one.goesOnTo(one.file("deep/er/a.bin")));
}

void TestRelocation::goesOnOnAnotherVolume()
{
    Moving one{stoppedAt(3'000'000)};
    const QString elsewhere = folderElsewhere(one.store());
    if (elsewhere.isEmpty())
        QSKIP("this machine has one volume only that may be written");
    const QTemporaryDir folder(elsewhere + QLatin1String("/tributary-XXXXXX"));
    QVERIFY(one.isPausedHalfway());
    QVERIFY(one.move(folder.filePath(QStringLiteral("a.bin"))));
    QCOMPARE(filesIn(one.files()), QStringList());
    QVERIFY(one.goesOnTo(folder.filePath(QStringLiteral("a.bin"))));
    QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("a.bin")});
}

void TestRelocation::goesOnWithPartsElsewhere()
{
    Moving one{stoppedAt(3'000'000), AssemblyKind::Temp};
    QVERIFY(one.isPausedHalfway());
    QVERIFY(one.move(one.file("deep/b.bin")));
    QVERIFY(!filesIn(one.elsewhere()).isEmpty());
    QVERIFY(one.goesOnTo(one.file("deep/b.bin")));
    QCOMPARE(filesIn(one.elsewhere()), QStringList());
}

void TestRelocation::goesOnOnAnotherVolumeWithPartsElsewhere()
{
    Moving one{stoppedAt(3'000'000), AssemblyKind::Temp};
    const QString elsewhere = folderElsewhere(one.store());
    if (elsewhere.isEmpty())
        QSKIP("this machine has one volume only that may be written");
    const QTemporaryDir folder(elsewhere + QLatin1String("/tributary-XXXXXX"));
    QVERIFY(one.isPausedHalfway());
    QVERIFY(one.move(folder.filePath(QStringLiteral("a.bin"))));
    QCOMPARE(filesIn(one.files()), QStringList());
    QVERIFY(one.goesOnTo(folder.filePath(QStringLiteral("a.bin"))));
    QCOMPARE(filesIn(one.elsewhere()), QStringList());
}

void TestRelocation::waitsForItsTurnUnderItsNewName()
{
    const TestFolder folder;
    ScriptedServer server;
    server.holdBeyond(1'000'000);
    KeptQueue kept(folder.path(QStringLiteral("list.db")), {.jobs = 1});
    kept.queue().add(quickRequest(server.url("/2M/first.bin"), folder.path(), 1));
    const DownloadId waiting = kept.queue().add(quickRequest(server.url("/9000/a.bin"), folder.path(), 1));
    QVERIFY(kept.reaches(waiting, Queued));
    QVERIFY(Moving::move(kept, waiting, folder.path(QStringLiteral("b.bin"))));
    QCOMPARE(kept.state(waiting), Queued);
    server.letGo();
    QVERIFY(kept.reaches(waiting, Finished));
    QCOMPARE(kept.snapshot(waiting).path, folder.path(QStringLiteral("b.bin")));
}

void TestRelocation::leavesThePartOfAnotherOfTheSameLink()
{
    Moving one{stoppedAt(3'000'000)};
    QVERIFY(one.isPausedHalfway());
    const DownloadId second = one.kept().queue().add(one.request(), {.start = StartWhen::WhenResumed});
    QVERIFY(one.kept().reaches(second, Paused));
    QCOMPARE(one.kept().snapshot(second).path, one.path());
    QVERIFY(Moving::move(one.kept(), second, one.file("b.bin")));
    QCOMPARE(filesIn(one.files()),
             (QStringList{QStringLiteral("a.bin.part"), QStringLiteral("a.bin.part.ledger")}));
    QVERIFY(one.goesOnTo(one.file("a.bin")));
}

void TestRelocation::clobbersNothing_data()
{
    QTest::addColumn<QString>("taken");
    QTest::newRow("the name") << QStringLiteral("b.bin");
    QTest::newRow("the name of the part") << QStringLiteral("b.bin.part");
}

void TestRelocation::clobbersNothing()
{
    QFETCH(QString, taken);
    Moving one{stoppedAt(3'000'000)};
    QVERIFY(one.isPausedHalfway());
    QFile other(one.files() + u'/' + taken);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    const Expected<void> moved = one.move(one.file("b.bin"));
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    QCOMPARE(one.path(), one.file("a.bin"));
    QCOMPARE(other.size(), 4);
    QVERIFY(one.goesOnTo(one.file("a.bin")));
}

void TestRelocation::refusesWhatRuns()
{
    Moving one{stoppedAt(3'000'000)};
    QVERIFY(one.kept().reachesBytes(one.id(), 1'000'000));
    const QFuture<Expected<void>> moved = one.kept().queue().relocate(one.id(), one.file("b.bin"));
    TRY_VERIFY(moved.isFinished());
    QVERIFY(!moved.result());
    QCOMPARE(moved.result().error().kind, ErrorKind::NotNow);
    one.server().setScript(FileService());
    one.server().dropAll();
    QVERIFY(one.kept().reaches(one.id(), Finished));
    QCOMPARE(one.path(), one.file("a.bin"));
}

void TestRelocation::makesTheNameSafe()
{
    Moving one{FileService()};
    QVERIFY(one.kept().reaches(one.id(), Finished));
    QVERIFY(one.move(one.file(".bashrc")));
    TRY_COMPARE(one.path(), one.file("_bashrc"));
}

QTEST_GUILESS_MAIN(TestRelocation)
#include "tst_relocation.moc"
