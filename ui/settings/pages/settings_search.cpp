#include "ui/settings/pages/settings_search.h"

#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/widgets/described.h"
#include "ui/widgets/page_side.h"
#include "ui/words/mnemonic.h"
#include "ui/words/name_match.h"

#include <QAbstractButton>
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

// The field of a label, or the box itself; nothing of a hint.
QWidget* controlOf(QWidget& named)
{
    const auto* label = qobject_cast<QLabel*>(&named);
    return label ? label->buddy() : &named;
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
        const QString name = nameOf(*widget);
        if (!name.isEmpty() && !widget->isHidden() && isNamedBy(name, words))
            found.append(widget);
    }
    return found;
}

void SettingsSearch::mark(QWidget& named)
{
    QPalette marked = named.palette();
    marked.setColor(QPalette::Window, looksOf(palette(), Ground::Window).selection);
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

void SettingsSearch::goToTheFirst()
{
    QWidget* first = firstMarked();
    if (QWidget* control = first ? controlOf(*first) : nullptr)
        control->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tributary
