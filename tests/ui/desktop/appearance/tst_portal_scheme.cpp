#include "tests/support/checks/own_bus.h"
#include "tests/support/checks/patience.h"
#include "ui/desktop/appearance/color_scheme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QTest>
#include <QVariantMap>

using namespace tributary;
using tributary::test::OwnBus;

namespace {

class FakeAppearance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap appearance;

public Q_SLOTS:
    // Portals answer with a variant in a variant.
    QDBusVariant Read(const QString&, const QString& key) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(appearance.value(key))));
    }
};

} // namespace

// The wishes of a desktop already when the program starts. The portal here is of the same thread, and so
// answers as late as one that has to be started.
class PortalSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksForSchemeAndContrast_data();
    void asksForSchemeAndContrast();

private:
    OwnBus m_bus;
    FakeAppearance m_portal;
};

void PortalSchemeTest::initTestCase()
{
    if (!OwnBus::canBegin())
        QSKIP("there is no dbus-daemon here");
    QVERIFY(m_bus.begins());
    QDBusConnection desktop = QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("desktop"));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                   QDBusConnection::ExportAllSlots));
}

void PortalSchemeTest::asksForSchemeAndContrast_data()
{
    QTest::addColumn<uint>("number");
    QTest::addColumn<DesktopContrast>("contrast");
    QTest::newRow("high") << 1U << DesktopContrast::High;
    QTest::newRow("no preference") << 0U << DesktopContrast::Usual;
}

void PortalSchemeTest::asksForSchemeAndContrast()
{
    QFETCH(const uint, number);
    QFETCH(const DesktopContrast, contrast);
    m_portal.appearance = {{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("contrast"), number}};
    const auto desktop = systemsColorScheme();
    TRY_VERIFY(desktop->wanted() == ColorScheme::Dark);
    TRY_VERIFY(desktop->contrast() == contrast);
    QVERIFY(desktop->wanted() == ColorScheme::Dark);
}

QTEST_GUILESS_MAIN(PortalSchemeTest)
#include "tst_portal_scheme.moc"
