#include "core/storage/platform/extended_path.h"

#include <QTest>

using namespace tributary;

// Paths in the form in which Windows takes long ones; the rule is the same wherever it is tested.
class TestExtendedPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAsLongPathsDo_data();
    void beginsAsLongPathsDo();
};

void TestExtendedPath::beginsAsLongPathsDo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("hasTheForm");
    QTest::addColumn<QString>("extended");
    const auto drive = QStringLiteral(R"(\\?\C:\a\b.bin)");
    const auto share = QStringLiteral(R"(\\?\UNC\server\share\b.bin)");
    QTest::newRow("a drive") << QStringLiteral("C:/a/b.bin") << false << drive;
    QTest::newRow("a drive, with backslashes") << QStringLiteral(R"(C:\a\b.bin)") << false << drive;
    QTest::newRow("a share") << QStringLiteral("//server/share/b.bin") << false << share;
    QTest::newRow("a drive in that form") << drive << true << drive;
    QTest::newRow("a drive in that form, with slashes") << QStringLiteral("//?/C:/a/b.bin") << true << drive;
    QTest::newRow("a share in that form") << share << true << share;
}

void TestExtendedPath::beginsAsLongPathsDo()
{
    QFETCH(const QString, path);
    QTEST(isExtended(path), "hasTheForm");
    QTEST(extendedPath(path), "extended");
}

QTEST_GUILESS_MAIN(TestExtendedPath)
#include "tst_extended_path.moc"
