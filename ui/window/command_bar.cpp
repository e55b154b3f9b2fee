#include "ui/window/command_bar.h"

#include "core/values/basics/thread_handover.h"
#include "ui/looks/measures.h"
#include "ui/widgets/described.h"
#include "ui/widgets/limit_menu.h"
#include "ui/widgets/quiet_menu_button.h"
#include "ui/widgets/search_sign.h"
#include "ui/widgets/themed_icon.h"
#include "ui/window/download_actions.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr int filterCharacters = 26;
constexpr int narrowFilterCharacters = 18;

// The room that a button needs beside its word where that becomes a longer one: else another button would
// lose its word then.
int roomForLongerWord(const QToolButton& button)
{
    const QAction* action = button.defaultAction();
    if (!action || button.toolButtonStyle() == Qt::ToolButtonIconOnly)
        return 0;
    const auto width = [&button](const QString& word) {
        return button.fontMetrics().horizontalAdvance(word);
    };
    int longest = width(action->iconText());
    for (const QString& word : DownloadActions::otherWordsOf(*action))
        longest = std::max(longest, width(word));
    return longest - width(action->iconText());
}

// A menu that a key opens has its first entry chosen, from where the arrow keys go on. Qt forgets the choice
// as it opens the menu.
void beginAtItsFirst(QMenu& menu)
{
    post(&menu, [&menu] {
        const QList<QAction*> entries = menu.actions();
        const auto first = std::ranges::find_if(
            entries, [](const QAction* entry) { return entry->isEnabled() && !entry->isSeparator(); });
        if (menu.isVisible() && first != entries.end())
            menu.setActiveAction(*first);
    });
}

// The words have to be seen whole between the icons of the field, in letters that may be broad.
int widthOfFilter(const QFont& font, const QString& words)
{
    const int aroundWords = 2 * (grown(measure::smallIcon, font) + spacing::usual + spacing::close);
    return QFontMetrics(font).horizontalAdvance(words) + aroundWords;
}

} // namespace

CommandBar::CommandBar(const DownloadActions& actions, Settings& settings, QWidget* parent)
    : QToolBar(tr("Commands"), parent)
    , m_filter(new QLineEdit(this))
    , m_menuKey(new QAction(tr("Menu"), this))
{
    // Without a name its place can't be remembered, and there is no menu that could bring it back once
    // hidden.
    setObjectName(QStringLiteral("commands"));
    toggleViewAction()->setEnabled(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setMovable(false);
    m_menuKey->setShortcut(Qt::Key_F10);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    sizeIcons();
    addButtons(actions);
    addLimits(settings);
    addFilter();
    for (QAction* action : {actions.settings(), actions.help()})
        add(action, Words::Never);
    // Qt's own button for the actions that have no room on the bar.
    m_rest = findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    if (m_rest)
        lookAfterTheRest();
}

// The mouse unfolds the bar, as Qt has it. Hardly a button in there takes the focus, so that a key opens a
// menu.
void CommandBar::lookAfterTheRest()
{
    m_rest->setAccessibleName(tr("More commands"));
    m_rest->setToolTip(tr("More commands"));
    // Fusion paints this icon black on any ground, so ours takes its place.
    m_rest->setIcon(themedIcon(u"more"));
    m_rest->setFocusPolicy(Qt::TabFocus);
    m_rest->installEventFilter(this);
}

// A person who has left the filter without words needs the rest of the bar no longer. The focus has another
// place only after the event.
void CommandBar::foldOnceFilterIsLeft()
{
    post(this, [this] {
        const bool isThere = m_filter->hasFocus() || !m_filter->text().isEmpty();
        if (isThere || !std::exchange(m_isUnfoldedToFilter, false))
            return;
        if (m_rest->isChecked())
            m_rest->click();
    });
}

bool CommandBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::FocusOut)
        foldOnceFilterIsLeft();
    if (watched != m_rest || event->type() != QEvent::KeyPress || m_rest->isChecked())
        return QToolBar::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool opens =
        key == Qt::Key_Space || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (opens)
        openMenuOfTheRest();
    return opens || QToolBar::eventFilter(watched, event);
}

void CommandBar::openMenuOfTheRest()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction* action : actions()) {
        const QWidget* shown = widgetForAction(action);
        if (action->isSeparator())
            menu->addSeparator();
        else if (!shown || shown->isVisibleTo(this))
            continue;
        else if (shown == m_filter)
            connect(menu->addAction(themedIcon(u"filter"), m_filter->accessibleName()), &QAction::triggered,
                    this, &CommandBar::beginFiltering);
        else if (const auto* button = qobject_cast<const QToolButton*>(shown); button && button->menu())
            menu->addAction(button->icon(), button->accessibleName())->setMenu(button->menu());
        else if (button)
            menu->addAction(action);
    }
    beginAtItsFirst(*menu);
    openAtTheEnd(*menu);
}

void CommandBar::sizeIcons()
{
    const int side = grown(measure::barIcon, font());
    setIconSize({side, side});
}

void CommandBar::addButtons(const DownloadActions& actions)
{
    add(actions.newDownload(), Words::Always);
    add(actions.pasteLinks(), Words::Rarely);
    addSeparator();
    add(actions.resume(), Words::Often);
    add(actions.pause(), Words::Often);
    add(actions.cancel(), Words::Sometimes);
    addSeparator();
    add(actions.open(), Words::Rarely);
    add(actions.openFolder(), Words::Seldom);
    addSeparator();
    add(actions.remove(), Words::Sometimes);
    add(actions.clearFinished(), Words::Hardly);
    addSeparator();
    for (QAction* action : actions.ofTheOrder())
        add(action, Words::Never);
}

// The button shows the short word, and at times that it is for all. Its name for readers stays the command's;
// the tool tip, which they hear too, says whom it is for.
void CommandBar::add(QAction* action, Words words)
{
    addAction(action);
    auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
    button->setAccessibleName(action->text());
    m_buttons.append({button, words});
    connect(action, &QAction::changed, this, &CommandBar::noteOtherWords);
}

void CommandBar::addLimits(Settings& settings)
{
    addSeparator();
    auto* button = new QuietMenuButton(this);
    //: The speed limit.
    button->setText(tr("Limit"));
    button->setAccessibleName(tr("Speed limit"));
    button->setToolTip(tr("Speed limit"));
    button->setIcon(themedIcon(u"limit"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto* limits = new LimitMenu(settings, this);
    connect(limits, &LimitMenu::otherWanted, this, &CommandBar::otherLimitWanted);
    button->useMenu(limits);
    m_limits = limits;
    addWidget(button);
    m_buttons.append({button, Words::Sometimes});
}

// Adds a menu for commands that are seldom used or have no button.
void CommandBar::addMenu(QMenu* menu)
{
    auto* button = new QuietMenuButton(this);
    button->setText(tr("Menu"));
    button->setAccessibleName(tr("Menu"));
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(tr("Menu"), m_menuKey->shortcut().toString(QKeySequence::NativeText)));
    button->setIcon(themedIcon(u"menu"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->useMenu(menu);
    addWidget(button);
    if (m_rest)
        setTabOrder(button, m_rest);
    m_buttons.append({button, Words::Never});
    m_widths.clear();
    connect(m_menuKey, &QAction::triggered, this, [this, button, menu] { openMenu(*button, *menu); });
}

// The menu of a button that a narrow window has no room for opens at the end of the bar.
void CommandBar::openMenu(QToolButton& button, QMenu& menu)
{
    beginAtItsFirst(menu);
    if (button.isVisible())
        button.showMenu();
    else
        openAtTheEnd(menu);
}

void CommandBar::openAtTheEnd(QMenu& menu)
{
    menu.popup(mapToGlobal(isRightToLeft() ? rect().bottomLeft() : rect().bottomRight()));
}

// In a narrow window the pictures have to do, or the filter would be pushed out.
void CommandBar::resizeEvent(QResizeEvent* event)
{
    QToolBar::resizeEvent(event);
    useRoom();
}

// Buttons may have longer words while the list is narrowed, and keep no room for these before.
void CommandBar::noteOtherWords()
{
    QStringList words;
    for (const auto& [button, level] : std::as_const(m_buttons)) {
        if (const QAction* action = button->defaultAction())
            words += DownloadActions::otherWordsOf(*action);
    }
    const bool isChanged = std::exchange(m_otherWords, words) != words;
    if (isChanged && !std::exchange(m_widths, {}).isEmpty())
        useRoom();
}

void CommandBar::useRoom()
{
    if (m_widths.isEmpty())
        measureLevels();
    int level = static_cast<int>(m_widths.size()) - 1;
    while (level > 0 && m_widths[level] > width())
        --level;
    if (level != m_level)
        useLevel(level);
    widenFilter();
}

void CommandBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeIcons();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_widths.clear();
}

// Measures the width of the bar with ever more words, and then with a wide filter.
void CommandBar::measureLevels()
{
    for (int level = 0; level <= static_cast<int>(Words::Never) + 1; ++level) {
        useLevel(level);
        int room = 0;
        for (const auto& [button, words] : std::as_const(m_buttons))
            room += roomForLongerWord(*button);
        m_widths.append(sizeHint().width() + room);
    }
}

void CommandBar::useLevel(int level)
{
    m_level = level;
    for (const auto& [button, words] : std::as_const(m_buttons)) {
        const bool hasWord = words != Words::Never && static_cast<int>(words) < level;
        button->setToolButtonStyle(hasWord ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    const int characters = level > static_cast<int>(Words::Never) ? filterCharacters : narrowFilterCharacters;
    m_leastOfFilter =
        std::max(fontMetrics().averageCharWidth() * characters, widthOfFilter(font(), tr("Filter")));
    m_filter->setMaximumWidth(m_leastOfFilter);
}

// The filter gets the room that the words of the buttons leave.
void CommandBar::widenFilter()
{
    const QString letters(narrowFilterCharacters, u'n');
    const int wanted = std::max({m_leastOfFilter, widthOfFilter(font(), letters),
                                 widthOfFilter(font(), m_filter->placeholderText())});
    const int free = m_widths.isEmpty() ? 0 : std::max(0, width() - m_widths.at(m_level));
    m_filter->setMaximumWidth(std::min(wanted, m_leastOfFilter + free));
}

void CommandBar::addFilter()
{
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    m_filter->setAccessibleName(tr("Filter downloads"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    // Links are dropped anywhere on the window to be added.
    m_filter->setAcceptDrops(false);
    m_filter->installEventFilter(this);
    addSearchSign(*m_filter);
    for (QAction* action : m_filter->findChildren<QAction*>()) {
        if (action->text().isEmpty())
            action->setText(tr("Clear the filter"));
    }
    addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &CommandBar::wordsTyped);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &CommandBar::clearOrLeave);
    auto* down = new QShortcut(QKeySequence(Qt::Key_Down), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &CommandBar::foundWanted);
    connect(m_filter, &QLineEdit::returnPressed, this, &CommandBar::foundWanted);
}

void CommandBar::beginFiltering()
{
    if (m_rest && !m_filter->isVisible()) {
        m_rest->click();
        m_isUnfoldedToFilter = true;
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CommandBar::describeFilter(const QString& found)
{
    describe(*m_filter, found);
}

void CommandBar::showChoice(const QString& words)
{
    //: The hint of an empty box. %1: to what the list is narrowed already, such as "Failed".
    m_filter->setPlaceholderText(words.isEmpty() ? tr("Filter") : tr("Filter in “%1”").arg(words));
    widenFilter();
}

void CommandBar::clearFilter()
{
    m_filter->clear();
}

void CommandBar::clearOrLeave()
{
    if (m_filter->text().isEmpty())
        Q_EMIT filterLeft();
    else
        clearFilter();
}

} // namespace tributary
