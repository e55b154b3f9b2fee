#include "ui/settings/pages/settings_notices.h"

#include "ui/widgets/page_side.h"

#include <QLabel>

namespace tributary {

SettingsNotices::SettingsNotices(Settings& settings, QWidget* parent)
    : SettingsPage(settings, parent)
{
    auto* beginning = new QLabel(tr("Tell me when"), this);
    beginWithThePage(*beginning);
    addWide(beginning);
    addWide(makeCheck(tr("a download is &finished"), setting::tellsFinished));
    addWide(makeCheck(tr("a download &has failed"), setting::tellsFailed));
    addWide(makeCheck(tr("&all downloads are done"), setting::tellsAllDone));
}

} // namespace tributary
