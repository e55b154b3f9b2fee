#include "core/engine/file/target_file.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_brand.h"
#include "core/storage/part/part_file.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <thread>
#include <variant>

using namespace tributary;
using namespace tributary::test;

// A part that has its name already, and is not locked yet, is no leftover.
class TestPartBeingMade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { disk_calls::clear(); }
    void isLeftToWhoMakesIt();
    void isAnothersOnceItIsTakenAway();
    void leavesNoLedgerWhereItCantBeMade();
    void leavesTheLedgerToWhoMadeIt();
    void leavesTheLedgerThatWasThere();
    void isNoOthersThatTakesItsName();

private:
    static TargetFile target(const TestFolder& folder)
    {
        return {{.folder = folder.path(), .fileName = {}, .onConflict = ConflictPolicy::Rename},
                QByteArray(32, 'u'),
                [](const Phrase&) {}};
    }
    // The file system brands no part before it has its name, and has no place left for one more file.
    static void fillVolume()
    {
        disk_calls::clear();
        disk_calls::fail(QLatin1String("linkat"), EPERM, disk_calls::always);
        disk_calls::fail(QLatin1String("open"), ENOSPC, disk_calls::always, QStringLiteral("a.bin.part"));
    }
    static QString nameOf(const TargetFile& target) { return target.finalPath().section(u'/', -1); }
};

// Two downloads of one link begin in the same moment.
void TestPartBeingMade::isLeftToWhoMakesIt()
{
    const TestFolder folder;
    TargetFile first = target(folder);
    TargetFile second = target(folder);
    bool isSecondRight = false;
    disk_calls::clear();
    disk_calls::before(QLatin1String("flock"), [&] {
        const auto found = second.take(QStringLiteral("a.bin"));
        isSecondRight = found && std::holds_alternative<NothingHere>(*found);
    });
    const auto found = first.take(QStringLiteral("a.bin"));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail.english()));
    QVERIFY(isSecondRight);
    QCOMPARE(nameOf(first), QStringLiteral("a.bin"));
    QCOMPARE(nameOf(second), QStringLiteral("a (1).bin"));
}

// Another program may still take it for a leftover, and be about to make a part of its own.
void TestPartBeingMade::isAnothersOnceItIsTakenAway()
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("a.part"));
    std::atomic_bool stop = false;
    std::thread other([&] {
        while (!stop)
            QFile::remove(path);
    });
    std::optional<DownloadError> wrong;
    int failures = 0;
    for (int n = 0; n < 4000 && !wrong; ++n) {
        const auto part = PartFile::create(path, Privacy::Usual, freshBrand(QByteArray(32, 'u')));
        failures += part ? 0 : 1;
        if (!part && part.error().kind != ErrorKind::Conflict)
            wrong = part.error();
    }
    stop = true;
    other.join();
    QVERIFY2(!wrong, qPrintable(wrong ? wrong->detail.english() : QString()));
    QVERIFY(failures > 0);
}

// The ledger that announces it takes the last place for a file.
void TestPartBeingMade::leavesNoLedgerWhereItCantBeMade()
{
    const TestFolder folder;
    TargetFile made = target(folder);
    fillVolume();
    const auto found = made.take(QStringLiteral("a.bin"));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::NoSpace);
    QVERIFY(disk_calls::seen().contains(QLatin1String("unlink a.bin.part.ledger")));
    QCOMPARE(folder.names(), QStringList());
    QVERIFY(!made.mayHaveLedger());
}

void TestPartBeingMade::leavesTheLedgerToWhoMadeIt()
{
    const TestFolder folder;
    TargetFile made = target(folder);
    fillVolume();
    disk_calls::before(
        QLatin1String("open"), [&] { QVERIFY(folder.write(QStringLiteral("a.bin.part"), {})); },
        [](const QString& name) { return name == QLatin1String("a.bin.part"); });
    QVERIFY(!made.take(QStringLiteral("a.bin")));
    QCOMPARE(folder.names(),
             (QStringList{QStringLiteral("a.bin.part"), QStringLiteral("a.bin.part.ledger")}));
}

void TestPartBeingMade::leavesTheLedgerThatWasThere()
{
    const TestFolder folder;
    const QString ledgerPath = folder.path(QStringLiteral("a.bin.part.ledger"));
    const Ledger announced{.urlHash = QByteArray(32, 'u'),
                           .fileName = QStringLiteral("a.bin"),
                           .closing = LedgerClosing::Announcing};
    QVERIFY(saveLedger(ledgerPath, announced, Durability::Written));
    TargetFile made = target(folder);
    fillVolume();
    QVERIFY(!made.take(QStringLiteral("a.bin")));
    QCOMPARE(folder.names(), QStringList{QStringLiteral("a.bin.part.ledger")});
}

// Another program puts a file of its own there in the moment before the part is opened.
void TestPartBeingMade::isNoOthersThatTakesItsName()
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("a.part"));
    const QByteArray own = "a person's own";
    QVERIFY(folder.write(QStringLiteral("own"), own));
    disk_calls::clear();
    disk_calls::before(
        QLatin1String("open"),
        [&] {
            QCOMPARE(std::rename(QFile::encodeName(folder.path(QStringLiteral("own"))).constData(),
                                 QFile::encodeName(path).constData()),
                     0);
        },
        [](const QString& name) { return name == QLatin1String("a.part"); });
    const auto part = PartFile::create(path, Privacy::Usual, freshBrand(QByteArray(32, 'u')));
    QVERIFY(!part);
    QCOMPARE(part.error().kind, ErrorKind::Conflict);
    QCOMPARE(folder.read(QStringLiteral("a.part")), own);
}

QTEST_GUILESS_MAIN(TestPartBeingMade)
#include "tst_part_being_made.moc"
