#include "ui/desktop/appearance/palettes.h"
#include "ui/looks/contrast.h"
#include "ui/looks/desktop_wishes.h"
#include "ui/looks/file_icons.h"
#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/looks/picture.h"

#include <QScopeGuard>
#include <QTest>

using namespace tributary;

class LooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHowWellThingsAreSeen();
    void leavesAloneWhatIsSeenWell();
    void makesLegibleWhatIsNot();
    void standsOutOnEachGround_data();
    void standsOutOnEachGround();
    void showsTheTrackOfABarOnEachGround_data();
    void showsTheTrackOfABarOnEachGround();
    void standsBackReadably_data();
    void standsBackReadably();
    void wantsMoreInHighContrast();
    void believesTheDesktopThatContrastIsWanted_data();
    void believesTheDesktopThatContrastIsWanted();
    void takesTheAccentOfTheSystem();
    void keepsTheAccentOfWhatRunsInHighContrast_data();
    void keepsTheAccentOfWhatRunsInHighContrast();
    void tellsStatesAndKindsApart_data();
    void tellsStatesAndKindsApart();
    void makesThemAnewForAnotherPalette();
    void edgesATileByWholePixelsInHighContrast();
    void drawsIconsAnewOnceContrastIsWanted();
    void drawsAPictureAnewOnceContrastIsWanted();
    void givesRowsRoomForTheirWords_data();
    void givesRowsRoomForTheirWords();
    void growsWithLargeLettersAlone();
    void marksALargeIconByALargeMark();
};

namespace {

QPalette paletteOf(QRgb base, QRgb text, QRgb highlight)
{
    QPalette palette;
    for (const auto role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, QColor(base));
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    return palette;
}

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("ours, light") << lightPalette();
    QTest::newRow("ours, dark") << darkPalette();
    QTest::newRow("light, navy") << paletteOf(0xefefef, 0x232629, 0x000080);
    QTest::newRow("light, pale accent") << paletteOf(0xffffff, 0x202020, 0xffd866);
    QTest::newRow("light, white accent") << paletteOf(0xffffff, 0x202020, 0xffffff);
    QTest::newRow("dark, blue") << paletteOf(0x1b1e20, 0xeff0f1, 0x3daee9);
    QTest::newRow("dark, black accent") << paletteOf(0x202020, 0xf0f0f0, 0x000000);
    QTest::newRow("high contrast, black") << paletteOf(0x000000, 0xffffff, 0x1aebff);
    QTest::newRow("high contrast, white") << paletteOf(0xffffff, 0x000000, 0x37006e);
}

} // namespace

void LooksTest::knowsHowWellThingsAreSeen()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    // The example is the guidelines' own.
    QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void LooksTest::leavesAloneWhatIsSeenWell()
{
    QCOMPARE(legible(QColor(0x1b7a3d), {Qt::white}, 4.5), QColor(0x1b7a3d));
}

void LooksTest::makesLegibleWhatIsNot()
{
    const QColor yellow = legible(Qt::yellow, {Qt::white}, 4.5);
    QVERIFY(contrast(yellow, Qt::white) >= 4.5);
    // No more than it takes, so that it stays yellow.
    QVERIFY(contrast(yellow, Qt::white) < 6);
    QCOMPARE(yellow.hue(), QColor(Qt::yellow).hue());
}

void LooksTest::standsOutOnEachGround_data()
{
    addPalettes();
}

void LooksTest::standsOutOnEachGround()
{
    QFETCH(QPalette, palette);
    for (const Ground ground : {Ground::Paper, Ground::Window}) {
        const Looks looks = looksOf(palette, ground);
        for (const QColor& under : {looks.paper, looks.selection, looks.hover}) {
            QVERIFY(contrast(looks.ink, under) >= 4.5);
            QVERIFY(contrast(looks.quiet, under) >= 4.5);
            for (const QColor& tone : looks.toneColors)
                QVERIFY(contrast(tone, under) >= 4.5);
        }
        QVERIFY(contrast(looks.accent, looks.paper) >= 3);
        QVERIFY(contrast(looks.accent, looks.selection) >= 3);
        QVERIFY(contrast(looks.moving, looks.track) >= 3);
        QVERIFY(contrast(looks.resting, looks.track) >= 3);
        for (int kind = 0; kind < fileKinds; ++kind) {
            const auto which = static_cast<FileKind>(kind);
            QVERIFY(contrast(looks.of(which), looks.tileOf(which)) >= 3);
        }
    }
}

void LooksTest::showsTheTrackOfABarOnEachGround_data()
{
    addPalettes();
}

// Without its track nobody sees how much of a bar is missing.
void LooksTest::showsTheTrackOfABarOnEachGround()
{
    QFETCH(QPalette, palette);
    constexpr double justSeen = 1.15;
    for (const Ground ground : {Ground::Paper, Ground::Window}) {
        const Looks looks = looksOf(palette, ground);
        QVERIFY(contrast(looks.track, looks.paper) >= justSeen);
        QVERIFY(contrast(looks.chosenTrack, looks.selection) >= justSeen);
        QVERIFY(contrast(looks.moving, looks.chosenTrack) >= 3);
        QVERIFY(contrast(looks.resting, looks.chosenTrack) >= 3);
    }
}

void LooksTest::standsBackReadably_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void LooksTest::standsBackReadably()
{
    QFETCH(QPalette, palette);
    const QColor hint = palette.color(QPalette::PlaceholderText);
    for (const auto role : {QPalette::Base, QPalette::Window}) {
        const QColor ground = palette.color(role);
        const QColor opaque(hint.red(), hint.green(), hint.blue());
        QVERIFY(contrast(mixed(ground, opaque, hint.alphaF()), ground) >= 4.5);
    }
}

void LooksTest::wantsMoreInHighContrast()
{
    const Looks looks = looksOf(paletteOf(0x000000, 0xffffff, 0x1aebff));
    QVERIFY(looks.isHighContrast);
    QVERIFY(!looksOf(darkPalette()).isHighContrast);
    QVERIFY(!looksOf(lightPalette()).isHighContrast);
    QCOMPARE(looks.line, QColor(Qt::white));
    for (const QColor& tone : looks.toneColors)
        QVERIFY(contrast(tone, looks.paper) >= 7);
    QVERIFY(contrast(looks.ink, looks.selection) >= 7);
    QVERIFY(contrast(looks.accent, looks.selection) >= 4.5);
}

// Windows 11 brings these along.
void LooksTest::believesTheDesktopThatContrastIsWanted_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("Aquatic") << paletteOf(0x202020, 0xffffff, 0x8ee3f0);
    QTest::newRow("Dusk") << paletteOf(0x2d3236, 0xffffff, 0xa1bfde);
    QTest::newRow("Desert") << paletteOf(0xfffaef, 0x3d3d3d, 0x903909);
}

void LooksTest::believesTheDesktopThatContrastIsWanted()
{
    QFETCH(QPalette, palette);
    const KeptLooks kept;
    QVERIFY(!kept.of(palette).isHighContrast);
    setWantsHighContrast(true);
    const auto back = qScopeGuard([] { setWantsHighContrast(false); });
    const Looks& looks = kept.of(palette);
    QVERIFY(looks.isHighContrast);
    QCOMPARE(looks.line, looks.ink);
    QVERIFY(contrast(looks.quiet, looks.paper) >= 7);
    QVERIFY(contrast(looks.quiet, looks.selection) >= 7);
    for (const QColor& tone : looks.toneColors)
        QVERIFY(contrast(tone, looks.paper) >= 7);
}

void LooksTest::takesTheAccentOfTheSystem()
{
    const Looks looks = looksOf(paletteOf(0xffffff, 0x202020, 0x7d1fb8));
    QCOMPARE(looks.of(Tone::Running), QColor(0x7d1fb8));
    QCOMPARE(looks.accent, QColor(0x7d1fb8));
}

void LooksTest::keepsTheAccentOfWhatRunsInHighContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("black") << paletteOf(0x000000, 0xffffff, 0x1aebff);
    QTest::newRow("white") << paletteOf(0xffffff, 0x000000, 0x37006e);
}

// White on black is what everything else is.
void LooksTest::keepsTheAccentOfWhatRunsInHighContrast()
{
    QFETCH(QPalette, palette);
    const Looks looks = looksOf(palette);
    QCOMPARE(looks.moving, palette.color(QPalette::Highlight));
    QVERIFY(contrast(looks.moving, looks.resting) > 1);
}

void LooksTest::tellsStatesAndKindsApart_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void LooksTest::tellsStatesAndKindsApart()
{
    QFETCH(QPalette, palette);
    const Looks looks = looksOf(palette);
    const auto differ = [](const auto& colors) {
        for (size_t i = 0; i < colors.size(); ++i) {
            for (size_t j = i + 1; j < colors.size(); ++j) {
                const QColor a = colors[i];
                const QColor b = colors[j];
                const int distance =
                    qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
                if (distance < 60)
                    return false;
            }
        }
        return true;
    };
    QVERIFY(differ(looks.toneColors));
    QVERIFY(differ(looks.kindColors));
}

void LooksTest::makesThemAnewForAnotherPalette()
{
    const KeptLooks kept;
    for (const QPalette& palette : {lightPalette(), darkPalette(), lightPalette()}) {
        QCOMPARE(kept.of(palette).paper, looksOf(palette).paper);
        QCOMPARE(kept.of(palette).quiet, looksOf(palette).quiet);
    }
}

void LooksTest::edgesATileByWholePixelsInHighContrast()
{
    const QPalette palette = paletteOf(0x000000, 0xffffff, 0x1aebff);
    const Looks looks = looksOf(palette);
    FileIcons icons;
    icons.use(palette, {.side = 30, .scale = 1, .direction = Qt::LeftToRight});
    const QImage picture = icons.of(FileKind::Media, DownloadState::Paused).toImage();
    constexpr int last = 27;
    for (const QPoint at : {QPoint(0, 12), QPoint(12, 0), QPoint(last, 12), QPoint(12, last)})
        QCOMPARE(picture.pixelColor(at), looks.of(FileKind::Media));
    for (const QPoint at : {QPoint(1, 12), QPoint(12, 1), QPoint(last - 1, 12), QPoint(12, last - 1)})
        QCOMPARE(picture.pixelColor(at), looks.tileOf(FileKind::Media));
}

void LooksTest::drawsIconsAnewOnceContrastIsWanted()
{
    const QPalette palette = lightPalette();
    const FileIcons::Wish wish{.side = 30, .scale = 1, .direction = Qt::LeftToRight};
    const auto drawnBy = [&](FileIcons& icons) {
        icons.use(palette, wish);
        return icons.of(FileKind::Media, DownloadState::Paused).toImage();
    };
    FileIcons icons;
    const QImage before = drawnBy(icons);
    setWantsHighContrast(true);
    const auto back = qScopeGuard([] { setWantsHighContrast(false); });
    FileIcons others;
    QCOMPARE(drawnBy(icons), drawnBy(others));
    QVERIFY(drawnBy(icons) != before);
}

void LooksTest::drawsAPictureAnewOnceContrastIsWanted()
{
    const auto drawn = [](QWidget& picture) {
        picture.resize(picture.sizeHint());
        return picture.grab().toImage();
    };
    const QString path = QStringLiteral(":/pictures/drop.svg");
    Picture picture(path);
    const QImage before = drawn(picture);
    setWantsHighContrast(true);
    const auto back = qScopeGuard([] { setWantsHighContrast(false); });
    Picture other(path);
    QCOMPARE(drawn(picture), drawn(other));
    QVERIFY(drawn(picture) != before);
}

void LooksTest::givesRowsRoomForTheirWords_data()
{
    QTest::addColumn<double>("points");
    QTest::newRow("small") << 7.0;
    QTest::newRow("usual") << 10.0;
    QTest::newRow("large") << 24.0;
}

void LooksTest::givesRowsRoomForTheirWords()
{
    QFETCH(double, points);
    QFont font;
    font.setPointSizeF(points);
    const int line = QFontMetrics(font).height();
    const int small = QFontMetrics(smallFont(font)).height();
    QVERIFY(rowHeight(font, Density::Compact) >= std::max(measure::leastRow, line + spacing::close));
    QVERIFY(rowHeight(font, Density::Comfortable) >= line + small + spacing::close);
    QVERIFY(smallFont(font).pointSizeF() >= 7.5);
}

void LooksTest::growsWithLargeLettersAlone()
{
    QFont font;
    for (const int pixels : {8, 12, 13, 15}) {
        font.setPixelSize(pixels);
        QCOMPARE(grown(measure::smallIcon, font), measure::smallIcon);
        QVERIFY(rowHeight(font, Density::Compact) >= measure::leastRow);
    }
    font.setPixelSize(24); // 18 points
    QCOMPARE(grown(measure::smallIcon, font), 26);
    QCOMPARE(grown(measure::bar, font), 10);
    QVERIFY(rowHeight(font, Density::Compact) >= grown(measure::leastRow, font));
}

// The mark of the state keeps its share of the icon.
void LooksTest::marksALargeIconByALargeMark()
{
    const auto markIn = [](int side) {
        FileIcons icons;
        icons.use(QPalette(), {.side = side, .scale = 1, .direction = Qt::LeftToRight});
        const QImage done = icons.of(FileKind::Archive, DownloadState::Finished).toImage();
        const QImage failed = icons.of(FileKind::Archive, DownloadState::Failed).toImage();
        int first = side;
        for (int at = 0; at < side; ++at) {
            for (int x = 0; x < side; ++x) {
                if (done.pixel(x, at) != failed.pixel(x, at))
                    first = std::min(first, at);
            }
        }
        return side - first;
    };
    QVERIFY2(std::abs(markIn(30) - measure::mark) <= 1, qPrintable(QString::number(markIn(30))));
    QVERIFY2(std::abs(markIn(60) - 2 * measure::mark) <= 1, qPrintable(QString::number(markIn(60))));
}

QTEST_MAIN(LooksTest)
#include "tst_looks.moc"
