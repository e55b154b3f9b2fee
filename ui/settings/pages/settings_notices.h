#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

// What a person is told of while looking elsewhere.
class SettingsNotices : public SettingsPage
{
    Q_OBJECT

public:
    SettingsNotices(Settings& settings, QWidget* parent);
};

} // namespace tributary
