#include "tests/ui/named_button.h"
#include "tests/ui/temporary_settings.h"
#include "ui/main_window.h"
#include "ui/settings_hosts.h"
#include "ui/settings_schedule.h"
#include "ui/settings_types.h"
#include "ui/week_grid.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace tributary;
using namespace std::chrono_literals;

// The pages of Settings that are more than rows of fields: hours of the week, types of files, hosts.
class SettingsPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings = std::make_unique<TemporarySettings>(); }
    void givesSelectedHoursARule();
    void givesADayItsRuleByItsName();
    void goesThroughTheRulesWithSpace();
    void tellsReadersOfEachHour();
    void restsWhileNoScheduleIsFollowed();
    void saysWhichLimitHolds();
    void readsExtensions_data();
    void readsExtensions();
    void showsTheTypes();
    void takesFoldersAndExtensions();
    void keepsTheNamesOfUsualTypes();
    void addsAndRemovesTypes();
    void restoresTheUsualTypes();
    void takesTheFolderThatWasBrowsed();
    void filesByTypeWhereThatIsWanted();
    void showsWhatWasLearnedOfHosts();
    void sortsHostsByNumbersAndTimes_data();
    void sortsHostsByNumbersAndTimes();
    void forgetsHosts();
    void showsWhoseCertificateIsTrusted();
    void hintsBeginWithThePage_data();
    void hintsBeginWithThePage();

private:
    Settings& settings() { return m_settings->settings(); }
    std::unique_ptr<SettingsTypes> types();

    std::unique_ptr<TemporarySettings> m_settings;
    QList<Category> m_categories;
    QStringList m_forgotten;
};

namespace {

SettingsSurroundings knowing(const QList<HostProfile>& hosts, QStringList& forgotten)
{
    SettingsSurroundings around;
    around.hosts = [hosts] {
        QPromise<QList<HostProfile>> promise;
        promise.start();
        promise.addResult(hosts);
        promise.finish();
        return promise.future();
    };
    around.forgetHosts = [&forgotten](const QStringList& gone) { forgotten += gone; };
    return around;
}

QList<HostProfile> twoHosts()
{
    const QDateTime seen(QDate(2026, 3, 1), QTime(12, 0), Qt::LocalTime);
    return {{.host = QStringLiteral("https://b.example:443"),
             .connectionsTaken = 4,
             .retryAfter = {},
             .rangesTrusted = Learned::Yes,
             .lastSeen = seen},
            {.host = QStringLiteral("http://a.example:8080"),
             .connectionsTaken = {},
             .retryAfter = {},
             .rangesTrusted = Learned::No,
             .lastSeen = seen}};
}

} // namespace

void SettingsPagesTest::givesSelectedHoursARule()
{
    settings().set(setting::obeysSchedule, true);
    SettingsSchedule page(settings(), nullptr);
    auto* grid = page.findChild<WeekGrid*>();
    const QItemSelection hours(grid->model()->index(0, 8), grid->model()->index(4, 17));
    grid->selectionModel()->select(hours, QItemSelectionModel::ClearAndSelect);
    namedButton(page, "Limited")->click();
    const WeekSchedule week = *queueLimits(settings()).schedule;
    QCOMPARE(week.at(1, 8), HourRule::Limited);
    QCOMPARE(week.at(5, 17), HourRule::Limited);
    QCOMPARE(week.at(5, 18), HourRule::Unlimited);
    QCOMPARE(week.at(6, 8), HourRule::Unlimited);
    namedButton(page, "Paused")->click();
    QCOMPARE(queueLimits(settings()).schedule->at(3, 12), HourRule::Paused);
}

void SettingsPagesTest::givesADayItsRuleByItsName()
{
    settings().set(setting::obeysSchedule, true);
    SettingsSchedule page(settings(), nullptr);
    auto* grid = page.findChild<WeekGrid*>();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QPoint sunday(5, grid->verticalHeader()->sectionViewportPosition(6) + grid->rowHeight(6) / 2);
    QTest::mouseClick(grid->verticalHeader()->viewport(), Qt::LeftButton, {}, sunday);
    namedButton(page, "Paused")->click();
    const WeekSchedule week = chosenSchedule(settings());
    QCOMPARE(week.at(7, 0), HourRule::Paused);
    QCOMPARE(week.at(7, 23), HourRule::Paused);
    QCOMPARE(week.at(6, 23), HourRule::Unlimited);
}

void SettingsPagesTest::goesThroughTheRulesWithSpace()
{
    settings().set(setting::obeysSchedule, true);
    SettingsSchedule page(settings(), nullptr);
    page.show();
    auto* grid = page.findChild<WeekGrid*>();
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Right);
    for (const HourRule next :
         {HourRule::Limited, HourRule::Paused, HourRule::Unlimited, HourRule::Limited}) {
        QTest::keyClick(grid, Qt::Key_Space);
        QCOMPARE(chosenSchedule(settings()).at(1, 1), next);
    }
    QCOMPARE(chosenSchedule(settings()).at(1, 0), HourRule::Unlimited);
}

void SettingsPagesTest::tellsReadersOfEachHour()
{
    QLocale::setDefault(QLocale::c());
    WeekSchedule week;
    week.at(2, 13) = HourRule::Paused;
    settings().set(setting::schedule, textOf(week));
    WeekGrid grid(settings());
    QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(&grid)->tableInterface();
    QCOMPARE(table->cellAt(1, 13)->text(QAccessible::Name),
             QStringLiteral("Tuesday, 13:00:00 to 14:00:00: Paused"));
    QVERIFY(table->cellAt(1, 23)->text(QAccessible::Name).contains(QLatin1String("to 00:00:00: No limit")));
}

void SettingsPagesTest::restsWhileNoScheduleIsFollowed()
{
    const SettingsSchedule page(settings(), nullptr);
    QVERIFY(!page.findChild<WeekGrid*>()->isEnabled());
    page.findChild<QCheckBox*>()->click();
    QVERIFY(page.findChild<WeekGrid*>()->isEnabled());
    QVERIFY(queueLimits(settings()).schedule);
}

void SettingsPagesTest::saysWhichLimitHolds()
{
    const SettingsSchedule page(settings(), nullptr);
    const auto says = [&page](const char* words) {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->text().contains(QString::fromUtf8(words)))
                return true;
        }
        return false;
    };
    QVERIFY(says("No speed limit is set"));
    settings().set(setting::bytesPerSecond, 1024 * 1024);
    QVERIFY(says("1.0 MiB/s"));
}

void SettingsPagesTest::readsExtensions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("spaces") << QStringLiteral("zip rar") << QStringLiteral("zip rar");
    QTest::newRow("commas and dots") << QStringLiteral(".ZIP, *.rar;7z") << QStringLiteral("zip rar 7z");
    QTest::newRow("twice") << QStringLiteral("zip Zip") << QStringLiteral("zip");
    QTest::newRow("nothing") << QStringLiteral(" . ") << QString();
}

void SettingsPagesTest::readsExtensions()
{
    QFETCH(QString, typed);
    QTEST(extensionsFrom(typed).join(u' '), "read");
}

std::unique_ptr<SettingsTypes> SettingsPagesTest::types()
{
    return std::make_unique<SettingsTypes>(
        settings(), usualCategories(), [this](const QList<Category>& chosen) { m_categories = chosen; },
        nullptr);
}

void SettingsPagesTest::showsTheTypes()
{
    const auto page = types();
    const auto* table = page->findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), usualCategories().size());
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("Music"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("Music"));
    QVERIFY(table->item(1, 2)->text().contains(QLatin1String("flac")));
}

void SettingsPagesTest::takesFoldersAndExtensions()
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

void SettingsPagesTest::keepsTheNamesOfUsualTypes()
{
    const auto page = types();
    const auto* table = page->findChild<QTableWidget*>();
    QVERIFY(!(table->item(0, 0)->flags() & Qt::ItemIsEditable));
    QVERIFY(table->item(0, 1)->flags() & Qt::ItemIsEditable);
}

void SettingsPagesTest::addsAndRemovesTypes()
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

void SettingsPagesTest::restoresTheUsualTypes()
{
    const auto page = types();
    auto* table = page->findChild<QTableWidget*>();
    table->setCurrentCell(2, 0);
    namedButton(*page, "Remove")->click();
    QCOMPARE(m_categories.size(), usualCategories().size() - 1);
    namedButton(*page, "Restore usual ones")->click();
    QCOMPARE(m_categories, usualCategories());
    QCOMPARE(table->rowCount(), usualCategories().size());
}

void SettingsPagesTest::takesTheFolderThatWasBrowsed()
{
    const auto page = types();
    page->findChild<QTableWidget*>()->setCurrentCell(3, 0);
    namedButton(*page, "Choose folder…")->click();
    auto* chooser = page->findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(QStringLiteral("/data/pictures"));
    QCOMPARE(m_categories.at(3).folder, QStringLiteral("/data/pictures"));
}

void SettingsPagesTest::filesByTypeWhereThatIsWanted()
{
    MainWindow window(settings());
    const QSignalSpy additions(&window, &MainWindow::addRequested);
    window.addLinks(QStringLiteral("https://example.org/a.zip"));
    QCOMPARE(additions.last().last().value<Placement>().filing, Filing::AsAsked);
    settings().set(setting::filesByType, true);
    window.addLinks(QStringLiteral("https://example.org/a.zip"));
    QCOMPARE(additions.last().last().value<Placement>().filing, Filing::ByCategory);
}

void SettingsPagesTest::showsWhatWasLearnedOfHosts()
{
    SettingsHosts page(settings(), knowing(twoHosts(), m_forgotten), nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("http://a.example:8080"));
    QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("https://b.example"));
    QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("At most 4"));
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("Not reliably"));
}

void SettingsPagesTest::sortsHostsByNumbersAndTimes_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("connections") << 1;
    QTest::newRow("last seen") << 4;
}

void SettingsPagesTest::sortsHostsByNumbersAndTimes()
{
    QFETCH(int, column);
    const auto host = [](const char* name, std::optional<int> connections, QDate seen) {
        return HostProfile{.host = QString::fromLatin1(name),
                           .connectionsTaken = connections,
                           .retryAfter = {},
                           .lastSeen = QDateTime(seen, QTime(12, 0), Qt::LocalTime)};
    };
    // As text, 10 would come before 2, and October before September.
    SettingsHosts page(
        settings(),
        knowing({host("http://a.example", 10, {2026, 10, 5}), host("http://b.example", 2, {2026, 9, 30}),
                 host("http://c.example", {}, {2025, 12, 31})},
                m_forgotten),
        nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    list->sortByColumn(column, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < 3; ++row)
        names.append(list->topLevelItem(row)->text(0).section(u'/', -1));
    QCOMPARE(names.join(u' '), QStringLiteral("c.example b.example a.example"));
}

void SettingsPagesTest::forgetsHosts()
{
    m_forgotten.clear();
    SettingsHosts page(settings(), knowing(twoHosts(), m_forgotten), nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QVERIFY(!namedButton(page, "Forget")->isEnabled());
    list->topLevelItem(1)->setSelected(true);
    namedButton(page, "Forget")->click();
    QCOMPARE(m_forgotten, QStringList{QStringLiteral("https://b.example:443")});
    QCOMPARE(list->topLevelItemCount(), 1);
    namedButton(page, "Forget all")->click();
    QCOMPARE(m_forgotten.size(), 2);
    QVERIFY(!namedButton(page, "Forget all")->isEnabled());
}

void SettingsPagesTest::showsWhoseCertificateIsTrusted()
{
    m_forgotten.clear();
    SettingsSurroundings around = knowing(twoHosts(), m_forgotten);
    around.trusted = [] {
        QPromise<QList<TrustedCertificate>> promise;
        promise.start();
        promise.addResult(QList<TrustedCertificate>{
            {.host = QStringLiteral("https://b.example:443"), .fingerprint = "ab"},
            {.host = QStringLiteral("https://c.example:8443"), .fingerprint = "cd"}});
        promise.finish();
        return promise.future();
    };
    SettingsHosts page(settings(), around, nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(0)->text(3), QString());
    QCOMPARE(list->topLevelItem(1)->text(3), QStringLiteral("Trusted by you"));
    QCOMPARE(list->topLevelItem(2)->text(0), QStringLiteral("https://c.example:8443"));
    list->topLevelItem(2)->setSelected(true);
    namedButton(page, "Forget")->click();
    QCOMPARE(m_forgotten, QStringList{QStringLiteral("https://c.example:8443")});
}

void SettingsPagesTest::hintsBeginWithThePage_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Alignment>("side");
    QTest::newRow("from left to right") << Qt::LeftToRight << Qt::Alignment(Qt::AlignLeft);
    QTest::newRow("from right to left") << Qt::RightToLeft << Qt::Alignment(Qt::AlignRight);
}

// Also where nobody has translated their words, which a label else goes by.
void SettingsPagesTest::hintsBeginWithThePage()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const Qt::Alignment, side);
    QGuiApplication::setLayoutDirection(direction);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const SettingsHosts page(settings(), {}, nullptr);
    int hints = 0;
    for (const QLabel* hint : page.findChildren<QLabel*>()) {
        if (!hint->wordWrap())
            continue;
        ++hints;
        QCOMPARE(Qt::Alignment(hint->alignment() & Qt::AlignHorizontal_Mask),
                 Qt::Alignment(side | Qt::AlignAbsolute));
    }
    QVERIFY(hints > 0);
}

QTEST_MAIN(SettingsPagesTest)
#include "tst_settings_pages.moc"
