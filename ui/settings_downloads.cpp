#include "ui/settings_downloads.h"

#include "ui/power_switch.h"

#include <QComboBox>
#include <QSpinBox>

namespace tributary {

SettingsDownloads::SettingsDownloads(Settings& settings, QWidget* parent)
    : SettingsPage(settings, parent)
{
    addNumber(tr("Downloads at &once"), setting::downloadsAtOnce);
    addNumber(tr("&Connections for each"), setting::connectionsPerFile);
    addNumber(tr("Connections in &all"), setting::connectionsAtOnce);
    addHint(tr("A download takes as many connections as pay off, but no more than this. What is chosen for "
               "each holds for downloads that are added from now on."));
    addGap();
    addChoice(
        tr("When the &file is there already"), setting::onConflict,
        {tr("Number the new one"), tr("Overwrite it"), tr("Skip the download"), tr("Fail the download")});
    addChoice(tr("&Date of the file"), setting::fileTime,
              {tr("When it was downloaded"), tr("As the server has it")});
    addChoice(tr("Check&sum to verify"), setting::checksumSearch,
              {tr("From the server’s answer"), tr("Also from a file beside it")});
    addGap();
    QStringList endings{tr("Do nothing"), tr("Quit Tributary")};
    if (DesktopPowerSwitch::isThere())
        endings += {tr("Let the computer sleep"), tr("Shut the computer down")};
    addChoice(tr("When a&ll are done"), setting::afterFinishing, endings);
    addHint(tr("Once; there is time to say no."));
    addCheck(tr("&Keep the computer awake while downloads run"), setting::keepsAwake);
}

} // namespace tributary
