#include "ui/command_bar.h"

#include "ui/download_actions.h"
#include "ui/themed_icon.h"

#include <QAction>
#include <QLineEdit>
#include <QShortcut>

namespace tributary {

CommandBar::CommandBar(const DownloadActions& actions, QWidget* parent)
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
    addFilter();
    addSeparator();
    addAction(actions.settings());
    widgetForAction(actions.settings())->setAccessibleName(actions.settings()->text());
    addAction(actions.quit());
    widgetForAction(actions.quit())->setAccessibleName(actions.quit()->text());
}

void CommandBar::addButtons(const DownloadActions& actions)
{
    addActions({actions.newDownload(), actions.pasteLinks()});
    addSeparator();
    addActions(actions.onTheBar());
    for (QAction* action : this->actions()) {
        // The button shows the short word; who can't see it hears the whole name.
        if (!action->isSeparator())
            widgetForAction(action)->setAccessibleName(action->text());
    }
}

void CommandBar::addFilter()
{
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    m_filter->setAccessibleName(tr("Filter downloads"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(u"filter"), QLineEdit::LeadingPosition);
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
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace tributary
