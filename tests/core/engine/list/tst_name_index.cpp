#include "core/engine/list/name_index.h"

#include <QTest>

using namespace tributary;

namespace {

constexpr DownloadId someId{1};
const QString somePath = QStringLiteral("/downloads/Ära.iso");

} // namespace

class TestNameIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatMayLeadToTheSameFile_data();
    void findsWhatMayLeadToTheSameFile();
    void passesOverOtherNames();
    void forgetsWhatIsTakenOut();
    void findsAllOfOneName();
};

void TestNameIndex::findsWhatMayLeadToTheSameFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the path itself") << somePath;
    QTest::newRow("another folder") << QStringLiteral("/elsewhere/Ära.iso");
    QTest::newRow("other case") << QStringLiteral("/downloads/äRA.ISO");
    QTest::newRow("letters taken apart") << somePath.normalized(QString::NormalizationForm_D);
    QTest::newRow("no folder") << QStringLiteral("ära.iso");
}

void TestNameIndex::findsWhatMayLeadToTheSameFile()
{
    QFETCH(const QString, path);
    NameIndex index;
    index.insert(someId, somePath);
    QCOMPARE(index.namedLike(path), std::vector{someId});
}

void TestNameIndex::passesOverOtherNames()
{
    NameIndex index;
    index.insert(someId, somePath);
    for (const QString& path : {QStringLiteral("/downloads/Ara.iso"), QStringLiteral("/downloads/"),
                                QStringLiteral("/downloads/Ära.iso.part"), QString()})
        QVERIFY2(index.namedLike(path).empty(), qPrintable(path));
}

void TestNameIndex::forgetsWhatIsTakenOut()
{
    NameIndex index;
    index.insert(someId, somePath);
    index.insert(DownloadId{2}, somePath);
    index.remove(someId, somePath);
    QCOMPARE(index.namedLike(somePath), std::vector{DownloadId{2}});
}

void TestNameIndex::findsAllOfOneName()
{
    NameIndex index;
    for (const quint64 id : {3U, 1U, 2U})
        index.insert(DownloadId{id}, somePath);
    index.insert(DownloadId{4}, QStringLiteral("/downloads/other.iso"));
    QCOMPARE(index.namedLike(somePath), (std::vector{DownloadId{1}, DownloadId{2}, DownloadId{3}}));
}

QTEST_APPLESS_MAIN(TestNameIndex)
#include "tst_name_index.moc"
