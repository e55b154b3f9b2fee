#include "app/handover/places.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void goesWhereTheSystemWantsIt();
    void keepsEverythingBesideThePortableProgram_data();
    void keepsEverythingBesideThePortableProgram();
    void letsNobodyElseIn();
};

void PlacesTest::goesWhereTheSystemWantsIt()
{
    const QTemporaryDir program;
    const Places places = placesFor({QStringLiteral("tributary")}, program.path());
    QCOMPARE(places.household, Household::Installed);
    for (const QString& path : {places.settings, places.store, places.downloads}) {
        QVERIFY(QDir::isAbsolutePath(path));
        QVERIFY(!path.startsWith(program.path()));
    }
    QVERIFY(places.ledgerKey.isEmpty());
    QVERIFY(QDir(program.path()).isEmpty());
}

void PlacesTest::keepsEverythingBesideThePortableProgram_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("marked");
    QTest::newRow("asked for") << QStringList{QStringLiteral("tributary"), QStringLiteral("--portable")}
                               << false;
    QTest::newRow("marked") << QStringList{QStringLiteral("tributary")} << true;
}

void PlacesTest::keepsEverythingBesideThePortableProgram()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, marked);
    const QTemporaryDir program;
    if (marked)
        QVERIFY(QFile(program.filePath(QStringLiteral("portable"))).open(QIODevice::WriteOnly));
    const Places places = placesFor(arguments, program.path());
    QCOMPARE(places.household, Household::Portable);
    for (const QString& path : {places.settings, places.store, places.downloads, places.ledgerKey})
        QVERIFY(path.startsWith(program.path() + u'/'));
}

void PlacesTest::letsNobodyElseIn()
{
#ifdef Q_OS_WIN
    QSKIP("Qt says of every folder on Windows that others may read it");
#endif
    const QTemporaryDir program;
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    const QStringList none;
    for (const QStringList& arguments : {none, QStringList{QStringLiteral("--portable")}}) {
        const Places places = placesFor(arguments, program.path());
        for (const QString& kept : {places.store, places.settings})
            QVERIFY2(!(QFile::permissions(QFileInfo(kept).path()) & others), qPrintable(kept));
    }
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
