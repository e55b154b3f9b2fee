#include "core/values/phrases/phrase.h"
#include "tests/core/engine/run/said_by.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/core/storage/store/sample_store.h"
#include "tests/support/checks/unprivileged.h"

#include <QSqlError>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>

using namespace tributary;
using namespace tributary::test;

class TestStoreDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { disk_calls::clear(); }

    void meansWhatSqliteSays_data();
    void meansWhatSqliteSays();
    void syncsOnceACommit();
    void saysThatASyncFailedAndKeepsWhatWas();
    void setsNothingAsideThatItCantLookAt_data();
    void setsNothingAsideThatItCantLookAt();
    void saysThatAQuotaIsUsedUpAndGoesOn();
    void losesNothingWhereTheLogCannotBeMended();
    void showsAFileThatMayOnlyBeRead();
    void waitsForNoPipe();
    void foldsItsLogIntoTheFile();
};

void TestStoreDisk::meansWhatSqliteSays_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<TroubleKind>("trouble");
    QTest::newRow("FULL") << 13 << ErrorKind::NoSpace << TroubleKind::System;
    QTest::newRow("READONLY") << 8 << ErrorKind::NoPermission << TroubleKind::System;
    QTest::newRow("READONLY_DBMOVED") << (8 | 4 << 8) << ErrorKind::NoPermission << TroubleKind::System;
    QTest::newRow("IOERR") << 10 << ErrorKind::DiskError << TroubleKind::System;
    QTest::newRow("IOERR_FSYNC") << (10 | 4 << 8) << ErrorKind::DiskError << TroubleKind::System;
    QTest::newRow("BUSY") << 5 << ErrorKind::Conflict << TroubleKind::System;
    QTest::newRow("NOMEM") << 7 << ErrorKind::MemoryLimit << TroubleKind::System;
    QTest::newRow("CORRUPT") << 11 << ErrorKind::DiskError << TroubleKind::Damage;
    QTest::newRow("NOTADB") << 26 << ErrorKind::DiskError << TroubleKind::Damage;
    QTest::newRow("CONSTRAINT") << 19 << ErrorKind::Internal << TroubleKind::System;
}

void TestStoreDisk::meansWhatSqliteSays()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    QFETCH(TroubleKind, trouble);
    const QSqlError error(QString(), QStringLiteral("what it says"), QSqlError::StatementError,
                          QString::number(code));
    const SqlTrouble found = troubleOf(error, PhraseKind::WritingFile, {QStringLiteral("/tmp/s.db")});
    QCOMPARE(found.kind, trouble);
    QCOMPARE(found.error.kind, kind);
    QCOMPARE(found.error.detail.english(), QStringLiteral("writing /tmp/s.db: what it says"));
}

void TestStoreDisk::syncsOnceACommit()
{
    const TestFolder folder;
    const auto opened = openStore(folder.path(QStringLiteral("s.db")));
    MUST(opened);
    MUST(opened->store->commit(batchOf({plainDownload(1)})));
    disk_calls::clear();
    MUST(opened->store->commit(batchOf({plainDownload(2)})));
    QCOMPARE(disk_calls::seen(), QStringList{QStringLiteral("fdatasync s.db-wal")});
}

void TestStoreDisk::saysThatASyncFailedAndKeepsWhatWas()
{
    const TestFolder folder;
    {
        const auto opened = openStore(folder.path(QStringLiteral("s.db")));
        MUST(opened);
        MUST(opened->store->commit(batchOf({plainDownload(1)})));
        disk_calls::fail(QLatin1String("fdatasync"), EIO, 1);
        const auto refused = opened->store->commit(batchOf({plainDownload(2)}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DiskError);
        MUST(opened->store->commit(batchOf({plainDownload(2)})));
    }
    const auto again = openStore(folder.path(QStringLiteral("s.db")));
    MUST(again);
    QCOMPARE(again->contents.downloads, QList({plainDownload(1), plainDownload(2)}));
}

void TestStoreDisk::setsNothingAsideThatItCantLookAt_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the store") << QStringLiteral("s.db");
    QTest::newRow("a rescued one, which isn't there") << QStringLiteral("s.db.rescued");
}

// A network drive may be away for a moment.
void TestStoreDisk::setsNothingAsideThatItCantLookAt()
{
    QFETCH(const QString, name);
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("s.db"));
    {
        const auto opened = openStore(path);
        MUST(opened);
        MUST(opened->store->commit(batchOf({plainDownload(1)})));
    }
    disk_calls::fail(QLatin1String("lstat"), EIO, 1, name);
    (void)openStore(path);
    disk_calls::clear();
    QCOMPARE(folder.names().filter(QStringLiteral("damaged")), QStringList());
    const auto again = openStore(path);
    MUST(again);
    QCOMPARE(again->contents.downloads, QList({plainDownload(1)}));
}

// SQLite says the same of a quota and of a fault of the disk.
void TestStoreDisk::saysThatAQuotaIsUsedUpAndGoesOn()
{
    const TestFolder folder;
    const QString name = QStringLiteral("s.db");
    const auto opened = openStore(folder.path(name));
    MUST(opened);
    const QStringList names = folder.names();
    disk_calls::fail(QLatin1String("pwrite64"), EDQUOT, disk_calls::always, name + QLatin1String("-wal"));
    const auto faulty = opened->store->commit(batchOf({plainDownload(1)}));
    QVERIFY(!faulty);
    QCOMPARE(faulty.error().kind, ErrorKind::DiskError);

    disk_calls::fail(QLatin1String("fsync"), EDQUOT);
    const auto refused = opened->store->commit(batchOf({plainDownload(1)}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NoSpace);
    disk_calls::clear();
    MUST(opened->store->commit(batchOf({plainDownload(1)})));
    QCOMPARE(folder.names(), names);
}

// SQLite would read what was written of the mended log, and miss the rest.
void TestStoreDisk::losesNothingWhereTheLogCannotBeMended()
{
    const QString name = QStringLiteral("s.db");
    const QString logName = QStringLiteral("s.db-wal");
    QList<StoredDownload> downloads;
    for (quint64 n = 1; n <= 60; ++n)
        downloads.append(plainDownload(n));
    const TestFolder folder;
    QByteArray log;
    {
        const TestFolder made;
        const auto opened = openStore(made.path(name), quick);
        MUST(opened);
        MUST(opened->store->commit(batchOf(downloads)));
        QVERIFY(folder.write(name, made.read(name)));
        log = made.read(logName);
    }
    constexpr qsizetype inTheThirdPage = 32 + 2 * 4120 + 99;
    QVERIFY(log.size() > inTheThirdPage);
    log[inTheThirdPage] = static_cast<char>(log[inTheThirdPage] ^ 1);
    QVERIFY(folder.write(logName, log));
    // The log is copied before the store itself; the disk is full when the copy is to be mended.
    const QString copyOfLog = QStringLiteral("s.db.examined-wal");
    disk_calls::before(
        QLatin1String("pwrite"),
        [copyOfLog] { disk_calls::fail(QLatin1String("pwrite"), ENOSPC, disk_calls::always, copyOfLog); },
        [](const QString& meant) { return meant == QLatin1String("s.db.examined"); });
    const auto refused = openStore(folder.path(name), quick);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NoSpace);
    QVERIFY(folder.read(logName) == log);
    QVERIFY(!folder.has(copyOfLog));
    disk_calls::clear();
    const auto opened = openStore(folder.path(name), quick);
    MUST(opened);
    QCOMPARE(opened->report.origin, StoreOrigin::Salvaged);
    QCOMPARE(opened->contents.downloads, downloads);
}

void TestStoreDisk::showsAFileThatMayOnlyBeRead()
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("s.db"));
    {
        const auto opened = openStore(path);
        MUST(opened);
        MUST(opened->store->commit(batchOf({plainDownload(1), plainDownload(2)})));
    }
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    enum Answer { Shown, NotShown, NotTried };
    const int answer = inChild([&path] {
        if (!giveUpPrivileges())
            return NotTried;
        const auto shown = openStore(path);
        const bool isAsItWas = shown && shown->contents.downloads.size() == 2 &&
                               shown->report.origin == StoreOrigin::ReadOnly && shown->report.damage &&
                               shown->report.damage->kind == ErrorKind::NoPermission;
        return isAsItWas ? Shown : NotShown;
    });
    QCOMPARE(answer, static_cast<int>(Shown));
}

void TestStoreDisk::waitsForNoPipe()
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("s.db"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto opened = openStore(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().detail.english(), QStringLiteral("this is no regular file: ") + path);
}

void TestStoreDisk::foldsItsLogIntoTheFile()
{
    const TestFolder folder;
    const auto opened = openStore(folder.path(QStringLiteral("s.db")));
    MUST(opened);
    MUST(opened->store->commit(batchOf({plainDownload(1)})));
    QVERIFY(!folder.read(QStringLiteral("s.db-wal")).isEmpty());
    MUST(opened->store->fold());
    QVERIFY(folder.read(QStringLiteral("s.db-wal")).isEmpty());
    const TestFolder copy;
    QVERIFY(QFile::copy(folder.path(QStringLiteral("s.db")), copy.path(QStringLiteral("s.db"))));
    const auto copied = openStore(copy.path(QStringLiteral("s.db")));
    MUST(copied);
    QCOMPARE(copied->contents.downloads, QList{plainDownload(1)});
}

QTEST_GUILESS_MAIN(TestStoreDisk)
#include "tst_store_disk.moc"
