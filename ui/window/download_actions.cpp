#include "ui/window/download_actions.h"

#include "ui/list/rows/download_rules.h"
#include "ui/widgets/menu_entry.h"
#include "ui/widgets/menu_letters.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/why_not.h"
#include "ui/words/enter_keys.h"
#include "ui/words/mnemonic.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>

#include <algorithm>

namespace tributary {

namespace {

struct ActionWords
{
    QString name;
    QString shortName;
};

QString nameWithKey(const QString& name, const QKeySequence& key)
{
    return QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText));
}

QAction* action(QObject* parent, QStringView icon, const ActionWords& words,
                const QList<QKeySequence>& keys = {})
{
    auto* made = new QAction(themedIcon(icon), words.name, parent);
    made->setIconText(words.shortName);
    made->setShortcuts(keys);
    if (!keys.isEmpty())
        made->setToolTip(nameWithKey(words.name, keys.first()));
    return made;
}

QAction* action(QObject* parent, QStringView icon, const ActionWords& words, const QKeySequence& key)
{
    return action(parent, icon, words, QList{key});
}

// The actions work in the list only: their keys mean something else in the log, in the facts and in the
// filter box.
void keepToTheList(const QList<QAction*>& actions)
{
    for (QAction* action : actions)
        action->setShortcutContext(Qt::WidgetShortcut);
}

// The words of buttons that are for all downloads, or for those that the filter shows.
struct WordsForMany
{
    QString pause;
    QString resume;
    QString retry;
};

WordsForMany wordsForMany(DownloadActions::Meant meant)
{
    if (meant == DownloadActions::Meant::AllShown)
        return {.pause = DownloadActions::tr("Pause shown"),
                .resume = DownloadActions::tr("Resume shown"),
                //: For those of the downloads that failed that the filter shows.
                .retry = DownloadActions::tr("Retry shown")};
    return {.pause = DownloadActions::tr("Pause all"),
            .resume = DownloadActions::tr("Resume all"),
            //: For all downloads that failed.
            .retry = DownloadActions::tr("Retry all")};
}

void noteOtherWords(QAction& pause, QAction& resume, DownloadActions::Meant withoutSelection)
{
    const WordsForMany many = wordsForMany(withoutSelection);
    pause.setData(QStringList{many.pause});
    resume.setData(QStringList{many.resume, DownloadActions::tr("Retry"), many.retry});
}

// The list takes the key itself, for the one of two actions that can be chosen.
QString nameWithSpace(const QAction& action, bool isForSpace)
{
    const QString name = withoutMnemonic(action.text());
    return isForSpace ? nameWithKey(name, Qt::Key_Space) : name;
}

bool isOver(DownloadState state)
{
    return state == DownloadState::Failed || state == DownloadState::Cancelled;
}

// An entry that can't be chosen says why.
void offerEdit(QAction& edit, const QList<DownloadState>& selected, qsizetype howMany)
{
    const auto reason = [&] {
        if (howMany > 1)
            return DownloadActions::tr("Only one download can be edited at a time.");
        if (selected.contains(DownloadState::Finished))
            return DownloadActions::tr("A finished download can't be edited.");
        return std::ranges::all_of(selected, canEdit)
                   ? QString()
                   : DownloadActions::tr("A running download can't be edited. Pause it first.");
    }();
    setWhyNot(edit, reason, nameWithKey(withoutMnemonic(edit.text()), edit.shortcut()));
    edit.setEnabled(howMany == 1 && reason.isEmpty());
    setIdle(edit, selected == QList{DownloadState::Finished});
}

void offerRename(QAction& rename, const QList<DownloadState>& selected, qsizetype howMany)
{
    const auto reason = [&] {
        if (howMany > 1)
            return DownloadActions::tr("Only one download can be renamed at a time.");
        return std::ranges::all_of(selected, canRename)
                   ? QString()
                   : DownloadActions::tr("A running download can't be renamed. Pause it first.");
    }();
    setWhyNot(rename, reason, nameWithKey(withoutMnemonic(rename.text()), rename.shortcut()));
    rename.setEnabled(howMany == 1 && reason.isEmpty());
}

void leaveOutWithoutFiles(const QList<QAction*>& actions, const DownloadActions::Selection& selection)
{
    const bool areWithoutFiles = !selection.hasAFile && std::ranges::all_of(selection.states, isOver);
    for (QAction* action : actions)
        setIdle(*action, areWithoutFiles);
}

// Ticks no priority where the selected downloads have several.
void tickPriority(const DownloadActions& actions, const std::optional<Priority>& ticked)
{
    for (const Priority one : {Priority::High, Priority::Normal, Priority::Low})
        actions.priority(one)->setChecked(ticked == one);
}

void wishForLetters(const DownloadActions& actions)
{
    const std::pair<QAction*, char16_t> wishes[] = {
        {actions.open(), u'O'},
        {actions.openFolder(), u'F'},
        {actions.checkFile(), u'C'},
        {actions.resume(), u'R'},
        {actions.startNow(), u'N'},
        {actions.pause(), u'P'},
        {actions.cancel(), u'C'},
        {actions.retry(), u'R'},
        {actions.downloadAgain(), u'A'},
        {actions.edit(), u'E'},
        {actions.moveToFolder(), u'M'},
        {actions.copyLink(), u'L'},
        {actions.copyPath(), u'P'},
        {actions.openLink(), u'I'},
        {actions.move(ListMove::Top), u'T'},
        {actions.remove(), u'R'},
        {actions.move(ListMove::Up), u'U'},
        {actions.details(), u'D'},
        {actions.removeWithFile(), u'W'},
        {actions.move(ListMove::Bottom), u'B'},
    };
    for (const auto& [action, letter] : wishes)
        setEnglishLetter(*action, letter);
}

bool standsForRetry(const QList<DownloadState>& selected)
{
    return std::ranges::any_of(selected, canRetry) && !selected.contains(DownloadState::Paused);
}

} // namespace

DownloadActions::DownloadActions(QObject* parent)
    : QObject(parent)
    //: The second word of each pair stands on the toolbar button.
    , m_newDownload(action(this, u"new", {tr("New download"), tr("New")}, QKeySequence(Qt::CTRL | Qt::Key_N)))
    , m_pasteLinks(
          action(this, u"paste", {tr("Paste links"), tr("Paste")}, QKeySequence(Qt::CTRL | Qt::Key_V)))
    //: Opens the file that was downloaded.
    , m_open(action(this, u"open", {tr("Open"), tr("Open")}))
    , m_openFolder(
          action(this, u"folder", {tr("Open folder"), tr("Open folder")}, enterKeys(Qt::ControlModifier)))
    , m_resume(action(this, u"resume", {tr("Resume"), tr("Resume")}))
    //: Starts a download that waits, whatever runs besides.
    , m_startNow(action(this, u"start_now", {tr("Start now"), tr("Start now")}))
    , m_pause(action(this, u"pause", {tr("Pause"), tr("Pause")}))
    //: Ends a download for good and deletes what has come so far.
    , m_cancel(action(this, u"cancel", {tr("Cancel"), tr("Cancel")}, QKeySequence(Qt::CTRL | Qt::Key_Delete)))
    , m_retry(action(this, u"retry", {tr("Retry"), tr("Retry")}, QKeySequence(Qt::CTRL | Qt::Key_R)))
    //: Adds what was downloaded once more, as a new download.
    , m_downloadAgain(action(this, u"download", {tr("Download again"), tr("Download again")}))
    //: Computes the checksum of a file, to compare it with another one.
    , m_checkFile(action(this, u"verifying", {tr("Check file…"), tr("Check file…")}))
    //: Gives the file of a download another name.
    , m_rename(action(this, u"rename", {tr("Rename…"), tr("Rename…")}, QKeySequence(Qt::Key_F2)))
    //: Moves the files of downloads to another folder.
    , m_moveToFolder(action(this, u"move", {tr("Move to folder…"), tr("Move to folder…")}))
    //: Changes the mirrors, headers and limits of a download.
    , m_edit(action(this, u"edit", {tr("Edit…"), tr("Edit…")}, QKeySequence(Qt::CTRL | Qt::Key_E)))
    //: For a download that failed.
    , m_replaceLink(action(this, u"network", {tr("Replace link…"), tr("Replace link…")}))
    , m_copyLink(action(this, u"copy", {tr("Copy link"), tr("Copy link")}, QKeySequence(QKeySequence::Copy)))
    , m_copyPath(action(this, u"copy", {tr("Copy path"), tr("Copy path")}))
    , m_openLink(action(this, u"network", {tr("Open link in browser"), tr("Open link in browser")}))
    //: Takes a download from the list; its file stays.
    , m_remove(action(this, u"remove", {tr("Remove"), tr("Remove")}, QKeySequence(Qt::Key_Delete)))
    , m_removeWithFile(action(this, u"remove", {tr("Remove with file…"), tr("Remove with file…")},
                              QKeySequence(Qt::SHIFT | Qt::Key_Delete)))
    //: Brings back what was just removed from the list.
    , m_undoRemoval(action(this, u"undo", {tr("Undo removal"), tr("Undo")}, QKeySequence(QKeySequence::Undo)))
    //: Takes all finished downloads from the list; their files stay.
    , m_clearFinished(action(this, u"clear", {tr("Clear finished"), tr("Clear finished")}))
    //: Earlier in the queue.
    , m_moveUp(action(this, u"up", {tr("Move up"), tr("Up")}, QKeySequence(Qt::ALT | Qt::Key_Up)))
    , m_moveDown(action(this, u"down", {tr("Move down"), tr("Down")}, QKeySequence(Qt::ALT | Qt::Key_Down)))
    , m_moveToTop(
          action(this, u"top", {tr("Move to top"), tr("To top")}, QKeySequence(Qt::ALT | Qt::Key_Home)))
    , m_moveToBottom(action(this, u"bottom", {tr("Move to bottom"), tr("To bottom")},
                            QKeySequence(Qt::ALT | Qt::Key_End)))
    , m_priorities(new QActionGroup(this))
    //: These three are entries of the menu "Priority".
    , m_highPriority(action(m_priorities, u"up", {tr("High"), tr("High")}))
    , m_normalPriority(action(m_priorities, u"queued", {tr("Normal"), tr("Normal")}))
    , m_lowPriority(action(m_priorities, u"down", {tr("Low"), tr("Low")}))
    , m_details(action(this, u"details", {tr("Details"), tr("Details")}, enterKeys(Qt::AltModifier)))
    , m_settings(
          action(this, u"settings", {tr("Settings"), tr("Settings")}, QKeySequence(Qt::CTRL | Qt::Key_Comma)))
    //: Opens a list of all commands, in which one is found by its name.
    , m_findCommand(action(this, u"filter", {tr("Find command…"), tr("Find command…")},
                           QKeySequence(Qt::CTRL | Qt::Key_K)))
    , m_help(action(this, u"about", {tr("Help"), tr("Help")}, QKeySequence(QKeySequence::HelpContents)))
    , m_quit(action(this, u"quit", {tr("Quit"), tr("Quit")}, QKeySequence(Qt::CTRL | Qt::Key_Q)))
{
    m_goOn = m_resume->icon();
    noteOtherWords(*m_pause, *m_resume, Meant::All);
    m_settings->setMenuRole(QAction::PreferencesRole);
    m_quit->setMenuRole(QAction::QuitRole);
    for (QAction* priority : m_priorities->actions())
        priority->setCheckable(true);
    // The list takes the key itself, since of what is unfinished it shows the details.
    m_open->setToolTip(nameWithKey(m_open->text(), enterKeys().first()));
    setKeyOfTheList(*m_open, enterKeys().first());
    keepToTheList(moves());
    keepToTheList(
        {m_openFolder, m_cancel, m_rename, m_edit, m_copyLink, m_remove, m_removeWithFile, m_details});
    offerFor({});
}

QAction* DownloadActions::move(ListMove where) const
{
    switch (where) {
    case ListMove::Up: return m_moveUp;
    case ListMove::Down: return m_moveDown;
    case ListMove::Top: return m_moveToTop;
    case ListMove::Bottom: break;
    }
    return m_moveToBottom;
}

QAction* DownloadActions::priority(Priority priority) const
{
    switch (priority) {
    case Priority::High: return m_highPriority;
    case Priority::Normal: return m_normalPriority;
    case Priority::Low: break;
    }
    return m_lowPriority;
}

QList<QAction*> DownloadActions::moves() const
{
    return {m_moveToTop, m_moveUp, m_moveDown, m_moveToBottom};
}

QList<QAction*> DownloadActions::inTheMenu(QWidget* parent, QMenu* limits)
{
    limits->setIcon(themedIcon(u"limit"));
    //: Which downloads go first.
    auto* priority = new QMenu(tr("Priority"), parent);
    priority->setIcon(themedIcon(u"priority"));
    priority->addActions(m_priorities->actions());
    new MenuLetters(*priority);
    wishForLetters(*this);
    m_menus = {priority->menuAction(), limits->menuAction()};
    setEnglishLetter(*priority->menuAction(), u'Y');
    setEnglishLetter(*limits->menuAction(), u'S');
    for (QAction* menu : std::as_const(m_menus))
        menu->setEnabled(false);
    const auto separator = [parent] {
        auto* line = new QAction(parent);
        line->setSeparator(true);
        return line;
    };
    QList<QAction*> all{m_open,      m_openFolder, m_checkFile,    separator(), m_resume,
                        m_startNow,  m_pause,      m_cancel,       m_retry,     m_downloadAgain,
                        separator(), m_rename,     m_moveToFolder, m_edit,      m_replaceLink,
                        m_copyLink,  m_copyPath,   m_openLink,     separator()};
    all.append(moves());
    all.append(m_menus);
    all.append({separator(), m_remove, m_removeWithFile, separator(), m_details});
    return all;
}

QList<QAction*> DownloadActions::all() const
{
    return findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly);
}

QList<QAction*> DownloadActions::withKeys() const
{
    QList<QAction*> keyed = all();
    keyed.removeIf([](const QAction* action) { return action->shortcut().isEmpty(); });
    return keyed;
}

void DownloadActions::offerFor(const Selection& selection)
{
    const QList<DownloadState>& selected = selection.states;
    const bool isOne = selection.howMany == 1;
    for (QAction* action :
         {m_openFolder, m_copyLink, m_copyPath, m_openLink, m_details, m_remove, m_removeWithFile})
        action->setEnabled(!selected.isEmpty());
    const bool isAnyFinished = selected.contains(DownloadState::Finished);
    m_open->setEnabled(isAnyFinished);
    m_checkFile->setEnabled(isAnyFinished && isOne);
    m_downloadAgain->setEnabled(isAnyFinished);
    m_resume->setEnabled(std::ranges::any_of(selected, canResume) || standsForRetry(selected));
    m_startNow->setEnabled(selection.canStartNow);
    m_pause->setEnabled(std::ranges::any_of(selected, canPause));
    m_cancel->setEnabled(selection.canCancel);
    m_retry->setEnabled(std::ranges::any_of(selected, canRetry));
    offerRename(*m_rename, selected, selection.howMany);
    m_moveToFolder->setEnabled(std::ranges::any_of(selected, canRename));
    m_replaceLink->setEnabled(isOne && std::ranges::all_of(selected, canReplaceLink));
    offerEdit(*m_edit, selected, selection.howMany);
    const bool hasTurn = std::ranges::any_of(selected, canMove);
    for (QAction* action : moves() + m_priorities->actions() + m_menus)
        action->setEnabled(hasTurn);
    tickPriority(*this, selection.priority);
    leaveOutWithoutFiles({m_openFolder, m_removeWithFile}, selection);
    // Resuming what has failed is the same as retrying it, and Retry is the word for that. The bar's one
    // button then does what Retry does, also for what only waits to be tried again.
    setIdle(*m_resume, standsForRetry(selected));
}

void DownloadActions::nameFor(Meant meant, Meant withoutSelection)
{
    const bool all = meant != Meant::Selected;
    const WordsForMany many = wordsForMany(withoutSelection);
    // A button has the word that the context menu has for the same. While that menu is open, its entries have
    // letters to press, and the button has none.
    const QAction& resume = isIdle(*m_resume) ? *m_retry : *m_resume;
    const QString& resumeMany = isIdle(*m_resume) ? many.retry : many.resume;
    m_pause->setIconText(all ? many.pause : withoutMnemonic(m_pause->text()));
    m_resume->setIconText(all ? resumeMany : withoutMnemonic(resume.text()));
    if (const QIcon sign = isIdle(*m_resume) ? m_retry->icon() : m_goOn;
        m_resume->icon().cacheKey() != sign.cacheKey())
        m_resume->setIcon(sign);
    //: The filter may hide downloads; those are not meant.
    m_pause->setToolTip(all ? tr("Pause all shown downloads")
                            : nameWithSpace(*m_pause, m_pause->isEnabled()));
    const bool isForSpace = m_resume->isEnabled() && !m_pause->isEnabled();
    const auto spaceIf = [](bool isTrue) { return isTrue ? QKeySequence(Qt::Key_Space) : QKeySequence(); };
    setKeyOfTheList(*m_pause, spaceIf(!all && m_pause->isEnabled()));
    setKeyOfTheList(*m_resume, spaceIf(!all && isForSpace));
    //: The filter may hide downloads; those are not meant.
    const QString retryAll = tr("Retry all shown downloads");
    const QString otherTip = all ? retryAll : nameWithSpace(resume, isForSpace);
    //: The filter may hide downloads; those are not meant.
    m_resume->setToolTip(all && !isIdle(*m_resume) ? tr("Resume all shown downloads") : otherTip);
    // Whoever hears of that finds the new words on the buttons already.
    noteOtherWords(*m_pause, *m_resume, withoutSelection);
}

QStringList DownloadActions::otherWordsOf(const QAction& action)
{
    return action.data().toStringList();
}

void DownloadActions::offerForAll(bool canPauseSome, GoOn goOn)
{
    m_pause->setEnabled(canPauseSome);
    m_resume->setEnabled(goOn != GoOn::None);
    setIdle(*m_resume, goOn == GoOn::Retry);
}

} // namespace tributary
