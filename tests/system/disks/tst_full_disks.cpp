#include "core/storage/part/ledger_file.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/skip_or_fail.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/disk/small_volume.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"
#include "tests/system/support/program_run.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace tributary::test;
using tributary::SmallVolume;

namespace {

const QByteArray target = "/20M/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
const QString name = QStringLiteral("a.bin");
constexpr qint64 mebibyte = 1024 * 1024;
// Wine keeps the mark of a part, which is a stream of it, as a file of its own.
#ifdef Q_OS_WIN
constexpr qint64 takenByTheMark = 4096;
#else
constexpr qint64 takenByTheMark = 0;
#endif

QString textOf(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded);
}

QJsonValue failedField(const ProgramRun& run, const char* field)
{
    return run.event(QStringLiteral("failed"))[QLatin1String(field)];
}

qint64 receivedBy(const ProgramRun& run)
{
    return run.event(QStringLiteral("progress"))[QLatin1String("bytes")].toInteger();
}

// Takes all the room that is left.
bool fill(const QString& path)
{
    QFile filler(path);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray block(64 * 1024, 'x');
    for (qsizetype size = block.size(); size > 0;) {
        if (filler.write(block.constData(), size) != size)
            size /= 2;
    }
    return true;
}

qint64 claimedOnDisk(const Place& place)
{
    const auto ledger = tributary::loadLedger(place.path(name + QStringLiteral(".part.ledger")));
    return ledger && *ledger ? (*ledger)->claimed().length() : -1;
}

} // namespace

class TestFullDisks : public QObject
{
    Q_OBJECT

public:
    explicit TestFullDisks(bool hasPrivateMounts)
        : m_hasPrivateMounts(hasPrivateMounts)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void saysBeforeTheFirstByteWhatIsMissing();
    void goesOnWhenThereIsRoom_data();
    void goesOnWhenThereIsRoom();
    void knowsWhatTheCommandHadFinished();
    void saysThatTheFolderCannotBeWritten_data();
    void saysThatTheFolderCannotBeWritten();
    void keepsThePartOfAFolderThatCannotBeWritten();
#ifdef Q_OS_UNIX
    void saysThatALinkInThePartsPlaceCannotBeLeft();
    void saysThatTheFileIsTooLarge_data();
    void saysThatTheFileIsTooLarge();
#endif
    void showsAListThatCannotBeWritten();

private:
    bool m_hasPrivateMounts;
};

void TestFullDisks::initTestCase()
{
    if (!m_hasPrivateMounts)
        SKIP_OR_FAIL("small volumes cannot be mounted here");
}

void TestFullDisks::saysBeforeTheFirstByteWhatIsMissing()
{
    SmallVolume volume(8 * mebibyte);
    QVERIFY(volume.isMounted());
    Place place;
    place.folder = volume.root();
    ScriptedServer server;
    ProgramRun run(place, getJson({textOf(server.url(target))}));
    COMPARE_EXIT(run, 4);
    QCOMPARE(failureOf(run), QStringLiteral("NoSpace"));
    const QString message = failedField(run, "message").toString();
    QVERIFY2(message.contains(volume.name()), qPrintable(message));
    const qint64 missing = file.size - 8 * mebibyte + takenByTheMark;
    QVERIFY2(message.contains(QString::number(missing)), qPrintable(message));
    QCOMPARE(failedField(run, "kept").toInteger(), 0);
    QCOMPARE(place.files(), QStringList());
    QVERIFY(server.log().bytesSent() <= 2 * mebibyte);
}

void TestFullDisks::goesOnWhenThereIsRoom_data()
{
    QTest::addColumn<QString>("connections");
    QTest::newRow("1 connection") << QStringLiteral("-c1");
    QTest::newRow("4 connections") << QStringLiteral("-c4");
}

void TestFullDisks::goesOnWhenThereIsRoom()
{
    QFETCH(const QString, connections);
    SmallVolume volume(24 * mebibyte);
    QVERIFY(volume.isMounted());
    Place place;
    place.folder = volume.root();
    // All of them together at 4 MiB a second.
    const qint64 rate = connections == QLatin1String("-c1") ? 4 * mebibyte : mebibyte;
    ScriptedServer server(FileService().atRate(rate));
    const QStringList command = getJson({connections, textOf(server.url(target))});
    ProgramRun first(place, command);
    TRY_VERIFY(receivedBy(first) > 7 * mebibyte);
    const qint64 receivedBeforeFull = receivedBy(first);
    QVERIFY(fill(place.path(QStringLiteral("filler"))));
    COMPARE_EXIT(first, 4);
    QCOMPARE(failureOf(first), QStringLiteral("NoSpace"));
    QVERIFY(failedField(first, "message").toString().contains(volume.name()));
    const qint64 kept = failedField(first, "kept").toInteger();
    QCOMPARE(claimedOnDisk(place), kept);
    // There was no room for the ledger of the last bytes; giving some of those bytes up makes room for a
    // ledger of the others.
    QVERIFY2(kept > receivedBeforeFull - 2 * mebibyte,
             qPrintable(QStringLiteral("kept %1 of %2").arg(kept).arg(receivedBeforeFull)));

    ProgramRun again(place, command);
    COMPARE_EXIT(again, 4);
    QCOMPARE(claimedOnDisk(place), failedField(again, "kept").toInteger());
    QVERIFY(claimedOnDisk(place) > kept - mebibyte);

    const qint64 claimed = claimedOnDisk(place);
    QVERIFY(QFile::remove(place.path(QStringLiteral("filler"))));
    ProgramRun last(place, command);
    COMPARE_EXIT(last, 0);
    QCOMPARE(last.event(QStringLiteral("completed"))[QLatin1String("resumedFrom")].toInteger(), claimed);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name});
}

// The line about a full disk says to make room and to run the command again.
void TestFullDisks::knowsWhatTheCommandHadFinished()
{
    SmallVolume volume(24 * mebibyte);
    QVERIFY(volume.isMounted());
    Place place;
    place.folder = volume.root();
    const QString filler = QStringLiteral("filler");
    QFile half(place.path(filler));
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write(QByteArray(8 * mebibyte, 'x')) > 0);
    half.close();
    ScriptedServer server;
    const QString second = QStringLiteral("b.bin");
    const QStringList command = getJson({textOf(server.url("/200K/b.bin")), textOf(server.url(target))});
    ProgramRun first(place, command);
    COMPARE_EXIT(first, 4);
    QCOMPARE(place.files(), QStringList({second, filler}));
    QVERIFY(QFile::remove(place.path(filler)));
    ProgramRun again(place, command);
    COMPARE_EXIT(again, 0);
    QCOMPARE(place.files(), QStringList({name, second}));
    QCOMPARE(again.event(QStringLiteral("skipped"))[QLatin1String("path")].toString(), place.path(second));
}

void TestFullDisks::saysThatTheFolderCannotBeWritten_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("in it") << QString();
    QTest::newRow("in one to be made in it") << QStringLiteral("new/folder");
}

void TestFullDisks::saysThatTheFolderCannotBeWritten()
{
    QFETCH(const QString, below);
    SmallVolume volume(24 * mebibyte);
    QVERIFY(volume.isMounted());
    QVERIFY(volume.makeReadOnly());
    Place place;
    ScriptedServer server;
    ProgramRun run(place,
                   getJson({QStringLiteral("-d"), volume.root() + u'/' + below, textOf(server.url(target))}));
    COMPARE_EXIT(run, 4);
    QCOMPARE(failureOf(run), QStringLiteral("NoPermission"));
    QVERIFY(failedField(run, "message").toString().contains(volume.root()));
    QVERIFY(run.events(QStringLiteral("retry")).isEmpty());
}

void TestFullDisks::keepsThePartOfAFolderThatCannotBeWritten()
{
    SmallVolume volume(24 * mebibyte);
    QVERIFY(volume.isMounted());
    Place place;
    place.folder = volume.root();
    ScriptedServer server(FileService().then(
        [](const Exchange&, Reply reply) { return reply.cutAfter(5 * mebibyte, Cut::Reset); }));
    ProgramRun first(place, getJson({QStringLiteral("--retries"), QStringLiteral("0"), QStringLiteral("-c1"),
                                     textOf(server.url(target))}));
    TRY_VERIFY(claimedOnDisk(place) > 0);
    server.setScript([](const Exchange&) { return Reply(404); });
    QVERIFY(first.ends());
    const qint64 claimed = claimedOnDisk(place);
    const QStringList files = place.files();
    QVERIFY(volume.makeReadOnly());
    server.setScript(FileService());
    ProgramRun second(place, getJson({textOf(server.url(target))}));
    COMPARE_EXIT(second, 4);
    QCOMPARE(failureOf(second), QStringLiteral("NoPermission"));
    QCOMPARE(place.files(), files);
    QVERIFY(volume.makeWritable());
    ProgramRun third(place, getJson({textOf(server.url(target))}));
    COMPARE_EXIT(third, 0);
    QCOMPARE(third.event(QStringLiteral("completed"))[QLatin1String("resumedFrom")].toInteger(), claimed);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
}

#ifdef Q_OS_UNIX
// The ledger of the part that had been there can't be deleted.
void TestFullDisks::saysThatALinkInThePartsPlaceCannotBeLeft()
{
    SmallVolume volume(24 * mebibyte);
    QVERIFY(volume.isMounted());
    Place place;
    place.folder = volume.root();
    ScriptedServer server;
    server.holdBeyond(5 * mebibyte);
    const QStringList command = getJson({QStringLiteral("-c1"), textOf(server.url(target))});
    ProgramRun first(place, command);
    TRY_VERIFY(receivedBy(first) > 4 * mebibyte);
    first.send(SIGINT);
    COMPARE_EXIT(first, 130);
    server.letGo();
    const QString part = place.path(name + QStringLiteral(".part"));
    QVERIFY(QFile::rename(part, place.path(QStringLiteral("moved"))));
    QVERIFY(QFile::link(place.path(QStringLiteral("moved")), part));
    QVERIFY(volume.makeReadOnly());
    ProgramRun second(place, command);
    COMPARE_EXIT(second, 4);
    QCOMPARE(failureOf(second), QStringLiteral("NoPermission"));
}

void TestFullDisks::saysThatTheFileIsTooLarge_data()
{
    QTest::addColumn<bool>("isSizeKnown");
    QTest::newRow("before the first byte") << true;
    QTest::newRow("midway, where the size is not known") << false;
}

// The disk is not to blame for the limit that a shell has set.
void TestFullDisks::saysThatTheFileIsTooLarge()
{
    QFETCH(const bool, isSizeKnown);
    const Place place;
    ScriptedServer server(FileService().then([isSizeKnown](const Exchange&, const Reply& reply) {
        return isSizeKnown ? reply : Reply(200, file).chunked();
    }));
    const QString limited = QStringLiteral("ulimit -f 16384; exec \"$@\"");
    ProgramRun run(
        place, getJson({textOf(server.url(target))}),
        {.wrapper = {QStringLiteral("/bin/sh"), QStringLiteral("-c"), limited, QStringLiteral("sh")}});
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("FileTooLarge"));
    const QString message = run.event(QStringLiteral("failed"))[QLatin1String("message")].toString();
    QVERIFY2(message.contains(QLatin1String("ulimit")) && !message.contains(QLatin1String("file system")),
             qPrintable(message));
    QCOMPARE(place.files(), QStringList());
}
#endif

// No download of the list goes on by itself, since each start would fetch it once more.
void TestFullDisks::showsAListThatCannotBeWritten()
{
    using tributary::DownloadState;
    const ScriptedServer server{FileService()};
    const TestFolder files;
    const SmallVolume volume(4 * mebibyte);
    QVERIFY(volume.isMounted());
    const QString store = volume.filePath(QStringLiteral("list.db"));
    tributary::DownloadId finished;
    tributary::DownloadId waiting;
    {
        KeptQueue kept(store, {.jobs = 1});
        finished = kept.queue().add(quickRequest(server.url("/1K/a.bin"), files.path(), 1));
        QVERIFY(kept.reaches(finished, DownloadState::Finished));
        kept.queue().setLimits({.jobs = 0});
        waiting = kept.queue().add(quickRequest(server.url("/1K/b.bin"), files.path(), 1));
        QVERIFY(kept.reaches(waiting, DownloadState::Queued));
    }
    QVERIFY(volume.makeReadOnly());
    KeptQueue kept(store, {.jobs = 1});
    QVERIFY(kept.opens());
    const tributary::StoreOutcome& report = kept.reports().constFirst();
    QVERIFY(report.has_value());
    QCOMPARE(report->origin, tributary::StoreOrigin::ReadOnly);
    QCOMPARE(kept.ids(), QList({finished, waiting}));
    QCOMPARE(kept.state(finished), DownloadState::Finished);
    QCOMPARE(kept.state(waiting), DownloadState::Paused);
    QCOMPARE(kept.snapshot(waiting).error->kind, tributary::ErrorKind::NoPermission);
    kept.queue().resume(waiting);
    QVERIFY(kept.reaches(waiting, DownloadState::Finished));
    QVERIFY(kept.removes(finished));
}

int main(int argc, char** argv)
{
    const bool hasPrivateMounts = tributary::enterPrivateMounts();
    QCoreApplication app(argc, argv);
    TestFullDisks test(hasPrivateMounts);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_full_disks.moc"
