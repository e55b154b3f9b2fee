#include "ui/window/main_menu.h"

#include "ui/list/rows/download_tally.h"
#include "ui/looks/measures.h"
#include "ui/widgets/accessible/entries_for_readers.h"
#include "ui/widgets/menu_letters.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/why_not.h"
#include "ui/window/download_actions.h"

#include <QActionGroup>

namespace tributary {

MainMenu::MainMenu(const DownloadActions& actions, QWidget* parent)
    : QMenu(tr("Menu"), parent)
    //: Those that run stand above the others in the list.
    , m_runningOnTop(new QAction(tr("Active downloads on top"), this))
{
    addAction(actions.clearFinished());
    addSeparator();
    addCommandsForAll();
    addSeparator();
    addListFiles();
    addSeparator();
    addDensities();
    addAction(m_runningOnTop);
    m_runningOnTop->setCheckable(true);
    m_runningOnTop->setChecked(true);
    connect(m_runningOnTop, &QAction::triggered, this, [this] { Q_EMIT runningChosen(running()); });
    addAction(actions.details());
    addSeparator();
    addActions({actions.findCommand(), actions.settings(), actions.help(), actions.quit()});
    addLetters(actions);
    connect(this, &QMenu::aboutToShow, this, [this] {
        setToolTipsVisible(anyTellsWhyNot(this->actions()));
        readAnew(this->actions());
    });
}

void MainMenu::addLetters(const DownloadActions& actions)
{
    auto* letters = new MenuLetters(*this);
    letters->wish(*actions.clearFinished(), u'C');
    letters->wish(*m_pauseAll, u'P');
    letters->wish(*m_resumeAll, u'R');
    letters->wish(*actions.details(), u'D');
    letters->wish(*actions.findCommand(), u'F');
    letters->wish(*actions.settings(), u'S');
    letters->wish(*actions.help(), u'H');
    letters->wish(*actions.quit(), u'Q');
}

void MainMenu::addDensities()
{
    auto* choice = new QActionGroup(this);
    //: Rows of two lines in the list.
    m_comfortable = addAction(tr("Comfortable rows"));
    //: Rows of one line in the list.
    m_compact = addAction(tr("Compact rows"));
    for (QAction* action : {m_comfortable, m_compact}) {
        action->setCheckable(true);
        choice->addAction(action);
    }
    m_comfortable->setChecked(true);
    connect(m_comfortable, &QAction::triggered, this, [this] { Q_EMIT densityChosen(Density::Comfortable); });
    connect(m_compact, &QAction::triggered, this, [this] { Q_EMIT densityChosen(Density::Compact); });
}

void MainMenu::addCommandsForAll()
{
    m_pauseAll = addAction(themedIcon(u"pause"), tr("Pause all"));
    m_resumeAll = addAction(themedIcon(u"resume"), tr("Resume all"));
    connect(m_pauseAll, &QAction::triggered, this, &MainMenu::pauseAllWanted);
    connect(m_resumeAll, &QAction::triggered, this, &MainMenu::resumeAllWanted);
    setTally({});
}

void MainMenu::setTally(const DownloadTally& tally)
{
    m_pauseAll->setEnabled(tally.in(StateGroup::Active) + tally.in(StateGroup::Waiting) > 0);
    m_resumeAll->setEnabled(tally.in(StateGroup::Paused) > 0);
}

void MainMenu::addForAll(QAction& command)
{
    const QList<QAction*> all = actions();
    insertAction(all.value(all.indexOf(m_resumeAll) + 1), &command);
}

void MainMenu::addListFiles()
{
    //: Writes all downloads of the list to a file that can be imported elsewhere.
    connect(addAction(tr("E&xport list…")), &QAction::triggered, this, &MainMenu::exportWanted);
    //: Adds the downloads of such a file to the list.
    connect(addAction(tr("&Import list…")), &QAction::triggered, this, &MainMenu::importWanted);
}

void MainMenu::setDensity(Density density)
{
    (density == Density::Compact ? m_compact : m_comfortable)->setChecked(true);
}

void MainMenu::setRunning(DownloadOrder::Running running)
{
    m_runningOnTop->setChecked(running == DownloadOrder::Running::OnTop);
}

void MainMenu::setSortColumn(int column)
{
    const bool works = DownloadOrder::heedsRunning(column);
    m_runningOnTop->setEnabled(works);
    setWhyNot(*m_runningOnTop,
              works ? QString() : tr("Only while the list is sorted by Added or in queue order"), {});
}

void MainMenu::addChoices(QMenu& choices)
{
    insertMenu(m_comfortable, &choices);
    new MenuLetters(choices);
}

DownloadOrder::Running MainMenu::running() const
{
    return m_runningOnTop->isChecked() ? DownloadOrder::Running::OnTop : DownloadOrder::Running::AmongOthers;
}

} // namespace tributary
