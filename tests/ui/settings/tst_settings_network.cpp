#include "tests/ui/settings/open_settings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace tributary;

// The page of Settings with the speed limit, the proxy and what servers are told.
class SettingsNetworkTest : public QObject, protected OpenSettings
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_dialog.reset(); }
    void limitsTheSpeed();
    void takesNoProxyWithoutAServer();
    void takesAProxysAddressAsItIsWritten_data();
    void takesAProxysAddressAsItIsWritten();
    void takesTheWordForNoProxy_data();
    void takesTheWordForNoProxy();
    void showsAProxyThatIsSpokenToOverTls();
    void saysWhereALoginForTheProxyBelongs();
    void saysThatSomethingIsNoProxy();
    void takesNoHeaderIntoTheUserAgent();
};

void SettingsNetworkTest::limitsTheSpeed()
{
    auto* speed = named<QSpinBox>("Speed limit");
    m_dialog->beginWith(SettingField::SpeedLimit);
    QVERIFY(speed->isVisible());
    speed->selectAll();
    QTest::keyClicks(speed, QStringLiteral("2048"));
    QCOMPARE(settings().value(setting::bytesPerSecond), 0);
    QTest::keyClick(speed, Qt::Key_Tab);
    QCOMPARE(queueLimits(settings()).bytesPerSecond, std::optional<qint64>(2048 * 1024));
    speed->setValue(0);
    QCOMPARE(queueLimits(settings()).bytesPerSecond, std::nullopt);
}

void SettingsNetworkTest::takesNoProxyWithoutAServer()
{
    auto* kinds = named<QComboBox>("Proxy");
    auto* host = named<QLineEdit>("Proxy server");
    QVERIFY(!host->isEnabled());
    kinds->setCurrentText(QStringLiteral("SOCKS5"));
    QVERIFY(host->isEnabled());
    QCOMPARE(settings().value(setting::proxyKind), ProxyKind::System);
    for (const char* nonsense : {"not a host", "/", ":", ""}) {
        host->setText(QLatin1String(nonsense));
        Q_EMIT host->editingFinished();
        QCOMPARE(settings().value(setting::proxyKind), ProxyKind::System);
    }
    host->setText(QStringLiteral(" http://proxy.example.org:3128/ "));
    Q_EMIT host->editingFinished();
    QCOMPARE(
        usualNetwork(settings()).proxy,
        (ProxyChoice{.kind = ProxyKind::Http, .host = QStringLiteral("proxy.example.org"), .port = 3128}));
    kinds->setCurrentText(QStringLiteral("None"));
    QCOMPARE(usualNetwork(settings()).proxy.kind, ProxyKind::None);
}

void SettingsNetworkTest::takesAProxysAddressAsItIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<int>("port");
    QTest::newRow("the host alone") << QStringLiteral("p.example") << ProxyKind::Http << 9000;
    QTest::newRow("with its port") << QStringLiteral("p.example:3128") << ProxyKind::Http << 3128;
    QTest::newRow("of the kind chosen") << QStringLiteral("http://p.example") << ProxyKind::Http << 80;
    QTest::newRow("spoken to over TLS") << QStringLiteral("https://p.example") << ProxyKind::Https << 443;
    QTest::newRow("at a port") << QStringLiteral("https://p.example:3128/") << ProxyKind::Https << 3128;
    QTest::newRow("of SOCKS") << QStringLiteral("socks5://p.example:9050") << ProxyKind::Socks5 << 9050;
}

void SettingsNetworkTest::takesAProxysAddressAsItIsWritten()
{
    QFETCH(QString, typed);
    named<QComboBox>("Proxy")->setCurrentText(QStringLiteral("HTTP"));
    named<QSpinBox>("Proxy port")->setValue(9000);
    auto* host = named<QLineEdit>("Proxy server");
    host->setText(typed);
    Q_EMIT host->editingFinished();
    QTEST(settings().value(setting::proxyKind), "kind");
    QTEST(settings().value(setting::proxyPort), "port");
    QCOMPARE(settings().value(setting::proxyHost), QStringLiteral("p.example"));
    QCOMPARE(host->text(), QStringLiteral("p.example"));
}

void SettingsNetworkTest::takesTheWordForNoProxy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ProxyKind>("kind");
    QTest::newRow("none") << QStringLiteral("None") << ProxyKind::None;
    QTest::newRow("the system's") << QStringLiteral("system") << ProxyKind::System;
}

void SettingsNetworkTest::takesTheWordForNoProxy()
{
    QFETCH(QString, typed);
    named<QComboBox>("Proxy")->setCurrentText(QStringLiteral("HTTP"));
    auto* host = named<QLineEdit>("Proxy server");
    for (const QString& text : {QStringLiteral("p.example"), typed}) {
        host->setText(text);
        Q_EMIT host->editingFinished();
    }
    QTEST(settings().value(setting::proxyKind), "kind");
    QCOMPARE(settings().value(setting::proxyHost), QStringLiteral("p.example"));
    QVERIFY(host->accessibleDescription().isEmpty());
}

void SettingsNetworkTest::showsAProxyThatIsSpokenToOverTls()
{
    settings().set(setting::proxyHost, QStringLiteral("p.example"));
    settings().set(setting::proxyKind, ProxyKind::Https);
    m_dialog = std::make_unique<SettingsDialog>(settings());
    QCOMPARE(named<QComboBox>("Proxy")->currentText(), QStringLiteral("HTTPS"));
    QVERIFY(named<QLineEdit>("Proxy server")->isEnabled());
}

void SettingsNetworkTest::saysWhereALoginForTheProxyBelongs()
{
    named<QComboBox>("Proxy")->setCurrentText(QStringLiteral("HTTP"));
    m_dialog->beginWith(SettingField::SpeedLimit);
    auto* host = named<QLineEdit>("Proxy server");
    host->setFocus();
    host->setText(QStringLiteral("http://me:canary@p.example:3128"));
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(host->text(), QStringLiteral("p.example"));
    QVERIFY(host->accessibleDescription().contains(QLatin1String("New download")));
    QTest::keyClick(host, Qt::Key_Tab);
    QVERIFY(!host->accessibleDescription().isEmpty());
    QTest::keyClicks(host, QStringLiteral(".org"));
    QVERIFY(host->accessibleDescription().isEmpty());
}

void SettingsNetworkTest::saysThatSomethingIsNoProxy()
{
    named<QComboBox>("Proxy")->setCurrentText(QStringLiteral("HTTP"));
    auto* host = named<QLineEdit>("Proxy server");
    host->setText(QStringLiteral("not a host"));
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(!host->accessibleDescription().isEmpty());
    named<QComboBox>("Proxy")->setCurrentText(QStringLiteral("None"));
    QVERIFY(host->accessibleDescription().isEmpty());
}

void SettingsNetworkTest::takesNoHeaderIntoTheUserAgent()
{
    auto* agent = named<QLineEdit>("User agent");
    agent->setText(QStringLiteral("A\tB"));
    Q_EMIT agent->editingFinished();
    QCOMPARE(settings().value(setting::userAgent), QString());
    QCOMPARE(agent->text(), QString());
    agent->setText(QStringLiteral("Mine/1"));
    Q_EMIT agent->editingFinished();
    QCOMPARE(usualNetwork(settings()).userAgent, QByteArray("Mine/1"));
}

QTEST_MAIN(SettingsNetworkTest)
#include "tst_settings_network.moc"
