#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

struct SettingsSurroundings;

// The page on the browsers that hand downloads over to the program.
class SettingsBrowsers : public SettingsPage
{
    Q_OBJECT

public:
    SettingsBrowsers(Settings& settings, const SettingsSurroundings& around, QWidget* parent);

private:
    void addExtension(const QString& folder);
};

} // namespace tributary
