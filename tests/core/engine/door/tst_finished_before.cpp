#include "core/engine/door/finished_before.h"
#include "core/storage/part/part_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

namespace {

const QStringList words{QStringLiteral("get"), QStringLiteral("https://example.org/a.bin")};

DownloadRequest requestFor(const QString& link)
{
    DownloadRequest request;
    request.url = QUrl(link);
    return request;
}

const DownloadRequest request = requestFor(words.last());
const DownloadRequest secondRequest = requestFor(QStringLiteral("https://example.org/b.bin"));

} // namespace

class TestFinishedBefore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTakenOnceForEachTime();
    void isKnownWhileTheRunStillHoldsTheFile();
    void isKnownFromBeforeItHadItsName();
    void isNotTakenOnceTheFileChanged();
    void isForTheSameRequest();
    void isForTheSameFileHoweverItIsFetched();
    void isNoNewerFileThatWasToReplaceIt();
    void isForOneErrandWhereTheCommandEnded_data();
    void isForOneErrandWhereTheCommandEnded();
    void isOfNoEarlierErrandAfterAKill();
    void isForDaysWhereTheLastRunWasInterrupted();
    void leavesNothingOfACommandThatFinishedNothing();
    void isForTheSameWordsInTheSameFolder();
    void isForgottenWithTheCommandsEnd();
    void isKeptElsewhereWhereTheFirstFolderTakesNothing();
    void isJoinedFromSeveralFolders();
    void addsToWhatWasKept();
    void isReadAsFarAsItIsWhole_data();
    void isReadAsFarAsItIsWhole();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QDateTime m_now;

    FinishedBefore run() const { return runIn({m_folder->filePath(QStringLiteral("kept"))}); }
    FinishedBefore runIn(const QStringList& keptIn,
                         const QString& currentFolder = QStringLiteral("/home/ada"),
                         const QStringList& said = words) const
    {
        return {said, currentFolder, keptIn, [this] { return m_now; }};
    }
    QString file() const { return m_folder->filePath(QStringLiteral("a.bin")); }
    // The file of the notes.
    QString record() const
    {
        const QDir kept(m_folder->filePath(QStringLiteral("kept")));
        return kept.filePath(kept.entryList(QDir::Files).value(0));
    }

    void pass(std::chrono::hours time) { m_now = m_now.addSecs(std::chrono::seconds(time).count()); }
    // A run that finishes the request's file, and then ends by itself or not.
    bool finishes(const DownloadRequest& finished, bool ends) const
    {
        FinishedBefore now = run();
        now.note(FinishedBefore::keyOf(finished), file());
        return ends ? now.keepPastTheEnd() : now.keep();
    }
    bool interruptAfterFinishing() const { return finishes(request, false); }
};

void TestFinishedBefore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime({2026, 1, 2}, {3, 0}, Qt::UTC);
    QFile made(file());
    QVERIFY(made.open(QIODevice::WriteOnly));
    QCOMPARE(made.write("finished"), 8);
}

// A kill came before anybody heard of the name, or even before the file had it.
void TestFinishedBefore::isKnownFromBeforeItHadItsName()
{
    const QString part = m_folder->filePath(QStringLiteral("a.bin.part"));
    QVERIFY(QFile::rename(file(), part));
    const auto whole = PartFile::identityAt(part);
    QVERIFY(whole);
    QVERIFY(run().noteNaming(FinishedBefore::keyOf(request), file(), *whole));
    QCOMPARE(run().take(request), std::nullopt);
    QVERIFY(QFile::rename(part, file()));
    // A large file still has its ledger, by which its download reads it once more.
    QFile ledger(part + QStringLiteral(".ledger"));
    QVERIFY(ledger.open(QIODevice::WriteOnly));
    QCOMPARE(run().take(request), std::nullopt);
    QVERIFY(ledger.remove());
    QCOMPARE(run().take(request), file());
}

void TestFinishedBefore::isTakenOnceForEachTime()
{
    QVERIFY(interruptAfterFinishing());
    FinishedBefore second = run();
    QCOMPARE(second.take(secondRequest), std::nullopt);
    QCOMPARE(second.take(request), file());
    QCOMPARE(second.take(request), std::nullopt);
}

// A run tells that its file is finished before it lets go of the file, and a lock is not the person's
// concern.
void TestFinishedBefore::isKnownWhileTheRunStillHoldsTheFile()
{
    auto held = PartFile::open(file());
    QVERIFY(held);
    QVERIFY(interruptAfterFinishing());
    held->reset();
    QCOMPARE(run().take(request), file());
}

void TestFinishedBefore::isNotTakenOnceTheFileChanged()
{
    QVERIFY(interruptAfterFinishing());
    QFile changed(file());
    QVERIFY(changed.open(QIODevice::Append));
    QCOMPARE(changed.write("!"), 1);
    changed.close();
    QCOMPARE(run().take(request), std::nullopt);

    QVERIFY(interruptAfterFinishing());
    QVERIFY(QFile::remove(file()));
    QCOMPARE(run().take(request), std::nullopt);
}

void TestFinishedBefore::isForTheSameRequest()
{
    QVERIFY(interruptAfterFinishing());
    DownloadRequest other = request;
    other.checksum = *parseChecksum(QStringLiteral("md5:") + QString(32, u'0'));
    QCOMPARE(run().take(other), std::nullopt);
    other = request;
    other.headers = {{.name = "X-Token", .value = "1"}};
    const QByteArray one = FinishedBefore::keyOf(other);
    QCOMPARE(run().take(other), std::nullopt);
    // Secret ones count, too.
    other.headers.first().value = "2";
    QVERIFY(FinishedBefore::keyOf(other) != one);
    QCOMPARE(run().take(request), file());
}

void TestFinishedBefore::isForTheSameFileHoweverItIsFetched()
{
    QVERIFY(interruptAfterFinishing());
    DownloadRequest patient = request;
    patient.target.space = SpaceReservation::Sparse;
    patient.assembly.kind = AssemblyKind::Temp;
    patient.connections.most = 1;
    patient.retry.tries = 100;
    patient.timeouts.silence *= 10;
    patient.bytesPerSecond = 1024;
    patient.chunkSize /= 2;
    patient.largestPart = 1024 * 1024;
    QCOMPARE(run().take(patient), file());
}

void TestFinishedBefore::isNoNewerFileThatWasToReplaceIt()
{
    DownloadRequest replacing = request;
    replacing.target.onConflict = ConflictPolicy::Overwrite;
    QVERIFY(finishes(replacing, false));
    QCOMPARE(run().take(replacing), file());
    pass(std::chrono::days(1));
    QCOMPARE(run().take(replacing), std::nullopt);
    // Nor does another note make it newer.
    QVERIFY(finishes(secondRequest, false));
    QCOMPARE(run().take(replacing), std::nullopt);
}

void TestFinishedBefore::isForOneErrandWhereTheCommandEnded_data()
{
    QTest::addColumn<bool>("hasEnded");
    QTest::addColumn<std::chrono::hours>("passed");
    QTest::addColumn<bool>("counts");
    QTest::newRow("interrupted, days ago") << false << std::chrono::hours(72) << true;
    QTest::newRow("ended, hours ago") << true << std::chrono::hours(3) << true;
    QTest::newRow("ended, a day ago") << true << std::chrono::hours(24) << false;
}

// A command that runs every night is to bring the night's file, also where it had a failure the night before.
void TestFinishedBefore::isForOneErrandWhereTheCommandEnded()
{
    QFETCH(const bool, hasEnded);
    QFETCH(const std::chrono::hours, passed);
    QFETCH(const bool, counts);
    QVERIFY(finishes(request, hasEnded));
    pass(passed);
    QCOMPARE(run().take(request).has_value(), counts);
}

// The night after a failure brings its own files, and goes on with these after a kill.
void TestFinishedBefore::isOfNoEarlierErrandAfterAKill()
{
    QVERIFY(finishes(request, true));
    const qint64 length = QFileInfo(record()).size();
    pass(std::chrono::hours(24));
    QVERIFY(finishes(secondRequest, false));
    QVERIFY(QFileInfo(record()).size() < length);
    pass(std::chrono::hours(1));
    QCOMPARE(run().take(request), std::nullopt);
    QCOMPARE(run().take(secondRequest), file());
}

// An earlier run of the same errand that ended makes no end of the one that was interrupted.
void TestFinishedBefore::isForDaysWhereTheLastRunWasInterrupted()
{
    QVERIFY(finishes(request, true));
    pass(std::chrono::hours(1));
    QVERIFY(finishes(secondRequest, false));
    pass(std::chrono::hours(13));
    QCOMPARE(run().take(secondRequest), file());
}

void TestFinishedBefore::leavesNothingOfACommandThatFinishedNothing()
{
    QVERIFY(run().keepPastTheEnd());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("kept"))));
}

void TestFinishedBefore::isForTheSameWordsInTheSameFolder()
{
    QVERIFY(interruptAfterFinishing());
    const QStringList kept{m_folder->filePath(QStringLiteral("kept"))};
    QCOMPARE(runIn(kept, QStringLiteral("/home/bob")).take(request), std::nullopt);
    QCOMPARE(runIn(kept, QStringLiteral("/home/ada"), words + words).take(request), std::nullopt);
}

void TestFinishedBefore::isForgottenWithTheCommandsEnd()
{
    QVERIFY(interruptAfterFinishing());
    run().forget();
    QCOMPARE(run().take(request), std::nullopt);
}

void TestFinishedBefore::isKeptElsewhereWhereTheFirstFolderTakesNothing()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("home")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QStringList folders{inTheWay.fileName() + QStringLiteral("/kept"),
                              m_folder->filePath(QStringLiteral("session"))};
    FinishedBefore first = runIn(folders);
    first.note(FinishedBefore::keyOf(request), file());
    QVERIFY(first.keep());
    FinishedBefore second = runIn(folders);
    QCOMPARE(second.take(request), file());
    second.forget();
    QCOMPARE(runIn(folders).take(request), std::nullopt);
}

// The first folder was full when the second run was interrupted, and has what the run before that noted.
void TestFinishedBefore::isJoinedFromSeveralFolders()
{
    QVERIFY(interruptAfterFinishing());
    const QString kept = m_folder->filePath(QStringLiteral("kept"));
    const QString session = m_folder->filePath(QStringLiteral("session"));
    FinishedBefore later = runIn({session});
    later.note(FinishedBefore::keyOf(secondRequest), file());
    QVERIFY(later.keep());
    FinishedBefore next = runIn({kept, session});
    QCOMPARE(next.take(request), file());
    QCOMPARE(next.take(request), std::nullopt);
    QCOMPARE(next.take(secondRequest), file());
}

// A run that takes what an earlier one had finished, and is interrupted as well, loses none of it.
void TestFinishedBefore::addsToWhatWasKept()
{
    QVERIFY(interruptAfterFinishing());
    FinishedBefore second = run();
    QCOMPARE(second.take(request), file());
    second.note(FinishedBefore::keyOf(secondRequest), file());
    QVERIFY(second.keep());
    const qint64 length = QFileInfo(record()).size();
    QVERIFY(second.keep());
    QCOMPARE(QFileInfo(record()).size(), length);

    FinishedBefore third = run();
    QCOMPARE(third.take(request), file());
    QCOMPARE(third.take(secondRequest), file());
}

void TestFinishedBefore::isReadAsFarAsItIsWhole_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("cut amid the second note") << 1 << QByteArray();
    QTest::newRow("cut behind the head of the second note") << 100 << QByteArray();
    QTest::newRow("zeros behind the notes") << 0 << QByteArray(512, '\0');
    QTest::newRow("no CBOR behind the notes") << 0 << QByteArray("\xff\xfe");
}

void TestFinishedBefore::isReadAsFarAsItIsWhole()
{
    QFETCH(const int, cut);
    QFETCH(const QByteArray, garbage);
    QVERIFY(interruptAfterFinishing());
    FinishedBefore second = run();
    second.note(FinishedBefore::keyOf(secondRequest), file());
    QVERIFY(second.keep());
    QFile damaged(record());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.resize(damaged.size() - cut));
    QVERIFY(damaged.seek(damaged.size()));
    QCOMPARE(damaged.write(garbage), garbage.size());
    damaged.close();

    FinishedBefore third = run();
    QCOMPARE(third.take(secondRequest).has_value(), cut == 0);
    const DownloadRequest thirdRequest = requestFor(QStringLiteral("https://example.org/c.bin"));
    third.note(FinishedBefore::keyOf(thirdRequest), file());
    QVERIFY(third.keep());

    FinishedBefore fourth = run();
    QCOMPARE(fourth.take(request), file());
    QCOMPARE(fourth.take(thirdRequest), file());
}

QTEST_GUILESS_MAIN(TestFinishedBefore)
#include "tst_finished_before.moc"
