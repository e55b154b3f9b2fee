#include "core/storage/assembly/temp_assembly.h"
#include "tests/support/checks/skip_or_fail.h"
#include "tests/support/disk/small_volume.h"

#include <QTest>

#include <memory>

using namespace tributary;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

// The room that a file in parts asks for: for the parts, and for the file that they are put together in.
class TestTempRoom : public QObject
{
    Q_OBJECT

public:
    explicit TestTempRoom(bool hasPrivateMounts)
        : m_hasPrivateMounts(hasPrivateMounts)
    {
    }

private Q_SLOTS:
    void asksBothVolumes_data();
    void asksBothVolumes();
    void asksOneVolumeForBoth_data();
    void asksOneVolumeForBoth();

private:
    const bool m_hasPrivateMounts;
};

void TestTempRoom::asksBothVolumes_data()
{
    QTest::addColumn<qint64>("ofFile");
    QTest::addColumn<qint64>("ofParts");
    QTest::addColumn<bool>("fits");
    QTest::newRow("in each once") << 10 * mebibyte << 10 * mebibyte << true;
    QTest::newRow("not as a file") << 4 * mebibyte << 10 * mebibyte << false;
    QTest::newRow("not as parts") << 10 * mebibyte << 4 * mebibyte << false;
}

void TestTempRoom::asksBothVolumes()
{
    QFETCH(const qint64, ofFile);
    QFETCH(const qint64, ofParts);
    QFETCH(const bool, fits);
    if (!m_hasPrivateMounts)
        SKIP_OR_FAIL("the system allows no mounts");
    const SmallVolume forFile(ofFile);
    const SmallVolume forParts(ofParts);
    QVERIFY(forFile.isMounted() && forParts.isMounted());
    const std::shared_ptr<PartFile> part =
        PartFile::create(forFile.filePath(QStringLiteral("a.part"))).value();
    TempAssembly file(part, forParts.filePath(QStringLiteral("p")), mebibyte);
    const auto room = file.checkRoom(6 * mebibyte);
    QCOMPARE(room.has_value(), fits);
    if (!fits)
        QCOMPARE(room.error().kind, ErrorKind::NoSpace);
}

void TestTempRoom::asksOneVolumeForBoth_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("fits twice") << 4 * mebibyte << true;
    QTest::newRow("fits once") << 6 * mebibyte << false;
}

void TestTempRoom::asksOneVolumeForBoth()
{
    QFETCH(const qint64, size);
    QFETCH(const bool, fits);
    if (!m_hasPrivateMounts)
        SKIP_OR_FAIL("the system allows no mounts");
    const SmallVolume volume(10 * mebibyte);
    QVERIFY(volume.isMounted());
    const std::shared_ptr<PartFile> part =
        PartFile::create(volume.filePath(QStringLiteral("a.part"))).value();
    TempAssembly file(part, volume.filePath(QStringLiteral("p")), mebibyte);
    const auto room = file.checkRoom(size);
    QCOMPARE(room.has_value(), fits);
    if (!fits)
        QCOMPARE(room.error().kind, ErrorKind::NoSpace);
}

int main(int argc, char** argv)
{
    // Before QtTest starts a thread of its own, which the system would refuse this for.
    const bool hasPrivateMounts = enterPrivateMounts();
    const QCoreApplication app(argc, argv);
    TestTempRoom test(hasPrivateMounts);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_temp_room.moc"
