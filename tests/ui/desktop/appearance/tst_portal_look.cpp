#include "tests/ui/desktop/appearance/bare_desktop.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/desktop/appearance/desktop_motion.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/desktop/appearance/portal_look.h"
#include "ui/desktop/appearance/portal_settings.h"
#include "ui/desktop/appearance/theme_switch.h"
#include "ui/looks/desktop_wishes.h"
#include "ui/looks/looks.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryFile>
#include <QTest>

using namespace tributary;
using tributary::test::isDarkNow;

// The looks that a desktop's portal asks for are read and followed.
class PortalLookTest : public QObject
{
    Q_OBJECT

public:
    // The colours of the person who runs this test are not asked for.
    static void initMain() { QApplication::setDesktopSettingsAware(false); }

private Q_SLOTS:
    void initTestCase() { test::leaveTheDesktop(); }
    void cleanup();
    void readsThePortalsNumbers_data();
    void readsThePortalsNumbers();
    void readsWhatLetsThingsMove_data();
    void readsWhatLetsThingsMove();
    void readsKdesFile_data();
    void readsKdesFile();
    void movesNothingWhereTheDesktopWantsNoAnimation();
    void followsTheDesktop();
    void followsItsContrast();
    void prefersWhatThePersonChose();
    void ignoresOtherSettingsOfTheDesktop();
};

namespace {

void tell(QObject& follower, const char* space, const char* key, const QVariant& value)
{
    QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/"), QStringLiteral("a.b"),
                                                      QStringLiteral("SettingChanged"));
    message << QString::fromLatin1(space) << QString::fromLatin1(key)
            << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(QMetaObject::invokeMethod(follower.findChild<PortalSettings*>(), "noteChange",
                                      Q_ARG(QDBusMessage, message)));
}

void tell(DesktopColorScheme& scheme, uint value, const char* key = "color-scheme")
{
    tell(scheme, "org.freedesktop.appearance", key, value);
}

int animationMs()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
}

} // namespace

void PortalLookTest::cleanup()
{
    QApplication::setPalette(QPalette());
}

void PortalLookTest::readsThePortalsNumbers_data()
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

void PortalLookTest::readsThePortalsNumbers()
{
    QFETCH(QVariant, number);
    const auto read = schemeFromPortal(number);
    QTEST(read ? int(*read) : -1, "scheme");
    QCOMPARE(contrastFromPortal(number) == DesktopContrast::High, number == QVariant(1U));
}

void PortalLookTest::readsWhatLetsThingsMove_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<std::optional<bool>>("letsIt");
    const auto row = [](const char* name, const char* space, const char* key, const QVariant& value,
                        std::optional<bool> letsIt) {
        QTest::newRow(name) << QString::fromLatin1(space) << QString::fromLatin1(key) << value << letsIt;
    };
    const char* gnome = "org.gnome.desktop.interface";
    const char* kde = "org.kde.kdeglobals.KDE";
    const char* any = "org.freedesktop.appearance";
    row("GNOME, off", gnome, "enable-animations", false, false);
    row("GNOME, on", gnome, "enable-animations", true, true);
    row("GNOME, nonsense", gnome, "enable-animations", QStringLiteral("no"), {});
    row("GNOME, another setting", gnome, "overlay-scrolling", false, {});
    row("KDE, off", kde, "AnimationDurationFactor", QStringLiteral("0"), false);
    row("KDE, off as a number", kde, "AnimationDurationFactor", 0.0, false);
    row("KDE, slower", kde, "AnimationDurationFactor", QStringLiteral("1.4142"), true);
    row("KDE, nothing", kde, "AnimationDurationFactor", QString(), {});
    row("reduced", any, "reduced-motion", 1U, false);
    row("no preference", any, "reduced-motion", 0U, true);
    row("a number of the future", any, "reduced-motion", 7U, true);
    row("light or dark", any, "color-scheme", 1U, {});
}

void PortalLookTest::readsWhatLetsThingsMove()
{
    QFETCH(const QString, space);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const std::optional<bool>, letsIt);
    QCOMPARE(letsMove(space, key, value), letsIt);
}

void PortalLookTest::readsKdesFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<bool>>("letsIt");
    QTest::newRow("off") << QByteArray("[General]\nfont=Noto Sans,10\n\n[KDE]\nAnimationDurationFactor=0\n")
                         << std::optional(false);
    QTest::newRow("faster") << QByteArray("[KDE]\nAnimationDurationFactor=0.5\n") << std::optional(true);
    QTest::newRow("as usual") << QByteArray("[KDE]\nSingleClick=false\n") << std::optional<bool>();
    QTest::newRow("empty") << QByteArray() << std::optional<bool>();
}

void PortalLookTest::readsKdesFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const std::optional<bool>, letsIt);
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(text), text.size());
    file.close();
    QCOMPARE(letsMove(file.fileName()), letsIt);
}

void PortalLookTest::movesNothingWhereTheDesktopWantsNoAnimation()
{
    constexpr auto space = "org.gnome.desktop.interface";
    constexpr auto key = "enable-animations";
    TemporarySettings settings;
    const DesktopColorScheme noColours;
    ThemeSwitch theme(settings, noColours);
    const auto motion = systemsMotion();
    theme.heed(*motion);
    QVERIFY(animationMs() > 0);
    tell(*motion, space, key, false);
    QCOMPARE(animationMs(), 0);
    // Styles that know nothing of the wish have no motion either.
    QVERIFY(!wantsMotion());
    settings.settings().set(setting::theme, Theme::Dark);
    QCOMPARE(animationMs(), 0);
    // The desktop wants no animation as long as one of its two settings says so.
    tell(*motion, "org.freedesktop.appearance", "reduced-motion", 0U);
    QCOMPARE(animationMs(), 0);
    tell(*motion, space, key, true);
    QVERIFY(animationMs() > 0);
    QVERIFY(wantsMotion());
}

void PortalLookTest::followsTheDesktop()
{
    TemporarySettings settings;
    const auto desktop = systemsColorScheme();
    const ThemeSwitch theme(settings, *desktop);
    QTRY_VERIFY(!isDarkNow());
    tell(*desktop, 1);
    QTRY_VERIFY(isDarkNow());
    tell(*desktop, 2);
    QTRY_VERIFY(!isDarkNow());
}

// The contrast and the colour scheme are told one by one, and neither forgets the other.
void PortalLookTest::followsItsContrast()
{
    TemporarySettings settings;
    const auto desktop = systemsColorScheme();
    const ThemeSwitch theme(settings, *desktop);
    const auto isStrong = [] { return isHighContrast(QApplication::palette()); };
    QVERIFY(!isStrong());
    tell(*desktop, 1, "contrast");
    QTRY_VERIFY(isStrong() && !isDarkNow());
    tell(*desktop, 1);
    QTRY_VERIFY(isStrong() && isDarkNow());
    tell(*desktop, 0, "contrast");
    QTRY_VERIFY(!isStrong() && isDarkNow());
}

void PortalLookTest::prefersWhatThePersonChose()
{
    TemporarySettings settings;
    settings.settings().set(setting::theme, Theme::Light);
    const auto desktop = systemsColorScheme();
    const ThemeSwitch theme(settings, *desktop);
    tell(*desktop, 1);
    QTRY_VERIFY(!isDarkNow());
    settings.settings().set(setting::theme, Theme::System);
    QTRY_VERIFY(isDarkNow());
}

void PortalLookTest::ignoresOtherSettingsOfTheDesktop()
{
    const auto desktop = systemsColorScheme();
    const QSignalSpy changes(desktop.get(), &DesktopColorScheme::changed);
    tell(*desktop, 1, "accent-color");
    QCOMPARE(changes.count(), 0);
    QVERIFY(!desktop->wanted());
}

QTEST_MAIN(PortalLookTest)
#include "tst_portal_look.moc"
