#include "tests/ui/list/accessible/told_events.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_button.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/looks/contrast.h"
#include "ui/looks/measures.h"
#include "ui/settings/pages/settings_network.h"
#include "ui/settings/pages/settings_schedule.h"
#include "ui/settings/pages/week_grid.h"
#include "ui/widgets/hint_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTest>

using namespace tributary;

// The page of Settings with the rules for the hours of a week.
class SettingsScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesSelectedHoursARule();
    void givesADayItsRuleByItsName();
    void showsTheRuleOfSelectedHours();
    void goesThroughTheRulesWithSpace();
    void tellsReadersOfEachHour();
    void tellsReadersTheNewRuleOfAnHour();
    void restsWhileNoScheduleIsFollowed();
    void isGreyWhileItRests();
    void saysHowHoursAreSelected();
    void saysWhichLimitHolds();
    void beginsWithoutALimit();
    void setsTheSpeedOfLimitedHours();
    void beginsTheWeekAsPeopleDo_data();
    void beginsTheWeekAsPeopleDo();
    void hasFlatHeads();
    void marksHoursVisibly_data();
    void marksHoursVisibly();
    void framesAnHourAlikeOnAllSides_data();
    void framesAnHourAlikeOnAllSides();
    void framesNothingWhileItRests();
    void leavesRoomBetweenTheLastHoursAndTheFrame();

private:
    Settings& settings() { return m_settings->settings(); }

    std::unique_ptr<TemporarySettings> m_settings;
};

// The week of the C locale begins on a Monday, and that of the computer on any day.
void SettingsScheduleTest::init()
{
    QLocale::setDefault(QLocale::c());
    m_settings = std::make_unique<TemporarySettings>();
    settings().set(setting::schedule, textOf(WeekSchedule::ofOne(HourRule::Unlimited)));
}

void SettingsScheduleTest::givesSelectedHoursARule()
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

void SettingsScheduleTest::givesADayItsRuleByItsName()
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

void SettingsScheduleTest::showsTheRuleOfSelectedHours()
{
    settings().set(setting::obeysSchedule, true);
    SettingsSchedule page(settings(), nullptr);
    auto* grid = page.findChild<WeekGrid*>();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QModelIndex hour = grid->model()->index(2, 5);
    const auto colour = [&] {
        return grid->viewport()->grab().toImage().pixelColor(grid->visualRect(hour).center());
    };
    grid->selectionModel()->select(QItemSelection(hour, grid->model()->index(4, 9)),
                                   QItemSelectionModel::ClearAndSelect);
    const QColor unlimited = colour();
    namedButton(page, "Paused")->click();
    const QColor selected = colour();
    QVERIFY(selected != unlimited);
    grid->clearSelection();
    QCOMPARE(colour(), selected);
}

void SettingsScheduleTest::goesThroughTheRulesWithSpace()
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

void SettingsScheduleTest::tellsReadersOfEachHour()
{
    WeekSchedule week;
    week.at(2, 13) = HourRule::Paused;
    settings().set(setting::schedule, textOf(week));
    WeekGrid grid(settings());
    QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(&grid)->tableInterface();
    QCOMPARE(table->cellAt(1, 13)->text(QAccessible::Name),
             QStringLiteral("Tuesday, 13:00 to 14:00: Paused"));
    QVERIFY(table->cellAt(1, 23)->text(QAccessible::Name).contains(QLatin1String("to 00:00: No limit")));
}

void SettingsScheduleTest::tellsReadersTheNewRuleOfAnHour()
{
    settings().set(setting::obeysSchedule, true);
    SettingsSchedule page(settings(), nullptr);
    auto* grid = page.findChild<WeekGrid*>();
    grid->setCurrentIndex(grid->model()->index(1, 9));
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    QTest::keyClick(grid, Qt::Key_Space);
    QCOMPARE(told.namesOf(QAccessible::NameChanged, grid),
             QStringList{grid->currentIndex().data(Qt::AccessibleTextRole).toString()});
    QVERIFY(told.namesOf(QAccessible::NameChanged, grid).first().endsWith(QLatin1String("Limited")));
}

void SettingsScheduleTest::restsWhileNoScheduleIsFollowed()
{
    const SettingsSchedule page(settings(), nullptr);
    QVERIFY(!page.findChild<WeekGrid*>()->isEnabled());
    page.findChild<QCheckBox*>()->click();
    QVERIFY(page.findChild<WeekGrid*>()->isEnabled());
    QVERIFY(queueLimits(settings()).schedule);
}

void SettingsScheduleTest::isGreyWhileItRests()
{
    WeekGrid grid(settings());
    grid.setPalette(lightPalette());
    const auto colourOf = [&grid](QStyle::State state) {
        QStyleOptionViewItem option;
        option.initFrom(&grid);
        option.state = state;
        option.rect = QRect(0, 0, 22, 24);
        QImage picture(option.rect.size(), QImage::Format_RGB32);
        QPainter painter(&picture);
        grid.itemDelegate()->paint(&painter, option, grid.model()->index(0, 0));
        return picture.pixelColor(option.rect.center());
    };
    constexpr int grey = 24;
    QVERIFY(colourOf(QStyle::State_Enabled).hslSaturation() > grey);
    QVERIFY(colourOf(QStyle::State_None).hslSaturation() <= grey);
}

void SettingsScheduleTest::saysHowHoursAreSelected()
{
    const SettingsSchedule page(settings(), nullptr);
    const HintLabel* how = page.findChildren<HintLabel*>().constFirst();
    QVERIFY(how->text().startsWith(QLatin1String("Drag over the grid")));
    QVERIFY(!how->isEnabled());
    settings().set(setting::obeysSchedule, true);
    QVERIFY(how->isEnabled());
}

void SettingsScheduleTest::saysWhichLimitHolds()
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
    QVERIFY(says("1\u00A0MiB/s"));
}

// A fresh schedule needs no word on limited hours.
void SettingsScheduleTest::beginsWithoutALimit()
{
    settings().set(setting::schedule, QString());
    settings().set(setting::obeysSchedule, true);
    SettingsSchedule page(settings(), nullptr);
    page.show();
    auto* grid = page.findChild<WeekGrid*>();
    const auto ruleOfTheFirst = [grid] {
        return grid->model()->index(0, 0).data(WeekModel::RuleRole).value<HourRule>();
    };
    const QLabel* hint = page.findChildren<HintLabel*>().constLast();
    QCOMPARE(ruleOfTheFirst(), HourRule::Unlimited);
    QVERIFY(!hint->isVisible());
    // Hours that are marked leave the others as they are seen.
    grid->selectionModel()->select(grid->model()->index(1, 8), QItemSelectionModel::ClearAndSelect);
    namedButton(page, "Limited")->click();
    QVERIFY(hint->isVisible());
    settings().set(setting::bytesPerSecond, 1024 * 1024);
    QCOMPARE(ruleOfTheFirst(), HourRule::Unlimited);
}

// The pages for the network and for the schedule show one and the same limit.
void SettingsScheduleTest::setsTheSpeedOfLimitedHours()
{
    settings().set(setting::obeysSchedule, true);
    const SettingsSchedule page(settings(), nullptr);
    const SettingsNetwork network(settings(), nullptr);
    const auto named = [](const QWidget& one, const char* name) {
        for (auto* box : one.findChildren<QSpinBox*>()) {
            if (box->accessibleName() == QLatin1String(name))
                return box;
        }
        qFatal("no field %s", name);
    };
    QSpinBox* here = named(page, "Speed in limited hours");
    QSpinBox* there = named(network, "Speed limit");
    here->setValue(512);
    QCOMPARE(queueLimits(settings()).bytesPerSecond, std::optional<qint64>(512 * 1024));
    QCOMPARE(there->value(), 512);
    there->setValue(1024);
    QCOMPARE(here->value(), 1024);
    settings().set(setting::obeysSchedule, false);
    QVERIFY(!here->isEnabled());
}

void SettingsScheduleTest::beginsTheWeekAsPeopleDo_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("first");
    QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << 1;
    QTest::newRow("the United States") << QLocale(QLocale::English, QLocale::UnitedStates) << 7;
    QTest::newRow("Egypt") << QLocale(QLocale::Arabic, QLocale::Egypt) << 6;
}

void SettingsScheduleTest::beginsTheWeekAsPeopleDo()
{
    QFETCH(const QLocale, locale);
    QFETCH(const int, first);
    QLocale::setDefault(locale);
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    settings().set(setting::obeysSchedule, true);
    SettingsSchedule page(settings(), nullptr);
    auto* grid = page.findChild<WeekGrid*>();
    QCOMPARE(grid->model()->headerData(0, Qt::Vertical).toString(),
             locale.standaloneDayName(first, QLocale::ShortFormat));
    grid->setCurrentIndex(grid->model()->index(0, 5));
    namedButton(page, "Paused")->click();
    // The setting counts from Monday everywhere.
    QCOMPARE(chosenSchedule(settings()).at(first, 5), HourRule::Paused);
    QCOMPARE(textOf(chosenSchedule(settings())).indexOf(u'p'), (first - 1) * 24 + 5);
}

// Paper and words alone, also where the two heads meet.
void SettingsScheduleTest::hasFlatHeads()
{
    settings().set(setting::obeysSchedule, true);
    SettingsSchedule page(settings(), nullptr);
    auto* grid = page.findChild<WeekGrid*>();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QImage picture = grid->grab().toImage();
    const QColor paper = grid->palette().color(QPalette::Base);
    const QRect hours = grid->horizontalHeader()->geometry();
    const QRect days = grid->verticalHeader()->geometry();
    for (int x = days.left() + 1; x < hours.right(); ++x)
        QCOMPARE(picture.pixelColor(x, hours.bottom()), paper);
    for (int y = hours.top() + 1; y < days.bottom(); ++y)
        QCOMPARE(picture.pixelColor(days.right(), y), paper);
}

void SettingsScheduleTest::marksHoursVisibly_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void SettingsScheduleTest::marksHoursVisibly()
{
    QFETCH(const QPalette, palette);
    WeekGrid grid(settings());
    grid.setPalette(palette);
    grid.resize(grid.sizeHint());
    const QModelIndex limited = grid.model()->index(2, 5);
    grid.selectionModel()->select(limited, QItemSelectionModel::ClearAndSelect);
    grid.give(HourRule::Limited);
    grid.clearSelection();
    const QRect cell = grid.visualRect(limited);
    const QImage picture = grid.viewport()->grab().toImage();
    const QColor empty = picture.pixelColor(cell.center().x(), cell.top() + 4);
    const QColor filled = picture.pixelColor(cell.center().x(), cell.bottom() - 4);
    QVERIFY2(contrast(empty, filled) >= 3, qPrintable(QString::number(contrast(empty, filled))));
}

void SettingsScheduleTest::framesAnHourAlikeOnAllSides_data()
{
    QTest::addColumn<QStyle::State>("state");
    QTest::addColumn<int>("frame");
    QTest::newRow("chosen") << QStyle::State(QStyle::State_Selected) << 1;
    QTest::newRow("in focus") << QStyle::State(QStyle::State_HasFocus) << 2;
}

void SettingsScheduleTest::framesAnHourAlikeOnAllSides()
{
    QFETCH(const QStyle::State, state);
    QFETCH(const int, frame);
    WeekGrid grid(settings());
    grid.setPalette(lightPalette());
    QStyleOptionViewItem option;
    option.initFrom(&grid);
    option.state = state | QStyle::State_Enabled;
    option.rect = QRect(0, 0, 22, 24);
    QImage picture(option.rect.size(), QImage::Format_RGB32);
    QPainter painter(&picture);
    grid.itemDelegate()->paint(&painter, option, grid.model()->index(0, 0));
    const QColor ink = option.palette.color(QPalette::Text);
    const QColor paper = option.palette.color(QPalette::Base);
    const QPoint middle = option.rect.center();
    for (int in = 0; in <= frame; ++in) {
        const QColor wanted = in < frame ? ink : paper;
        QCOMPARE(picture.pixelColor(in, middle.y()), wanted);
        QCOMPARE(picture.pixelColor(21 - in, middle.y()), wanted);
        QCOMPARE(picture.pixelColor(middle.x(), in), wanted);
        QCOMPARE(picture.pixelColor(middle.x(), 23 - in), wanted);
    }
    QVERIFY(picture.pixelColor(frame + 1, middle.y()) != paper);
    QVERIFY(picture.pixelColor(20 - frame, middle.y()) != paper);
}

// Nobody can get to an hour then.
void SettingsScheduleTest::framesNothingWhileItRests()
{
    WeekGrid grid(settings());
    grid.setPalette(lightPalette());
    QStyleOptionViewItem option;
    option.initFrom(&grid);
    option.state = QStyle::State_HasFocus | QStyle::State_Selected;
    option.rect = QRect(0, 0, 22, 24);
    QImage picture(option.rect.size(), QImage::Format_RGB32);
    QPainter painter(&picture);
    grid.itemDelegate()->paint(&painter, option, grid.model()->index(0, 0));
    for (const QPoint at : {QPoint(0, 12), QPoint(21, 12), QPoint(11, 0), QPoint(11, 23)})
        QCOMPARE(picture.pixelColor(at), option.palette.color(QPalette::Base));
}

void SettingsScheduleTest::leavesRoomBetweenTheLastHoursAndTheFrame()
{
    WeekGrid grid(settings());
    for (const QSize size : {grid.sizeHint(), grid.minimumSizeHint()}) {
        grid.resize(size);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        const QRect last = grid.visualRect(grid.model()->index(6, 23));
        // The bar of an hour ends two before its cell.
        QVERIFY(grid.viewport()->height() - 1 - last.bottom() >= spacing::close - spacing::hair);
        QVERIFY(grid.viewport()->width() - 1 - last.right() >= spacing::close - spacing::hair);
    }
}

QTEST_MAIN(SettingsScheduleTest)
#include "tst_settings_schedule.moc"
