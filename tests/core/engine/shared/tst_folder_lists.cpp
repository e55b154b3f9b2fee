#include "core/engine/shared/folder_lists.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

const FolderList list{.text = "list", .place = QStringLiteral("SHA256SUMS")};
const FolderList none;

DownloadRequest usual()
{
    DownloadRequest request;
    request.network.proxy.kind = ProxyKind::None;
    return request;
}

FolderListQuestion asking(const char* link, const DownloadRequest& wanted = usual())
{
    return listQuestion(QUrl(QLatin1String(link)), ListsFrom::OwnServer, wanted);
}

FolderListQuestion asking(int folder)
{
    return asking(QByteArray("http://a/" + QByteArray::number(folder) + "/SHA256SUMS").constData());
}

} // namespace

// The memory of the checksum lists that folders have, and of those that they don't have.
class TestFolderLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhatIsThereAndWhatIsNot();
    void remembersTheLatestAnswer();
    void forgetsAfterAShortTime();
    void tellsNobodyWhoAsksOtherwise_data();
    void tellsNobodyWhoAsksOtherwise();
    void keepsNoMoreThanSoMany();
    void keepsNoMoreThanSoManyBytes();

private:
    MonotonicTime m_now = MonotonicTime::clock::now();
};

void TestFolderLists::remembersWhatIsThereAndWhatIsNot()
{
    FolderLists lists;
    QVERIFY(!lists.answerTo(asking("http://a/d/SHA256SUMS"), m_now));
    lists.learn(asking("http://a/d/SHA256SUMS"), list, m_now);
    lists.learn(asking("http://a/d/SHA512SUMS"), none, m_now);
    QCOMPARE(lists.answerTo(asking("http://a/d/SHA256SUMS"), m_now), list);
    QCOMPARE(lists.answerTo(asking("http://a/d/SHA512SUMS"), m_now), none);
}

void TestFolderLists::remembersTheLatestAnswer()
{
    FolderLists lists;
    lists.learn(asking("http://a/d/SHA256SUMS"), none, m_now);
    lists.learn(asking("http://a/d/SHA256SUMS"), list, m_now + FolderLists::life);
    QCOMPARE(lists.answerTo(asking("http://a/d/SHA256SUMS"), m_now + 2 * FolderLists::life), list);
}

void TestFolderLists::forgetsAfterAShortTime()
{
    FolderLists lists;
    lists.learn(asking("http://a/d/SHA256SUMS"), list, m_now);
    QVERIFY(lists.answerTo(asking("http://a/d/SHA256SUMS"), m_now + FolderLists::life));
    QVERIFY(!lists.answerTo(asking("http://a/d/SHA256SUMS"), m_now + FolderLists::life + 1ms));
}

void TestFolderLists::tellsNobodyWhoAsksOtherwise_data()
{
    QTest::addColumn<FolderListQuestion>("question");
    const char* const link = "http://a/d/SHA256SUMS";
    QTest::newRow("another name") << asking("http://a/d/SHA512SUMS");
    QTest::newRow("another folder") << asking("http://a/e/SHA256SUMS");
    QTest::newRow("another host") << asking("http://b/d/SHA256SUMS");
    QTest::newRow("another port") << asking("http://a:81/d/SHA256SUMS");
    QTest::newRow("over TLS") << asking("https://a/d/SHA256SUMS");
    QTest::newRow("where other servers count")
        << listQuestion(QUrl(QLatin1String(link)), ListsFrom::AnyServer, usual());
    const auto row = [&](const char* name, auto change) {
        DownloadRequest request = usual();
        change(request);
        QTest::newRow(name) << asking(link, request);
    };
    row("over a proxy", [](DownloadRequest& request) { request.network.proxy.kind = ProxyKind::System; });
    row("believing any certificate",
        [](DownloadRequest& request) { request.network.certificateCheck = CertificateCheck::Off; });
    row("with a login", [](DownloadRequest& request) {
        request.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("x")};
    });
    row("with a login for another server", [](DownloadRequest& request) {
        request.logins = {
            HostLogin{.host = QStringLiteral("b"), .credentials = {.user = {}, .password = {}}}};
    });
    row("as another program", [](DownloadRequest& request) { request.userAgent = "b/1"; });
    row("from a page", [](DownloadRequest& request) { request.referer = QUrl(QStringLiteral("http://a/")); });
    row("with a header", [](DownloadRequest& request) { request.headers = {{"X-Key", "1"}}; });
    row("with cookies", [](DownloadRequest& request) { request.cookies = "a=1"; });
    row("with a cookie of a browser", [](DownloadRequest& request) {
        request.cookieJar = {Cookie{.name = "a", .value = "1", .host = QStringLiteral("a"), .expires = {}}};
    });
}

void TestFolderLists::tellsNobodyWhoAsksOtherwise()
{
    QFETCH(const FolderListQuestion, question);
    FolderLists lists;
    lists.learn(asking("http://a/d/SHA256SUMS"), list, m_now);
    QVERIFY(!lists.answerTo(question, m_now));
    lists.learn(question, none, m_now);
    QCOMPARE(lists.answerTo(asking("http://a/d/SHA256SUMS"), m_now), list);
}

void TestFolderLists::keepsNoMoreThanSoMany()
{
    FolderLists lists;
    constexpr auto most = static_cast<int>(FolderLists::mostAnswers);
    for (int folder = 0; folder < most; ++folder)
        lists.learn(asking(folder), none, m_now);
    QVERIFY(lists.answerTo(asking(0), m_now));
    lists.learn(asking(most), none, m_now);
    QVERIFY(!lists.answerTo(asking(0), m_now));
    QVERIFY(lists.answerTo(asking(1), m_now));
    QVERIFY(lists.answerTo(asking(most), m_now));
}

void TestFolderLists::keepsNoMoreThanSoManyBytes()
{
    FolderLists lists;
    const FolderList half{.text = QByteArray(FolderLists::mostBytes / 2, 'x'), .place = {}};
    lists.learn(asking(0), half, m_now);
    lists.learn(asking(1), half, m_now);
    QVERIFY(lists.answerTo(asking(0), m_now));
    lists.learn(asking(2), list, m_now);
    QVERIFY(!lists.answerTo(asking(0), m_now));
    QVERIFY(lists.answerTo(asking(1), m_now));
    QCOMPARE(lists.answerTo(asking(2), m_now), list);
}

QTEST_APPLESS_MAIN(TestFolderLists)
#include "tst_folder_lists.moc"
