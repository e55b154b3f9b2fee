#include "tests/core/engine/run/said_by.h"
#include "tests/core/storage/store/sample_store.h"
#include "tests/support/checks/skip_or_fail.h"
#include "tests/support/disk/small_volume.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

StoreBatch largeBatch(quint64 first)
{
    QList<StoredDownload> downloads;
    for (quint64 n = first; n < first + 3000; ++n)
        downloads.append(plainDownload(n));
    return batchOf(downloads);
}

} // namespace

// The list where its volume is full, or may only be read.
class TestStoreVolumes : public QObject
{
    Q_OBJECT

public:
    explicit TestStoreVolumes(bool hasPrivateMounts)
        : m_hasPrivateMounts(hasPrivateMounts)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void saysThatTheVolumeIsFullAndGoesOn();
    void saysThatThereIsNoRoomToRescue();
    void showsWhatCannotBeWritten_data();
    void showsWhatCannotBeWritten();

private:
    const bool m_hasPrivateMounts;
};

void TestStoreVolumes::initTestCase()
{
    if (!m_hasPrivateMounts)
        SKIP_OR_FAIL("small volumes cannot be mounted here");
}

void TestStoreVolumes::saysThatTheVolumeIsFullAndGoesOn()
{
    const SmallVolume volume(qint64{4} * 1024 * 1024);
    QVERIFY(volume.isMounted());
    const QString path = volume.filePath(QStringLiteral("s.db"));
    const QString ballast = volume.filePath(QStringLiteral("ballast"));
    {
        auto opened = openStore(path);
        MUST(opened);
        MUST(opened->store->commit(largeBatch(1)));
        QFile file(ballast);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) == 4096) {
        }
        file.close();
        const auto refused = opened->store->commit(largeBatch(3001));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NoSpace);
        QVERIFY(QFile::remove(ballast));
        MUST(opened->store->commit(largeBatch(3001)));
    }
    const auto again = openStore(path);
    MUST(again);
    QCOMPARE(again->report.origin, StoreOrigin::Opened);
    QCOMPARE(again->contents.downloads.size(), 6000);
}

void TestStoreVolumes::saysThatThereIsNoRoomToRescue()
{
    const SmallVolume volume(qint64{1024} * 1024);
    QVERIFY(volume.isMounted());
    const QString path = volume.filePath(QStringLiteral("s.db"));
    const QByteArray damaged(700'000, 'x');
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
    file.close();
    const auto opened = openStore(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NoSpace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == damaged);
    QVERIFY(!QFile::exists(path + QLatin1String(".examined")));
}

void TestStoreVolumes::showsWhatCannotBeWritten_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("closed in order") << false;
    // All of it is in the log, which SQLite reads only where it can write beside it.
    QTest::newRow("left by a kill") << true;
}

void TestStoreVolumes::showsWhatCannotBeWritten()
{
    QFETCH(bool, killed);
    const SmallVolume volume(qint64{4} * 1024 * 1024);
    QVERIFY(volume.isMounted());
    const QList<StoredDownload> downloads{plainDownload(1), plainDownload(2)};
    const TestFolder made;
    {
        const auto opened = openStore(made.path(QStringLiteral("s.db")));
        MUST(opened);
        MUST(opened->store->commit(batchOf(downloads)));
        for (const QLatin1String end : {QLatin1String(), QLatin1String("-wal")})
            QVERIFY(!killed || QFile::copy(made.path(QStringLiteral("s.db") + end),
                                           volume.filePath(QStringLiteral("s.db") + end)));
    }
    QVERIFY(killed ||
            QFile::copy(made.path(QStringLiteral("s.db")), volume.filePath(QStringLiteral("s.db"))));
    QVERIFY(volume.makeReadOnly());
    const auto shown = openStore(volume.filePath(QStringLiteral("s.db")));
    MUST(shown);
    QCOMPARE(shown->contents.downloads, downloads);
    QCOMPARE(shown->report.origin, StoreOrigin::ReadOnly);
    QVERIFY(shown->report.damage && shown->report.damage->kind == ErrorKind::NoPermission);
    QVERIFY(!shown->store);
}

int main(int argc, char** argv)
{
    // Before QtTest starts a thread of its own, which the system would refuse this for.
    const bool hasPrivateMounts = enterPrivateMounts();
    const QCoreApplication app(argc, argv);
    TestStoreVolumes test(hasPrivateMounts);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_volumes.moc"
