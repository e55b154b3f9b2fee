#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

class SessionStart;

// The page on where files go, how the program looks and speaks, and when it is there.
class SettingsGeneral : public SettingsPage
{
    Q_OBJECT

public:
    // Without a SessionStart, starting with the session is not offered.
    SettingsGeneral(Settings& settings, SessionStart* sessionStart, QWidget* parent);

Q_SIGNALS:
    void restartRequested();

private:
    void addFolder();
    void addLanguages();
    void addSessionStart(SessionStart& start);
};

} // namespace tributary
