#include "app/cli/commands/handed_links.h"
#include "app/cli/commands/requests.h"
#include "app/cli/commands/window_answers.h"
#include "app/remote/wished_downloads.h"
#include "tests/cli/given_arguments.h"

#include <QDir>
#include <QTest>

using namespace tributary;
using namespace tributary::cli;
using namespace tributary::test;

// Compares the question that `add` puts to the window with its arguments.
class TestCliHandedLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyLinksWereTaken();
    void linksAloneAreHandedOverAsBefore_data();
    void linksAloneAreHandedOverAsBefore();
    void theWindowMakesTheRequestOfAGet_data();
    void theWindowMakesTheRequestOfAGet();
    void leavesTheFolderToTheWindow_data();
    void leavesTheFolderToTheWindow();
    void handsThePolicyOverThatWasGiven();
    void eachLinkHasTheWishes();
    void aPasswordFromElsewhereGoesWithTheLink();
    void eachLinkHasTheCookiesThatAGetSends();
    void eachHostHasItsLoginOfTheNetrc();
    void addsNoLoginToALinkOfAList();
    void refusesCookiesThatNoTextHas();
    void leavesTheFolderOfAListToTheWindow();
    void aFolderThatAListNamesStandsInTheTerminals();
    void saysWhichLinkIsNone();
};

namespace {

const QString url = QStringLiteral("http://example.com/a.iso");
constexpr const char* checksum = "sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709";

Handover handedBy(const QStringList& arguments)
{
    const auto invocation = invoke(QStringList(QStringLiteral("add")) + arguments);
    if (!invocation) {
        QTest::qFail(qPrintable(invocation.error().message), __FILE__, __LINE__);
        return {};
    }
    return handoverFor(*invocation).value_or(Handover());
}

} // namespace

void TestCliHandedLinks::saysHowManyLinksWereTaken()
{
    const QStringList links = words("http://a.org/1 http://me:canary-of-login@a.org/2?key=canary-of-many");
    QCOMPARE(handedOverText(links, {}), QStringLiteral("handed over to the desktop program: 2\n"));
    const QString text = handedOverText(links, {1});
    QVERIFY2(text.startsWith(QLatin1String("http://a.org/2?")) && !text.contains(QLatin1String("canary")),
             qPrintable(text));
    QVERIFY(text.endsWith(QLatin1String(": already in the list\nhanded over to the desktop program: 1\n")));
}

void TestCliHandedLinks::linksAloneAreHandedOverAsBefore_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("a link") << QStringList{url} << QStringList{url};
    QTest::newRow("several") << words("http://a.org/1 http://b.org/2")
                             << words("http://a.org/1 http://b.org/2");
    QTest::newRow("without a scheme") << words("example.com/a") << words("https://example.com/a");
    QTest::newRow("brackets make no pattern")
        << words("http://a.org/[1-3]") << words("http://a.org/%5B1-3%5D");
    QTest::newRow("a login") << words("http://me:secret@a.org/1") << words("http://me:secret@a.org/1");
    QTest::newRow("a login of its own")
        << words("-u me:secret http://a.org/1") << words("http://me:secret@a.org/1");
    QTest::newRow("what is as usual")
        << words("--limit-rate-each none http://a.org/1") << words("http://a.org/1");
}

// A window from before wishes takes them too.
void TestCliHandedLinks::linksAloneAreHandedOverAsBefore()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, links);
    QCOMPARE(
        handedBy(arguments),
        (Handover{.links = links, .folder = {}, .manner = Manner::Quietly, .taking = Taking::EachForItself}));
}

void TestCliHandedLinks::theWindowMakesTheRequestOfAGet_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
    row("name", words("-o a/name.bin"));
    row("folder and name", words("-d /there -o name.bin"));
    row("headers", {QStringLiteral("-d/there"), QStringLiteral("-HX-A: b"), QStringLiteral("-HX-B: c: d")});
    row("a header with a member of its own",
        {QStringLiteral("-d/there"), QStringLiteral("-HReferer: http://a.org/"),
         QStringLiteral("-HCookie: a=b"), QStringLiteral("-bc=d")});
    row("cookies", {QStringLiteral("-d/there"), QStringLiteral("-b"), QStringLiteral("a=b; c=d")});
    row("referrer", words("-d /there --referer https://example.org/page?a=b"));
    row("user agent", words("-d /there -A browser"));
    row("login", words("-d /there -u me:secret -c 2"));
    row("checksum", words("-d /there --checksum") + QStringList{QString::fromLatin1(checksum)});
    row("mirrors", words("-d /there --mirror http://me:secret@a.org/1 --mirror https://b.org/2"));
    row("connections", words("-d /there -c 64"));
    row("limit", words("-d /there --limit-rate-each 1.5M"));
    row("policy", words("-d /there --on-conflict skip"));
    row("force", words("-d /there -f"));
}

// `add` and `get` share the code that reads arguments. The comparison leaves out the values that the window
// takes from its settings.
void TestCliHandedLinks::theWindowMakesTheRequestOfAGet()
{
    QFETCH(const QStringList, arguments);
    const auto wished = wishedDownloads(handedBy(arguments + QStringList{url}));
    QVERIFY(wished);
    QCOMPARE(wished->requests.size(), 1);
    DownloadRequest request = wished->requests.first();
    request.target.onConflict = wished->onConflict.value_or(ConflictPolicy::Rename);
    const Options options = optionsOf(arguments);
    const Order got = orderFor(options, url, 1);
    QVERIFY(got.request);
    QVERIFY(request == *got.request);
}

void TestCliHandedLinks::leavesTheFolderToTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("folder");
    const QString here = QDir::currentPath();
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("a bare name") << words("-o name.bin") << QString();
    QTest::newRow("a name in a folder") << words("-o sub/name.bin") << QString(here + QLatin1String("/sub"));
    QTest::newRow("a name here") << words("-o ./name.bin") << here;
    QTest::newRow("a folder") << words("-d sub") << QString(here + QLatin1String("/sub"));
    QTest::newRow("this folder") << words("-d .") << here;
    QTest::newRow("a folder and a name")
        << words("-d sub -o a/name.bin") << QString(here + QLatin1String("/sub/a"));
}

// Nobody knows in which folder the terminal is when the window is asked to download.
void TestCliHandedLinks::leavesTheFolderToTheWindow()
{
    QFETCH(const QStringList, arguments);
    const Handover handover = handedBy(arguments + QStringList{url});
    QTEST(handover.folder, "folder");
    QVERIFY(handover.manner == Manner::Quietly);
}

void TestCliHandedLinks::handsThePolicyOverThatWasGiven()
{
    QCOMPARE(handedBy({url}).onConflict, QString());
    QCOMPARE(handedBy({QStringLiteral("-ox"), url}).onConflict, QString());
    // Also where it is what a get does anyway: the window may have another in its settings.
    QCOMPARE(handedBy({QStringLiteral("--on-conflict=rename"), url}).onConflict, QStringLiteral("rename"));
    QCOMPARE(handedBy({QStringLiteral("--on-conflict=rename"), url}).wishes.size(), 1);
    QCOMPARE(handedBy({QStringLiteral("-f"), url}).onConflict, QStringLiteral("overwrite"));
}

void TestCliHandedLinks::eachLinkHasTheWishes()
{
    const Handover handover = handedBy(words("-c 2 http://a.org/1 http://b.org/2"));
    QCOMPARE(handover.links, QStringList());
    QCOMPARE(handover.wishes,
             (QList<WishedLink>{{.url = QStringLiteral("http://a.org/1"), .connections = 2},
                                {.url = QStringLiteral("http://b.org/2"), .connections = 2}}));
}

void TestCliHandedLinks::aPasswordFromElsewhereGoesWithTheLink()
{
    auto invocation = invoke(words("add -u me http://a.org/1"));
    QVERIFY(invocation);
    invocation->options.password = QStringLiteral("secret");
    const auto handover = handoverFor(*invocation);
    QVERIFY(handover);
    QCOMPARE(handover->links, words("http://me:secret@a.org/1"));
}

void TestCliHandedLinks::eachLinkHasTheCookiesThatAGetSends()
{
    auto invocation = invoke(words("add https://a.org/x/1 http://a.org/x/2 https://a.org/3 https://b.org/4"));
    QVERIFY(invocation);
    const QDateTime past = QDateTime::currentDateTimeUtc().addDays(-1);
    const Cookie session{.name = "s",
                         .value = "1",
                         .host = QStringLiteral("a.org"),
                         .path = QStringLiteral("/x"),
                         .transport = CookieTransport::SecureOnly};
    const Cookie open{.name = "o", .value = "2", .host = QStringLiteral("a.org")};
    const Cookie over{.name = "e", .value = "3", .host = QStringLiteral("a.org"), .expires = past};
    invocation->options.common.cookieJar = {session, open, over};
    const auto handover = handoverFor(*invocation);
    QVERIFY(handover);
    QList<QStringList> sent;
    for (const WishedLink& wish : handover->wishes)
        sent.append(wish.headers);
    QCOMPARE(sent, (QList<QStringList>{{QStringLiteral("Cookie: s=1; o=2")},
                                       {QStringLiteral("Cookie: o=2")},
                                       {QStringLiteral("Cookie: o=2")},
                                       {}}));
}

void TestCliHandedLinks::eachHostHasItsLoginOfTheNetrc()
{
    auto invocation =
        invoke(words("add --netrc --mirror https://b.org/1 --mirror http://b.org/1 https://a.org/1"));
    QVERIFY(invocation);
    const auto login = [](const char* host, const char* user) {
        return HostLogin{.host = QString::fromLatin1(host),
                         .credentials = {.user = QString::fromLatin1(user), .password = QStringLiteral("p")}};
    };
    invocation->options.common.logins = {login("a.org", "me"), login("b.org", "you")};
    const auto handover = handoverFor(*invocation);
    QVERIFY(handover);
    QCOMPARE(handover->wishes.size(), 1);
    QCOMPARE(handover->wishes.first().url, QStringLiteral("https://me:p@a.org/1"));
    // Over an open line a foreign host gets none, as with get.
    QCOMPARE(handover->wishes.first().mirrors, words("https://you:p@b.org/1 http://b.org/1"));
}

// OrderSource has decided which login a listed link gets, or that it gets none.
void TestCliHandedLinks::addsNoLoginToALinkOfAList()
{
    const auto invocation = invoke(words("add --netrc -i -"));
    QVERIFY(invocation);
    DownloadRequest listed;
    listed.url = QUrl(QStringLiteral("http://c.org/1"));
    listed.target.folder = QDir::tempPath();
    listed.logins = {
        {.host = {}, .credentials = {.user = QStringLiteral("me"), .password = QStringLiteral("p")}}};
    const auto wish = wishFor(invocation->options, listed);
    QVERIFY(wish);
    QCOMPARE(wish->url, QStringLiteral("http://c.org/1"));
}

void TestCliHandedLinks::refusesCookiesThatNoTextHas()
{
    auto invocation = invoke(words("add https://a.org/1"));
    QVERIFY(invocation);
    invocation->options.cookieFile = QStringLiteral("cookies.txt");
    invocation->options.common.cookieJar = {
        Cookie{.name = "s", .value = "canary\xfe", .host = QStringLiteral("a.org")}};
    const auto handover = handoverFor(*invocation);
    QVERIFY(!handover);
    QVERIFY2(handover.error().startsWith(QLatin1String("https://a.org/1: ")), qPrintable(handover.error()));
    QVERIFY(!handover.error().contains(QLatin1String("canary")));
}

void TestCliHandedLinks::leavesTheFolderOfAListToTheWindow()
{
    auto invocation = invoke(words("add http://a.org/1"));
    QVERIFY(invocation);
    const Order order = orderFor(invocation->options, QStringLiteral("http://a.org/1"), 1);
    QCOMPARE(listQuestionFor(*invocation).folder, QString());
    const auto wish = wishFor(invocation->options, *order.request);
    QVERIFY(wish);
    QCOMPARE(*wish, WishedLink{.url = QStringLiteral("http://a.org/1")});
    invocation->options.folder = QStringLiteral("sub");
    QCOMPARE(listQuestionFor(*invocation).folder, QString(QDir::currentPath() + QLatin1String("/sub")));
    QVERIFY(listQuestionFor(*invocation).taking == Taking::EachForItself);
}

// As it does with get.
void TestCliHandedLinks::aFolderThatAListNamesStandsInTheTerminals()
{
    auto invocation = invoke(words("add http://a.org/1"));
    QVERIFY(invocation);
    Order order = orderFor(invocation->options, QStringLiteral("http://a.org/1"), 1);
    QVERIFY(order.request);
    order.request->target.wishedFolder = QStringLiteral("deep/er");
    const auto wish = wishFor(invocation->options, *order.request);
    QVERIFY(wish);
    QCOMPARE(wish->below, QStringLiteral("deep/er"));
    QCOMPARE(wish->folder, QDir::currentPath());
}

void TestCliHandedLinks::saysWhichLinkIsNone()
{
    const auto invocation = invoke(words("add -c 2 http://a.org/1 ftp://me:canary@a.example/x"));
    QVERIFY(invocation);
    const auto handover = handoverFor(*invocation);
    QVERIFY(!handover);
    QVERIFY2(handover.error().startsWith(QLatin1String("ftp://a.example/x: ")), qPrintable(handover.error()));
    QVERIFY(!handover.error().contains(QLatin1String("canary")));
}

QTEST_GUILESS_MAIN(TestCliHandedLinks)
#include "tst_cli_handed_links.moc"
