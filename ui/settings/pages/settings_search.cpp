#include "ui/settings/pages/settings_search.h"

#include "ui/looks/measures.h"
#include "ui/settings/pages/found_mark.h"
#include "ui/widgets/described.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/search_sign.h"
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
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
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
    const int sign = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_words) + spacing::close;
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(m_words->placeholderText()) + sign +
                             spacing::broad);
    addSearchSign(*m_words);
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
    QList<Fit> fits;
    for (int page = 0; page < m_names.count(); ++page) {
        Fit best = fitOf(m_names.item(page)->text(), words);
        for (const Found& found : words.isEmpty() ? QList<Found>() : foundOn(page, words)) {
            mark(found);
            best = std::max(best, found.fit);
        }
        m_names.item(page)->setHidden(best == Fit::No);
        fits.append(best);
    }
    const bool isAny = std::ranges::any_of(fits, [](Fit fit) { return fit != Fit::No; });
    m_note->setVisible(!isAny);
    if (isAny)
        showTheFirst(fits);
    // Return leads to this one.
    const QWidget* first = words.isEmpty() ? nullptr : firstMarked();
    describe(*m_words, !isAny ? m_note->text() : first ? nameOf(*first) : QString());
}

// A label is found by the choices of its field as well, and a hint, which is a label too, by its own words.
SettingsSearch::Fit SettingsSearch::fitOf(const QWidget& widget, const QString& words)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const bool isHint = label && !label->buddy();
    const QString name = nameOf(widget);
    const Fit fit = name.isEmpty() ? Fit::No : fitOf(name, words);
    if (fit != Fit::No && isHint)
        return Fit::Beside;
    // A field that can't be changed now is hardly the one that is meant.
    const QWidget* field = label ? label->buddy() : &widget;
    if (fit != Fit::No)
        return field->isEnabled() ? fit : Fit::WithinName;
    return label && hasChoice(label->buddy(), words) ? Fit::Beside : Fit::No;
}

SettingsSearch::Fit SettingsSearch::fitOf(const QString& name, const QString& words)
{
    if (!isNamedBy(name, words))
        return Fit::No;
    return beginsItsWords(name, words) ? Fit::Name : Fit::WithinName;
}

QList<SettingsSearch::Found> SettingsSearch::foundOn(int page, const QString& words) const
{
    QList<Found> found;
    for (QWidget* widget : m_pages.widget(page)->findChildren<QWidget*>()) {
        const Fit fit = widget->isHidden() ? Fit::No : fitOf(*widget, words);
        if (fit != Fit::No)
            found.append({.named = widget, .fit = fit});
    }
    return found;
}

void SettingsSearch::mark(const Found& found)
{
    m_marks.append(new FoundMark(*found.named));
    m_marked.append(found);
}

void SettingsSearch::unmark()
{
    m_marked.clear();
    for (const QPointer<FoundMark>& mark : std::exchange(m_marks, {}))
        delete mark.data();
}

// The page that is open stays where no other fits better.
void SettingsSearch::showTheFirst(const QList<Fit>& fitsOfPages)
{
    const auto best = std::ranges::max_element(fitsOfPages);
    if (const int open = m_names.currentRow(); open < 0 || fitsOfPages.at(open) != *best)
        m_names.setCurrentRow(static_cast<int>(best - fitsOfPages.begin()));
    auto* page = qobject_cast<QScrollArea*>(m_pages.currentWidget());
    if (QWidget* first = firstMarked(); first && page)
        page->ensureWidgetVisible(first);
}

QWidget* SettingsSearch::firstMarked() const
{
    const Found* first = nullptr;
    for (const Found& found : m_marked) {
        if (m_pages.currentWidget()->isAncestorOf(found.named) && (!first || found.fit > first->fit))
            first = &found;
    }
    return first ? first->named : nullptr;
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
            mark({.named = named, .fit = Fit::Name});
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
