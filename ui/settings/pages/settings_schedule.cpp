#include "ui/settings/pages/settings_schedule.h"

#include "ui/settings/pages/setting_names.h"
#include "ui/settings/pages/week_grid.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/limit_menu.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace tributary {

namespace {

bool hasLimitedHours(const Settings& settings)
{
    const WeekSchedule week = chosenSchedule(settings);
    return std::ranges::find(week.hours, HourRule::Limited) != week.hours.end();
}

} // namespace

SettingsSchedule::SettingsSchedule(Settings& settings, QWidget* parent)
    : SettingsPage(settings, parent)
    , m_grid(new WeekGrid(settings, this))
{
    QCheckBox* obeys = makeCheck(labelOf(SettingField::ObeysSchedule), setting::obeysSchedule);
    addWide(obeys);
    QLabel* how = makeHint(tr("Drag over the grid to select hours, then choose what applies to them."));
    addWide(how);
    addWide(m_grid);
    setTabOrder(obeys, m_grid);
    QWidget* buttons = rules();
    addWide(buttons);
    QSpinBox* limit = addSpeedLimit(labelOf(SettingField::ScheduledLimit));
    QLabel* hint = makeHint({});
    addWide(hint);
    follow([this, how, buttons, limit, hint] {
        const bool isObeyed = this->settings().value(setting::obeysSchedule);
        how->setEnabled(isObeyed);
        m_grid->setEnabled(isObeyed);
        buttons->setEnabled(isObeyed);
        limit->setEnabled(isObeyed);
        const qint64 most = this->settings().value(setting::bytesPerSecond);
        hint->setVisible(most > 0 || hasLimitedHours(this->settings()));
        hint->setText(most == 0
                          ? tr("No speed limit is set at the moment, so limited hours are as fast as others.")
                          //: %1: a speed.
                          : tr("In limited hours the speed limit of %1 applies.").arg(limitText(most)));
    });
}

QWidget* SettingsSchedule::rules()
{
    auto* row = new FlowRow(this);
    auto* words = new QLabel(tr("Selected hours"), row);
    row->add(words);
    // The names follow the order of HourRule.
    const std::array names{tr("&No limit"), tr("&Limited"), tr("&Paused")};
    for (size_t i = 0; i < m_rules.size(); ++i) {
        m_rules.at(i) = new QPushButton(names.at(i), row);
        m_rules.at(i)->setAutoDefault(false);
        row->add(m_rules.at(i));
        connect(m_rules.at(i), &QPushButton::clicked, this,
                [this, i] { m_grid->give(static_cast<HourRule>(i)); });
    }
    drawIcons();
    words->setMinimumHeight(m_rules.front()->sizeHint().height());
    return row;
}

void SettingsSchedule::drawIcons()
{
    for (size_t i = 0; i < m_rules.size(); ++i)
        m_rules.at(i)->setIcon(ruleIcon(static_cast<HourRule>(i), *this));
}

void SettingsSchedule::changeEvent(QEvent* event)
{
    SettingsPage::changeEvent(event);
    // A button keeps the picture it was given, in the colour of then.
    if (event->type() == QEvent::PaletteChange && m_rules.front())
        drawIcons();
}

} // namespace tributary
