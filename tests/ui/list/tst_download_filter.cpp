#include "core/values/basics/utc_time.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QScopeGuard>
#include <QTest>

using namespace tributary;
using enum DownloadState;

class DownloadFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void sortsByMeaning_data();
    void sortsByMeaning();
    void keepsEqualOnesInTheOrderTheyCame();
    void putsOnTopWhatRuns();
    void putsTheQueueBelowWhatRuns();
    void putsTheOldestOnTopOfEachPart();
    void keepsTheQueueInItsOrderThroughAPause();
    void keepsTheRunningOnTopOfTheQueue();
    void keepsTheOrderWhateverChanges();
    void endsTheQueueWithWhatIsFinished();
    void sortsByColumnsForWhoeverWantsThem_data();
    void sortsByColumnsForWhoeverWantsThem();
    void putsNoCapitalsFirstWithoutALanguage();
    void sortsRowsThatShareAFolderByAge();
    void findsWordsInNameAndLink_data();
    void findsWordsInNameAndLink();
    void letsAllBackInWhenTheWordsGo();
    void ordersAndFindsAHundredThousandRows();
};

namespace {

QStringList names(const DownloadFilter& rows)
{
    QStringList result;
    for (int row = 0; row < rows.rowCount(); ++row)
        result.append(rows.index(row, DownloadListModel::Name).data().toString());
    return result;
}

QList<DownloadSnapshot> threeFiles()
{
    auto ten = samples::inState(1, Downloading, QStringLiteral("disc10.iso"));
    ten.size = 900;
    ten.bytes = 90;
    ten.bytesPerSecond = 5;
    ten.timeLeft = std::chrono::seconds(90);
    auto two = samples::inState(2, Downloading, QStringLiteral("Disc2.iso"));
    two.size = 10'000;
    two.bytes = 5000;
    two.bytesPerSecond = 4000;
    two.timeLeft = std::chrono::seconds(100);
    const auto unknown = samples::inState(3, Queued, QStringLiteral("appendix.pdf"));
    return {ten, two, unknown};
}

DownloadSnapshot turn(quint64 id, DownloadState state, qint64 position)
{
    DownloadSnapshot download = samples::inState(id, state, QString::number(id));
    download.position = {position};
    return download;
}

} // namespace

void DownloadFilterTest::sortsByMeaning_data()
{
    const QString ten = QStringLiteral("disc10.iso");
    const QString two = QStringLiteral("Disc2.iso");
    const QString pdf = QStringLiteral("appendix.pdf");
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ascending");
    QTest::newRow("names, digits as numbers") << int(DownloadListModel::Name) << QStringList{pdf, two, ten};
    QTest::newRow("sizes, unknown first") << int(DownloadListModel::Size) << QStringList{pdf, ten, two};
    QTest::newRow("progress by share") << int(DownloadListModel::Progress) << QStringList{pdf, ten, two};
    QTest::newRow("speed") << int(DownloadListModel::Speed) << QStringList{pdf, ten, two};
    QTest::newRow("time left, unknown last") << int(DownloadListModel::Left) << QStringList{ten, two, pdf};
    QTest::newRow("when added") << int(DownloadListModel::Added) << QStringList{ten, two, pdf};
}

void DownloadFilterTest::sortsByMeaning()
{
    QFETCH(int, column);
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    const QAbstractItemModelTester tester(&rows);
    downloads.apply(threeFiles());
    rows.sort(column);
    QTEST(names(rows), "ascending");
}

void DownloadFilterTest::keepsEqualOnesInTheOrderTheyCame()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    for (const quint64 id : {3U, 1U, 2U})
        downloads.add(samples::inState(id, Queued, QString::number(id)));
    rows.sort(DownloadListModel::Speed);
    QCOMPARE(names(rows), QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
}

void DownloadFilterTest::putsOnTopWhatRuns()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    const QAbstractItemModelTester tester(&rows);
    for (const quint64 id : {1U, 2U, 3U})
        downloads.add(samples::inState(id, Queued, QString::number(id)));
    rows.sort(DownloadListModel::Added, Qt::DescendingOrder);
    rows.setRunning(DownloadOrder::Running::OnTop);
    QCOMPARE(names(rows).join(u' '), QStringLiteral("1 2 3"));
    downloads.apply({samples::inState(3, Downloading, QStringLiteral("3"))});
    QCOMPARE(names(rows).join(u' '), QStringLiteral("3 1 2"));
    // A person who sorts by something else wants that order and no other.
    rows.sort(DownloadListModel::Name, Qt::DescendingOrder);
    QCOMPARE(names(rows).join(u' '), QStringLiteral("3 2 1"));
    rows.sort(DownloadListModel::Added, Qt::AscendingOrder);
    QCOMPARE(names(rows).join(u' '), QStringLiteral("3 1 2"));
    downloads.apply({samples::inState(1, Finished, QStringLiteral("1")),
                     samples::inState(2, Finished, QStringLiteral("2"))});
    QCOMPARE(names(rows).join(u' '), QStringLiteral("3 1 2"));
    rows.setRunning(DownloadOrder::Running::AmongOthers);
    QCOMPARE(names(rows).join(u' '), QStringLiteral("1 2 3"));
}

// In each part of the list, sorted at once and row by row.
void DownloadFilterTest::putsTheOldestOnTopOfEachPart()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    const QAbstractItemModelTester tester(&rows);
    const auto added = [](quint64 id, DownloadState state, qint64 position, int second) {
        DownloadSnapshot download = turn(id, state, position);
        download.addedAt = utcTimeAt(qint64(second) * 1000);
        return download;
    };
    rows.setRunning(DownloadOrder::Running::OnTop);
    rows.sort(DownloadListModel::Added, Qt::DescendingOrder);
    QVERIFY(rows.order().putsNextByTurn());
    downloads.apply({added(1, Downloading, 10, 90), added(2, Downloading, 20, 80), added(3, Queued, 30, 70),
                     added(4, Paused, 40, 60), added(5, Finished, 50, 20), added(6, Finished, 60, 30)});
    QCOMPARE(names(rows).join(u' '), QStringLiteral("1 2 3 4 6 5"));
    rows.sort(DownloadListModel::Added, Qt::AscendingOrder);
    QVERIFY(!rows.order().putsNextByTurn());
    QCOMPARE(names(rows).join(u' '), QStringLiteral("2 1 4 3 5 6"));
    downloads.apply({added(7, Queued, 70, 65), added(6, Downloading, 60, 30)});
    QCOMPARE(names(rows).join(u' '), QStringLiteral("6 2 1 4 7 3 5"));
}

// The download that starts next comes first, and the one that was added last comes last. A paused download
// keeps its place among them.
void DownloadFilterTest::putsTheQueueBelowWhatRuns()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    const QAbstractItemModelTester tester(&rows);
    rows.sort(DownloadListModel::Added, Qt::DescendingOrder);
    rows.setRunning(DownloadOrder::Running::OnTop);
    DownloadSnapshot begun = turn(4, Downloading, 40);
    begun.bytes = 1;
    downloads.apply({turn(1, Finished, 10), turn(2, Queued, 70), turn(3, Waiting, 50), begun,
                     turn(5, Downloading, 30), turn(6, Queued, 60), turn(7, Paused, 20), turn(8, Failed, 5)});
    QCOMPARE(names(rows).join(u' '), QStringLiteral("5 4 7 3 6 2 8 1"));
    begun.state = Paused;
    downloads.apply({begun});
    QCOMPARE(names(rows).join(u' '), QStringLiteral("5 7 4 3 6 2 8 1"));
    begun.state = Queued;
    downloads.apply({begun, turn(3, Connecting, 50)});
    QCOMPARE(names(rows).join(u' '), QStringLiteral("5 3 7 4 6 2 8 1"));
    DownloadSnapshot urgent = turn(2, Queued, 70);
    urgent.priority = Priority::High;
    downloads.apply({urgent, turn(9, Queued, 80)});
    QCOMPARE(names(rows).join(u' '), QStringLiteral("5 3 2 7 4 6 9 8 1"));
}

// A paused queue includes the rows that never began. Rows that have ended stay below it.
void DownloadFilterTest::keepsTheQueueInItsOrderThroughAPause()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    const QAbstractItemModelTester tester(&rows);
    rows.sort(DownloadListModel::Added, Qt::DescendingOrder);
    rows.setRunning(DownloadOrder::Running::OnTop);
    downloads.apply({turn(1, Downloading, 10), turn(2, Queued, 20), turn(3, Queued, 30), turn(4, Queued, 40),
                     turn(5, Finished, 5), turn(6, Failed, 6)});
    const QString before = QStringLiteral("1 2 3 4 6 5");
    QCOMPARE(names(rows).join(u' '), before);
    for (const DownloadState state : {Paused, Queued}) {
        downloads.apply({turn(1, state, 10), turn(2, state, 20), turn(3, state, 30), turn(4, state, 40)});
        QCOMPARE(names(rows).join(u' '), before);
    }
}

void DownloadFilterTest::keepsTheRunningOnTopOfTheQueue()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    rows.setRunning(DownloadOrder::Running::OnTop);
    rows.sort(-1);
    downloads.apply(
        {turn(1, Finished, 10), turn(2, Queued, 20), turn(3, Failed, 30), turn(4, Downloading, 40)});
    QCOMPARE(names(rows).join(u' '), QStringLiteral("4 2 3 1"));
    rows.setRunning(DownloadOrder::Running::AmongOthers);
    QCOMPARE(names(rows).join(u' '), QStringLiteral("2 3 4 1"));
}

// Sorted at once, and row by row.
void DownloadFilterTest::keepsTheOrderWhateverChanges()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    rows.sort(DownloadListModel::Added, Qt::DescendingOrder);
    rows.setRunning(DownloadOrder::Running::OnTop);
    const QList<DownloadState> states{Queued, Finished, Downloading, Paused, Waiting, Failed, Cancelled};
    for (quint64 id = 1; id <= 70; ++id) {
        DownloadSnapshot one = turn(id, states.at(static_cast<qsizetype>(id % 7)), qint64(id * 37 % 71));
        one.bytes = qint64(id % 2);
        downloads.apply({one});
    }
    const QStringList oneByOne = names(rows);
    rows.sort(DownloadListModel::Name);
    rows.sort(DownloadListModel::Added, Qt::DescendingOrder);
    QCOMPARE(names(rows), oneByOne);
}

// The next one is on top, and not what was finished long ago.
void DownloadFilterTest::endsTheQueueWithWhatIsFinished()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    const QAbstractItemModelTester tester(&rows);
    const auto placed = [](quint64 id, DownloadState state) {
        auto download = samples::inState(id, state, QString::number(id));
        download.position = {qint64(id)};
        return download;
    };
    downloads.apply({placed(1, Finished), placed(2, Downloading), placed(3, Finished), placed(4, Queued)});
    rows.sort(-1);
    QCOMPARE(names(rows).join(u' '), QStringLiteral("2 4 1 3"));
    downloads.apply({placed(2, Finished)});
    QCOMPARE(names(rows).join(u' '), QStringLiteral("4 1 2 3"));
}

void DownloadFilterTest::putsNoCapitalsFirstWithoutALanguage()
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale::c());
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    downloads.apply({samples::inState(1, Finished, QStringLiteral("gamma")),
                     samples::inState(2, Finished, QStringLiteral("Beta10")),
                     samples::inState(3, Finished, QStringLiteral("alpha")),
                     samples::inState(4, Finished, QStringLiteral("Beta9"))});
    rows.sort(DownloadListModel::Name);
    QCOMPARE(names(rows).join(u' '), QStringLiteral("alpha Beta9 Beta10 gamma"));
}

// Rows at rest and rows that run keep their path in different ways.
void DownloadFilterTest::sortsRowsThatShareAFolderByAge()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    const auto in = [](quint64 id, DownloadState state, const QString& path) {
        auto download = samples::inState(id, state, QString::number(id));
        download.path = path;
        return download;
    };
    downloads.apply({in(5, Finished, QStringLiteral("/Müll/5")),
                     in(4, Downloading, QStringLiteral("/Müll/4")), in(3, Finished, QStringLiteral("/a/3")),
                     in(2, Finished, QStringLiteral("/Müll/2")), in(1, Finished, QString())});
    rows.sort(DownloadListModel::Folder);
    QList<quint64> ids;
    for (int row = 0; row < rows.rowCount(); ++row)
        ids.append(downloads.at(rows.mapToSource(rows.index(row, 0)).row()).id().value);
    QCOMPARE(ids, (QList<quint64>{1, 2, 4, 5, 3}));
}

void DownloadFilterTest::sortsByColumnsForWhoeverWantsThem_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::newRow("host") << int(DownloadListModel::Host) << QStringLiteral("b a c");
    QTest::newRow("folder") << int(DownloadListModel::Folder) << QStringLiteral("c b a");
    QTest::newRow("priority") << int(DownloadListModel::Priority) << QStringLiteral("c a b");
    QTest::newRow("finished") << int(DownloadListModel::FinishedAt) << QStringLiteral("a c b");
    QTest::newRow("checksum") << int(DownloadListModel::Checksum) << QStringLiteral("a c b");
}

void DownloadFilterTest::sortsByColumnsForWhoeverWantsThem()
{
    QFETCH(int, column);
    auto a = samples::inState(1, Downloading, QStringLiteral("a"));
    a.url = QUrl(QStringLiteral("https://zoe@mirror.example.org:8080/a"));
    a.path = QStringLiteral("/z/a");
    auto b = samples::inState(2, Finished, QStringLiteral("b"));
    b.url = QUrl(QStringLiteral("https://files.example.org/b"));
    b.path = QStringLiteral("/y/b");
    b.priority = Priority::Low;
    b.checkedBy = CheckedBy::Sha256;
    b.finishedAt = utcTimeAt(2000 * 1000);
    auto c = samples::inState(3, Finished, QStringLiteral("c"));
    c.url = QUrl(QStringLiteral("http://www.example.org?file=c"));
    c.path = QStringLiteral("/x/c");
    c.priority = Priority::High;
    c.checkedBy = CheckedBy::Nothing;
    c.finishedAt = utcTimeAt(1000 * 1000);
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    downloads.apply({a, b, c});
    rows.sort(column);
    QTEST(names(rows).join(u' '), "ascending");
}

void DownloadFilterTest::findsWordsInNameAndLink_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing typed") << QString() << 3;
    QTest::newRow("name, other case") << QStringLiteral("DISC") << 2;
    QTest::newRow("host") << QStringLiteral("files.example.org") << 3;
    QTest::newRow("a whole link, spaces around")
        << QStringLiteral(" https://files.example.org/pub/Disc2.iso ") << 1;
    QTest::newRow("words apart") << QStringLiteral("disc iso") << 2;
    QTest::newRow("in another order, far apart") << QStringLiteral("ISO \t disc1") << 1;
    QTest::newRow("one in the name, one in the host") << QStringLiteral("appendix files.example") << 1;
    QTest::newRow("one of two") << QStringLiteral("disc pdf") << 0;
    QTest::newRow("blanks alone") << QStringLiteral("  ") << 3;
    QTest::newRow("no such") << QStringLiteral("nowhere") << 0;
}

void DownloadFilterTest::findsWordsInNameAndLink()
{
    QFETCH(QString, words);
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    downloads.apply(threeFiles());
    rows.setWords(words);
    QTEST(rows.rowCount(), "found");
}

void DownloadFilterTest::letsAllBackInWhenTheWordsGo()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    downloads.apply(threeFiles());
    rows.setWords(QStringLiteral("pdf"));
    QCOMPARE(rows.rowCount(), 1);
    rows.setWords({});
    QCOMPARE(rows.rowCount(), 3);
}

void DownloadFilterTest::ordersAndFindsAHundredThousandRows()
{
    DownloadListModel downloads;
    DownloadFilter rows(downloads);
    QList<DownloadSnapshot> many;
    for (quint64 id = 1; id <= 100'000; ++id) {
        DownloadSnapshot& download = many.emplaceBack();
        download.id = DownloadId{id};
        download.url =
            QUrl(QStringLiteral("https://files.example.org/pub/file%1.bin").arg(id * 7919 % 100'000));
        download.state = Finished;
    }
    downloads.apply(many);
    rows.sort(DownloadListModel::Name);
    QCOMPARE(rows.rowCount(), 100'000);
    for (const int row : {0, 1, 7'919, 50'000, 99'999})
        QCOMPARE(rows.index(row, DownloadListModel::Name).data().toString(),
                 QStringLiteral("file%1.bin").arg(row));
    rows.setWords(QStringLiteral("file77"));
    QCOMPARE(rows.rowCount(), 1111);
    rows.setWords(QStringLiteral("bin file77"));
    QCOMPARE(rows.rowCount(), 1111);
}

QTEST_GUILESS_MAIN(DownloadFilterTest)
#include "tst_download_filter.moc"
