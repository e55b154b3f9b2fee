#include "tests/support/checks/patience.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_button.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/settings/pages/settings_types.h"
#include "ui/window/settings_door.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace tributary;

// The settings open over a window, whoever asks for them.
class SettingsDoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensOneDialogAtATime();
    void opensAtAField_data();
    void opensAtAField();
    void opensWithItsNumberSelected();
    void saysWhereAFieldCannotBeChanged();
    void bringsAHiddenWindowBack();
    void showsTheTypesOfTheQueue();
    void passesOnWhatIsChosen();
    void passesOnTheWishForARestart();
    void offersTheRestartUntilItIsDone();

private:
    QComboBox* language() const;
    QPushButton* restart() const { return namedButton(*dialog(), "Restart now"); }
    SettingsDialog* dialog() const { return m_window->findChild<SettingsDialog*>(); }
    QTableWidget* types() const { return dialog()->findChild<SettingsTypes*>()->findChild<QTableWidget*>(); }

    TemporarySettings m_settings;
    std::unique_ptr<QWidget> m_window;
    SettingsDoor* m_door = nullptr;
};

void SettingsDoorTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_door = new SettingsDoor(m_settings, *m_window);
    m_window->show();
}

void SettingsDoorTest::opensOneDialogAtATime()
{
    m_door->open();
    m_door->open();
    QCOMPARE(m_window->findChildren<SettingsDialog*>().size(), 1);
    QVERIFY(dialog()->isVisible());
    const QPointer<SettingsDialog> first = dialog();
    dialog()->close();
    TRY_VERIFY(!first);
    m_door->open();
    QVERIFY(dialog() && dialog()->isVisible());
}

void SettingsDoorTest::opensAtAField_data()
{
    QTest::addColumn<SettingField>("field");
    QTest::addColumn<QString>("name");
    QTest::newRow("limit") << SettingField::SpeedLimit << QStringLiteral("Speed limit");
    QTest::newRow("proxy") << SettingField::Proxy << QStringLiteral("Proxy");
    QTest::newRow("memory") << SettingField::Memory << QStringLiteral("Memory for all connections");
}

void SettingsDoorTest::opensAtAField()
{
    QFETCH(const SettingField, field);
    QVERIFY(m_door->openAt(field));
    QVERIFY(dialog()->isVisible() && dialog()->focusWidget());
    QTEST(dialog()->focusWidget()->accessibleName(), "name");
    QVERIFY(dialog()->focusWidget()->isVisible());
}

// The dialog is not active yet, and Qt selects nothing in one that becomes active later.
void SettingsDoorTest::opensWithItsNumberSelected()
{
    m_door->openAt(SettingField::Memory);
    QWidget* memory = dialog()->focusWidget();
    QVERIFY(memory->findChild<QLineEdit*>()->hasSelectedText());
    QTest::keyClicks(memory, QStringLiteral("96"));
    QTest::keyClick(memory, Qt::Key_Return);
    QCOMPARE(m_settings.settings().value(setting::memory), qint64(96 * 1024 * 1024));
}

void SettingsDoorTest::saysWhereAFieldCannotBeChanged()
{
    QVERIFY(!m_door->openAt(SettingField::ProxyServer));
    QVERIFY(m_door->openAt(SettingField::Proxy));
    QCOMPARE(dialog()->focusWidget()->accessibleName(), QStringLiteral("Proxy"));
    static_cast<QComboBox*>(dialog()->focusWidget())->setCurrentText(QStringLiteral("HTTP"));
    QVERIFY(m_door->openAt(SettingField::ProxyServer));
    QCOMPARE(dialog()->focusWidget()->accessibleName(), QStringLiteral("Proxy server"));
}

void SettingsDoorTest::bringsAHiddenWindowBack()
{
    m_window->hide();
    m_door->open();
    QVERIFY(m_window->isVisible());
    QVERIFY(dialog()->isVisible());
}

void SettingsDoorTest::showsTheTypesOfTheQueue()
{
    Category books;
    books.name = QStringLiteral("Books");
    books.folder = QStringLiteral("Books");
    books.extensions = QStringList{QStringLiteral("epub")};
    m_door->setCategories({books});
    m_door->open();
    QCOMPARE(types()->rowCount(), 1);
    QCOMPARE(types()->item(0, 0)->text(), QStringLiteral("Books"));
}

void SettingsDoorTest::passesOnWhatIsChosen()
{
    const QSignalSpy chosen(m_door, &SettingsDoor::categoriesChosen);
    m_door->open();
    types()->item(0, 1)->setText(QStringLiteral("/data/packed"));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<QList<Category>>().first().folder, QStringLiteral("/data/packed"));
}

void SettingsDoorTest::passesOnTheWishForARestart()
{
    const QSignalSpy wishes(m_door, &SettingsDoor::restartRequested);
    m_door->open();
    Q_EMIT dialog()->restartRequested();
    QCOMPARE(wishes.count(), 1);
}

QComboBox* SettingsDoorTest::language() const
{
    for (QComboBox* box : dialog()->findChildren<QComboBox*>()) {
        if (box->accessibleName() == QLatin1String("Language"))
            return box;
    }
    qFatal("no field for the language");
}

void SettingsDoorTest::offersTheRestartUntilItIsDone()
{
    m_door->open();
    QVERIFY(!restart()->isVisible());
    language()->setCurrentText(QStringLiteral("Deutsch"));
    QVERIFY(restart()->isVisible());
    const QPointer<SettingsDialog> first = dialog();
    dialog()->close();
    TRY_VERIFY(!first);
    m_door->open();
    QCOMPARE(language()->currentText(), QStringLiteral("Deutsch"));
    QVERIFY(restart()->isVisible());
    language()->setCurrentIndex(0);
    QVERIFY(!restart()->isVisible());
}

QTEST_MAIN(SettingsDoorTest)
#include "tst_settings_door.moc"
