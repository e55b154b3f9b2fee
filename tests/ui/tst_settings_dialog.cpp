#include "tests/ui/temporary_settings.h"
#include "ui/main_window.h"
#include "ui/settings_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace tributary;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void opensWithCtrlComma();
    void namesItsFieldsForAssistiveTools();
    void showsWhatIsChosen();
    void takesEffectAtOnce();
    void limitsTheSpeed();
    void takesNoNumberOutOfBounds();
    void takesNoHalfFolder();
    void takesTheFolderThatWasBrowsed();
    void givesNewDownloadsTheirConnections();

private:
    template<typename T>
    T* named(const char* name) const;
    Settings& settings() { return m_settings->settings(); }

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
};

template<typename T>
T* SettingsDialogTest::named(const char* name) const
{
    for (T* widget : m_dialog->findChildren<T*>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    qFatal("no field %s", name);
}

void SettingsDialogTest::init()
{
    m_dialog.reset();
    m_settings = std::make_unique<TemporarySettings>();
    settings().set(setting::connectionsPerFile, 5);
    settings().set(setting::theme, Theme::Dark);
    m_dialog = std::make_unique<SettingsDialog>(settings());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void SettingsDialogTest::opensWithCtrlComma()
{
    MainWindow window(settings());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    const auto* dialog = window.findChild<SettingsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Settings"));
}

void SettingsDialogTest::namesItsFieldsForAssistiveTools()
{
    QVERIFY(named<QComboBox>("Theme"));
    QVERIFY(named<QLineEdit>("Folder"));
    for (const char* name : {"Downloads at once", "Connections", "Speed limit"})
        QVERIFY(named<QSpinBox>(name));
    QCOMPARE(m_dialog->findChildren<QCheckBox*>().size(), 4);
}

void SettingsDialogTest::showsWhatIsChosen()
{
    QCOMPARE(named<QComboBox>("Theme")->currentText(), QStringLiteral("Dark"));
    QCOMPARE(named<QSpinBox>("Connections")->value(), 5);
    QCOMPARE(named<QSpinBox>("Speed limit")->text(), QStringLiteral("None"));
    QCOMPARE(named<QLineEdit>("Folder")->text(), QDir::toNativeSeparators(settings().folder()));
}

void SettingsDialogTest::takesEffectAtOnce()
{
    named<QComboBox>("Theme")->setCurrentIndex(1);
    QCOMPARE(settings().value(setting::theme), Theme::Light);
    named<QSpinBox>("Downloads at once")->stepUp();
    QCOMPARE(settings().value(setting::downloadsAtOnce), 5);
    for (QCheckBox* box : m_dialog->findChildren<QCheckBox*>())
        box->click();
    QCOMPARE(settings().value(setting::staysInTray), false);
    QCOMPARE(settings().value(setting::tellsFinished), false);
    QCOMPARE(settings().value(setting::tellsFailed), false);
    QCOMPARE(settings().value(setting::tellsAllDone), false);
}

void SettingsDialogTest::limitsTheSpeed()
{
    auto* speed = named<QSpinBox>("Speed limit");
    speed->setFocus();
    speed->selectAll();
    QTest::keyClicks(speed, QStringLiteral("2048"));
    QCOMPARE(settings().value(setting::bytesPerSecond), 0);
    QTest::keyClick(speed, Qt::Key_Tab);
    QCOMPARE(queueLimits(settings()).bytesPerSecond, std::optional<qint64>(2048 * 1024));
    speed->setValue(0);
    QCOMPARE(queueLimits(settings()).bytesPerSecond, std::nullopt);
}

void SettingsDialogTest::takesNoNumberOutOfBounds()
{
    auto* connections = named<QSpinBox>("Connections");
    connections->setFocus();
    connections->selectAll();
    QTest::keyClicks(connections, QStringLiteral("999"));
    QTest::keyClick(connections, Qt::Key_Tab);
    QVERIFY(settings().value(setting::connectionsPerFile) <= setting::connectionsPerFile.most);
    QVERIFY(connections->value() <= setting::connectionsPerFile.most);
}

void SettingsDialogTest::takesNoHalfFolder()
{
    const QString before = settings().folder();
    auto* folder = named<QLineEdit>("Folder");
    folder->setFocus();
    folder->selectAll();
    QTest::keyClicks(folder, QStringLiteral("some where"));
    QTest::keyClick(folder, Qt::Key_Tab);
    QCOMPARE(settings().folder(), before);
    QCOMPARE(folder->text(), QDir::toNativeSeparators(before));
    folder->selectAll();
    QTest::keyClicks(folder, QStringLiteral("/var/tmp/"));
    QCOMPARE(settings().folder(), QStringLiteral("/var/tmp"));
}

void SettingsDialogTest::takesTheFolderThatWasBrowsed()
{
    for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text().contains(QLatin1String("rowse")))
            button->click();
    }
    auto* chooser = m_dialog->findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(QStringLiteral("/var/tmp"));
    QCOMPARE(settings().folder(), QStringLiteral("/var/tmp"));
    QCOMPARE(named<QLineEdit>("Folder")->text(), QStringLiteral("/var/tmp"));
}

void SettingsDialogTest::givesNewDownloadsTheirConnections()
{
    MainWindow window(settings());
    const QSignalSpy additions(&window, &MainWindow::addRequested);
    window.addLinks(QStringLiteral("https://example.org/a"));
    const auto requests = additions.first().first().value<QList<DownloadRequest>>();
    QCOMPARE(requests.first().connections.most, 5);
    QCOMPARE(requests.first().connections.growth, ConnectionGrowthKind::Automatic);
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settings_dialog.moc"
