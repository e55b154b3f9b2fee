#include "ui/window/command_palette.h"

#include "ui/looks/roomy_rows.h"
#include "ui/words/mnemonic.h"
#include "ui/words/number_text.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr int lettersAcross = 80;
constexpr int rowsDown = 14;
constexpr std::array keysThatLeadToRows{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};

bool isACommand(const QAction& action)
{
    return action.isVisible() && !action.isSeparator() && !action.menu() && !action.text().isEmpty();
}

// Without case, accents and the shape of apostrophes: what a person types in a hurry finds the name as well.
QString bare(const QString& text)
{
    constexpr QChar dotlessI(0x0131);
    QString letters = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return letters.replace(u'’', u'\'').replace(dotlessI, u'i');
}

// Each of the words is in the name, in any order.
bool fits(const QString& name, const QString& words)
{
    const QString bareName = bare(name);
    const QStringList all = bare(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(all, [&bareName](const QString& word) { return bareName.contains(word); });
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
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find command"));
    layOut();
    addCommands(commands);
    m_list->resizeColumnToContents(1);
    filter({});
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    m_words->installEventFilter(this);
    m_list->installEventFilter(this);
    if (parent)
        standAtTheTopOf(*parent->window());
}

void CommandPalette::layOut()
{
    m_words->setPlaceholderText(tr("Name of the command"));
    m_words->setAccessibleName(tr("Name of the command"));
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
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    const QSize wanted(fontMetrics().averageCharWidth() * lettersAcross,
                       (fontMetrics().lineSpacing() + spacing::close) * rowsDown +
                           m_words->sizeHint().height());
    resize(wanted.boundedTo(screen()->availableSize() - QSize(spacing::broad, spacing::broad) * 2));
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

void CommandPalette::addCommands(const QList<QAction*>& commands)
{
    QList<QAction*> all = commands;
    all.removeIf([](const QAction* command) { return !isACommand(*command); });
    std::ranges::stable_partition(all, [](const QAction* command) { return command->isEnabled(); });
    for (QAction* command : std::as_const(all)) {
        if (!m_commands.contains(command))
            addCommand(command);
    }
}

void CommandPalette::addCommand(QAction* command)
{
    const QString name = withoutMnemonic(command->text());
    const QString keys = command->shortcut().toString(QKeySequence::NativeText);
    auto* item = new QTreeWidgetItem(m_list, {name, inOnePiece(keys)});
    item->setIcon(0, command->icon());
    item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    if (!keys.isEmpty())
        item->setData(0, Qt::AccessibleTextRole, QString(name + QLatin1String(", ") + keys));
    if (!command->isEnabled()) {
        const QString reason = command->whatsThis();
        item->setToolTip(0, reason.isEmpty() ? tr("This is not possible at the moment.") : reason);
        item->setDisabled(true);
    }
    m_commands.append(command);
}

void CommandPalette::filter(const QString& words)
{
    const QTreeWidgetItem* first = nullptr;
    QTreeWidgetItem* chosen = nullptr;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        item->setHidden(!fits(item->text(0), words));
        if (item->isHidden())
            continue;
        if (!first)
            first = item;
        if (!chosen && !item->isDisabled())
            chosen = item;
    }
    m_list->setCurrentItem(chosen);
    tell(first);
}

// Says what Return runs, to a screen reader, or why it runs nothing.
void CommandPalette::tell(const QTreeWidgetItem* first)
{
    QString note;
    if (!first)
        note = tr("No command has this name.");
    else if (first->isDisabled())
        note = first->toolTip(0);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_words->setAccessibleDescription(note.isEmpty() ? first->text(0) : note);
}

// The dialog is gone before the command opens its own.
void CommandPalette::run(QTreeWidgetItem* chosen)
{
    if (!chosen || chosen->isHidden() || chosen->isDisabled())
        return;
    const QPointer<QAction> command = m_commands.at(m_list->indexOfTopLevelItem(chosen));
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
