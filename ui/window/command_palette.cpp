#include "ui/window/command_palette.h"

#include "ui/looks/measures.h"
#include "ui/looks/roomy_rows.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/search_sign.h"
#include "ui/words/mnemonic.h"
#include "ui/words/name_match.h"
#include "ui/words/number_text.h"
#include "ui/words/plain_tip.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace tributary {

namespace {

constexpr int lettersAcross = 80;
constexpr int rowsDown = 10;
constexpr std::array keysThatLeadToRows{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};

bool isACommand(const QAction& action)
{
    return !action.isSeparator() && !action.text().isEmpty();
}

bool leadsToRows(const QKeyEvent& key)
{
    return std::ranges::find(keysThatLeadToRows, key.key()) != keysThatLeadToRows.end();
}

bool writes(const QKeyEvent& key)
{
    const bool isALetter = !key.text().isEmpty() && key.text().front().isPrint();
    return isALetter || key.key() == Qt::Key_Backspace;
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& commands, QWidget* parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
    , m_catchUp(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find command"));
    layOut();
    list(commandsOf(commands, {}));
    m_list->resizeColumnToContents(1);
    filter();
    m_catchUp->setSingleShot(true);
    connect(m_catchUp, &QTimer::timeout, this, &CommandPalette::catchUp);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommandPalette::tell);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    m_words->installEventFilter(this);
    m_list->installEventFilter(this);
    if (parent)
        standAtTheTopOf(*parent->window());
}

void CommandPalette::layOut()
{
    m_words->setPlaceholderText(tr("Command or setting"));
    m_words->setAccessibleName(tr("Name of the command"));
    addSearchSign(*m_words);
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(0);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    wrapWithThePage(*m_note);
    m_note->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    const QSize wanted(widthOfLetters(*this, lettersAcross),
                       rowHeight(font(), Density::Compact) * rowsDown + m_words->sizeHint().height());
    resize(wanted.boundedTo(screenRoom(*this)));
}

void CommandPalette::standAtTheTopOf(const QWidget& window)
{
    const QRect room = screen()->availableGeometry();
    const QRect place = window.geometry();
    const int left = place.center().x() - width() / 2;
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(place.top() + spacing::broad, room.top(),
                    std::max(room.top(), room.bottom() - height() - spacing::broad)));
}

QList<CommandPalette::Command> CommandPalette::commandsOf(const QList<QAction*>& actions, const QString& menu)
{
    QList<Command> all;
    for (QAction* action : actions) {
        if (action->menu())
            all += commandsOf(action->menu()->actions(), withoutMnemonic(action->menu()->title()));
        else if (isACommand(*action))
            all.append({.action = action, .menu = menu});
    }
    return all;
}

void CommandPalette::list(QList<Command> commands)
{
    std::ranges::stable_partition(commands, [](const Command& one) { return one.action->isEnabled(); });
    for (Command& command : commands) {
        const bool isListed = std::ranges::any_of(
            m_commands, [&command](const Command& one) { return one.action == command.action; });
        if (!isListed)
            add(std::move(command));
    }
}

void CommandPalette::offerChoices(const QList<QAction*>& menus)
{
    list(commandsOf(menus, {}));
    filter();
}

void CommandPalette::offerPlaces(const QString& name, const QList<QAction*>& places)
{
    for (QAction* place : places)
        add({.action = place, .menu = name, .isPlace = true});
    filter();
}

void CommandPalette::add(Command command)
{
    const int row = static_cast<int>(m_commands.size());
    command.row = new QTreeWidgetItem(m_list);
    // A click runs the command, which ticks itself.
    command.row->setFlags(command.row->flags() & ~Qt::ItemIsUserCheckable);
    command.row->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    fill(command);
    connect(command.action, &QAction::changed, this, [this, row] {
        m_changed.insert(row);
        m_catchUp->start();
    });
    m_commands.append(std::move(command));
}

// However often a command has changed meanwhile, its row is made anew once.
void CommandPalette::catchUp()
{
    for (const int row : std::exchange(m_changed, {})) {
        const Command& command = m_commands.at(row);
        fill(command);
        command.row->setHidden(!isWanted(command));
    }
    // A chosen command that is no longer possible stays chosen: Return must not run another one instead.
    const QTreeWidgetItem* chosen = m_list->currentItem();
    if (chosen)
        tell();
    else
        filter();
}

void CommandPalette::fill(const Command& command)
{
    if (!command.action)
        return;
    const QAction& action = *command.action;
    const QString own = withoutMnemonic(action.text());
    //: A command of a menu. %1: the name of the menu, %2: the name of the command.
    const QString name = command.menu.isEmpty() ? own : tr("%1: %2").arg(command.menu, own);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString reason = action.whatsThis();
    command.row->setText(0, name);
    command.row->setText(1, inOnePiece(keys));
    command.row->setIcon(0, action.icon());
    command.row->setData(0, Qt::AccessibleTextRole,
                         keys.isEmpty() ? QVariant() : QString(name + QLatin1String(", ") + keys));
    if (action.isCheckable())
        command.row->setCheckState(0, action.isChecked() ? Qt::Checked : Qt::Unchecked);
    command.row->setData(0, RoomyRows::OneOfSeveralRole,
                         action.actionGroup() && action.actionGroup()->isExclusive());
    command.row->setDisabled(!action.isEnabled());
    if (action.isEnabled())
        command.row->setToolTip(0, {});
    else
        command.row->setToolTip(
            0, plainTip(reason.isEmpty() ? tr("This is not possible at the moment.") : reason));
}

bool CommandPalette::isWanted(const Command& command) const
{
    return command.action && command.action->isVisible() && isNamedBy(command.row->text(0), m_words->text());
}

void CommandPalette::filter()
{
    for (const Command& command : std::as_const(m_commands))
        command.row->setHidden(!isWanted(command));
    m_list->setCurrentItem(firstPossible());
    tell();
    shrinkToTheFound();
}

// The window ends below what the words have found, up to so many rows.
void CommandPalette::shrinkToTheFound()
{
    const auto found =
        std::ranges::count_if(m_commands, [](const Command& one) { return !one.row->isHidden(); });
    const int rows = static_cast<int>(std::clamp<qsizetype>(found, 1, rowsDown));
    // An empty box above the words that nothing was found would look like a field.
    m_list->setVisible(found > 0);
    const int most = screenRoom(*this).height() - m_words->sizeHint().height() * 4;
    m_list->setFixedHeight(
        std::min(rowHeight(font(), Density::Compact) * rows + 2 * m_list->frameWidth(), most));
    layout()->activate();
    resize(width(),
           layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

QTreeWidgetItem* CommandPalette::firstPossible() const
{
    bool isCommandMeant = false;
    for (const Command& command : m_commands) {
        if (command.row->isHidden())
            continue;
        if (command.isPlace && isCommandMeant)
            return nullptr;
        if (!command.row->isDisabled())
            return command.row;
        isCommandMeant = true;
    }
    return nullptr;
}

// Says what Return runs, to a screen reader, or why it runs nothing.
void CommandPalette::tell()
{
    const QTreeWidgetItem* told = m_list->currentItem();
    for (int row = 0; !told && row < m_list->topLevelItemCount(); ++row) {
        if (!m_list->topLevelItem(row)->isHidden())
            told = m_list->topLevelItem(row);
    }
    QString note;
    if (!told)
        note = tr("No command has this name.");
    else if (told->isDisabled())
        note = told->toolTip(0);
    else if (told->isHidden())
        note = tr("This is not possible at the moment.");
    sayWithThePage(*m_note, note);
    m_note->setVisible(!note.isEmpty());
    m_words->setAccessibleDescription(note.isEmpty() ? told->text(0) : note);
}

// The dialog is gone before the command opens its own.
void CommandPalette::run(QTreeWidgetItem* chosen)
{
    if (!chosen || chosen->isHidden() || chosen->isDisabled())
        return;
    const QPointer<QAction> command = m_commands.at(m_list->indexOfTopLevelItem(chosen)).action;
    accept();
    if (command)
        command->trigger();
}

// Who goes to a row by keys is at the list, so that a screen reader reads the row; who types is at the words.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        run(m_list->currentItem());
        return true;
    }
    QWidget* other = nullptr;
    if (watched == m_words && leadsToRows(key))
        other = m_list;
    else if (watched == m_list && writes(key))
        other = m_words;
    if (!other)
        return QDialog::eventFilter(watched, event);
    other->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(other, event);
    return true;
}

} // namespace tributary
