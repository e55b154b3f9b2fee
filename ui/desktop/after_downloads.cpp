#include "ui/desktop/after_downloads.h"

#include "core/engine/door/start_program.h"
#include "ui/desktop/session/power_switch.h"
#include "ui/failures/question.h"
#include "ui/list/rows/download_tally.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AfterDownloads)
};

} // namespace

AfterDownloads::AfterDownloads(Settings& settings, PowerSwitch& power, QWidget& window,
                               std::chrono::seconds patience)
    : m_settings(settings)
    , m_power(power)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    // A coarse timer of half a minute may be a second longer, which a countdown shows.
    m_patience.setTimerType(Qt::PreciseTimer);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &AfterDownloads::countDown);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_question)
            return;
        m_question->accept();
        carryOut(m_announced);
    });
}

QString AfterDownloads::announcement(AfterFinishing what) const
{
    switch (what) {
    case AfterFinishing::Quit: return Words::tr("All downloads are done. Quit Tributary?");
    case AfterFinishing::Sleep: return Words::tr("All downloads are done. Put the computer to sleep?");
    case AfterFinishing::ShutDown: return Words::tr("All downloads are done. Shut down the computer?");
    case AfterFinishing::RunProgram:
        return Words::tr("All downloads are done. Run %1?")
            .arg(QFileInfo(m_settings.value(setting::programToRun)).fileName());
    case AfterFinishing::Nothing: break;
    }
    return {};
}

void AfterDownloads::noteAllDone()
{
    const AfterFinishing what = m_settings.value(setting::afterFinishing);
    if (what == AfterFinishing::Nothing || m_question)
        return;
    // The choice holds once, whatever the answer is.
    m_settings.set(setting::afterFinishing, AfterFinishing::Nothing);
    m_announced = what;
    m_patience.start();
    m_second.start();
    m_question = new Question({.title = Words::tr("All downloads are done"),
                               .text = announcement(what),
                               .explanation = timeLeftText()},
                              &m_window);
    m_question->addAnswer(Words::tr("&Yes"), [this, what] { carryOut(what); });
    m_question->addSafeAnswer(Words::tr("&No"));
    connect(m_question, &Question::finished, &m_patience, &QTimer::stop);
    connect(m_question, &Question::finished, &m_second, &QTimer::stop);
    m_question->show();
    m_question->raise();
}

QString AfterDownloads::timeLeftText() const
{
    const auto left = std::max(m_patience.remainingTimeAsDuration(), std::chrono::milliseconds(0));
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
    return Words::tr("Without an answer, this happens in %n second(s).", nullptr, seconds);
}

void AfterDownloads::countDown()
{
    if (m_question && m_patience.isActive())
        m_question->setExplanation(timeLeftText());
}

void AfterDownloads::noteTally(const DownloadTally& tally)
{
    const bool isMoreToDo = tally.in(StateGroup::Active) + tally.in(StateGroup::Waiting) > 0;
    if (!isMoreToDo || !m_question || !m_patience.isActive())
        return;
    m_question->reject();
    m_question.clear();
    m_settings.set(setting::afterFinishing, m_announced);
}

void AfterDownloads::carryOut(AfterFinishing what)
{
    switch (what) {
    case AfterFinishing::Quit: Q_EMIT quitWanted(); break;
    case AfterFinishing::Sleep: m_power.sleep(); break;
    case AfterFinishing::ShutDown: m_power.shutDown(); break;
    case AfterFinishing::RunProgram: runProgram(); break;
    case AfterFinishing::Nothing: break;
    }
}

void AfterDownloads::runProgram()
{
    const auto started =
        startProgram({.program = m_settings.value(setting::programToRun),
                      .arguments = argumentsIn(m_settings.value(setting::programArguments))});
    if (!started)
        Q_EMIT programFailed(reasonText(started.error()));
}

QString AfterDownloads::reasonText(const ProgramFailure& failure)
{
    const QString program = QDir::toNativeSeparators(failure.program);
    switch (failure.flaw) {
    case ProgramFlaw::NoneChosen: return tr("No program was chosen.");
    case ProgramFlaw::NotFound: return tr("There is no program “%1”.").arg(program);
    case ProgramFlaw::NotStarted: return program + QLatin1String(": ") + failure.systemWords;
    }
    return {};
}

} // namespace tributary
