#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

struct SettingsSurroundings;

// The page on where files go, how the program looks and speaks, and when it is there.
class SettingsGeneral : public SettingsPage
{
    Q_OBJECT

public:
    // Without an entry for the session, starting with the session is not offered.
    SettingsGeneral(Settings& settings, const SettingsSurroundings& around, QWidget* parent);

Q_SIGNALS:
    void restartRequested();

private:
    void addFolder();
    void addLanguages(const QString& atStart);
};

} // namespace tributary
