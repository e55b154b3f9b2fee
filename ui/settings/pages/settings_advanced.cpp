#include "ui/settings/pages/settings_advanced.h"

#include "ui/words/byte_units.h"

#include <QComboBox>
#include <QSpinBox>

namespace tributary {

SettingsAdvanced::SettingsAdvanced(Settings& settings, QWidget* parent)
    : SettingsPage(settings, parent)
{
    addChoice(tr("&Space on disk"), setting::space, {tr("Reserve it first"), tr("Take it as bytes come")});
    addSize(tr("&Read and write at most"), setting::chunkSize, kibibyte, QStringLiteral(" KiB"));
    addHint(tr("In one step. Both hold for downloads that are added from now on."));
    addGap();
    addSize(tr("&Memory for all connections"), setting::memory, mebibyte, QStringLiteral(" MiB"));
    addHint(tr("When so much waits to be written, reading waits as well."));
}

} // namespace tributary
