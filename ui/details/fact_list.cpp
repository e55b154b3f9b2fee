#include "ui/details/fact_list.h"

#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>

namespace tributary {

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setVerticalSpacing(2);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactList::show(const QList<Fact>& facts)
{
    const bool sameNames = std::ranges::equal(facts, m_facts, {}, &Fact::name, &Fact::name);
    m_facts = facts;
    if (!sameNames)
        rebuild();
    for (qsizetype i = 0; i < facts.size(); ++i) {
        // Setting the same text again would take the selection from somebody who is about to copy it.
        if (m_fields[i]->text() == facts[i].value)
            continue;
        m_fields[i]->setText(facts[i].value);
        m_fields[i]->setToolTip(facts[i].value);
        m_fields[i]->setCursorPosition(0);
    }
}

void FactList::rebuild()
{
    m_fields.clear();
    QWidget* before = m_before;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const Fact& fact : std::as_const(m_facts)) {
        auto* field = new QLineEdit(this);
        field->setReadOnly(true);
        field->setFrame(false);
        field->setAccessibleName(fact.name);
        field->setFocusPolicy(m_fields.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        field->installEventFilter(this);
        QPalette asText = field->palette();
        asText.setColor(QPalette::Base, Qt::transparent);
        field->setPalette(asText);
        m_form->addRow(nameLabel(fact.name), field);
        // A field that is added late would else be the last in the window's tab order.
        if (before)
            setTabOrder(before, field);
        before = field;
        m_fields.append(field);
    }
    alignFields();
}

// As wide as the widest name so far, so that values stay where they are when another download has other
// facts.
QLabel* FactList::nameLabel(const QString& name)
{
    auto* label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter);
    m_widestName = std::max(m_widestName, label->sizeHint().width());
    label->setMinimumWidth(m_widestName);
    return label;
}

bool FactList::eventFilter(QObject* watched, QEvent* event)
{
    const qsizetype at = m_fields.indexOf(watched);
    if (event->type() != QEvent::KeyPress || at < 0)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up: goTo(at - 1); return true;
    case Qt::Key_Down: goTo(at + 1); return true;
    default: return false;
    }
}

void FactList::goTo(qsizetype fact)
{
    if (fact < 0 || fact >= m_fields.size())
        return;
    m_fields[fact]->setFocus(Qt::TabFocusReason);
    Q_EMIT reached(m_fields[fact]);
}

// Beside its name, whichever way it is itself read.
void FactList::alignFields()
{
    const Qt::Alignment side = (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    for (QLineEdit* field : std::as_const(m_fields))
        field->setAlignment(side);
}

void FactList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignFields();
    if (event->type() == QEvent::FontChange)
        m_widestName = 0;
}

} // namespace tributary
