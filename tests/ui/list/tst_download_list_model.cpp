#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/progress_picture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using enum DownloadState;

class DownloadListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheLargestOfSizesAndSpeeds();
    void init();
    void cleanup();
    void keepsTheRulesOfModels();
    void hasARowForEachDownload();
    void announcesOnlyRowsThatChanged();
    void joinsNeighboursInOneAnnouncement();
    void takesTheLastOfTwoSnapshotsOfANewDownload();
    void forgetsTogetherWhatGoesInOneTurn();
    void expectsADownloadUntilItComesOrGoes();
    void knowsWhatIsLeavingUntilItsRowIsGone();
    void restoresALongListInSeveralTurns();
    void keepsWhatCameWhileTheListWasRestored();
    void tellsOnceThatAllIsRestored_data();
    void tellsOnceThatAllIsRestored();
    void bringsNothingBackThatWentWhileTheListWasRestored();
    void findsRowsAfterOthersHaveGone();
    void ranksNames_data();
    void ranksNames();
    void keepsTheRanksOfRowsThatStay();
    void keepsTheRanksWhileRowsComeAndGo();
    void keepsTheRanksWhenEveryOtherRowGoes();
    void sumsUpWhatRuns();
    void showsNoProgressAfterAnAbort();
    void believesTheEngineThatItFinishedBeforeTheAbort();
    void showsProgressAgainAfterANewStart();
    void tellsReadersNameStateAndPercent();
    void saysWhatAFileWasComparedWith_data();
    void saysWhatAFileWasComparedWith();

private:
    QString progress(int row) const { return text(row, DownloadListModel::Progress); }
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<DownloadListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

// More than come in one turn.
constexpr int longList = 20'000;

DownloadSnapshot downloading(quint64 id, qint64 bytes)
{
    DownloadSnapshot download = samples::inState(id, Downloading, QStringLiteral("file%1").arg(id));
    download.size = 1000;
    download.bytes = bytes;
    download.bytesPerSecond = 10;
    return download;
}

QList<DownloadSnapshot> running(quint64 count)
{
    QList<DownloadSnapshot> downloads;
    for (quint64 id = 1; id <= count; ++id)
        downloads.append(downloading(id, 0));
    return downloads;
}

} // namespace

void DownloadListModelTest::beginsWithTheLargestOfSizesAndSpeeds()
{
    const DownloadListModel list;
    const auto first = [&list](int column) {
        return list.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
    };
    QCOMPARE(first(DownloadListModel::Size), QVariant(Qt::DescendingOrder));
    QCOMPARE(first(DownloadListModel::Speed), QVariant(Qt::DescendingOrder));
    QVERIFY(!first(DownloadListModel::Name).isValid());
}

void DownloadListModelTest::init()
{
    m_model = std::make_unique<DownloadListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void DownloadListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void DownloadListModelTest::keepsTheRulesOfModels()
{
    m_model->apply(samples::everyState());
    m_model->apply({downloading(3, 10), downloading(20, 0), downloading(8, 1)});
    m_model->forget(DownloadId{2});
    m_model->forget(DownloadId{9});
    TRY_COMPARE(m_model->rowCount(), 10);
}

void DownloadListModelTest::hasARowForEachDownload()
{
    DownloadSnapshot download = downloading(7, 620);
    download.timeLeft = std::chrono::seconds(35);
    m_model->add(download);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, DownloadListModel::Name), QStringLiteral("file7"));
    QCOMPARE(text(0, DownloadListModel::Size), QStringLiteral("1000\u00A0B"));
    QCOMPARE(text(0, DownloadListModel::Progress), QStringLiteral("62%"));
    QCOMPARE(text(0, DownloadListModel::Speed), QStringLiteral("10\u00A0B/s"));
    QCOMPARE(text(0, DownloadListModel::Left), QStringLiteral("0:35"));
    QVERIFY(!text(0, DownloadListModel::Added).isEmpty());
}

void DownloadListModelTest::announcesOnlyRowsThatChanged()
{
    m_model->apply(running(5));
    const QSignalSpy changes(m_model.get(), &DownloadListModel::dataChanged);
    m_model->apply({downloading(1, 0), downloading(4, 100)});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 3);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 3);
    m_model->apply({downloading(4, 100)});
    QCOMPARE(changes.count(), 1);
}

void DownloadListModelTest::joinsNeighboursInOneAnnouncement()
{
    m_model->apply(running(6));
    const QSignalSpy changes(m_model.get(), &DownloadListModel::dataChanged);
    m_model->apply({downloading(3, 1), downloading(6, 1), downloading(2, 1)});
    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 2);
    QCOMPARE(changes.at(1).at(0).toModelIndex().row(), 5);
}

void DownloadListModelTest::takesTheLastOfTwoSnapshotsOfANewDownload()
{
    m_model->apply({downloading(1, 100), downloading(1, 200)});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(progress(0), QStringLiteral("20%"));
    QCOMPARE(m_model->tally().underway, 1);
}

void DownloadListModelTest::forgetsTogetherWhatGoesInOneTurn()
{
    m_model->apply(running(6));
    const QSignalSpy removals(m_model.get(), &DownloadListModel::rowsRemoved);
    for (const quint64 id : {4U, 3U, 2U})
        m_model->forget(DownloadId{id});
    TRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(removals.count(), 1);
}

void DownloadListModelTest::expectsADownloadUntilItComesOrGoes()
{
    const KeptLink link(QUrl(QStringLiteral("https://example.org/new")));
    for (const quint64 id : {1U, 2U, 3U})
        m_model->expect(DownloadId{id}, link);
    m_model->add(downloading(1, 0));
    m_model->forget(DownloadId{2});
    QCOMPARE(m_model->expected().keys(), QList{DownloadId{3}});
    m_model->expect(DownloadId{1}, link);
    QCOMPARE(m_model->expected().size(), 1);
}

void DownloadListModelTest::knowsWhatIsLeavingUntilItsRowIsGone()
{
    m_model->apply(running(3));
    m_model->expect(DownloadId{4}, KeptLink());
    m_model->noteLeaving({DownloadId{1}, DownloadId{2}, DownloadId{4}});
    m_model->noteStaying({DownloadId{2}});
    QVERIFY(!m_model->isLeaving(DownloadId{2}));
    QVERIFY(m_model->expected().isEmpty());
    m_model->forget(DownloadId{1});
    QVERIFY(m_model->isLeaving(DownloadId{1}));
    TRY_COMPARE(m_model->rowCount(), 2);
    QVERIFY(!m_model->isLeaving(DownloadId{1}));
}

void DownloadListModelTest::restoresALongListInSeveralTurns()
{
    m_model->restore(running(longList));
    QVERIFY(m_model->rowCount() > 0);
    QVERIFY(m_model->rowCount() < longList);
    TRY_COMPARE(m_model->rowCount(), longList);
    QCOMPARE(m_model->tally().in(StateGroup::All), longList);
}

void DownloadListModelTest::keepsWhatCameWhileTheListWasRestored()
{
    m_model->restore(running(longList));
    QVERIFY(!m_model->find(DownloadId{1}));
    m_model->apply({downloading(1, 900)});
    TRY_COMPARE(m_model->rowCount(), longList);
    QCOMPARE(m_model->find(DownloadId{1})->bytes, 900);
}

void DownloadListModelTest::tellsOnceThatAllIsRestored_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("many") << longList;
}

void DownloadListModelTest::tellsOnceThatAllIsRestored()
{
    QFETCH(int, count);
    const QSignalSpy restored(m_model.get(), &DownloadListModel::restored);
    int present = 0;
    connect(m_model.get(), &DownloadListModel::restored, this, [&] { present = m_model->rowCount(); });
    m_model->restore(running(static_cast<quint64>(count)));
    TRY_COMPARE(restored.count(), 1);
    QCOMPARE(present, count);
    QCoreApplication::processEvents();
    QCOMPARE(restored.count(), 1);
}

void DownloadListModelTest::bringsNothingBackThatWentWhileTheListWasRestored()
{
    m_model->restore(running(longList));
    m_model->forget(DownloadId{1});
    m_model->forget(DownloadId{longList});
    TRY_VERIFY(m_model->find(DownloadId{2}));
    QCOMPARE(m_model->rowCount(), longList - 2);
    QVERIFY(!m_model->find(DownloadId{1}));
}

void DownloadListModelTest::findsRowsAfterOthersHaveGone()
{
    m_model->apply(running(4));
    m_model->forget(DownloadId{2});
    m_model->apply({downloading(4, 500)});
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(progress(2), QStringLiteral("50%"));
    QVERIFY(!m_model->find(DownloadId{2}));
    QCOMPARE(m_model->find(DownloadId{4})->bytes, 500);
}

void DownloadListModelTest::ranksNames_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("a few") << 12;
    QTest::newRow("many") << 6001;
}

void DownloadListModelTest::ranksNames()
{
    QFETCH(int, count);
    QList<DownloadSnapshot> downloads;
    for (int id = count; id > 0; --id)
        downloads.append(samples::inState(static_cast<quint64>(id), Finished,
                                          QStringLiteral("file%1").arg(id, 5, 10, QLatin1Char('0'))));
    m_model->apply(downloads);
    for (int row = 0; row < count; ++row)
        QCOMPARE(m_model->nameRankAt(row), count - 1 - row);
}

void DownloadListModelTest::keepsTheRanksOfRowsThatStay()
{
    quint64 id = 0;
    for (const char* name : {"a", "d", "b", "c"})
        m_model->add(samples::inState(++id, Finished, QString::fromLatin1(name)));
    QVERIFY(m_model->nameRankAt(1) > m_model->nameRankAt(3));
    m_model->forget(DownloadId{2});
    TRY_COMPARE(m_model->rowCount(), 3);
    QVERIFY(m_model->nameRankAt(0) < m_model->nameRankAt(1));
    QVERIFY(m_model->nameRankAt(1) < m_model->nameRankAt(2));
}

// Against a list that ranks all of them at once.
void DownloadListModelTest::keepsTheRanksWhileRowsComeAndGo()
{
    QRandomGenerator random(1);
    const auto named = [&random](quint64 id) {
        return samples::inState(id, Queued, QStringLiteral("%1.zip").arg(random.bounded(1000)));
    };
    quint64 lastId = 0;
    for (int step = 0; step < 300; ++step) {
        const quint64 some = random.bounded(lastId + 1);
        if (step % 3 < 2)
            m_model->add(named(++lastId));
        else if (m_model->find(DownloadId{some}))
            m_model->add(named(some));
        else
            m_model->apply({named(++lastId), named(++lastId), named(++lastId)});
        if (step % 10 == 0 && some > 0) {
            m_model->forget(DownloadId{some});
            TRY_VERIFY(!m_model->find(DownloadId{some}));
        }
        DownloadListModel anew;
        for (int row = 0; row < m_model->rowCount(); ++row)
            anew.add(m_model->snapshotAt(row));
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->nameRankAt(row), anew.nameRankAt(row));
    }
}

// So many runs of rows that they go together.
void DownloadListModelTest::keepsTheRanksWhenEveryOtherRowGoes()
{
    QList<DownloadSnapshot> downloads;
    for (quint64 id = 1; id <= 400; ++id)
        downloads.append(samples::inState(id, Finished, QStringLiteral("%1.zip").arg(id * 7919 % 401)));
    m_model->apply(downloads);
    // Now they have an order, which this one isn't in yet.
    QVERIFY(m_model->nameRankAt(0) != m_model->nameRankAt(1));
    m_model->add(samples::inState(401, Finished, QStringLiteral("not ranked yet.zip")));
    for (quint64 id = 1; id <= 400; id += 2)
        m_model->forget(DownloadId{id});
    TRY_COMPARE(m_model->rowCount(), 201);
    DownloadListModel anew;
    for (int row = 0; row < m_model->rowCount(); ++row)
        anew.add(m_model->snapshotAt(row));
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->nameRankAt(row), anew.nameRankAt(row));
}

void DownloadListModelTest::sumsUpWhatRuns()
{
    const QSignalSpy tallies(m_model.get(), &DownloadListModel::tallyChanged);
    m_model->apply(running(2));
    m_model->add(samples::inState(3, Queued, QStringLiteral("c")));
    QCOMPARE(tallies.count(), 2);
    QCOMPARE(m_model->tally().underway, 2);
    QCOMPARE(m_model->tally().in(StateGroup::Waiting), 1);
    // Ten bytes a second each in their rows.
    QCOMPARE(m_model->tally().bytesPerSecond, 0);
    const QSignalSpy speeds(m_model.get(), &DownloadListModel::totalSpeedChanged);
    m_model->setTotalSpeed(500);
    m_model->setTotalSpeed(500);
    QCOMPARE(speeds.count(), 1);
    QCOMPARE(tallies.count(), 2);
    QCOMPARE(m_model->tally().bytesPerSecond, 500);
    QCOMPARE(m_model->tally().share(), std::optional(0.0));
    m_model->add(samples::inState(1, Finished, QStringLiteral("file1")));
    m_model->forget(DownloadId{2});
    m_model->forget(DownloadId{3});
    TRY_COMPARE(m_model->tally().in(StateGroup::All), 1);
    QCOMPARE(m_model->tally().in(StateGroup::Finished), 1);
    QCOMPARE(m_model->tally().underway, 0);
    QVERIFY(!m_model->tally().share());
}

void DownloadListModelTest::showsNoProgressAfterAnAbort()
{
    m_model->apply(running(1));
    m_model->showAborted({DownloadId{1}});
    QCOMPARE(progress(0), QStringLiteral("Aborted"));
    m_model->apply({downloading(1, 900)});
    QCOMPARE(progress(0), QStringLiteral("Aborted"));
    QCOMPARE(text(0, DownloadListModel::Speed), QString());
    QCOMPARE(m_model->tally().underway, 0);
    m_model->add(samples::inState(1, Cancelled, QStringLiteral("file1")));
    QCOMPARE(progress(0), QStringLiteral("Aborted"));
}

void DownloadListModelTest::believesTheEngineThatItFinishedBeforeTheAbort()
{
    m_model->apply(running(1));
    m_model->showAborted({DownloadId{1}});
    m_model->add(samples::inState(1, Finished, QStringLiteral("file1")));
    QCOMPARE(progress(0), QStringLiteral("Finished"));
    m_model->showAborted({DownloadId{1}});
    QCOMPARE(progress(0), QStringLiteral("Finished"));
}

void DownloadListModelTest::showsProgressAgainAfterANewStart()
{
    m_model->apply(running(1));
    m_model->showAborted({DownloadId{1}});
    m_model->expectProgress({DownloadId{1}});
    m_model->apply({downloading(1, 100)});
    QCOMPARE(progress(0), QStringLiteral("10%"));
}

void DownloadListModelTest::tellsReadersNameStateAndPercent()
{
    m_model->add(downloading(1, 620));
    QCOMPARE(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("file1, Downloading, 62%"));
}

void DownloadListModelTest::saysWhatAFileWasComparedWith_data()
{
    QTest::addColumn<CheckedBy>("by");
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody knows") << CheckedBy::NotKnown << QString();
    QTest::newRow("nothing") << CheckedBy::Nothing << QStringLiteral("Not verified");
    QTest::newRow("pieces") << CheckedBy::Pieces << QStringLiteral("All pieces match");
    QTest::newRow("a digest") << CheckedBy::Sha256 << QStringLiteral("SHA-256 matches");
    QTest::newRow("the last") << lastOf<CheckedBy> << QStringLiteral("SHA3-512 matches");
}

void DownloadListModelTest::saysWhatAFileWasComparedWith()
{
    QFETCH(const CheckedBy, by);
    DownloadSnapshot download = samples::inState(1, Finished, QStringLiteral("a"));
    download.checkedBy = by;
    m_model->add(download);
    QTEST(text(0, DownloadListModel::Checksum), "text");
}

QTEST_MAIN(DownloadListModelTest)
#include "tst_download_list_model.moc"
