#include "ui/desktop/appearance/clear_style.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/looks/contrast.h"
#include "ui/looks/flat_scroll_bar.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>

using namespace tributary;

class ScrollBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenOnWhatLiesAround_data();
    void isSeenOnWhatLiesAround();
    void showsHowMuchIsInSight();
    void runsTheOtherWayWhereOneReadsFromRightToLeft();
    void turnsAPageWhereItIsClickedBesideItsHandle();
    void isDraggedToBothEnds();
};

namespace {

QStyleOptionSlider barAt(int position)
{
    QStyleOptionSlider bar;
    bar.rect = QRect(0, 0, 14, 200);
    bar.orientation = Qt::Vertical;
    bar.minimum = 0;
    bar.maximum = 300;
    bar.pageStep = 100;
    bar.sliderPosition = position;
    bar.state = QStyle::State_Enabled;
    return bar;
}

QRect handleAt(int position)
{
    return partOfScrollBar(barAt(position), QStyle::SC_ScrollBarSlider);
}

// A quarter of what it scrolls is in sight.
class BarOnScreen : public QScrollBar
{
public:
    explicit BarOnScreen(ClearStyle& style)
        : QScrollBar(Qt::Vertical)
    {
        setStyle(&style);
        setRange(0, 300);
        setPageStep(100);
        resize(14, 200);
        show();
    }
};

} // namespace

void ScrollBarTest::isSeenOnWhatLiesAround_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void ScrollBarTest::isSeenOnWhatLiesAround()
{
    QFETCH(const QPalette, palette);
    QStyleOptionSlider bar = barAt(100);
    bar.palette = palette;
    QImage image(bar.rect.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    const ClearStyle style;
    style.drawComplexControl(QStyle::CC_ScrollBar, &bar, &painter);
    painter.end();
    const QColor handle = image.pixelColor(handleAt(100).center());
    QVERIFY(contrast(handle, palette.color(QPalette::Window)) >= 3);
    QVERIFY(contrast(handle, palette.color(QPalette::Base)) >= 3);
    QCOMPARE(image.pixelColor(7, 2), palette.color(QPalette::Window));
}

void ScrollBarTest::showsHowMuchIsInSight()
{
    QCOMPARE(handleAt(0), QRect(0, 0, 14, 50));
    QCOMPARE(handleAt(150), QRect(0, 75, 14, 50));
    QCOMPARE(handleAt(300), QRect(0, 150, 14, 50));
    QStyleOptionSlider bar = barAt(0);
    bar.maximum = 1'000'000;
    QCOMPARE(partOfScrollBar(bar, QStyle::SC_ScrollBarSlider).height(), 28);
    bar.maximum = 0;
    QCOMPARE(partOfScrollBar(bar, QStyle::SC_ScrollBarSlider), bar.rect);
}

void ScrollBarTest::runsTheOtherWayWhereOneReadsFromRightToLeft()
{
    QStyleOptionSlider bar = barAt(0);
    bar.orientation = Qt::Horizontal;
    bar.rect = QRect(0, 0, 200, 14);
    bar.direction = Qt::RightToLeft;
    QCOMPARE(partOfScrollBar(bar, QStyle::SC_ScrollBarSlider), QRect(150, 0, 50, 14));
    QCOMPARE(partOfScrollBar(bar, QStyle::SC_ScrollBarAddPage), QRect(0, 0, 150, 14));
}

void ScrollBarTest::turnsAPageWhereItIsClickedBesideItsHandle()
{
    ClearStyle style;
    BarOnScreen bar(style);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {7, 190});
    QCOMPARE(bar.value(), 100);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {7, 5});
    QCOMPARE(bar.value(), 0);
}

void ScrollBarTest::isDraggedToBothEnds()
{
    ClearStyle style;
    BarOnScreen bar(style);
    QTest::mousePress(&bar, Qt::LeftButton, {}, {7, 20});
    QTest::mouseMove(&bar, {7, 190});
    QCOMPARE(bar.value(), 300);
    QTest::mouseMove(&bar, {7, 20});
    QCOMPARE(bar.value(), 0);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, {7, 20});
}

QTEST_MAIN(ScrollBarTest)
#include "tst_scroll_bar.moc"
