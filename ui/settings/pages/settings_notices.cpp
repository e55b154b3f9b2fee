#include "ui/settings/pages/settings_notices.h"

#include "ui/settings/pages/setting_names.h"

namespace tributary {

SettingsNotices::SettingsNotices(Settings& settings, QWidget* parent)
    : SettingsPage(settings, parent)
{
    addWide(makeCheck(labelOf(SettingField::TellsFinished), setting::tellsFinished));
    addWide(makeCheck(labelOf(SettingField::TellsFailed), setting::tellsFailed));
    addWide(makeCheck(labelOf(SettingField::TellsAllDone), setting::tellsAllDone));
}

} // namespace tributary
