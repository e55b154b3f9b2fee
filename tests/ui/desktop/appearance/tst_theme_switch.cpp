#include "tests/ui/desktop/appearance/bare_desktop.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/desktop/appearance/theme_switch.h"
#include "ui/list/view/progress_paint.h"
#include "ui/looks/contrast.h"
#include "ui/looks/desktop_wishes.h"
#include "ui/looks/looks.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace tributary;
using tributary::test::isDarkNow;

class ThemeSwitchTest : public QObject
{
    Q_OBJECT

public:
    // The colours of the person who runs this test are not asked for.
    static void initMain() { QApplication::setDesktopSettingsAware(false); }

private Q_SLOTS:
    void initTestCase() { test::leaveTheDesktop(); }
    void cleanup();
    void canBeReadInBothPalettes_data();
    void canBeReadInBothPalettes();
    void showsWhereTheKeyboardIs_data() { canBeReadInBothPalettes_data(); }
    void showsWhereTheKeyboardIs();
    void drawsAnEdgeRoundACheckBox_data() { canBeReadInBothPalettes_data(); }
    void drawsAnEdgeRoundACheckBox();
    void drawsAnEdgeRoundAField_data() { canBeReadInBothPalettes_data(); }
    void drawsAnEdgeRoundAField();
    void drawsStrongEdgesInHighContrast_data();
    void drawsStrongEdgesInHighContrast();
    void mirrorsAButtonWithWordsAndIcon();
    void greysAFieldThatCannotBeUsed_data() { canBeReadInBothPalettes_data(); }
    void greysAFieldThatCannotBeUsed();
    void wearsWhatIsChosenAtOnce();
    void leavesTheWidgetsAloneWhenNothingChanges();
    void keepsTheColorsOfADesktopThatHasItsOwn();
    void leavesAContrastThemeAlone_data();
    void leavesAContrastThemeAlone();
    void wearsHighContrastWhereTheDesktopWantsIt_data();
    void wearsHighContrastWhereTheDesktopWantsIt();
    void keepsTheHighContrastOfADesktopThatHasItsOwn();
};

namespace {

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage();
}

// How many points of two pictures of a size a person can tell apart.
int difference(const QImage& one, const QImage& other)
{
    constexpr double enough = 3;
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= enough ? 1 : 0;
    }
    return count;
}

// The program, once a person has chosen one of our themes.
class Dressed
{
public:
    explicit Dressed(const QPalette& palette)
    {
        m_settings.settings().set(setting::theme, isDark(palette) ? Theme::Dark : Theme::Light);
    }

private:
    TemporarySettings m_settings;
    const DesktopColorScheme m_desktop;
    const ThemeSwitch m_theme{m_settings, m_desktop};
};

// A desktop whose person chose light windows once, and wears a contrast theme now.
class ContrastDesktop : public DesktopColorScheme
{
public:
    ContrastDesktop() { use(ColorScheme::Light, DesktopContrast::OfTheTheme); }
};

// A desktop that leaves the colours to programs.
class StrongDesktop : public DesktopColorScheme
{
public:
    explicit StrongDesktop(ColorScheme scheme) { want(scheme, DesktopContrast::High); }
    void want(ColorScheme scheme, DesktopContrast contrast) { use(scheme, contrast); }
};

double contrastIn(const QPalette& palette, QPalette::ColorGroup group, QPalette::ColorRole a,
                  QPalette::ColorRole b)
{
    return contrast(palette.color(group, a), palette.color(group, b));
}

} // namespace

void ThemeSwitchTest::cleanup()
{
    QApplication::setPalette(QPalette());
}

void ThemeSwitchTest::canBeReadInBothPalettes_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void ThemeSwitchTest::canBeReadInBothPalettes()
{
    QFETCH(QPalette, palette);
    const auto between = [&](QPalette::ColorRole a, QPalette::ColorRole b) {
        return contrast(palette.color(QPalette::Active, a), palette.color(QPalette::Active, b));
    };
    QVERIFY(between(QPalette::WindowText, QPalette::Window) > 10);
    QVERIFY(between(QPalette::Text, QPalette::Base) > 10);
    QVERIFY(between(QPalette::Text, QPalette::AlternateBase) > 10);
    QVERIFY(between(QPalette::ButtonText, QPalette::Button) > 7);
    QVERIFY(between(QPalette::ToolTipText, QPalette::ToolTipBase) > 7);
    QVERIFY(between(QPalette::HighlightedText, QPalette::Highlight) > 4.5);
    QVERIFY(between(QPalette::Link, QPalette::Base) > 4.5);
    const QColor faint = palette.color(QPalette::Disabled, QPalette::WindowText);
    QVERIFY(contrast(faint, palette.color(QPalette::Window)) >= 3);
    const ProgressColors bar = progressColors(looksOf(palette));
    QVERIFY(contrast(bar.moving, bar.track) >= 3);
}

void ThemeSwitchTest::showsWhereTheKeyboardIs()
{
    QFETCH(QPalette, palette);
    const Dressed program(palette);
    QWidget window;
    QVBoxLayout layout(&window);
    QToolBar bar;
    QLineEdit elsewhere;
    QTreeWidget list;
    QAction action(QStringLiteral("New"));
    bar.addAction(&action);
    list.setAllColumnsShowFocus(true);
    list.setCurrentItem(new QTreeWidgetItem(&list, {QStringLiteral("a.iso")}));
    for (QWidget* part :
         {static_cast<QWidget*>(&bar), static_cast<QWidget*>(&elsewhere), static_cast<QWidget*>(&list)})
        layout.addWidget(part);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const Qt::Key key : {Qt::Key_Backtab, Qt::Key_Tab}) {
        elsewhere.setFocus();
        const QImage before = pictureOf(window);
        QTest::keyClick(&elsewhere, key);
        const QWidget* part = QApplication::focusWidget();
        QVERIFY(part == bar.widgetForAction(&action) || part == &list);
        QVERIFY2(difference(before, pictureOf(window)) >= 2 * part->width(), part->metaObject()->className());
    }
}

void ThemeSwitchTest::drawsAnEdgeRoundACheckBox()
{
    QFETCH(QPalette, palette);
    const Dressed program(palette);
    QCheckBox box;
    box.ensurePolished();
    box.resize(box.sizeHint());
    const QImage drawn = pictureOf(box);
    QImage bare = drawn;
    bare.fill(QApplication::palette().color(QPalette::Window));
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect square = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    constexpr int roundCorner = 3;
    const QRect straight = square.adjusted(roundCorner, roundCorner, -roundCorner, -roundCorner);
    QVERIFY(difference(drawn, bare) >= 2 * (straight.width() + straight.height()));
}

void ThemeSwitchTest::drawsAnEdgeRoundAField()
{
    QFETCH(const QPalette, palette);
    const Dressed program(palette);
    QLineEdit line;
    QSpinBox number;
    QComboBox choice;
    QPlainTextEdit lines;
    for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&number),
                           static_cast<QWidget*>(&choice), static_cast<QWidget*>(&lines)}) {
        field->resize(120, field->sizeHint().height());
        const QImage picture = pictureOf(*field);
        const int middle = field->height() / 2;
        const QColor edge = picture.pixelColor(0, middle);
        for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base})
            QVERIFY2(contrast(edge, palette.color(ground)) >= 3, field->metaObject()->className());
    }
    // Also while somebody types.
    lines.show();
    lines.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&lines));
    QTRY_VERIFY(lines.hasFocus());
    const QColor typedIn = pictureOf(lines).pixelColor(0, lines.height() / 2);
    QVERIFY(contrast(typedIn, palette.color(QPalette::Base)) >= 3);
}

void ThemeSwitchTest::drawsStrongEdgesInHighContrast_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("accent");
    QTest::newRow("dark") << QColor(Qt::black) << QColor(Qt::white) << QColor(0x1aebff);
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black) << QColor(0xffd700);
}

void ThemeSwitchTest::drawsStrongEdgesInHighContrast()
{
    QFETCH(const QColor, ground);
    QFETCH(const QColor, ink);
    QFETCH(const QColor, accent);
    const Dressed program(lightPalette());
    QPalette palette(ink, ground, ground, ground, ground, ink, ground);
    palette.setColor(QPalette::Highlight, accent);
    QLineEdit line;
    QPlainTextEdit lines;
    QPushButton button;
    for (QWidget* field : std::initializer_list<QWidget*>{&line, &lines, &button}) {
        field->setPalette(palette);
        field->resize(120, 60);
        QCOMPARE(pictureOf(*field).pixelColor(0, 30), ink);
    }
    lines.show();
    lines.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&lines));
    QTRY_VERIFY(lines.hasFocus());
    QVERIFY(contrast(pictureOf(lines).pixelColor(0, 30), ground) >= 4.5);
}

void ThemeSwitchTest::mirrorsAButtonWithWordsAndIcon()
{
    const Dressed program(lightPalette());
    QPixmap square(16, 16);
    square.fill(Qt::red);
    QPushButton button(QIcon(square), QStringLiteral("Paused"));
    button.setLayoutDirection(Qt::RightToLeft);
    button.resize(button.sizeHint().width() + 40, 30);
    const QImage drawn = pictureOf(button);
    QRect icon;
    QRect words;
    for (int x = 3; x < drawn.width() - 3; ++x) {
        for (int y = 5; y < drawn.height() - 5; ++y) {
            const QColor color = drawn.pixelColor(x, y);
            if (color == QColor(Qt::red))
                icon |= QRect(x, y, 1, 1);
            else if (contrast(color, lightPalette().color(QPalette::Button)) >= 3)
                words |= QRect(x, y, 1, 1);
        }
    }
    QCOMPARE(icon.width(), 16);
    QVERIFY(!words.isEmpty() && words.right() < icon.left());
    // Together they are in the middle.
    QVERIFY(std::abs(words.left() - (drawn.width() - 1 - icon.right())) <= 2);
}

void ThemeSwitchTest::greysAFieldThatCannotBeUsed()
{
    QFETCH(const QPalette, palette);
    const Dressed program(palette);
    QLineEdit field;
    field.resize(120, field.sizeHint().height());
    const QPoint inside(60, field.height() / 2);
    QCOMPARE(pictureOf(field).pixelColor(inside), palette.color(QPalette::Base));
    field.setEnabled(false);
    QCOMPARE(pictureOf(field).pixelColor(inside), palette.color(QPalette::Window));
}

void ThemeSwitchTest::wearsWhatIsChosenAtOnce()
{
    TemporarySettings settings;
    const DesktopColorScheme desktop;
    const ThemeSwitch theme(settings, desktop);
    settings.settings().set(setting::theme, Theme::Dark);
    QVERIFY(isDarkNow());
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
    settings.settings().set(setting::theme, Theme::Light);
    QVERIFY(!isDarkNow());
    settings.settings().set(setting::theme, Theme::System);
    QVERIFY(!isDarkNow());
}

void ThemeSwitchTest::leavesTheWidgetsAloneWhenNothingChanges()
{
    TemporarySettings settings;
    settings.settings().set(setting::theme, Theme::Dark);
    const DesktopColorScheme desktop;
    const ThemeSwitch theme(settings, desktop);
    QApplication::setPalette(lightPalette());
    settings.settings().set(setting::downloadsAtOnce, 7);
    QVERIFY(!isDarkNow());
}

void ThemeSwitchTest::keepsTheColorsOfADesktopThatHasItsOwn()
{
    QPalette odd(QColor(90, 20, 60), QColor(70, 10, 40));
    odd.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(odd);
    TemporarySettings settings;
    const DesktopColorScheme desktop;
    const ThemeSwitch theme(settings, desktop);
    QCOMPARE(QApplication::palette().color(QPalette::Window), odd.color(QPalette::Window));
    // The system is dark already.
    settings.settings().set(setting::theme, Theme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), odd.color(QPalette::Window));
    settings.settings().set(setting::theme, Theme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
}

void ThemeSwitchTest::leavesAContrastThemeAlone_data()
{
    QTest::addColumn<Theme>("chosen");
    QTest::newRow("the system's") << Theme::System;
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

// White on black, or whatever it is: who wears it could read nothing else.
void ThemeSwitchTest::leavesAContrastThemeAlone()
{
    QFETCH(const Theme, chosen);
    const QPalette contrastTheme(Qt::yellow, Qt::black);
    QApplication::setPalette(contrastTheme);
    TemporarySettings settings;
    settings.settings().set(setting::theme, chosen);
    const ContrastDesktop desktop;
    const ThemeSwitch theme(settings, desktop);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(QApplication::palette().color(QPalette::Button), QColor(Qt::yellow));
    // Our own painting has high contrast too.
    QVERIFY(isHighContrast(lightPalette()));
}

void ThemeSwitchTest::wearsHighContrastWhereTheDesktopWantsIt_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("light") << ColorScheme::Light;
    QTest::newRow("dark") << ColorScheme::Dark;
}

void ThemeSwitchTest::wearsHighContrastWhereTheDesktopWantsIt()
{
    QFETCH(const ColorScheme, scheme);
    TemporarySettings settings;
    StrongDesktop desktop(scheme);
    const ThemeSwitch theme(settings, desktop);
    const QPalette worn = QApplication::palette();
    QVERIFY(hasStrongColors(worn));
    QCOMPARE(isDark(worn), scheme == ColorScheme::Dark);
    const auto active = QPalette::Active;
    QVERIFY(contrastIn(worn, active, QPalette::HighlightedText, QPalette::Highlight) >= 7);
    QVERIFY(contrastIn(worn, active, QPalette::Link, QPalette::Base) >= 7);
    QVERIFY(contrastIn(worn, active, QPalette::ToolTipText, QPalette::ToolTipBase) >= 7);
    QVERIFY(contrastIn(worn, QPalette::Disabled, QPalette::WindowText, QPalette::Window) >= 7);
    // A person's own choice of light or dark is of high contrast as well.
    settings.settings().set(setting::theme, scheme == ColorScheme::Dark ? Theme::Light : Theme::Dark);
    QVERIFY(hasStrongColors(QApplication::palette()));
    QCOMPARE(isDarkNow(), scheme == ColorScheme::Light);
    desktop.want(scheme, DesktopContrast::Usual);
    QTRY_VERIFY(!hasStrongColors(QApplication::palette()));
}

void ThemeSwitchTest::keepsTheHighContrastOfADesktopThatHasItsOwn()
{
    QPalette own = strongDarkPalette();
    own.setColor(QPalette::Highlight, Qt::yellow);
    QApplication::setPalette(own);
    TemporarySettings settings;
    StrongDesktop desktop(ColorScheme::Dark);
    const ThemeSwitch theme(settings, desktop);
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor(Qt::yellow));
    desktop.want(ColorScheme::Light, DesktopContrast::High);
    QTRY_VERIFY(hasStrongColors(QApplication::palette()) && !isDarkNow());
}

QTEST_MAIN(ThemeSwitchTest)
#include "tst_theme_switch.moc"
