#include "tests/ui/settings/temporary_settings.h"
#include "ui/desktop/palettes.h"
#include "ui/desktop/theme_switch.h"
#include "ui/list/view/progress_paint.h"
#include "ui/looks/contrast.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#ifdef TRIBUTARY_HAS_DBUS
#include <QDBusMessage>
#include <QDBusVariant>
#endif

using namespace tributary;

class ThemeSwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void canBeReadInBothPalettes_data();
    void canBeReadInBothPalettes();
    void showsWhereTheKeyboardIs_data() { canBeReadInBothPalettes_data(); }
    void showsWhereTheKeyboardIs();
    void drawsAnEdgeRoundACheckBox_data() { canBeReadInBothPalettes_data(); }
    void drawsAnEdgeRoundACheckBox();
    void wearsWhatIsChosenAtOnce();
    void leavesTheWidgetsAloneWhenNothingChanges();
    void keepsTheColorsOfADesktopThatHasItsOwn();
    void readsThePortalsNumbers_data();
    void readsThePortalsNumbers();
#ifdef TRIBUTARY_HAS_DBUS
    void followsTheDesktop();
    void prefersWhatThePersonChose();
    void ignoresOtherSettingsOfTheDesktop();
#endif
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

bool isDarkNow()
{
    return isDark(QApplication::palette());
}

#ifdef TRIBUTARY_HAS_DBUS

void tell(DesktopColorScheme& scheme, uint value, const char* key = "color-scheme")
{
    QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/"), QStringLiteral("a.b"),
                                                      QStringLiteral("SettingChanged"));
    message << QStringLiteral("org.freedesktop.appearance") << QString::fromLatin1(key)
            << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(QMetaObject::invokeMethod(&scheme, "noteChange", Q_ARG(QDBusMessage, message)));
}

#endif

} // namespace

void ThemeSwitchTest::initTestCase()
{
    // The desktop of the person who runs this test is not asked.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

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
    QVERIFY(contrast(faint, palette.color(QPalette::Window)) > 2.5);
    const ProgressColors bar = progressColors(palette);
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
    QVERIFY(difference(drawn, bare) >= 2 * (square.width() + square.height()) - 4);
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

void ThemeSwitchTest::readsThePortalsNumbers_data()
{
    QTest::addColumn<QVariant>("number");
    QTest::addColumn<int>("scheme");
    QTest::newRow("no preference") << QVariant(0U) << -1;
    QTest::newRow("dark") << QVariant(1U) << int(ColorScheme::Dark);
    QTest::newRow("light") << QVariant(2U) << int(ColorScheme::Light);
    QTest::newRow("a number of the future") << QVariant(9U) << -1;
    QTest::newRow("nonsense") << QVariant(QStringLiteral("dark")) << -1;
    QTest::newRow("nothing") << QVariant() << -1;
}

void ThemeSwitchTest::readsThePortalsNumbers()
{
    QFETCH(QVariant, number);
    const auto read = schemeFromPortal(number);
    QTEST(read ? int(*read) : -1, "scheme");
}

#ifdef TRIBUTARY_HAS_DBUS

void ThemeSwitchTest::followsTheDesktop()
{
    TemporarySettings settings;
    DesktopColorScheme desktop;
    const ThemeSwitch theme(settings, desktop);
    QVERIFY(!isDarkNow());
    tell(desktop, 1);
    QVERIFY(isDarkNow());
    tell(desktop, 2);
    QVERIFY(!isDarkNow());
}

void ThemeSwitchTest::prefersWhatThePersonChose()
{
    TemporarySettings settings;
    settings.settings().set(setting::theme, Theme::Light);
    DesktopColorScheme desktop;
    const ThemeSwitch theme(settings, desktop);
    tell(desktop, 1);
    QVERIFY(!isDarkNow());
    settings.settings().set(setting::theme, Theme::System);
    QVERIFY(isDarkNow());
}

void ThemeSwitchTest::ignoresOtherSettingsOfTheDesktop()
{
    DesktopColorScheme desktop;
    const QSignalSpy changes(&desktop, &DesktopColorScheme::changed);
    tell(desktop, 1, "contrast");
    QCOMPARE(changes.count(), 0);
    QVERIFY(!desktop.wanted());
}

#endif

QTEST_MAIN(ThemeSwitchTest)
#include "tst_theme_switch.moc"
