#include "tests/support/checks/own_bus.h"
#include "tests/support/checks/patience.h"
#include "ui/desktop/appearance/color_scheme.h"
#include "ui/desktop/appearance/desktop_motion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using tributary::test::OwnBus;

using PortalSettings = QMap<QString, QVariantMap>;

namespace {

class FakeSettings : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    PortalSettings settings;

public Q_SLOTS:
    PortalSettings ReadAll(const QStringList& spaces) const
    {
        PortalSettings asked;
        for (const QString& space : spaces)
            asked.insert(space, settings.value(space));
        return asked;
    }
    // Portals answer with a variant in a variant.
    QDBusVariant Read(const QString& space, const QString& key) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(settings.value(space).value(key))));
    }

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString gnomeKey = QStringLiteral("enable-animations");

} // namespace

// Against a bus of its own, with a desktop that has settings.
class DesktopWishesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void asksThePortal();
    void followsThePortal();
    void followsThePortalAfterKdesFile();
    void asksForSchemeAndContrast_data();
    void asksForSchemeAndContrast();

private:
    OwnBus m_bus;
    std::unique_ptr<FakeSettings> m_portal;
};

void DesktopWishesTest::initTestCase()
{
    NEED_A_BUS();
    QVERIFY(m_bus.begins());
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    qDBusRegisterMetaType<PortalSettings>();
    QDBusConnection desktop = QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("desktop"));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void DesktopWishesTest::init()
{
    m_portal = std::make_unique<FakeSettings>();
    QVERIFY(QDBusConnection(QStringLiteral("desktop"))
                .registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_portal.get(),
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void DesktopWishesTest::asksThePortal()
{
    m_portal->settings = {{gnome, {{gnomeKey, false}}}};
    const auto motion = systemsMotion();
    QVERIFY(motion->isWanted());
    TRY_VERIFY(!motion->isWanted());
}

void DesktopWishesTest::followsThePortal()
{
    m_portal->settings = {{gnome, {{gnomeKey, false}}}};
    const auto motion = systemsMotion();
    TRY_VERIFY(!motion->isWanted());
    const QSignalSpy changes(motion.get(), &DesktopMotion::changed);
    Q_EMIT m_portal->SettingChanged(gnome, gnomeKey, QDBusVariant(true));
    TRY_COMPARE(changes.size(), 1);
    QVERIFY(motion->isWanted());
}

void DesktopWishesTest::followsThePortalAfterKdesFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("kdeglobals")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[KDE]\nAnimationDurationFactor=0\n") > 0);
    file.close();
    const auto atTheEnd = qScopeGuard([] {
        qunsetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    });
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    const QString space = QStringLiteral("org.kde.kdeglobals.KDE");
    const QString key = QStringLiteral("AnimationDurationFactor");
    const auto motion = systemsMotion();
    QVERIFY(!motion->isWanted());
    const QSignalSpy changes(motion.get(), &DesktopMotion::changed);
    TRY_VERIFY(([&] {
        Q_EMIT m_portal->SettingChanged(space, key, QDBusVariant(QStringLiteral("1")));
        return motion->isWanted();
    }()));
    QCOMPARE(changes.size(), 1);
}

void DesktopWishesTest::asksForSchemeAndContrast_data()
{
    QTest::addColumn<uint>("number");
    QTest::addColumn<DesktopContrast>("contrast");
    QTest::newRow("high") << 1U << DesktopContrast::High;
    QTest::newRow("no preference") << 0U << DesktopContrast::Usual;
}

// The portal is of the same thread, and so answers as late as one that has to be started.
void DesktopWishesTest::asksForSchemeAndContrast()
{
    QFETCH(const uint, number);
    QFETCH(const DesktopContrast, contrast);
    m_portal->settings = {{QStringLiteral("org.freedesktop.appearance"),
                           {{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("contrast"), number}}}};
    const auto desktop = systemsColorScheme();
    TRY_VERIFY(desktop->wanted() == ColorScheme::Dark);
    TRY_VERIFY(desktop->contrast() == contrast);
    QVERIFY(desktop->wanted() == ColorScheme::Dark);
}

QTEST_GUILESS_MAIN(DesktopWishesTest)
#include "tst_desktop_wishes.moc"
