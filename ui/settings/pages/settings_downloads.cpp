#include "ui/settings/pages/settings_downloads.h"

#include "ui/desktop/session/power_switch.h"
#include "ui/settings/pages/setting_names.h"
#include "ui/words/add_input.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace tributary {

SettingsDownloads::SettingsDownloads(Settings& settings, QWidget* parent)
    : SettingsPage(settings, parent)
{
    addNumber(labelOf(SettingField::DownloadsAtOnce), setting::downloadsAtOnce);
    addNumber(labelOf(SettingField::ConnectionsPerFile), setting::connectionsPerFile);
    addNumber(labelOf(SettingField::ConnectionsAtOnce), setting::connectionsAtOnce);
    addHint(tr("More connections are used only while they make a download faster. The number per download "
               "applies to new downloads."));
    addGap();
    addChoice(labelOf(SettingField::OnConflict), setting::onConflict,
              {tr("Keep both and rename the new one"), tr("Overwrite it"), tr("Skip the download"),
               tr("Stop with an error")});
    addHintWhile(setting::onConflict, ConflictPolicy::Overwrite,
                 tr("The old file is deleted once the new one is complete. It is not moved to the bin."));
    addPartFiles();
    addChoice(labelOf(SettingField::FileTime), setting::fileTime,
              {tr("When it was downloaded"), tr("The server's date")});
    addChoice(labelOf(SettingField::ChecksumSearch), setting::checksumSearch,
              {tr("In the server's response"), tr("Also in a file next to the download")});
    addHintWhile(setting::checksumSearch, ChecksumSearch::HeadersAndFiles,
                 tr("The server is asked for SHA256SUMS, for the file's name with .sha256 added, and for "
                    "similar files."));
    addGap();
    addEndings();
    addCheck(labelOf(SettingField::KeepsAwake), setting::keepsAwake);
}

// The engine judges what fits where, when it knows the size.
void SettingsDownloads::addPartFiles()
{
    addChoice(labelOf(SettingField::PartFiles), setting::assembly,
              {tr("Single file next to the download"), tr("Several in a folder, merged at the end"),
               tr("None, kept in memory until the end")});
    QWidget* folder = addPath(
        labelOf(SettingField::PartFolder), setting::partFolder, QFileDialog::Directory,
        [](const QString& typed) { return typed.isEmpty() || QDir::isAbsolutePath(folderFrom(typed)); });
    folder->findChild<QLineEdit*>()->setPlaceholderText(tr("The system's temporary folder"));
    addHintWhile(setting::assembly, AssemblyKind::Temp,
                 tr("At the end, merging takes time, and as much disk space again as the file."));
    addHintWhile(setting::assembly, AssemblyKind::Memory,
                 tr("Files larger than the memory set under Advanced will fail."));
    follow([this, folder] { folder->setEnabled(settings().value(setting::assembly) == AssemblyKind::Temp); });
}

void SettingsDownloads::addEndings()
{
    using Ending = std::pair<AfterFinishing, QString>;
    QList<Ending> endings{{AfterFinishing::Nothing, tr("Do nothing")},
                          {AfterFinishing::Quit, tr("Quit Tributary")}};
    if (systemsPowerSwitch()->isThere())
        endings += {{AfterFinishing::Sleep, tr("Put the computer to sleep")},
                    {AfterFinishing::ShutDown, tr("Shut down the computer")}};
    endings.append({AfterFinishing::RunProgram, tr("Run a program")});
    addChoice(labelOf(SettingField::AfterFinishing), setting::afterFinishing, endings);
    QLabel* hint = makeHint(
        tr("This applies once. You are asked first; without an answer it happens after half a minute."));
    addRow(hint);
    QWidget* program = addPath(labelOf(SettingField::ProgramToRun), setting::programToRun,
                               QFileDialog::ExistingFile, [](const QString&) { return true; });
    QPlainTextEdit* arguments = addLines(labelOf(SettingField::ProgramArguments), setting::programArguments);
    arguments->setPlaceholderText(tr("One per line, without quotes"));
    follow([this, hint, program, arguments] {
        const AfterFinishing chosen = settings().value(setting::afterFinishing);
        hint->setVisible(chosen != AfterFinishing::Nothing);
        program->setEnabled(chosen == AfterFinishing::RunProgram);
        arguments->setEnabled(chosen == AfterFinishing::RunProgram);
    });
}

} // namespace tributary
