#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/name_key.h"
#include "ui/list/view/download_view.h"

#include <QCollator>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace tributary;

// A long list that comes in several turns, as a person sees it.
class RestoredListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheNewestFromTheFirstTurnOn();
    void ordersByNameOnceAllIsThere();
    void ordersByNameWhatChangesMeanwhile();
    void ranksTheNamesOfALongListBeforeAnybodyAsks();
    void choosesNothingThatOthersComeBefore_data();
    void choosesNothingThatOthersComeBefore();
    void choosesTheFirstRowOfAShortListThatGetsTheFocus();

private:
    QStringList names() const;
    QString topName() const { return m_view->model()->index(0, DownloadListModel::Name).data().toString(); }
    bool isRestored() const { return m_restored->count() == 1; }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<DownloadListModel> m_model;
    std::unique_ptr<DownloadFilter> m_rows;
    QLineEdit* m_elsewhere = nullptr;
    DownloadView* m_view = nullptr;
    std::unique_ptr<QSignalSpy> m_restored;
};

namespace {

constexpr quint64 longList = 20'000;

// Names run against the order in which they came.
QList<DownloadSnapshot> kept(quint64 count)
{
    QList<DownloadSnapshot> downloads;
    for (quint64 id = 1; id <= count; ++id)
        downloads.append(samples::inState(id, DownloadState::Finished,
                                          QStringLiteral("%1.iso").arg((id * 7919) % 100'003)));
    return downloads;
}

// The list's order of names.
auto inOrder()
{
    return [collator = nameCollator()](const QString& left, const QString& right) {
        return NameKey(collator, left).compare(NameKey(collator, right)) < 0;
    };
}

} // namespace

void RestoredListTest::init()
{
    m_view = nullptr;
    m_window.reset();
    m_model = std::make_unique<DownloadListModel>();
    m_restored = std::make_unique<QSignalSpy>(m_model.get(), &DownloadListModel::restored);
    m_rows = std::make_unique<DownloadFilter>(*m_model);
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_elsewhere = new QLineEdit(m_window.get());
    m_view = new DownloadView(*m_rows, m_window.get());
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_view);
    m_elsewhere->setFocus();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QStringList RestoredListTest::names() const
{
    QStringList all;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        all.append(m_model->at(m_rows->sourceRow(row)).name());
    return all;
}

void RestoredListTest::ordersByNameOnceAllIsThere()
{
    m_view->sortByColumn(DownloadListModel::Name, Qt::AscendingOrder);
    const QSignalSpy ranked(m_model.get(), &DownloadListModel::namesRanked);
    m_model->restore(kept(longList));
    TRY_COMPARE(ranked.count(), 1);
    const QStringList shown = names();
    QCOMPARE(shown.size(), static_cast<qsizetype>(longList));
    QVERIFY(std::ranges::is_sorted(shown, inOrder()));
}

void RestoredListTest::ordersByNameWhatChangesMeanwhile()
{
    m_view->sortByColumn(DownloadListModel::Name, Qt::AscendingOrder);
    const QSignalSpy ranked(m_model.get(), &DownloadListModel::namesRanked);
    // By then the names are being put in order aside.
    connect(m_model.get(), &DownloadListModel::restored, this, [this] {
        m_model->add(samples::inState(longList + 1, DownloadState::Queued, QStringLiteral("5.zip")));
        m_model->add(samples::inState(7, DownloadState::Finished, QStringLiteral("renamed.iso")));
        m_model->forget(DownloadId{9});
    });
    m_model->restore(kept(longList));
    TRY_COMPARE(ranked.count(), 1);
    TRY_COMPARE(m_model->rowCount(), static_cast<int>(longList));
    const QStringList shown = names();
    QVERIFY(shown.contains(QLatin1String("5.zip")) && shown.contains(QLatin1String("renamed.iso")));
    QVERIFY(std::ranges::is_sorted(shown, inOrder()));
}

void RestoredListTest::ranksTheNamesOfALongListBeforeAnybodyAsks()
{
    const QSignalSpy ranked(m_model.get(), &DownloadListModel::namesRanked);
    m_model->restore(kept(longList));
    TRY_COMPARE(ranked.count(), 1);
    m_view->sortByColumn(DownloadListModel::Name, Qt::AscendingOrder);
    QVERIFY(std::ranges::is_sorted(names(), inOrder()));
}

void RestoredListTest::showsTheNewestFromTheFirstTurnOn()
{
    const QList<DownloadSnapshot> all = kept(longList);
    m_model->restore(all);
    QVERIFY(m_model->isRestoring());
    const QString first = topName();
    TRY_VERIFY(isRestored());
    QCOMPARE(topName(), first);
    QCOMPARE(m_model->at(m_view->sourceRow(m_view->model()->index(0, 0))).id(), all.last().id);
}

void RestoredListTest::choosesNothingThatOthersComeBefore_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("newest first") << static_cast<int>(DownloadListModel::Added);
    QTest::newRow("by name") << static_cast<int>(DownloadListModel::Name);
}

void RestoredListTest::choosesNothingThatOthersComeBefore()
{
    QFETCH(int, column);
    m_view->sortByColumn(column, Qt::DescendingOrder);
    m_model->restore(kept(longList));
    QVERIFY(m_model->isRestoring());
    m_view->setFocus();
    QVERIFY(m_view->hasFocus());
    TRY_VERIFY(isRestored());
    QVERIFY(!m_view->currentIndex().isValid());
    QVERIFY(m_view->selectedSourceRows().isEmpty());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void RestoredListTest::choosesTheFirstRowOfAShortListThatGetsTheFocus()
{
    m_model->restore(kept(3));
    m_view->setFocus();
    QCOMPARE(m_view->selectedSourceRows().size(), 1);
}

QTEST_MAIN(RestoredListTest)
#include "tst_restored_list.moc"
