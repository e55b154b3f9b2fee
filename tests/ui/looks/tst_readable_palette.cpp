#include "tests/ui/looks/drawn_contrast.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/looks/contrast.h"
#include "ui/looks/seen_disabled.h"
#include "ui/widgets/readable_palette.h"
#include "ui/widgets/themed_icon.h"

#include <QApplication>
#include <QPalette>
#include <QPixmapCache>
#include <QTest>
#include <QTimer>

#include <array>

using namespace tributary;

class ReadablePaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheTextFromLightToDark();
    void isFaintWhereNothingCanBeTyped();
    void showsWhatCannotBeUsedOnABlackDesktop();
    void makesSeenWhatCannotBeUsed_data();
    void makesSeenWhatCannotBeUsed();
    void leavesWhatIsSeenAlone_data();
    void leavesWhatIsSeenAlone();
};

namespace {

constexpr std::array wordRoles{QPalette::WindowText, QPalette::Text, QPalette::ButtonText};

// As a desktop tells it that sets the colours of what can be used, and those of nothing else.
QPalette desktopOf(const QColor& ground, const QColor& paper, const QColor& button, const QColor& ink,
                   const QColor& disabled)
{
    QPalette palette(ink, button, ground.lighter(), ground.darker(), ground, ink, paper);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Disabled, QPalette::Base, ground);
    for (const QPalette::ColorRole role : wordRoles)
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

// Sets a palette as a desktop does that knows no colour for hints. Qt tells of a new palette only while the
// application runs.
QColor hintBesideText(const QColor& text)
{
    QTimer::singleShot(0, qApp, [text] {
        QPalette palette = QGuiApplication::palette();
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Disabled, QPalette::Text, Qt::gray);
        palette.setColor(QPalette::PlaceholderText, Qt::black);
        QApplication::setPalette(palette);
        QCoreApplication::exit();
    });
    QApplication::exec();
    return QGuiApplication::palette().color(QPalette::PlaceholderText);
}

} // namespace

void ReadablePaletteTest::followsTheTextFromLightToDark()
{
    const ReadablePalette color;
    const QColor onDark = hintBesideText(Qt::white);
    QCOMPARE(onDark.red(), 255);
    QVERIFY(onDark.alpha() < 255);
    QCOMPARE(hintBesideText(QColor(20, 20, 20)).red(), 20);
}

// Else a field that can't be used would look as if it could.
void ReadablePaletteTest::isFaintWhereNothingCanBeTyped()
{
    const ReadablePalette color;
    hintBesideText(QColor(20, 20, 20));
    const QPalette palette = QGuiApplication::palette();
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != QColor(20, 20, 20));
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::PlaceholderText),
             palette.color(QPalette::Disabled, QPalette::Text));
}

// Icons are drawn in the colour of words of the application's palette.
void ReadablePaletteTest::showsWhatCannotBeUsedOnABlackDesktop()
{
    const ReadablePalette readable;
    QTimer::singleShot(0, qApp, [] {
        QApplication::setPalette(desktopOf(Qt::black, Qt::black, Qt::black, Qt::white, Qt::black));
        QCoreApplication::exit();
    });
    QApplication::exec();
    const QPalette palette = QGuiApplication::palette();
    for (const QPalette::ColorRole role : wordRoles)
        QVERIFY(contrast(palette.color(QPalette::Disabled, role), Qt::black) >= 3);
    QPixmapCache::clear();
    const QImage icon = themedIcon(u"resume").pixmap(QSize(20, 20), QIcon::Disabled).toImage();
    QVERIFY(test::bestContrast(icon, icon.rect(), Qt::black) >= 3);
}

void ReadablePaletteTest::makesSeenWhatCannotBeUsed_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("least");
    QTest::newRow("black") << desktopOf(Qt::black, Qt::black, Qt::black, Qt::white, Qt::black) << 4.5;
    QTest::newRow("white") << desktopOf(Qt::white, Qt::white, Qt::white, Qt::black, Qt::white) << 4.5;
    QTest::newRow("nearly black, dark grey words")
        << desktopOf(QColor(0x101010), Qt::black, QColor(0x202020), QColor(0xe0e0e0), QColor(0x303030))
        << 3.0;
    QTest::newRow("light, pale words")
        << desktopOf(QColor(0xefefef), Qt::white, QColor(0xefefef), Qt::black, QColor(0xbebebe)) << 3.0;
    QTest::newRow("black with yellow buttons")
        << desktopOf(QColor(0x101010), Qt::black, Qt::yellow, Qt::white, Qt::black) << 3.0;
}

void ReadablePaletteTest::makesSeenWhatCannotBeUsed()
{
    QFETCH(const QPalette, palette);
    QFETCH(const double, least);
    const QPalette seen = withSeenDisabled(palette);
    const auto between = [&](QPalette::ColorRole role, QPalette::ColorGroup group, QPalette::ColorRole on) {
        return contrast(seen.color(QPalette::Disabled, role), seen.color(group, on));
    };
    for (const QPalette::ColorRole role : wordRoles)
        QVERIFY(between(role, QPalette::Active, QPalette::Window) >= least);
    QVERIFY(between(QPalette::ButtonText, QPalette::Active, QPalette::Button) >= least);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::PlaceholderText}) {
        QVERIFY(between(role, QPalette::Disabled, QPalette::Base) >= least);
        QVERIFY(between(role, QPalette::Active, QPalette::Base) >= least);
    }
    // One sees as well that it can't be used.
    const QColor window = seen.color(QPalette::Active, QPalette::Window);
    QVERIFY(contrast(seen.color(QPalette::Disabled, QPalette::WindowText), window) <
            contrast(seen.color(QPalette::Active, QPalette::WindowText), window) / 2);
    // The application's palette is looked at again after each change.
    QCOMPARE(withSeenDisabled(seen), seen);
}

void ReadablePaletteTest::leavesWhatIsSeenAlone_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("ours, light") << lightPalette();
    QTest::newRow("ours, dark") << darkPalette();
    QTest::newRow("ours, strong light") << strongLightPalette();
    QTest::newRow("ours, strong dark") << strongDarkPalette();
    QTest::newRow("green on black") << desktopOf(Qt::black, Qt::black, Qt::black, Qt::white,
                                                 QColor(0x3ff23f));
}

void ReadablePaletteTest::leavesWhatIsSeenAlone()
{
    QFETCH(const QPalette, palette);
    const QPalette seen = withSeenDisabled(palette);
    for (const QPalette::ColorRole role : wordRoles)
        QCOMPARE(seen.color(QPalette::Disabled, role), palette.color(QPalette::Disabled, role));
    QVERIFY(seen.color(QPalette::Active, QPalette::WindowText) ==
            palette.color(QPalette::Active, QPalette::WindowText));
}

QTEST_MAIN(ReadablePaletteTest)
#include "tst_readable_palette.moc"
