#include "ui/settings/pages/settings_downloads.h"

#include "ui/desktop/power_switch.h"
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
    addNumber(tr("Downloads at &once"), setting::downloadsAtOnce);
    addNumber(tr("&Connections for each"), setting::connectionsPerFile);
    addNumber(tr("Connections in &all"), setting::connectionsAtOnce);
    addHint(tr("A download takes as many connections as pay off, but no more than this. What is chosen for "
               "each holds for downloads that are added from now on."));
    addGap();
    addChoice(tr("When the &file is there already"), setting::onConflict,
              {tr("Keep both, and number the new one"), tr("Overwrite it"), tr("Skip the download"),
               tr("Fail the download")});
    addPartFiles();
    addChoice(tr("&Date of the file"), setting::fileTime,
              {tr("When it was downloaded"), tr("As the server has it")});
    addChoice(tr("Check&sum to verify"), setting::checksumSearch,
              {tr("From the server’s answer"), tr("Also from a file beside it")});
    addGap();
    addEndings();
    addCheck(tr("&Keep the computer awake while downloads run"), setting::keepsAwake);
}

// The engine judges what fits where, when it knows the size.
void SettingsDownloads::addPartFiles()
{
    addChoice(tr("Par&t files"), setting::assembly,
              {tr("One beside the file, filled in place"), tr("Several in a folder, merged in the end"),
               tr("None: held in memory, written at once")});
    QWidget* folder = addPath(
        tr("Folder fo&r part files"), setting::partFolder, QFileDialog::Directory,
        [](const QString& typed) { return typed.isEmpty() || QDir::isAbsolutePath(folderFrom(typed)); });
    folder->findChild<QLineEdit*>()->setPlaceholderText(tr("The system's for temporary files"));
    QLabel* hint = makeHint(tr("Files larger than the memory under Advanced fail."));
    addRow(hint);
    follow([this, folder, hint] {
        const AssemblyKind chosen = settings().value(setting::assembly);
        folder->setEnabled(chosen == AssemblyKind::Temp);
        hint->setVisible(chosen == AssemblyKind::Memory);
    });
}

void SettingsDownloads::addEndings()
{
    using Ending = std::pair<AfterFinishing, QString>;
    QList<Ending> endings{{AfterFinishing::Nothing, tr("Do nothing")},
                          {AfterFinishing::Quit, tr("Quit Tributary")}};
    if (DesktopPowerSwitch::isThere())
        endings += {{AfterFinishing::Sleep, tr("Let the computer sleep")},
                    {AfterFinishing::ShutDown, tr("Shut the computer down")}};
    endings.append({AfterFinishing::RunProgram, tr("Run a program")});
    addChoice(tr("When a&ll are done"), setting::afterFinishing, endings);
    addHint(tr("This happens once. A question comes first, and waits a while for a No."));
    QWidget* program = addPath(tr("&Program"), setting::programToRun, QFileDialog::ExistingFile,
                               [](const QString&) { return true; });
    QPlainTextEdit* arguments = addLines(tr("Ar&guments"), setting::programArguments);
    arguments->setPlaceholderText(tr("One a line, each as it is"));
    follow([this, program, arguments] {
        const bool runs = settings().value(setting::afterFinishing) == AfterFinishing::RunProgram;
        program->setEnabled(runs);
        arguments->setEnabled(runs);
    });
}

} // namespace tributary
