#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

// The page on how servers are reached, how fast, and how patiently.
class SettingsNetwork : public SettingsPage
{
    Q_OBJECT

public:
    SettingsNetwork(Settings& settings, QWidget* parent);

private:
    void addRetries();
};

} // namespace tributary
