#include "ui/settings/pages/settings_advanced.h"

#include "ui/settings/pages/setting_names.h"
#include "ui/words/byte_units.h"
#include "ui/words/number_text.h"

namespace tributary {

SettingsAdvanced::SettingsAdvanced(Settings& settings, QWidget* parent)
    : SettingsPage(settings, parent)
{
    addChoice(labelOf(SettingField::DiskSpace), setting::space,
              {tr("Reserve it before downloading"), tr("Take it as the file grows")});
    addHintWhile(setting::space, SpaceReservation::Reserve,
                 tr("A full disk is noticed at the start, and the file lies in one piece."));
    addHintWhile(setting::space, SpaceReservation::Sparse,
                 tr("Nothing is taken before it is needed, but the disk may turn out too full halfway."));
    addSize(labelOf(SettingField::ChunkSize), setting::chunkSize, kibibyte, u' ' + shownUnit("KiB"));
    addHint(tr("Disk space and largest read or write apply to downloads that are added from now on."));
    addGap();
    addSize(labelOf(SettingField::Memory), setting::memory, mebibyte, u' ' + shownUnit("MiB"));
    addHint(tr("When this much data waits to be written, reading pauses."));
}

} // namespace tributary
