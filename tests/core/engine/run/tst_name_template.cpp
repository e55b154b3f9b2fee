#include "core/engine/run/name_template.h"

#include <QTest>

using namespace tributary;

class TestNameTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void placesAFile_data();
    void placesAFile();
    void changesNothingOnceItIsFilled();
    void followsTheUrl_data();
    void followsTheUrl();
};

void TestNameTemplate::refusesWhatIsNone_data()
{
    QTest::addColumn<bool>("isOne");
    for (const char* good : {"{name}", "{host}/{date}/{name}", "a/b {name}", "{date}-{name}.old"})
        QTest::newRow(good) << true;
    for (const char* bad : {"", "a", "/{name}", "a//{name}", "../{name}", "{name}/a", "{name}/{name}",
                            "{name}{name}", "{size}/{name}", "{host/{name}", "host}/{name}", "./{name}"})
        QTest::newRow(bad) << false;
}

void TestNameTemplate::refusesWhatIsNone()
{
    QTEST(isNameTemplate(QString::fromLatin1(QTest::currentDataTag())), "isOne");
}

void TestNameTemplate::placesAFile_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* form, const char* given, const char* found, const char* path) {
        QTest::addRow("%s %s", form, given)
            << QString::fromLatin1(given) << QString::fromLatin1(found) << QString::fromLatin1(path);
    };
    row("{name}", "", "x.iso", "/d/x.iso");
    row("{host}/{name}", "", "x.iso", "/d/a.org/x.iso");
    row("{host}/{date}/{name}", "", "x.iso", "/d/a.org/2026-11-20/x.iso");
    row("{date}_{name}", "", "x.iso", "/d/2026-11-20_x.iso");
    row("{date}_{name}", "given.iso", "x.iso", "/d/2026-11-20_given.iso");
    row("con/{name}", "", "_nul", "/d/_con/_nul");
    row("{name}.lnk", "", "x", "/d/x.lnk.download");
    row("{host}/{name}", "", "", "/d/a.org/");
}

void TestNameTemplate::placesAFile()
{
    QFETCH(const QString, given);
    QFETCH(const QString, found);
    const QString form = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const DownloadTarget target =
        placedByTemplate({.folder = QStringLiteral("/d"), .fileName = given, .nameTemplate = form},
                         QUrl(QStringLiteral("http://me:pass@a.org/x")), QDate(2026, 11, 20));
    QTEST(QString(target.folder + u'/' + nameByTemplate(target, found)), "path");
}

// A download that goes on another day stays where it was begun.
void TestNameTemplate::changesNothingOnceItIsFilled()
{
    const QUrl url(QStringLiteral("http://a.org/x"));
    const DownloadTarget once = placedByTemplate(
        {.folder = QStringLiteral("/d"), .nameTemplate = QStringLiteral("{host}/{date} {name}")}, url,
        QDate(2026, 11, 20));
    QCOMPARE(placedByTemplate(once, url, QDate(2026, 11, 21)), once);
}

void TestNameTemplate::followsTheUrl_data()
{
    QTest::addColumn<QString>("path");
    const auto row = [](const char* url, const char* path) {
        QTest::newRow(url) << QString::fromLatin1(path);
    };
    row("http://a.org/x.iso", "/d/a.org/x.iso");
    row("http://a.org:81/b/c/x.iso?q=1", "/d/a.org/b/c/x.iso");
    row("http://a.org/b/", "/d/a.org/b/");
    row("http://a.org", "/d/a.org/");
    row("http://a.org/../../x", "/d/a.org/x");
    row("http://a.org/b/../c/./x.iso", "/d/a.org/c/x.iso");
    row("http://a.org/b%2F..%2F..%2Fx", "/d/a.org/b/x");
    row("http://a.org/con/aux.txt", "/d/a.org/_con/_aux.txt");
}

void TestNameTemplate::followsTheUrl()
{
    const DownloadTarget target =
        placedByUrl({.folder = QStringLiteral("/d")}, QUrl(QLatin1String(QTest::currentDataTag())));
    QTEST(QString(target.folder + u'/' + target.fileName), "path");
}

QTEST_APPLESS_MAIN(TestNameTemplate)
#include "tst_name_template.moc"
