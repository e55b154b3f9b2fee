#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>
#include <QToolBar>

#include <functional>

using namespace tributary;
using enum DownloadState;

// A list that changes while a person works on it.
class BusyListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void keepsTheSelectionWhenSorted();
    void keepsWhatTheFilterLeavesSelected();
    void keepsItsPlaceWhenRowsAreMadeAnew();
    void showsTheRightRowsWhateverHappens_data();
    void showsTheRightRowsWhateverHappens();

private:
    void apply(const QList<DownloadSnapshot>& downloads) { m_window->downloads().apply(downloads); }
    DownloadView* view() const { return m_window->findChild<DownloadView*>(); }
    DownloadFilter* rows() const { return m_window->findChild<DownloadFilter*>(); }
    QLineEdit* filterBox() const { return m_window->findChild<QToolBar*>()->findChild<QLineEdit*>(); }
    QSet<quint64> selectedIds() const;
    void select(const QSet<quint64>& ids);
    QString flaw() const;

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QList<DownloadSnapshot> numbered(int count)
{
    QList<DownloadSnapshot> downloads;
    for (int i = 1; i <= count; ++i) {
        auto download = samples::inState(static_cast<quint64>(i), Downloading,
                                         QStringLiteral("file%1.bin").arg((i * 7919) % count));
        download.size = 1000;
        downloads.append(download);
    }
    return downloads;
}

// Changes a list as a hundred hands would, always the same for a seed.
class Commotion
{
public:
    Commotion(quint32 seed, DownloadListModel& model, DownloadView& view, QLineEdit& filter)
        : m_random(seed)
        , m_model(model)
        , m_view(view)
        , m_filter(filter)
    {
    }

    void step()
    {
        static constexpr std::array steps{&Commotion::add,    &Commotion::progress, &Commotion::progress,
                                          &Commotion::finish, &Commotion::forget,   &Commotion::sort,
                                          &Commotion::filter, &Commotion::select,   &Commotion::abort};
        (this->*steps.at(static_cast<size_t>(below(static_cast<int>(steps.size())))))();
    }

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(static_cast<quint32>(limit))); }
    QList<DownloadSnapshot> some()
    {
        QList<DownloadSnapshot> chosen;
        for (int i = below(1 + m_model.rowCount()); i > 0; i /= 2)
            chosen.append(m_model.snapshotAt(below(m_model.rowCount())));
        return chosen;
    }

    void add()
    {
        QList<DownloadSnapshot> fresh;
        for (int i = below(80); i >= 0; --i) {
            fresh.append(samples::inState(m_nextId++, Queued, QStringLiteral("file%1.zip").arg(below(500))));
            fresh.last().position = {below(1000)};
        }
        m_model.apply(fresh);
    }
    void change(const std::function<void(DownloadSnapshot&)>& how)
    {
        QList<DownloadSnapshot> changed = some();
        std::ranges::for_each(changed, how);
        m_model.apply(changed);
    }
    void progress()
    {
        change([this](DownloadSnapshot& download) {
            download.state = Downloading;
            download.size = 1000;
            download.bytes = below(1000);
            download.bytesPerSecond = below(5000);
            download.priority = static_cast<Priority>(below(3));
        });
    }
    void finish()
    {
        change([](DownloadSnapshot& download) { download.state = Finished; });
    }
    void forget()
    {
        for (const DownloadSnapshot& download : some())
            m_model.forget(download.id);
        QCoreApplication::processEvents();
    }
    void abort()
    {
        QList<DownloadId> ids;
        for (const DownloadSnapshot& download : some())
            ids.append(download.id);
        m_model.showAborted(ids);
    }
    void sort()
    {
        m_view.sortByColumn(below(DownloadListModel::ColumnCount + 1) - 1,
                            static_cast<Qt::SortOrder>(below(2)));
    }
    void filter() { m_filter.setText(below(2) == 0 ? QString() : QString::number(below(10))); }
    void select()
    {
        if (const int count = m_view.model()->rowCount(); count > 0)
            m_view.selectionModel()->select(m_view.model()->index(below(count), 0),
                                            QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    }

    QRandomGenerator m_random;
    DownloadListModel& m_model;
    DownloadView& m_view;
    QLineEdit& m_filter;
    quint64 m_nextId = 1;
};

} // namespace

void BusyListTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_window->show();
}

QSet<quint64> BusyListTest::selectedIds() const
{
    QSet<quint64> ids;
    for (const int row : view()->selectedSourceRows())
        ids.insert(m_window->downloads().at(row).id().value);
    return ids;
}

void BusyListTest::select(const QSet<quint64>& ids)
{
    for (const quint64 id : ids) {
        const int row = rows()->rowOfSource(*m_window->downloads().rowOf(DownloadId{id}));
        view()->selectionModel()->select(rows()->index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void BusyListTest::keepsTheSelectionWhenSorted()
{
    apply(numbered(200));
    const QSet<quint64> some{3, 4, 5, 77, 150};
    select(some);
    for (const int column : {0, 3, -1, 5}) {
        view()->sortByColumn(column, Qt::DescendingOrder);
        QCOMPARE(selectedIds(), some);
    }
    view()->selectAll();
    view()->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(selectedIds().size(), 200);
}

void BusyListTest::keepsWhatTheFilterLeavesSelected()
{
    apply({samples::inState(1, Queued, QStringLiteral("apple")),
           samples::inState(2, Queued, QStringLiteral("pear")),
           samples::inState(3, Queued, QStringLiteral("pearl"))});
    select({1, 2});
    filterBox()->setText(QStringLiteral("pear"));
    QCOMPARE(selectedIds(), QSet<quint64>{2});
    filterBox()->clear();
    QCOMPARE(selectedIds(), QSet<quint64>{2});
}

void BusyListTest::keepsItsPlaceWhenRowsAreMadeAnew()
{
    apply(numbered(300));
    view()->showRow(*m_window->downloads().rowOf(DownloadId{42}));
    // Every other one goes: more pieces than are taken out one by one.
    for (quint64 id = 1; id <= 300; id += 2)
        m_window->downloads().forget(DownloadId{id});
    TRY_COMPARE(rows()->rowCount(), 150);
    QCOMPARE(m_window->downloads().at(view()->sourceRow(view()->currentIndex())).id(), DownloadId{42});
    QCOMPARE(selectedIds(), QSet<quint64>{42});
}

// Each row that is wanted has to be there once, none that isn't, and in order.
QString BusyListTest::flaw() const
{
    const QString words = filterBox()->text();
    const DownloadListModel& downloads = m_window->downloads();
    int wanted = 0;
    for (int row = 0; row < downloads.rowCount(); ++row) {
        const bool isShown = rows()->rowOfSource(row) >= 0;
        if (isShown != (words.isEmpty() || downloads.at(row).holds(words)))
            return QStringLiteral("row %1 shown: %2, words: %3").arg(row).arg(isShown).arg(words);
        wanted += isShown ? 1 : 0;
    }
    if (wanted != rows()->rowCount())
        return QStringLiteral("%1 rows are wanted, %2 shown").arg(wanted).arg(rows()->rowCount());
    DownloadOrder order(downloads);
    order.setColumn(rows()->order().column(), rows()->order().direction());
    order.setRunning(rows()->order().running());
    for (int row = 0; row < rows()->rowCount(); ++row) {
        if (rows()->rowOfSource(rows()->sourceRow(row)) != row)
            return QStringLiteral("row %1 is numbered otherwise").arg(row);
        if (row > 0 && order.isBefore(rows()->sourceRow(row), rows()->sourceRow(row - 1)))
            return QStringLiteral("row %1 is out of order by column %2")
                .arg(row)
                .arg(rows()->order().column());
    }
    return {};
}

void BusyListTest::showsTheRightRowsWhateverHappens_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void BusyListTest::showsTheRightRowsWhateverHappens()
{
    QFETCH(quint32, seed);
    const QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester sourceTester(&m_window->downloads(),
                                                QAbstractItemModelTester::FailureReportingMode::Fatal);
    Commotion commotion(seed, m_window->downloads(), *view(), *filterBox());
    for (int step = 0; step < 100; ++step) {
        commotion.step();
        const QString found = flaw();
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(found)));
        if (step % 10 == 0)
            m_window->repaint();
    }
}

QTEST_MAIN(BusyListTest)
#include "tst_busy_list.moc"
