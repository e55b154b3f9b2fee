#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

// How servers are reached, how fast, and how patiently.
class SettingsNetwork : public SettingsPage
{
    Q_OBJECT

public:
    SettingsNetwork(Settings& settings, QWidget* parent);

    // Where a person goes who wants another limit than those of the menu.
    void beginWithLimit();

private:
    void addRetries();

    QSpinBox* m_limit = nullptr;
};

} // namespace tributary
