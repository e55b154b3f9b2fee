#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_button.h"
#include "ui/adding/link_intake.h"
#include "ui/list/view/list_head.h"
#include "ui/looks/measures.h"
#include "ui/settings/pages/settings_types.h"
#include "ui/window/main_window.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

using namespace tributary;

// The page of Settings with the types of files and where each goes.
class SettingsTypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings = std::make_unique<TemporarySettings>(); }
    void readsExtensions_data();
    void readsExtensions();
    void showsTheTypes();
    void looksLikeTheListOfDownloads();
    void takesFoldersAndExtensions();
    void saysThatAnExtensionIsInAnotherType();
    void forgetsAWarningWithItsCause_data();
    void forgetsAWarningWithItsCause();
    void showsLongNamesWhole();
    void keepsTheNamesOfUsualTypes();
    void addsAndRemovesTypes();
    void takesATypeBackThatGotNoName();
    void keepsATypeWhoseNewNameIsTakenBack();
    void restoresTheUsualTypes();
    void namesFoldersInThePersonsLanguage();
    void takesTheFolderThatWasBrowsed();
    void filesByTypeWhereThatIsWanted();

private:
    Settings& settings() { return m_settings->settings(); }
    std::unique_ptr<SettingsTypes> types();

    std::unique_ptr<TemporarySettings> m_settings;
    QList<Category> m_categories;
};

std::unique_ptr<SettingsTypes> SettingsTypesTest::types()
{
    return std::make_unique<SettingsTypes>(
        settings(), usualCategories(), [this](const QList<Category>& chosen) { m_categories = chosen; },
        nullptr);
}

void SettingsTypesTest::readsExtensions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("spaces") << QStringLiteral("zip rar") << QStringLiteral("zip rar");
    QTest::newRow("commas and dots") << QStringLiteral(".ZIP, *.rar;7z") << QStringLiteral("zip rar 7z");
    QTest::newRow("twice") << QStringLiteral("zip Zip") << QStringLiteral("zip");
    QTest::newRow("nothing") << QStringLiteral(" . ") << QString();
}

void SettingsTypesTest::readsExtensions()
{
    QFETCH(QString, typed);
    QTEST(extensionsFrom(typed).join(u' '), "read");
}

void SettingsTypesTest::showsTheTypes()
{
    const auto page = types();
    const auto* table = page->findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), usualCategories().size());
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("Music"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("Music"));
    QVERIFY(table->item(1, 2)->text().contains(QLatin1String("flac")));
}

void SettingsTypesTest::looksLikeTheListOfDownloads()
{
    const auto page = types();
    page->show();
    const auto* table = page->findChild<QTableWidget*>();
    QVERIFY(qobject_cast<ListHead*>(table->horizontalHeader()));
    QCOMPARE(table->rowHeight(0), rowHeight(table->font(), Density::Compact));
    QVERIFY(!table->showGrid());
}

void SettingsTypesTest::takesFoldersAndExtensions()
{
    const auto page = types();
    auto* table = page->findChild<QTableWidget*>();
    table->item(0, 1)->setText(QStringLiteral(" /data/packed "));
    table->item(0, 2)->setText(QStringLiteral("zip, .RAR"));
    QCOMPARE(m_categories.first().folder, QStringLiteral("/data/packed"));
    QCOMPARE(m_categories.first().extensions, (QStringList{QStringLiteral("zip"), QStringLiteral("rar")}));
    QCOMPARE(m_categories.first().types, usualCategories().first().types);
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("zip rar"));
}

void SettingsTypesTest::saysThatAnExtensionIsInAnotherType()
{
    const auto page = types();
    auto* table = page->findChild<QTableWidget*>();
    const auto* words = page->findChild<QLabel*>(QStringLiteral("shared"));
    table->item(0, 2)->setText(QStringLiteral("zip pdf"));
    QVERIFY(!words->isHidden());
    QCOMPARE(words->text(), QStringLiteral("pdf is also in Documents. Files of this kind go to Archives."));
    // Files go to the type that a person gave the extension to, so it stays.
    QVERIFY(m_categories.first().extensions.contains(QStringLiteral("pdf")));
    table->item(0, 2)->setText(QStringLiteral("zip"));
    QVERIFY(words->isHidden());
    table->item(0, 2)->setText(QStringLiteral("zip pdf odt epub doc"));
    QCOMPARE(words->text().count(QLatin1String("is also in")), 3);
    QVERIFY(words->text().endsWith(u'…'));
    // The type that the program came with for them gets none, whichever a person edits.
    table->item(2, 2)->setText(QStringLiteral("pdf"));
    QCOMPARE(words->text(), QStringLiteral("pdf is also in Archives. Files of this kind go to Archives."));
}

void SettingsTypesTest::forgetsAWarningWithItsCause_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("the type is removed") << QStringLiteral("&Remove");
    QTest::newRow("the usual types are back") << QStringLiteral("Restore defa&ults");
}

void SettingsTypesTest::forgetsAWarningWithItsCause()
{
    QFETCH(const QString, button);
    const auto page = types();
    auto* table = page->findChild<QTableWidget*>();
    table->setCurrentCell(0, 2);
    table->item(0, 2)->setText(QStringLiteral("zip pdf"));
    const auto buttons = page->findChildren<QPushButton*>();
    const auto found = std::ranges::find(buttons, button, &QPushButton::text);
    QVERIFY(found != buttons.cend());
    (*found)->click();
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("shared"))->isHidden());
}

void SettingsTypesTest::showsLongNamesWhole()
{
    const QString name = QStringLiteral("Téléchargements");
    const SettingsTypes page(settings(), {{.name = name, .extensions = {}, .types = {}, .folder = name}}, {},
                             nullptr);
    const auto* table = page.findChild<QTableWidget*>();
    for (const int column : {0, 1})
        QVERIFY(table->columnWidth(column) >=
                table->sizeHintForIndex(table->model()->index(0, column)).width());
}

void SettingsTypesTest::keepsTheNamesOfUsualTypes()
{
    const auto page = types();
    const auto* table = page->findChild<QTableWidget*>();
    QVERIFY(!(table->item(0, 0)->flags() & Qt::ItemIsEditable));
    QVERIFY(table->item(0, 1)->flags() & Qt::ItemIsEditable);
}

void SettingsTypesTest::addsAndRemovesTypes()
{
    const auto page = types();
    auto* table = page->findChild<QTableWidget*>();
    const int before = table->rowCount();
    namedButton(*page, "Add")->click();
    QCOMPARE(table->rowCount(), before + 1);
    table->item(before, 0)->setText(QStringLiteral("Books"));
    QCOMPARE(m_categories.last().name, QStringLiteral("Books"));
    // Two of a name couldn't be told apart.
    table->item(before, 0)->setText(QStringLiteral("Music"));
    QCOMPARE(m_categories.last().name, QStringLiteral("Books"));
    table->setCurrentCell(before, 0);
    namedButton(*page, "Remove")->click();
    QCOMPARE(m_categories, usualCategories());
    QCOMPARE(table->rowCount(), before);
}

void SettingsTypesTest::takesATypeBackThatGotNoName()
{
    const auto page = types();
    page->show();
    auto* table = page->findChild<QTableWidget*>();
    namedButton(*page, "Add")->click();
    QCOMPARE(m_categories.size(), usualCategories().size() + 1);
    auto* typing = table->findChild<QLineEdit*>();
    QVERIFY(typing);
    QTest::keyClick(typing, Qt::Key_Escape);
    TRY_COMPARE(table->rowCount(), static_cast<int>(usualCategories().size()));
    QCOMPARE(m_categories, usualCategories());
}

void SettingsTypesTest::keepsATypeWhoseNewNameIsTakenBack()
{
    const auto page = types();
    page->show();
    auto* table = page->findChild<QTableWidget*>();
    const int row = table->rowCount();
    namedButton(*page, "Add")->click();
    auto* typing = table->findChild<QLineEdit*>();
    QVERIFY(typing);
    typing->setText(QStringLiteral("Books"));
    QTest::keyClick(typing, Qt::Key_Return);
    TRY_COMPARE(m_categories.last().name, QStringLiteral("Books"));
    TRY_VERIFY(!table->findChild<QLineEdit*>());
    table->editItem(table->item(row, 0));
    QTest::keyClick(table->findChild<QLineEdit*>(), Qt::Key_Escape);
    TRY_VERIFY(!table->findChild<QLineEdit*>());
    QCOMPARE(table->rowCount(), row + 1);
    QCOMPARE(m_categories.last().name, QStringLiteral("Books"));
}

void SettingsTypesTest::restoresTheUsualTypes()
{
    const auto page = types();
    auto* table = page->findChild<QTableWidget*>();
    table->setCurrentCell(2, 0);
    namedButton(*page, "Remove")->click();
    QCOMPARE(m_categories.size(), usualCategories().size() - 1);
    namedButton(*page, "Restore defaults")->click();
    QCOMPARE(m_categories, usualCategories());
    QCOMPARE(table->rowCount(), usualCategories().size());
}

void SettingsTypesTest::namesFoldersInThePersonsLanguage()
{
    QCOMPARE(usualCategoriesInOwnWords(), usualCategories());
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/tributary_de")));
    QCoreApplication::installTranslator(&german);
    QStringList folders;
    for (const Category& category : usualCategoriesInOwnWords())
        folders.append(category.folder);
    QCOMPARE(folders.at(1), QStringLiteral("Musik"));
    QCOMPARE(folders.at(3), QStringLiteral("Bilder"));
    QCOMPARE(QSet<QString>(folders.cbegin(), folders.cend()).size(), folders.size());
    const auto page = types();
    namedButton(*page, "Vorgaben wiederherstellen")->click();
    QCOMPARE(m_categories.at(1).folder, QStringLiteral("Musik"));
}

void SettingsTypesTest::takesTheFolderThatWasBrowsed()
{
    const auto page = types();
    page->findChild<QTableWidget*>()->setCurrentCell(3, 0);
    namedButton(*page, "Choose folder…")->click();
    auto* chooser = page->findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(QStringLiteral("/data/pictures"));
    QCOMPARE(m_categories.at(3).folder, QStringLiteral("/data/pictures"));
}

void SettingsTypesTest::filesByTypeWhereThatIsWanted()
{
    NotedOrders orders;
    MainWindow window(settings(), orders);
    const QSignalSpy additions(&orders, &NotedOrders::added);
    window.intake().add(QStringLiteral("https://example.org/a.zip"));
    QCOMPARE(additions.last().at(1).value<Placement>().filing, Filing::AsAsked);
    settings().set(setting::filesByType, true);
    window.intake().add(QStringLiteral("https://example.org/a.zip"));
    QCOMPARE(additions.last().at(1).value<Placement>().filing, Filing::ByCategory);
}

QTEST_MAIN(SettingsTypesTest)
#include "tst_settings_types.moc"
