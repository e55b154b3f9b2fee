#include "core/storage/part/mount_points.h"

#include <QTest>

using namespace tributary;

namespace {

const QByteArray mounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                          "30 22 0:40 / /mnt/nas rw shared:2 - nfs4 box:/all rw\n"
                          "31 22 0:41 / /mnt/the\\040other\\134one rw - cifs //box/b rw\n"
                          "damaged\n";

} // namespace

// Tests which folders are on one volume, by what can be told without asking a disk.
class TestMountPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThePlaceOfAFolder_data();
    void tellsThePlaceOfAFolder();
    void goesByTheBeginningWhereNoMountIsKnown_data();
    void goesByTheBeginningWhereNoMountIsKnown();
};

void TestMountPoints::tellsThePlaceOfAFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("place");
    QTest::newRow("of the share") << "/mnt/nas/films/new" << "/mnt/nas";
    QTest::newRow("the share itself") << "/mnt/nas/" << "/mnt/nas";
    QTest::newRow("of one called alike") << "/mnt/nas2/films" << "/";
    QTest::newRow("with odd letters") << "/mnt/the other\\one/a" << "/mnt/the other\\one";
    QTest::newRow("by a roundabout way") << "/home/../mnt/./nas/a" << "/mnt/nas";
    QTest::newRow("the highest") << "/" << "/";
}

void TestMountPoints::tellsThePlaceOfAFolder()
{
    QFETCH(const QString, folder);
#ifdef Q_OS_WIN
    if (folder.contains(u'\\'))
        return; // which parts folders there
#endif
    QTEST(MountPoints(mounts).placeOf(folder), "place");
}

void TestMountPoints::goesByTheBeginningWhereNoMountIsKnown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("place");
    QTest::newRow("of a volume") << "/Volumes/NAS/films/new" << "/Volumes/NAS";
    QTest::newRow("of a drive") << "d:/films/new" << "D:";
#ifdef Q_OS_WIN
    QTest::newRow("of a server") << "//box/share/films/new" << "//box/share";
#endif
}

void TestMountPoints::goesByTheBeginningWhereNoMountIsKnown()
{
    QFETCH(const QString, folder);
    QTEST(MountPoints().placeOf(folder), "place");
}

QTEST_GUILESS_MAIN(TestMountPoints)
#include "tst_mount_points.moc"
