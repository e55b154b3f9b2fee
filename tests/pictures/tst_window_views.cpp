#include "tests/pictures/views/view.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/details/details_pane.h"
#include "ui/details/speed/speed_graph.h"
#include "ui/list/view/download_view.h"
#include "ui/window/main_window.h"

#include <QItemSelectionModel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace tributary;
using namespace tributary::test;

// The views show what they are named after, or their pictures would be looked at in vain.
class WindowViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesNoRow();
    void drawsACurveOfTheSpeed();

private:
    std::unique_ptr<QWidget> open(const QString& name);

    TemporarySettings m_settings;
    QTemporaryDir m_folder;
};

std::unique_ptr<QWidget> WindowViewsTest::open(const QString& name)
{
    NotedOrders orders;
    MainWindow below(m_settings, orders);
    const Stage stage{.window = below, .settings = m_settings, .folder = m_folder.path()};
    const Views views = windowViews();
    const auto view = std::ranges::find(views, name, &View::name);
    std::unique_ptr<QWidget> opened(view == views.end() ? nullptr : view->open(stage));
    if (opened)
        settle(*opened);
    return opened;
}

void WindowViewsTest::choosesNoRow()
{
    const auto window = open(QStringLiteral("list-none-chosen"));
    QVERIFY(window);
    QVERIFY(window->findChild<DownloadView*>()->model()->rowCount() > 0);
    QVERIFY(!window->findChild<DownloadView*>()->selectionModel()->hasSelection());
    QVERIFY(!window->findChild<DetailsPane*>()->isVisible());
}

void WindowViewsTest::drawsACurveOfTheSpeed()
{
    const auto window = open(QStringLiteral("list-speed"));
    QVERIFY(window);
    auto* graph = window->findChild<DetailsPane*>()->findChild<SpeedGraph*>();
    QVERIFY(graph && graph->isVisible());
    const QImage image = graph->grab().toImage();
    // The lines of the grid are one pixel high.
    const QRgb ground = graph->palette().color(QPalette::Window).rgb();
    const int y = image.height() * 3 / 4;
    int columns = 0;
    for (int x = image.width() / 4; x < image.width(); ++x)
        columns += image.pixel(x, y) != ground && image.pixel(x, y + 1) != ground ? 1 : 0;
    QVERIFY2(columns > image.width() / 2, qPrintable(QString::number(columns)));
}

QTEST_MAIN(WindowViewsTest)
#include "tst_window_views.moc"
