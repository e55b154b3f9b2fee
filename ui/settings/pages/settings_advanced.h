#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

// What hardly anybody needs to change.
class SettingsAdvanced : public SettingsPage
{
    Q_OBJECT

public:
    SettingsAdvanced(Settings& settings, QWidget* parent);
};

} // namespace tributary
