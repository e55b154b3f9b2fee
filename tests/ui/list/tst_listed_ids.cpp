#include "tests/ui/list/sample_downloads.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/listed_ids.h"

#include <QCoreApplication>
#include <QTest>

using namespace tributary;

// Notes about downloads last as long as these are in the list.
class ListedIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsThoseThatLeaveTheList();
    void forgetsMoreThanAFewThatLieApart();
    void keepsThoseThatAreYetToCome();

private:
    static void fill(DownloadListModel& downloads, quint64 most);
};

void ListedIdsTest::fill(DownloadListModel& downloads, quint64 most)
{
    QList<DownloadSnapshot> all;
    for (quint64 id = 1; id <= most; ++id)
        all.append(samples::inState(id, DownloadState::Queued, QString::number(id)));
    downloads.apply(all);
}

void ListedIdsTest::forgetsThoseThatLeaveTheList()
{
    DownloadListModel downloads;
    fill(downloads, 3);
    ListedIds ids(downloads, nullptr);
    ids.insert({1});
    ids.insert({2});
    downloads.forget({2});
    QCoreApplication::processEvents();
    QVERIFY(ids.contains({1}));
    QVERIFY(!ids.contains({2}));
    QCOMPARE(ids.size(), 1);
}

void ListedIdsTest::forgetsMoreThanAFewThatLieApart()
{
    constexpr quint64 most = 2000;
    DownloadListModel downloads;
    fill(downloads, most);
    ListedIds ids(downloads, nullptr);
    for (quint64 id = 1; id <= most; ++id)
        ids.insert({id});
    for (quint64 id = 2; id <= most; id += 2)
        downloads.forget({id});
    QCoreApplication::processEvents();
    QCOMPARE(ids.size(), qsizetype{most / 2});
    QVERIFY(ids.contains({1}));
}

// Whoever adds a download may know its number before its row is there.
void ListedIdsTest::keepsThoseThatAreYetToCome()
{
    DownloadListModel downloads;
    fill(downloads, 3);
    ListedIds ids(downloads, nullptr);
    ids.insert({4});
    downloads.forget({3});
    QCoreApplication::processEvents();
    QVERIFY(ids.contains({4}));
}

QTEST_MAIN(ListedIdsTest)
#include "tst_listed_ids.moc"
