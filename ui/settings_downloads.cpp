#include "ui/settings_downloads.h"

#include "ui/power_switch.h"

#include <QComboBox>
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
    addChoice(
        tr("When the &file is there already"), setting::onConflict,
        {tr("Number the new one"), tr("Overwrite it"), tr("Skip the download"), tr("Fail the download")});
    addChoice(tr("&Date of the file"), setting::fileTime,
              {tr("When it was downloaded"), tr("As the server has it")});
    addChoice(tr("Check&sum to verify"), setting::checksumSearch,
              {tr("From the server’s answer"), tr("Also from a file beside it")});
    addGap();
    addEndings();
    addCheck(tr("&Keep the computer awake while downloads run"), setting::keepsAwake);
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
    addHint(tr("Once; there is time to say no."));
    QLineEdit* program = addText(tr("&Program"), setting::programToRun, [](const QString&) { return true; });
    QPlainTextEdit* arguments = addLines(tr("Its ar&guments"), setting::programArguments);
    arguments->setPlaceholderText(tr("One a line, each as it is"));
    follow([this, program, arguments] {
        const bool runs = settings().value(setting::afterFinishing) == AfterFinishing::RunProgram;
        program->setEnabled(runs);
        arguments->setEnabled(runs);
    });
}

} // namespace tributary
