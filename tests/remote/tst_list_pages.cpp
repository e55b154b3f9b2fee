#include "app/remote/list_pages.h"
#include "app/remote/remote_answers.h"
#include "tests/remote/sample_list.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// A list of any length as messages of a bounded one.
class TestListPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellAllInOrder_data();
    void tellAllInOrder();
    void letGoOfWhatTheyHaveTold();
};

void TestListPages::tellAllInOrder_data()
{
    QTest::addColumn<int>("downloads");
    QTest::addColumn<int>("pages");
    constexpr int page = ListPages::downloadsOfAPage;
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a page") << page << 1;
    QTest::newRow("one more") << page + 1 << 2;
    QTest::newRow("several pages") << 3 * page << 3;
}

void TestListPages::tellAllInOrder()
{
    QFETCH(const int, downloads);
    QFETCH(const int, pages);
    const QList<DownloadSnapshot> all = listOf(static_cast<quint64>(downloads));
    ListPages answer(all);
    QList<DownloadSnapshot> told;
    for (int number = 1; number <= pages; ++number) {
        const auto json = answer.next();
        QVERIFY(json);
        const auto page = listPageFrom(*json);
        QVERIFY(page);
        QVERIFY(page->downloads.size() <= ListPages::downloadsOfAPage);
        QCOMPARE(page->ends, number == pages ? AnswerEnds::Here : AnswerEnds::Later);
        told += page->downloads;
    }
    QVERIFY(!answer.next());
    QCOMPARE(told, all);
}

void TestListPages::letGoOfWhatTheyHaveTold()
{
    QList<DownloadSnapshot> downloads = listOf(ListPages::downloadsOfAPage + 1);
    downloads.first().error = DownloadError{.kind = ErrorKind::TlsFailed, .detail = {}};
    downloads.first().error.edit().doubt = std::make_shared<const CertificateDoubt>();
    const std::weak_ptr<const CertificateDoubt> held = downloads.first().error->doubt;
    ListPages answer(std::exchange(downloads, {}));
    QVERIFY(!held.expired());
    QVERIFY(answer.next());
    QVERIFY(held.expired());
}

QTEST_GUILESS_MAIN(TestListPages)
#include "tst_list_pages.moc"
