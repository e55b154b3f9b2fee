#include "core/storage/part/volume.h"
#include "tests/support/checks/test_folder.h"

#include <QStorageInfo>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Tests which volume a folder is on, or would be on once it is made.
class TestVolume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheNearestFolderThatIsThere();
    void knowsItsFreeRoom();
};

void TestVolume::isThatOfTheNearestFolderThatIsThere()
{
    const TestFolder folder;
    const QByteArray volume = volumeOf(folder.path());
    QVERIFY(!volume.isEmpty());
    QCOMPARE(volumeOf(folder.path(QStringLiteral("not/yet/there"))), volume);
    QVERIFY(!volumeOf(QStringLiteral("/")).isEmpty());
    QCOMPARE(volumeOf(QStringLiteral("/nothing-is-called-so/at/all")), volumeOf(QStringLiteral("/")));
#ifdef Q_OS_LINUX
    // No disk holds what the kernel tells of itself.
    const QByteArray kernels = volumeOf(QStringLiteral("/proc"));
    QVERIFY(kernels != volume);
    QCOMPARE(volumeOf(QStringLiteral("/proc/nothing-is-called-so")), kernels);
#endif
}

void TestVolume::knowsItsFreeRoom()
{
    const TestFolder folder;
    constexpr qint64 mebibyte = 1024 * 1024;
    const qint64 total = QStorageInfo(folder.path()).bytesTotal();
    for (const char* name : {".", "not/yet/there"}) {
        const qint64 room = freeBytesOn(folder.path(QLatin1String(name)));
        QVERIFY(room > mebibyte && room <= total);
    }
#ifdef Q_OS_LINUX
    QCOMPARE(freeBytesOn(QStringLiteral("/proc")), 0);
#endif
}

QTEST_GUILESS_MAIN(TestVolume)
#include "tst_volume.moc"
