#include "ui/settings/pages/settings_notices.h"

#include <QLabel>

namespace tributary {

SettingsNotices::SettingsNotices(Settings& settings, QWidget* parent)
    : SettingsPage(settings, parent)
{
    addRow(new QLabel(tr("Tell me when"), this));
    addCheck(tr("a download is &finished"), setting::tellsFinished);
    addCheck(tr("a download &has failed"), setting::tellsFailed);
    addCheck(tr("&all downloads are done"), setting::tellsAllDone);
}

} // namespace tributary
