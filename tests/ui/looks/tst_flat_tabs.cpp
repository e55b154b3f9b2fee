#include "ui/looks/contrast.h"
#include "ui/looks/flat_tabs.h"

#include <QImage>
#include <QTest>
#include <QToolButton>

using namespace tributary;

class FlatTabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesTheOpenTabInHighContrast_data();
    void linesTheOpenTabInHighContrast();
    void showsTheButtonsOfTheOpenPage();
    void leavesTheirIconsWhereThereIsNoRoom();
};

namespace {

QPalette paletteOf(const QColor& ground, const QColor& words, const QColor& accent)
{
    QPalette palette(words, ground);
    for (const auto role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, words);
    palette.setColor(QPalette::Highlight, accent);
    return palette;
}

} // namespace

void FlatTabsTest::linesTheOpenTabInHighContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("aqua on black") << paletteOf(Qt::black, Qt::white, QColor(0x1aebff));
    QTest::newRow("white on black") << paletteOf(Qt::black, Qt::white, Qt::white);
    QTest::newRow("dark blue on black") << paletteOf(Qt::black, Qt::white, QColor(0x000060));
    QTest::newRow("purple on white") << paletteOf(Qt::white, Qt::black, QColor(0x37006e));
    QTest::newRow("yellow on white") << paletteOf(Qt::white, Qt::black, QColor(0xffff00));
}

// In high contrast a chosen tab's ground may be as dark as the window's, and all words are equally bright.
void FlatTabsTest::linesTheOpenTabInHighContrast()
{
    QFETCH(const QPalette, palette);
    FlatTabBar bar;
    bar.setPalette(palette);
    for (const char* name : {"General", "Speed", "Log"})
        bar.addTab(QLatin1String(name));
    bar.setCurrentIndex(1);
    bar.resize(bar.sizeHint());
    const QImage image = bar.grab().toImage();
    const QColor window = palette.color(QPalette::Window);
    const auto isLine = [&](int x, int y) { return contrast(image.pixelColor(x, y), window) >= 4.5; };
    const auto isLined = [&](int tab) {
        const QRect place = bar.tabRect(tab);
        const int middle = place.center().y();
        const bool atItsSides = isLine(place.left(), middle) && isLine(place.right(), middle);
        return atItsSides && isLine(place.center().x(), place.top());
    };
    QVERIFY(!isLined(0));
    QVERIFY(isLined(1));
    QVERIFY(!isLined(2));
    // The line under all tabs ends at the open one.
    const int bottom = image.height() - 1;
    QVERIFY(isLine(bar.tabRect(0).center().x(), bottom));
    QVERIFY(!isLine(bar.tabRect(1).center().x(), bottom));
}

namespace {

// Two pages, of which the second has two buttons.
struct TwoPages
{
    TwoPages()
    {
        tabs.addTab(new QWidget, QStringLiteral("General"));
        tabs.addTab(new QWidget, QStringLiteral("Log"));
        for (QToolButton* button : {copy, save}) {
            QPixmap drawing(16, 16);
            drawing.fill(Qt::red);
            button->setIcon(drawing);
            button->setText(QStringLiteral("All of this"));
            tabs.addButton(button, tabs.widget(1));
        }
        tabs.resize(600, 200);
        tabs.show();
    }

    FlatTabs tabs;
    QToolButton* copy = new QToolButton;
    QToolButton* save = new QToolButton;
};

} // namespace

void FlatTabsTest::showsTheButtonsOfTheOpenPage()
{
    TwoPages pages;
    QVERIFY(pages.copy->isHidden() && pages.save->isHidden());
    pages.tabs.setCurrentIndex(1);
    QVERIFY(pages.copy->isVisible() && pages.save->isVisible());
    QCoreApplication::processEvents();
    const auto placeOf = [&pages](const QToolButton& button) {
        return QRect(button.mapTo(&pages.tabs, QPoint()), button.size());
    };
    QVERIFY(placeOf(*pages.copy).right() < placeOf(*pages.save).left());
    // The buttons stand in the row of the tabs, at its end.
    QVERIFY(placeOf(*pages.save).bottom() < pages.tabs.tabBar()->geometry().bottom());
    QVERIFY(pages.tabs.width() - placeOf(*pages.save).right() < 20);
}

void FlatTabsTest::leavesTheirIconsWhereThereIsNoRoom()
{
    TwoPages pages;
    pages.tabs.setCurrentIndex(1);
    for (const QToolButton* button : {pages.copy, pages.save})
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    pages.tabs.resize(pages.tabs.tabBar()->sizeHint().width() + 2 * pages.copy->sizeHint().width(), 200);
    for (const QToolButton* button : {pages.copy, pages.save})
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
}

QTEST_MAIN(FlatTabsTest)
#include "tst_flat_tabs.moc"
