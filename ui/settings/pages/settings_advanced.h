#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

// The page of settings that hardly anybody needs.
class SettingsAdvanced : public SettingsPage
{
    Q_OBJECT

public:
    SettingsAdvanced(Settings& settings, QWidget* parent);
};

} // namespace tributary
