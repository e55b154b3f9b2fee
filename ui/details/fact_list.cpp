#include "ui/details/fact_list.h"

#include "ui/looks/measures.h"
#include "ui/widgets/screen_room.h"
#include "ui/words/cut_text.h"
#include "ui/words/plain_tip.h"

#include <QEvent>
#include <QGridLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr int besideWords = 2; // QLineEdit has that margin beside its text, and doesn't tell
// Columns are shared out with fractions of a pixel.
constexpr int toSpare = 2;

int widthOf(const QLineEdit& field)
{
    return field.fontMetrics().horizontalAdvance(field.text()) + 2 * besideWords + toSpare;
}

bool isCut(const QLineEdit& field)
{
    const int room = field.contentsRect().width() - 2 * besideWords;
    return field.fontMetrics().horizontalAdvance(field.text()) > room;
}

// A fact that loses its middle where it has too little room, as long as nobody reads in it or copies from it:
// the end of a link or of a path says most.
class FactField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (hasFocus() || hasSelectedText() || !isCut(*this)) {
            QLineEdit::paintEvent(event);
            return;
        }
        const QRect room = contentsRect().adjusted(besideWords, 0, -besideWords, 0);
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, static_cast<int>(alignment() | Qt::AlignVCenter) | Qt::TextSingleLine,
                         cutText(fontMetrics(), text(), Qt::ElideMiddle, room.width()));
    }
};

} // namespace

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(spacing::hair);
}

void FactList::show(const QList<Fact>& facts)
{
    const bool sameNames = std::ranges::equal(facts, m_facts, {}, &Fact::name, &Fact::name);
    m_facts = facts;
    if (!sameNames)
        useNames();
    for (qsizetype i = 0; i < facts.size(); ++i) {
        // Setting the same text again would take the selection from somebody who is about to copy it.
        if (m_fields[i]->text() == facts[i].value)
            continue;
        m_fields[i]->setText(facts[i].value);
        m_fields[i]->setCursorPosition(0);
    }
    shareRoom();
}

// Fields of facts that stay are kept, for somebody may be reading in one.
void FactList::useNames()
{
    for (qsizetype at = 0; at < m_facts.size(); ++at) {
        const qsizetype known = fieldOf(m_facts[at].name, at);
        if (known < 0)
            insertField(at);
        for (qsizetype others = known - at; others > 0; --others)
            removeField(at);
    }
    while (m_fields.size() > m_facts.size())
        removeField(m_facts.size());
    QWidget* before = m_before;
    for (QLineEdit* field : std::as_const(m_fields)) {
        field->setFocusPolicy(field == m_fields.first() ? Qt::StrongFocus : Qt::ClickFocus);
        // A field that is added late would else be the last in the window's tab order.
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    layOut();
    alignFields();
}

int FactList::columnsNow() const
{
    constexpr int lettersInTwo = 105;
    return width() >= letterWidth(fontMetrics()) * lettersInTwo ? 2 : 1;
}

// A column is filled from the top before the next.
void FactList::layOut()
{
    const int columns = columnsNow();
    if (std::exchange(m_columns, columns) != columns)
        m_widestNames = {};
    const qsizetype rows = (m_fields.size() + m_columns - 1) / m_columns;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const int row = static_cast<int>(i % rows);
        const int column = static_cast<int>(i / rows) * 2;
        m_grid->removeWidget(m_names[i]);
        m_grid->removeWidget(m_fields[i]);
        m_grid->addWidget(m_names[i], row, column);
        m_grid->addWidget(m_fields[i], row, column + 1);
        int& widest = m_widestNames.at(static_cast<size_t>(i / rows));
        widest = std::max(widest, m_names[i]->sizeHint().width());
    }
    m_grid->setColumnMinimumWidth(0, m_widestNames[0]);
    m_grid->setColumnMinimumWidth(2, m_widestNames[1]);
}

int FactList::wantedIn(int column) const
{
    const qsizetype rows = (m_fields.size() + m_columns - 1) / m_columns;
    int widest = 0;
    for (qsizetype i = column * rows; i < std::min((column + 1) * rows, m_fields.size()); ++i)
        widest = std::max(widest, widthOf(*m_fields[i]));
    return widest;
}

// Links and paths are among the first facts, and longer than the others: three fifths are theirs, so that
// values stay in place from one download to the next. A column that needs more gets what the other has no
// need of.
void FactList::shareRoom()
{
    const int names = m_widestNames[0] + m_widestNames[1];
    const int room = std::max(2, width() - names - 3 * std::max(0, m_grid->horizontalSpacing()));
    const int share = room * 2 / 5;
    const int wanted = wantedIn(1);
    const int rest = std::max(0, room - wantedIn(0));
    const int second =
        wanted <= share ? std::max(wanted, std::min(share, rest)) : std::min(wanted, std::max(share, rest));
    m_grid->setColumnStretch(1, m_columns == 2 ? room - second : 1);
    m_grid->setColumnStretch(3, m_columns == 2 ? second : 0);
}

void FactList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_columns != columnsNow())
        layOut();
    shareRoom();
}

qsizetype FactList::fieldOf(const QString& fact, qsizetype from) const
{
    for (qsizetype at = from; at < m_fields.size(); ++at) {
        if (m_fields[at]->accessibleName() == fact)
            return at;
    }
    return -1;
}

void FactList::insertField(qsizetype at)
{
    auto* field = new FactField(this);
    field->setReadOnly(true);
    field->setFrame(false);
    field->setAccessibleName(m_facts[at].name);
    field->installEventFilter(this);
    QPalette asText = field->palette();
    asText.setColor(QPalette::Base, Qt::transparent);
    field->setPalette(asText);
    m_names.insert(at, nameLabel(m_facts[at].name));
    m_fields.insert(at, field);
}

// The focus of a field that goes passes to its neighbour.
void FactList::removeField(qsizetype at)
{
    const QLineEdit* gone = m_fields.takeAt(at);
    if (gone->hasFocus() && !m_fields.isEmpty())
        m_fields[std::min(at, m_fields.size() - 1)]->setFocus(Qt::OtherFocusReason);
    delete m_names.takeAt(at);
    delete gone;
}

QLabel* FactList::nameLabel(const QString& name)
{
    auto* label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter);
    return label;
}

bool FactList::eventFilter(QObject* watched, QEvent* event)
{
    const qsizetype at = m_fields.indexOf(watched);
    if (event->type() == QEvent::ToolTip && at >= 0)
        return tellMore(at, static_cast<QHelpEvent*>(event)->globalPos());
    if (event->type() != QEvent::KeyPress || at < 0)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up: goTo(at - 1); return true;
    case Qt::Key_Down: goTo(at + 1); return true;
    default: return false;
    }
}

// Not by the field's own tooltip: screen readers would read that as its description, after the same words as
// its text.
bool FactList::tellMore(qsizetype fact, const QPoint& place) const
{
    QLineEdit& field = *m_fields[fact];
    QStringList more;
    if (!m_facts[fact].whole.isEmpty())
        more.append(m_facts[fact].whole);
    else if (isCut(field))
        more.append(field.text());
    if (!m_facts[fact].exactly.isEmpty())
        more.append(m_facts[fact].exactly);
    if (more.isEmpty())
        return false;
    QToolTip::showText(place, plainTip(more.join(u'\n')), &field);
    return true;
}

void FactList::goTo(qsizetype fact)
{
    if (fact < 0 || fact >= m_fields.size())
        return;
    m_fields[fact]->setFocus(Qt::TabFocusReason);
    Q_EMIT reached(m_fields[fact]);
}

// Each value stands beside its name, even one that is read the other way.
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
    if (event->type() == QEvent::FontChange) {
        m_widestNames = {};
        layOut();
        shareRoom();
    }
}

} // namespace tributary
