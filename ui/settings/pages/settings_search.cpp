#include "ui/settings/pages/settings_search.h"

#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/widgets/described.h"
#include "ui/widgets/page_side.h"
#include "ui/words/mnemonic.h"
#include "ui/words/name_match.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tributary {

namespace {

// The words beside a field, or on a box to tick.
QString nameOf(const QWidget& widget)
{
    QString words;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        // The text may be broken into lines.
        words = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
    return withoutMnemonic(words);
}

// Whether a box of choices has one of that name.
bool hasChoice(const QWidget* field, const QString& words)
{
    const auto* box = qobject_cast<const QComboBox*>(field);
    for (int choice = 0; box && choice < box->count(); ++choice) {
        if (isNamedBy(box->itemText(choice), words))
            return true;
    }
    return false;
}

// A label is found by the choices of its field as well, and a hint, which is a label too, by its own words.
bool isFoundBy(const QWidget& widget, const QString& words)
{
    const QString name = nameOf(widget);
    if (!name.isEmpty() && isNamedBy(name, words))
        return true;
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label && hasChoice(label->buddy(), words);
}

QWidget* controlIn(const QFormLayout& form, int row)
{
    for (const auto role : {QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
        const QLayoutItem* item = form.itemAt(row, role);
        QWidget* field = item ? item->widget() : nullptr;
        if (field && (field->focusPolicy() & Qt::TabFocus) != 0)
            return field;
    }
    const QLayoutItem* item = form.itemAt(row, QFormLayout::LabelRole);
    const auto* label = item ? qobject_cast<QLabel*>(item->widget()) : nullptr;
    return label ? label->buddy() : nullptr;
}

// The nearest one above a hint, which explains it.
QWidget* controlAbove(QWidget& hint)
{
    const auto* form = qobject_cast<QFormLayout*>(hint.parentWidget()->layout());
    int row = -1;
    auto role = QFormLayout::FieldRole;
    if (form)
        form->getWidgetPosition(&hint, &row, &role);
    while (--row >= 0) {
        if (QWidget* control = controlIn(*form, row))
            return control;
    }
    return nullptr;
}

// The field of a label, the box itself, or what a hint is about.
QWidget* controlOf(QWidget& named)
{
    const auto* label = qobject_cast<QLabel*>(&named);
    if (!label)
        return &named;
    return label->buddy() ? label->buddy() : controlAbove(named);
}

// A number is selected, so that a person can type another one at once, also while the dialog is only opening.
void beginIn(QWidget& control)
{
    control.setFocus(Qt::ShortcutFocusReason);
    if (auto* number = qobject_cast<QAbstractSpinBox*>(&control))
        number->selectAll();
}

} // namespace

SettingsSearch::SettingsSearch(QListWidget& names, QStackedWidget& pages, QWidget* parent)
    : QWidget(parent)
    , m_names(names)
    , m_pages(pages)
    , m_words(new QLineEdit(this))
    , m_note(new QLabel(tr("No setting has this name."), this))
{
    m_words->setPlaceholderText(tr("Search settings"));
    m_words->setAccessibleName(tr("Search settings"));
    m_words->setClearButtonEnabled(true);
    // The hint is seen whole.
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(m_words->placeholderText()) + spacing::broad);
    wrapWithThePage(*m_note);
    m_note->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::close);
    layout->addWidget(m_words);
    layout->addWidget(m_note);
    connect(m_words, &QLineEdit::textChanged, this, &SettingsSearch::search);
    // Queued, because Return would else be a key for what has the focus by then.
    connect(m_words, &QLineEdit::returnPressed, this, &SettingsSearch::goToTheFirst, Qt::QueuedConnection);
}

void SettingsSearch::begin()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool SettingsSearch::clear()
{
    const bool had = !m_words->text().isEmpty();
    m_words->clear();
    return had;
}

// A page whose own name is meant is listed as well.
void SettingsSearch::search()
{
    unmark();
    const QString words = m_words->text().trimmed();
    bool isAny = false;
    for (int page = 0; page < m_names.count(); ++page) {
        const QList<QWidget*> found = words.isEmpty() ? QList<QWidget*>() : foundOn(page, words);
        for (QWidget* named : found)
            mark(*named);
        const bool fits = !found.isEmpty() || isNamedBy(m_names.item(page)->text(), words);
        m_names.item(page)->setHidden(!fits);
        isAny = isAny || fits;
    }
    m_note->setVisible(!isAny);
    if (isAny)
        showTheFirst();
    // Return leads to this one.
    const QWidget* first = words.isEmpty() ? nullptr : firstMarked();
    describe(*m_words, !isAny ? m_note->text() : first ? nameOf(*first) : QString());
}

QList<QWidget*> SettingsSearch::foundOn(int page, const QString& words) const
{
    QList<QWidget*> found;
    for (QWidget* widget : m_pages.widget(page)->findChildren<QWidget*>()) {
        if (!widget->isHidden() && isFoundBy(*widget, words))
            found.append(widget);
    }
    return found;
}

void SettingsSearch::mark(QWidget& named)
{
    QPalette marked = named.palette();
    // A box to tick has another ground than a label.
    marked.setColor(named.backgroundRole(), looksOf(palette(), Ground::Window).selection);
    named.setPalette(marked);
    named.setAutoFillBackground(true);
    m_marked.append(&named);
}

void SettingsSearch::unmark()
{
    for (QWidget* named : std::exchange(m_marked, {})) {
        named->setAutoFillBackground(false);
        named->setPalette(QPalette());
    }
}

// The page that is open stays where it has what is looked for.
void SettingsSearch::showTheFirst()
{
    if (const auto* open = m_names.currentItem(); !open || open->isHidden()) {
        int first = 0;
        while (m_names.item(first)->isHidden())
            ++first;
        m_names.setCurrentRow(first);
    }
    auto* page = qobject_cast<QScrollArea*>(m_pages.currentWidget());
    if (QWidget* first = firstMarked(); first && page)
        page->ensureWidgetVisible(first);
}

QWidget* SettingsSearch::firstMarked() const
{
    for (QWidget* named : m_marked) {
        if (m_pages.currentWidget()->isAncestorOf(named))
            return named;
    }
    return nullptr;
}

bool SettingsSearch::goTo(const QString& name)
{
    unmark();
    auto* page = qobject_cast<QScrollArea*>(m_pages.currentWidget());
    for (QWidget* named : page ? page->findChildren<QWidget*>() : QList<QWidget*>()) {
        if (named->isHidden() || nameOf(*named) != name)
            continue;
        page->ensureWidgetVisible(named);
        QWidget* const control = controlOf(*named);
        const bool canBeChanged = control && control->isEnabled();
        if (canBeChanged)
            beginIn(*control);
        else
            mark(*named);
        return canBeChanged;
    }
    return false;
}

void SettingsSearch::goToTheFirst()
{
    QWidget* first = firstMarked();
    if (QWidget* control = first ? controlOf(*first) : nullptr)
        control->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tributary
