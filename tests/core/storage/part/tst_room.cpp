#include "core/storage/part/room.h"
#include "tests/core/storage/target_folder.h"

using namespace tributary;
using namespace tributary::test;

// Tests what room a volume is said to have for files that are being made.
class TestRoom : public TargetFolder
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatPartsOfOursHave();
};

void TestRoom::countsWhatPartsOfOursHave()
{
    putPart("file.bin.part", mib);
    writeLedger("file.bin.part", ours);
    put("strangers.bin.part", mib);
    const Room room = roomIn(path("."), {path("file.bin"), path("strangers.bin"), path("not there")});
    QVERIFY(room.free > mib);
    QCOMPARE(room.given.keys(), QStringList{path("file.bin")});
    QVERIFY(room.given.value(path("file.bin")) >= mib);
}

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
