#include "ui/looks/contrast.h"
#include "ui/looks/flat_tabs.h"

#include <QImage>
#include <QTest>

using namespace tributary;

class FlatTabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesTheOpenTabInHighContrast_data();
    void linesTheOpenTabInHighContrast();
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

QTEST_MAIN(FlatTabsTest)
#include "tst_flat_tabs.moc"
