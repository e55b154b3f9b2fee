#include "ui/settings/pages/settings_general.h"

#include "ui/adding/folder_row.h"
#include "ui/settings/pages/languages.h"
#include "ui/settings/pages/setting_names.h"
#include "ui/settings/pages/settings_surroundings.h"
#include "ui/widgets/being_edited.h"
#include "ui/widgets/described.h"
#include "ui/words/add_input.h"
#include "words/language_choice.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tributary {

SettingsGeneral::SettingsGeneral(Settings& settings, const SettingsSurroundings& around, QWidget* parent)
    : SettingsPage(settings, parent)
{
    addFolder();
    addGap();
    //: The theme: as the desktop has it.
    addChoice(labelOf(SettingField::Theme), setting::theme, {tr("System default"), tr("Light"), tr("Dark")});
    addLanguages(around.languageAtStart.value_or(settings.value(setting::language)));
    addGap();
    addCheck(labelOf(SettingField::StaysInTray), setting::staysInTray);
    if (around.sessionStart)
        addEntry(labelOf(SettingField::SessionStart), *around.sessionStart);
    addCheck(labelOf(SettingField::WatchesClipboard), setting::watchesClipboard);
    addHint(tr("“New download” opens when you copy a link to a file."));
}

void SettingsGeneral::addFolder()
{
    auto* row = new FolderRow({}, {}, this);
    QLineEdit* field = row->field();
    const auto show = [this, field] {
        field->setText(QDir::toNativeSeparators(settings().folder()));
        field->setCursorPosition(0);
    };
    follow([show, field] {
        if (!isBeingEdited(*field))
            show();
    });
    connect(row, &FolderRow::settled, this, [this, row, show] {
        const QString folder = folderFrom(row->folder());
        if (QDir::isAbsolutePath(folder))
            settings().setFolder(folder);
        // Text that is no folder is replaced by the last folder.
        show();
    });
    connect(row, &FolderRow::troubleChanged, field, [field, row] { describe(*field, row->trouble()); });
    addField(labelOf(SettingField::DownloadFolder), field, row);
}

void SettingsGeneral::addLanguages(const QString& atStart)
{
    const QStringList codes = languageCodes();
    const auto chosen = [this, codes] { return chosenLanguage(settings().value(setting::language), codes); };
    auto* box = new QComboBox(this);
    //: The language: as the desktop has it.
    box->addItem(tr("System default"), QString());
    for (const Language& language : languages())
        box->addItem(language.name, language.code);
    box->setCurrentIndex(std::max(0, box->findData(chosen())));
    QLabel* why = makeHint(tr("The new language is used after a restart. Downloads continue then."));
    auto* restart = new QPushButton(tr("Restart &now"), this);
    describe(*restart, why->text());
    restart->setAutoDefault(false);
    const auto offer = [why, restart, chosen, spoken = chosenLanguage(atStart, codes)] {
        why->setVisible(chosen() != spoken);
        restart->setVisible(chosen() != spoken);
    };
    connect(restart, &QPushButton::clicked, this, &SettingsGeneral::restartRequested);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, offer] {
        settings().set(setting::language, box->currentData().toString());
        offer();
    });
    addField(labelOf(SettingField::Language), box);
    addRow(why);
    addRow(restart);
    offer();
}

} // namespace tributary
