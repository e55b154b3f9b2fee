#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/list/view/download_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextStream>

#include <ctime>
#include <functional>

// Measures what a person waits for in a long list, on the platform that QT_QPA_PLATFORM names: until each
// step is done and painted.

using namespace tributary;

namespace {

QList<DownloadSnapshot> finishedDownloads(int count)
{
    QList<DownloadSnapshot> downloads;
    downloads.reserve(count);
    for (int i = 0; i < count; ++i) {
        // In no order, as real names are.
        const quint32 mixed = static_cast<quint32>(i) * 2654435761U;
        const QString name = QStringLiteral("file-%1.%2").arg(mixed % 1'000'000).arg(i % 3 ? u"zip" : u"pdf");
        auto download = samples::inState(static_cast<quint64>(i) + 1, DownloadState::Finished, name);
        download.size = mixed;
        download.bytes = mixed;
        // In UTC, as the engine gives times: a local time asks the system for its zone each time.
        download.addedAt = download.addedAt.toUTC().addSecs(mixed % 10'000'000);
        downloads.append(download);
    }
    return downloads;
}

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

class Bench
{
public:
    explicit Bench(MainWindow& window)
        : m_window(window)
        , m_view(*window.findChild<DownloadView*>())
        , m_filter(*window.findChild<QLineEdit*>())
    {
    }

    void measure(const QString& what, const std::function<void()>& step)
    {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t worked = std::clock();
        step();
        settle();
        m_window.repaint();
        const double taken = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        const double work = 1e3 * static_cast<double>(std::clock() - worked) / CLOCKS_PER_SEC;
        QTextStream(stdout) << QStringLiteral("%1 %2 ms, %3 ms of them at work\n")
                                   .arg(what, -32)
                                   .arg(taken, 8, 'f', 1)
                                   .arg(work, 8, 'f', 1);
    }

    // As at the start of the program. Names that are ranked aside have the same rank until then.
    void fill(const QList<DownloadSnapshot>& downloads)
    {
        DownloadListModel& list = m_window.downloads();
        measure(QStringLiteral("fill the list"), [&] {
            list.restore(downloads);
            while (list.isRestoring())
                settle();
        });
        measure(QStringLiteral("rank the names"), [&] {
            QElapsedTimer clock;
            clock.start();
            while (list.nameRankAt(0) == list.nameRankAt(1) && !clock.hasExpired(10'000))
                settle();
        });
    }

    void sortEach()
    {
        for (int column = 0; column < m_view.model()->columnCount(); ++column) {
            const QString name = m_view.model()->headerData(column, Qt::Horizontal).toString();
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder})
                measure(QStringLiteral("sort by ") + name, [&] { m_view.sortByColumn(column, order); });
        }
    }

    void sortSelected()
    {
        m_view.selectAll();
        measure(QStringLiteral("sort, all selected"), [&] { m_view.sortByColumn(0, Qt::DescendingOrder); });
        for (int row = 0; row < m_view.model()->rowCount(); row += 200)
            m_view.selectionModel()->select(m_view.model()->index(row, 0),
                                            QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        measure(QStringLiteral("sort, many ranges selected"),
                [&] { m_view.sortByColumn(1, Qt::AscendingOrder); });
        m_view.clearSelection();
    }

    void filter()
    {
        for (const char* words : {"7", "77", "777", "nowhere", ""})
            measure(QStringLiteral("filter “%1”").arg(QLatin1String(words)),
                    [&] { m_filter.setText(QString::fromLatin1(words)); });
    }

    void select()
    {
        measure(QStringLiteral("select all"), [&] { m_view.selectAll(); });
        measure(QStringLiteral("one more change, all selected"), [&] {
            DownloadSnapshot changed = m_window.downloads().snapshotAt(5);
            changed.state = DownloadState::Paused;
            m_window.downloads().apply({changed});
        });
        measure(QStringLiteral("select none"), [&] { m_view.clearSelection(); });
    }

    void scroll()
    {
        measure(QStringLiteral("scroll to the end"),
                [&] { m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->maximum()); });
        measure(QStringLiteral("scroll to the top"), [&] { m_view.verticalScrollBar()->setValue(0); });
        measure(QStringLiteral("last row by key"),
                [&] { m_view.setCurrentIndex(m_view.model()->index(m_view.model()->rowCount() - 1, 0)); });
    }

private:
    MainWindow& m_window;
    DownloadView& m_view;
    QLineEdit& m_filter;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("rows in the list"),
                                  QStringLiteral("count"), QStringLiteral("100000"));
    parser.addOption(rows);
    parser.addHelpOption();
    parser.process(app);

    TemporarySettings settings;
    NotedOrders orders;
    MainWindow window(settings, orders);
    const QList<DownloadSnapshot> downloads = finishedDownloads(parser.value(rows).toInt());
    window.show();
    QTextStream(stdout) << "Qt " << qVersion() << '\n';
    Bench bench(window);
    bench.measure(QStringLiteral("first paint"), [] {});
    bench.fill(downloads);
    bench.sortEach();
    bench.sortSelected();
    bench.filter();
    bench.select();
    bench.scroll();
    return 0;
}
