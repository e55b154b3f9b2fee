#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/busy_pulse.h"
#include "ui/list/view/progress_paint.h"
#include "ui/looks/contrast.h"
#include "ui/looks/desktop_wishes.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QProxyStyle>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tributary;

class ProgressPaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsExactlyThePartsThatAreHere();
    void paintsApartWhatIsComparedAlready();
    void paintsFromTheRightInRightToLeft();
    void showsEvenTheSmallestPart();
    void stripesTheShareThatMayBeAnywhere_data();
    void stripesTheShareThatMayBeAnywhere();
    void showsLittleThatMayBeAnywhereAtTheBeginning_data();
    void showsLittleThatMayBeAnywhereAtTheBeginning();
    void beginsAndEndsPartsOnWholePixels_data();
    void beginsAndEndsPartsOnWholePixels();
    void drawsNoBarForWhatIsDone();
    void movesTheBandOfABusyBar();
    void restsWhereNothingMoves();
    void tellsThePartsFromTheGaps_data();
    void tellsThePartsFromTheGaps();
    void edgesTheTrackInHighContrast_data();
    void edgesTheTrackInHighContrast();
    void ticksOnlyWhileSomebodyLooks();
    void standsStillWhereTheDesktopWantsNoAnimation();
    void standsStillInAStyleThatKnowsNothingOfIt();
};

namespace {

constexpr QRect bar(0, 0, 200, 20);
constexpr int someBeatsMs = 200;

QImage painted(const ProgressPicture& picture, ProgressPlace place = {.rect = bar})
{
    QImage image(bar.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintProgressBar(&painter, picture, place, progressColors(looksOf(QPalette())));
    return image;
}

// As on a desktop without animations.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

QColor at(const QImage& image, int percent)
{
    return image.pixelColor(image.width() * percent / 100, image.height() / 2);
}

ProgressPicture moving(const QList<ByteRange>& parts)
{
    return {.look = ProgressLook::Moving, .here = {.parts = parts, .somewhere = 0}, .size = 1000, .text = {}};
}

QPalette paletteOf(QRgb base, QRgb text, QRgb highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    return palette;
}

} // namespace

void ProgressPaintTest::paintsExactlyThePartsThatAreHere()
{
    const ProgressColors colors = progressColors(looksOf(QPalette()));
    const QImage image = painted(moving({{0, 300}, {500, 600}}));
    QCOMPARE(at(image, 10), colors.moving);
    QCOMPARE(at(image, 29), colors.moving);
    QCOMPARE(at(image, 31), colors.track);
    QCOMPARE(at(image, 49), colors.track);
    QCOMPARE(at(image, 55), colors.moving);
    QCOMPARE(at(image, 61), colors.track);
}

void ProgressPaintTest::paintsApartWhatIsComparedAlready()
{
    const ProgressColors colors = progressColors(looksOf(QPalette()));
    ProgressPicture picture = moving({{0, 300}, {500, 600}});
    picture.comparedTo = 200;
    const QImage image = painted(picture);
    QCOMPARE(at(image, 10), colors.moving);
    QCOMPARE(at(image, 25), colors.resting);
    QCOMPARE(at(image, 40), colors.track);
    QCOMPARE(at(image, 55), colors.resting);
}

void ProgressPaintTest::paintsFromTheRightInRightToLeft()
{
    const ProgressColors colors = progressColors(looksOf(QPalette()));
    const QImage image = painted(moving({{0, 300}}), {.rect = bar, .direction = Qt::RightToLeft});
    QCOMPARE(at(image, 10), colors.track);
    QCOMPARE(at(image, 90), colors.moving);
}

void ProgressPaintTest::showsEvenTheSmallestPart()
{
    ProgressPicture picture = moving({{500'000, 500'001}});
    picture.size = 1'000'000;
    QCOMPARE(at(painted(picture), 50), progressColors(looksOf(QPalette())).moving);
}

void ProgressPaintTest::stripesTheShareThatMayBeAnywhere_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

// A bar of stripes from end to end would look as if the whole file were here.
void ProgressPaintTest::stripesTheShareThatMayBeAnywhere()
{
    QFETCH(const Qt::LayoutDirection, direction);
    ProgressPicture picture = moving({});
    picture.look = ProgressLook::Resting;
    picture.here.somewhere = 250;
    const QImage image = painted(picture, {.rect = bar, .direction = direction});
    const ProgressColors colors = progressColors(looksOf(QPalette()));
    const auto covered = [&](int from, int to) {
        int pixels = 0;
        for (int x = from; x < to; ++x) {
            const int place = direction == Qt::RightToLeft ? image.width() - 1 - x : x;
            const QColor here = image.pixelColor(place, image.height() / 2);
            pixels += std::abs(here.lightness() - colors.resting.lightness()) <
                              std::abs(here.lightness() - colors.track.lightness())
                          ? 1
                          : 0;
        }
        return pixels;
    };
    const int share = image.width() / 4;
    const int pixels = covered(0, share);
    QVERIFY2(pixels >= share / 3 && pixels <= share * 2 / 3, qPrintable(QString::number(pixels)));
    QCOMPARE(covered(share + 1, image.width()), 0);
}

void ProgressPaintTest::showsLittleThatMayBeAnywhereAtTheBeginning_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("somewhere");
    QTest::newRow("a byte") << Qt::LeftToRight << 1;
    QTest::newRow("two in a hundred") << Qt::LeftToRight << 20;
    QTest::newRow("a byte, from the right") << Qt::RightToLeft << 1;
}

void ProgressPaintTest::showsLittleThatMayBeAnywhereAtTheBeginning()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, somewhere);
    ProgressPicture picture = moving({});
    picture.look = ProgressLook::Resting;
    picture.here.somewhere = somewhere;
    const QImage image = painted(picture, {.rect = bar, .direction = direction});
    const auto at = [&](int x) {
        const int fromTheBeginning = direction == Qt::RightToLeft ? image.width() - 1 - x : x;
        return image.pixelColor(fromTheBeginning, image.height() / 2);
    };
    const ProgressColors colors = progressColors(looksOf(QPalette()));
    QCOMPARE(at(1), colors.resting);
    for (int x = 6; x < image.width() - 1; ++x)
        QCOMPARE(at(x), colors.track);
}

void ProgressPaintTest::beginsAndEndsPartsOnWholePixels_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("125 %") << 1.25;
    QTest::newRow("200 %") << 2.0;
}

// The pieces are a pixel wide or two, and lie at all fractions of a pixel.
void ProgressPaintTest::beginsAndEndsPartsOnWholePixels()
{
    QFETCH(const double, scale);
    QList<ByteRange> parts;
    for (qint64 at = 3; at < 990; at += 37)
        parts.append({at, at + 7});
    QImage image((QSizeF(bar.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    const ProgressColors colors = progressColors(looksOf(QPalette()));
    paintProgressBar(&painter, moving(parts), {.rect = bar}, colors);
    painter.end();
    int pieces = 0;
    QColor last;
    // Beside the round ends.
    for (int x = 6; x < image.width() - 6; ++x) {
        const QColor here = image.pixelColor(x, image.height() / 2);
        QVERIFY(here == colors.track || here == colors.moving);
        pieces += here == colors.moving && last == colors.track ? 1 : 0;
        last = here;
    }
    QVERIFY(pieces >= parts.size() - 2);
}

void ProgressPaintTest::drawsNoBarForWhatIsDone()
{
    const QImage image =
        painted({.look = ProgressLook::TextOnly, .here = {{{0, 1000}}, 0}, .size = 1000, .text = {}});
    QCOMPARE(at(image, 50), QColor(Qt::magenta));
}

void ProgressPaintTest::movesTheBandOfABusyBar()
{
    const ProgressColors colors = progressColors(looksOf(QPalette()));
    const ProgressPicture busy{.look = ProgressLook::Busy, .here = {}, .size = 0, .text = {}};
    const QImage first = painted(busy, {.rect = bar, .direction = Qt::LeftToRight, .phase = 0});
    const QImage last = painted(busy, {.rect = bar, .direction = Qt::LeftToRight, .phase = 1});
    QCOMPARE(at(first, 10), colors.moving);
    QCOMPARE(at(first, 90), colors.track);
    QCOMPARE(at(last, 10), colors.track);
    QCOMPARE(at(last, 90), colors.moving);
}

void ProgressPaintTest::restsWhereNothingMoves()
{
    ProgressPicture picture = moving({{0, 500}});
    picture.look = ProgressLook::Resting;
    QCOMPARE(at(painted(picture), 20), progressColors(looksOf(QPalette())).resting);
}

void ProgressPaintTest::tellsThePartsFromTheGaps_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light, blue") << paletteOf(0xffffff, 0x000000, 0x308cc6);
    QTest::newRow("light, navy") << paletteOf(0xffffff, 0x232629, 0x000080);
    QTest::newRow("light, black") << paletteOf(0xffffff, 0x000000, 0x000000);
    QTest::newRow("dark, blue") << paletteOf(0x1b1e20, 0xeff0f1, 0x3daee9);
    QTest::newRow("dark, yellow") << paletteOf(0x202020, 0xf0f0f0, 0xffe000);
    QTest::newRow("dark, white") << paletteOf(0x000000, 0xffffff, 0xffffff);
}

void ProgressPaintTest::tellsThePartsFromTheGaps()
{
    QFETCH(QPalette, palette);
    const ProgressColors colors = progressColors(looksOf(palette));
    QVERIFY(contrast(colors.moving, colors.track) >= 3);
    QVERIFY(contrast(colors.resting, colors.track) >= 3);
}

void ProgressPaintTest::edgesTheTrackInHighContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("hasEdge");
    QTest::newRow("black, aqua") << paletteOf(0x000000, 0xffffff, 0x1aebff) << true;
    QTest::newRow("white, purple") << paletteOf(0xffffff, 0x000000, 0x37006e) << true;
    QTest::newRow("usual colours") << paletteOf(0xfbfbfb, 0x232629, 0x308cc6) << false;
}

// Nobody would see there how far a bar has to go.
void ProgressPaintTest::edgesTheTrackInHighContrast()
{
    QFETCH(QPalette, palette);
    QFETCH(const bool, hasEdge);
    palette.setColor(QPalette::Window, palette.color(QPalette::Base));
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Text));
    const Looks looks = looksOf(palette);
    const ProgressPicture picture = moving({});
    for (const ProgressColors& colors : {progressColors(looks), chosenProgressColors(looks)}) {
        QImage image(bar.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        paintProgressBar(&painter, picture, {.rect = bar}, colors);
        const QPoint inside = bar.center();
        QCOMPARE(image.pixelColor(inside), colors.track);
        for (const QPoint edge : {QPoint(inside.x(), bar.top()), QPoint(inside.x(), bar.bottom()),
                                  QPoint(bar.left(), inside.y()), QPoint(bar.right(), inside.y())}) {
            const QColor seen = image.pixelColor(edge);
            QCOMPARE(contrast(seen, looks.paper) >= 4.5 && contrast(seen, looks.selection) >= 4.5, hasEdge);
        }
    }
}

void ProgressPaintTest::ticksOnlyWhileSomebodyLooks()
{
    BusyPulse pulse;
    QSignalSpy moves(&pulse, &BusyPulse::moved);
    pulse.phase();
    // The beat after the look, and another one that nobody looked before.
    TRY_COMPARE(moves.count(), 2);
    QVERIFY(!moves.wait(someBeatsMs));
}

void ProgressPaintTest::standsStillInAStyleThatKnowsNothingOfIt()
{
    setWantsMotion(false);
    const auto back = qScopeGuard([] { setWantsMotion(true); });
    BusyPulse pulse;
    QSignalSpy moves(&pulse, &BusyPulse::moved);
    QCOMPARE(pulse.phase(), 0.5);
    QVERIFY(!moves.wait(someBeatsMs));
}

void ProgressPaintTest::standsStillWhereTheDesktopWantsNoAnimation()
{
    QApplication::setStyle(new StillStyle);
    BusyPulse pulse;
    QSignalSpy moves(&pulse, &BusyPulse::moved);
    QCOMPARE(pulse.phase(), 0.5);
    QVERIFY(!moves.wait(someBeatsMs));
    QApplication::setStyle(QStringLiteral("fusion"));
    pulse.phase();
    QVERIFY(moves.wait());
}

QTEST_MAIN(ProgressPaintTest)
#include "tst_progress_paint.moc"
