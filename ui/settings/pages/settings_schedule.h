#pragma once

#include "ui/settings/pages/settings_page.h"

#include <array>

class QPushButton;

namespace tributary {

class WeekGrid;

// In which hours of the week downloads run, and how fast.
class SettingsSchedule : public SettingsPage
{
    Q_OBJECT

public:
    SettingsSchedule(Settings& settings, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* rules();
    void drawIcons();

    WeekGrid* m_grid;
    std::array<QPushButton*, 3> m_rules{};
};

} // namespace tributary
