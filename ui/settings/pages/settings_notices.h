#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

// The page on news that a person gets while looking elsewhere.
class SettingsNotices : public SettingsPage
{
    Q_OBJECT

public:
    SettingsNotices(Settings& settings, QWidget* parent);
};

} // namespace tributary
