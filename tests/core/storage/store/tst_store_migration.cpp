#include "core/storage/store/tables/store_migration.h"
#include "core/storage/store/tables/store_schema.h"
#include "tests/core/engine/run/said_by.h"
#include "tests/core/storage/store/sample_store.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

QString saidBy(const SqlOutcome<QString>& outcome)
{
    return outcome ? *outcome : outcome.error().error.detail;
}

Migration adding(int from, const QString& table)
{
    return {.from = from, .run = [table](const SqlConnection& connection) {
                return connection.run(QStringLiteral("CREATE TABLE %1(x)").arg(table));
            }};
}

Migration failing(int from)
{
    return {.from = from, .run = [](const SqlConnection& connection) -> SqlOutcome<void> {
                if (const auto done = connection.run(QStringLiteral("DELETE FROM requests")); !done)
                    return done;
                return connection.run(QStringLiteral("this is no statement"));
            }};
}

} // namespace

class TestStoreMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void goesThroughEveryStep();
    void copiesTheStoreBefore();
    void keepsTheLastFewCopies();
    void leavesTheStoreAsItWasWhenAStepFails();
    void doesNothingToAStoreOfThisVersion();
    void knowsNoWayFromAVersionThatNeverWas();
    void hasAStepFromEveryVersion();

private:
    std::unique_ptr<TestFolder> m_folder;

    QString path() const { return m_folder->path(QStringLiteral("s.db")); }
    std::unique_ptr<SqlConnection> connect() const
    {
        auto connection = SqlConnection::open(path());
        if (!connection || !guard(**connection) || !prepareForBuilding(**connection, Durability::Written))
            return nullptr;
        return std::move(*connection);
    }
    // Through the given number of versions, one at a time, as a user goes who updates often.
    void climb(int versions) const
    {
        for (int from = 1; from <= versions; ++from) {
            const auto connection = connect();
            const Migration step = adding(from, QStringLiteral("t%1").arg(from));
            QVERIFY(connection);
            QVERIFY2(migrate(*connection, std::span(&step, 1), from + 1), "a step");
        }
    }
};

void TestStoreMigration::init()
{
    m_folder = std::make_unique<TestFolder>();
    const auto opened = openStore(path(), quick);
    MUST(opened);
    MUST(opened->store->commit(batchOf({fullDownload(1)})));
}

void TestStoreMigration::goesThroughEveryStep()
{
    const std::array steps{adding(2, QStringLiteral("second")), adding(1, QStringLiteral("first"))};
    {
        const auto connection = connect();
        QVERIFY(connection);
        const auto migrated = migrate(*connection, steps, 3);
        QVERIFY2(migrated, qPrintable(saidBy(migrated)));
        QVERIFY(connection->ask(QStringLiteral("SELECT count(*) FROM first, second")));
        QCOMPARE(connection->ask(QStringLiteral("SELECT count(*) FROM requests"))->toInt(), 1);
    }
    // An older program, which can read up to version 1 only, must see the new version.
    QCOMPARE(*versionInHead(path()), 3);
    const auto refused = openStore(path(), quick);
    QVERIFY(!refused && refused.error().detail.contains(QLatin1String("a newer one wrote it")));
}

void TestStoreMigration::copiesTheStoreBefore()
{
    climb(1);
    QVERIFY(m_folder->has(QStringLiteral("s.db.backup-v1")));
#ifdef Q_OS_UNIX
    const auto permissions = QFile::permissions(m_folder->path(QStringLiteral("s.db.backup-v1")));
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#endif
    // The copy is a store like any other.
    const TestFolder elsewhere;
    QVERIFY(QFile::copy(m_folder->path(QStringLiteral("s.db.backup-v1")),
                        elsewhere.path(QStringLiteral("s.db"))));
    const auto opened = openStore(elsewhere.path(QStringLiteral("s.db")), quick);
    MUST(opened);
    QCOMPARE(opened->report.origin, StoreOrigin::Opened);
    QCOMPARE(opened->contents.downloads, QList{fullDownload(1)});
}

void TestStoreMigration::keepsTheLastFewCopies()
{
    climb(12);
    QStringList backups = m_folder->names().filter(QStringLiteral("backup"));
    backups.sort();
    QCOMPARE(backups, QStringList({QStringLiteral("s.db.backup-v10"), QStringLiteral("s.db.backup-v11"),
                                   QStringLiteral("s.db.backup-v12")}));
}

void TestStoreMigration::leavesTheStoreAsItWasWhenAStepFails()
{
    const Migration step = failing(1);
    {
        const auto connection = connect();
        QVERIFY(connection);
        QVERIFY(!migrate(*connection, std::span(&step, 1), 2));
    }
    const auto opened = openStore(path(), quick);
    MUST(opened);
    QCOMPARE(opened->report.origin, StoreOrigin::Opened);
    QCOMPARE(opened->contents.downloads, QList{fullDownload(1)});
}

void TestStoreMigration::doesNothingToAStoreOfThisVersion()
{
    const auto connection = connect();
    QVERIFY(connection);
    const auto migrated = migrate(*connection, storeMigrations(), storeVersion);
    QVERIFY(migrated && migrated->isEmpty());
    QVERIFY(m_folder->names().filter(QStringLiteral("backup")).isEmpty());
}

void TestStoreMigration::knowsNoWayFromAVersionThatNeverWas()
{
    const auto connection = connect();
    QVERIFY(connection);
    QVERIFY(connection->run(QStringLiteral("PRAGMA user_version=0")));
    const auto migrated = migrate(*connection, storeMigrations(), storeVersion);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().kind, TroubleKind::Damage);
    QVERIFY(m_folder->names().filter(QStringLiteral("backup")).isEmpty());
}

void TestStoreMigration::hasAStepFromEveryVersion()
{
    QCOMPARE(storeMigrations().size(), size_t{storeVersion - 1});
    int from = 1;
    for (const Migration& step : storeMigrations())
        QCOMPARE(step.from, from++);
}

QTEST_MAIN(TestStoreMigration)
#include "tst_store_migration.moc"
