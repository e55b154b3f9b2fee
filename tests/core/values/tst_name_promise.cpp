#include "core/values/naming/name_promise.h"

#include <QTest>

using namespace tributary;

class TestNamePromise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeByBothNames_data();
    void isMadeByBothNames();
    void isMadeByNoScript_data();
    void isMadeByNoScript();
    void isBrokenByAPage_data();
    void isBrokenByAPage();
};

void TestNamePromise::isMadeByBothNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nameInLink");
    QTest::addColumn<NamePromise>("promise");
    const auto row = [](const char* title, const char* name, const char* nameInLink, NamePromise promise) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(nameInLink) << promise;
    };
    using enum NamePromise;
    row("both names", "a.zip", "a.zip", NoText);
    row("the file's name", "A.PDF", "get", NoText);
    row("the link's name", "mine", "a.zip", NoText);
    row("the link's name, before the file has one", "", "a.zip", NoText);
    row("a page by the file's name", "a.html", "a.zip", Anything);
    row("a page by its short name", "a.HTM", "a.zip", Anything);
    row("a page in XHTML", "a.xhtml", "a.zip", Anything);
    row("a file after all", "a.zip", "a.html", NoText);
    row("a list of files", "a.iso.META4", "get", NoPage);
    row("an older list of files", "a.iso.metalink", "get", NoPage);
    row("data by the link's name", "a.txt", "a.json", NoPage);
    row("data, and an archive by the link's name", "a.csv", "a.zip", NoText);
    row("text for people", "a.txt", "a.md", Anything);
    row("no extension", "a", "get", Anything);
    row("no name", "", "", Anything);
}

void TestNamePromise::isMadeByBothNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, nameInLink);
    QTEST(promiseOf(name, nameInLink), "promise");
}

void TestNamePromise::isMadeByNoScript_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<LinkLeadsTo>("answers");
    const auto row = [](const QString& link, LinkLeadsTo answers) {
        QTest::newRow(qPrintable(link)) << link << answers;
    };
    using enum LinkLeadsTo;
    row(QStringLiteral("https://node.example/a.zip"), File);
    row(QStringLiteral("https://node.example/A.TAR.GZ#part"), File);
    row(QStringLiteral("https://node.example/v1.2/a.7z"), File);
    row(QStringLiteral("https://node.example/a.zip?token=1"), Script);
    row(QStringLiteral("https://node.example/a.zip?"), Script);
    row(QStringLiteral("https://node.example/get.PHP"), Script);
    row(QStringLiteral("https://node.example/v1.2/get"), Unsaid);
    row(QStringLiteral("https://node.example/"), Unsaid);
    row(QStringLiteral("https://node.example"), Unsaid);
}

void TestNamePromise::isMadeByNoScript()
{
    QFETCH(const QString, link);
    QTEST(whereLeads(QUrl(link)), "answers");
}

void TestNamePromise::isBrokenByAPage_data()
{
    QTest::addColumn<PageLook>("look");
    QTest::addColumn<QList<bool>>("isBroken"); // of anything, no page, no text
    QTest::newRow("no page") << PageLook::None << QList<bool>{false, false, false};
    QTest::newRow("by its type") << PageLook::ByType << QList<bool>{false, false, true};
    QTest::newRow("by its bytes") << PageLook::ByBytes << QList<bool>{false, true, true};
}

void TestNamePromise::isBrokenByAPage()
{
    QFETCH(const PageLook, look);
    QList<bool> broken;
    for (const NamePromise promise : {NamePromise::Anything, NamePromise::NoPage, NamePromise::NoText})
        broken.append(breaksPromise(look, promise));
    QTEST(broken, "isBroken");
}

QTEST_APPLESS_MAIN(TestNamePromise)
#include "tst_name_promise.moc"
