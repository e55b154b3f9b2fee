#include "ui/settings/pages/settings_browsers.h"

#include "ui/desktop/files/show_in_folder.h"
#include "ui/settings/pages/settings_surroundings.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace tributary {

SettingsBrowsers::SettingsBrowsers(Settings& settings, const SettingsSurroundings& around, QWidget* parent)
    : SettingsPage(settings, parent)
{
    for (const BrowserEntry& browser : *around.browsers)
        //: %1: a browser, as "Firefox".
        addEntry(tr("Take downloads from %1").arg(browser.name), *browser.entry);
    if (around.browsers->empty())
        addHint(tr("No browser was found that Tributary could take downloads from."));
    else if (!around.extensionFolder.isEmpty())
        addHint(tr("Then load the extension from this folder.\n"
                   "In Firefox: about:debugging › This Firefox › Load Temporary Add-on\n"
                   "In others: chrome://extensions › Developer mode › Load unpacked"));
    addExtension(around.extensionFolder);
}

void SettingsBrowsers::addExtension(const QString& folder)
{
    if (folder.isEmpty())
        return;
    auto* field = new QLineEdit(QDir::toNativeSeparators(folder), this);
    field->setReadOnly(true);
    field->setCursorPosition(0);
    addField(tr("&Extension"), field);
    auto* open = new QPushButton(tr("&Open folder"), this);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [folder] { (void)openFile(folder); });
    addRow(open);
}

} // namespace tributary
