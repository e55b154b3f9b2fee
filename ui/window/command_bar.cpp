#include "ui/window/command_bar.h"

#include "ui/widgets/limit_menu.h"
#include "ui/widgets/themed_icon.h"
#include "ui/window/download_actions.h"

#include <QAction>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

namespace tributary {

CommandBar::CommandBar(const DownloadActions& actions, Settings& settings, QWidget* parent)
    : QToolBar(tr("Commands"), parent)
    , m_filter(new QLineEdit(this))
{
    // Without a name its place can't be remembered, and there is no menu that could bring it back once
    // hidden.
    setObjectName(QStringLiteral("commands"));
    toggleViewAction()->setEnabled(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({16, 16});
    addButtons(actions);
    addLimits(settings);
    addFilter();
    addSeparator();
    for (QAction* action : {actions.settings(), actions.help(), actions.quit()})
        addAsIcon(action);
    for (QToolButton* button : findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
            m_wordy.append(button);
    }
    // Qt's own, for what has no room at all.
    m_rest = findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    if (m_rest)
        m_rest->setAccessibleName(tr("More commands"));
    m_wordy.removeOne(m_rest);
}

// In a narrow window the pictures have to do, or the filter would be pushed out.
void CommandBar::resizeEvent(QResizeEvent* event)
{
    QToolBar::resizeEvent(event);
    const bool hasWords = m_wordy.first()->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    if (hasWords)
        m_widthWithWords = sizeHint().width();
    const bool isWide = width() >= m_widthWithWords;
    if (isWide == hasWords)
        return;
    for (QToolButton* button : std::as_const(m_wordy))
        button->setToolButtonStyle(isWide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void CommandBar::addButtons(const DownloadActions& actions)
{
    addActions({actions.newDownload(), actions.pasteLinks()});
    addSeparator();
    addActions(actions.onTheBar());
    addSeparator();
    for (QAction* action : actions.ofTheOrder()) {
        addAction(action);
        // The arrow says it; words would push the filter box out of a narrow window.
        static_cast<QToolButton*>(widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    for (QAction* action : this->actions()) {
        // The button shows the short word; who can't see it hears the whole name.
        if (!action->isSeparator())
            widgetForAction(action)->setAccessibleName(action->text());
    }
}

void CommandBar::addLimits(Settings& settings)
{
    addSeparator();
    auto* button = new QToolButton(this);
    //: The speed limit.
    button->setText(tr("Limit"));
    button->setAccessibleName(tr("Speed limit"));
    button->setIcon(themedIcon(u"limit"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto* limits = new LimitMenu(settings, this);
    connect(limits, &LimitMenu::otherWanted, this, &CommandBar::otherLimitWanted);
    button->setMenu(limits);
    addWidget(button);
}

// There is no room for the words of what is seldom used.
void CommandBar::addAsIcon(QAction* action)
{
    addAction(action);
    auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text());
}

void CommandBar::addFilter()
{
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    m_filter->setAccessibleName(tr("Filter downloads"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    // What is drawn in the field is a button for assistive technology, and has to be called something.
    QAction* look = m_filter->addAction(themedIcon(u"filter"), QLineEdit::LeadingPosition);
    look->setText(m_filter->accessibleName());
    connect(look, &QAction::triggered, this, &CommandBar::beginFiltering);
    for (QAction* action : m_filter->findChildren<QAction*>()) {
        if (action->text().isEmpty())
            action->setText(tr("Clear the filter"));
    }
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &CommandBar::wordsTyped);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_filter->clear();
        Q_EMIT filterLeft();
    });
}

void CommandBar::beginFiltering()
{
    if (m_rest && !m_filter->isVisible())
        m_rest->click();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CommandBar::clearFilter()
{
    m_filter->clear();
}

} // namespace tributary
