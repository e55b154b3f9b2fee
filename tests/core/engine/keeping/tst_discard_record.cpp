#include "core/engine/keeping/discard_record.h"

#include <QTest>

using namespace tributary;

namespace {

const QByteArray urlHash = QByteArray::fromHex("00ff10");

Leftovers leftovers(const AssemblyChoice& assembly, Leftovers::Of of)
{
    return {.path = QStringLiteral("/home/ada/Größe 漢 \"1\".bin"),
            .urlHash = urlHash,
            .assembly = assembly,
            .of = of};
}

} // namespace

class TestDiscardRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void believesNoHalfRecord_data();
    void believesNoHalfRecord();
};

void TestDiscardRecord::comesBackAsItWas_data()
{
    QTest::addColumn<AssemblyChoice>("assembly");
    QTest::addColumn<Leftovers::Of>("of");
    using enum Leftovers::Of;
    QTest::newRow("direct, cancelled") << AssemblyChoice{} << Unfinished;
    QTest::newRow("direct, finished") << AssemblyChoice{} << Finished;
    QTest::newRow("parts in the usual folder")
        << AssemblyChoice{.kind = AssemblyKind::Temp, .tempFolder = {}} << Finished;
    QTest::newRow("parts in another folder")
        << AssemblyChoice{.kind = AssemblyKind::Temp, .tempFolder = QStringLiteral("/data/parts")}
        << Unfinished;
}

void TestDiscardRecord::comesBackAsItWas()
{
    QFETCH(const AssemblyChoice, assembly);
    QFETCH(const Leftovers::Of, of);
    const Leftovers plain = leftovers({}, Leftovers::Of::Unfinished);
    const DueLeftovers due{leftovers(assembly, of), plain};
    QCOMPARE(decodeLeftovers(encodeLeftovers(due)), due);
}

void TestDiscardRecord::believesNoHalfRecord_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("of an older version") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x01\x02");
    QTest::newRow("no list") << QByteArray(R"({"path":"/a","urlHash":"00"})");
    QTest::newRow("no objects") << QByteArray(R"([1,"/a",null])");
    QTest::newRow("no link") << QByteArray(R"([{"path":"/a","isFinished":true}])");
    QTest::newRow("no path") << QByteArray(R"([{"urlHash":"00"}])");
}

void TestDiscardRecord::believesNoHalfRecord()
{
    QFETCH(const QByteArray, record);
    QCOMPARE(decodeLeftovers(record), DueLeftovers());
}

QTEST_APPLESS_MAIN(TestDiscardRecord)
#include "tst_discard_record.moc"
