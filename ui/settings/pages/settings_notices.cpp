#include "ui/settings/pages/settings_notices.h"

#include "ui/settings/pages/setting_names.h"
#include "ui/widgets/page_side.h"

#include <QLabel>

namespace tributary {

SettingsNotices::SettingsNotices(Settings& settings, QWidget* parent)
    : SettingsPage(settings, parent)
{
    auto* beginning = new QLabel(tr("Tell me when"), this);
    beginWithThePage(*beginning);
    addWide(beginning);
    addWide(makeCheck(labelOf(SettingField::TellsFinished), setting::tellsFinished));
    addWide(makeCheck(labelOf(SettingField::TellsFailed), setting::tellsFailed));
    addWide(makeCheck(labelOf(SettingField::TellsAllDone), setting::tellsAllDone));
}

} // namespace tributary
