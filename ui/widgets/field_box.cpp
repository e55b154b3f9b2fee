#include "ui/widgets/field_box.h"

#include "ui/looks/measures.h"
#include "ui/widgets/described.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrapped_row.h"

#include <QFormLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// The words stand as near to the field as its complaint does.
QWidget* stacked(FieldBox* box, const QList<QWidget*>& below)
{
    auto* stack = new WrappedRow;
    auto* lines = new QVBoxLayout(stack);
    lines->setContentsMargins({});
    lines->setSpacing(spacing::hair);
    lines->addWidget(box);
    for (QWidget* words : below)
        lines->addWidget(words);
    return stack;
}

} // namespace

FieldBox::FieldBox(QWidget* field, QWidget* row, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_line(new QWidget(this))
    , m_complaint(new TonedLabel(m_line))
{
    // The complaint stays below its field, also where there is more room than it needs.
    m_complaint->setAlignment(Qt::AlignTop);
    m_complaint->setTone(Tone::Trouble);
    wrapWithThePage(*m_complaint);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->installEventFilter(this);
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins({});
    line->addWidget(m_complaint, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::hair);
    layout->addWidget(row);
    layout->addWidget(m_line);
    m_line->hide();
    setSizePolicy(QSizePolicy::Preferred, row->sizePolicy().verticalPolicy());
}

void FieldBox::complain(const QString& text, const QString& remedy)
{
    // Forms complain of all their fields at each key.
    if (std::exchange(m_said, text) == text)
        return;
    sayWithThePage(*m_complaint, text);
    describeField();
    offer(remedy);
    m_line->setVisible(!text.isEmpty());
}

void FieldBox::offer(const QString& remedy)
{
    if (!m_remedy && remedy.isEmpty())
        return;
    if (!m_remedy)
        makeRemedy();
    if (!remedy.isEmpty())
        m_remedy->setText(remedy);
    m_remedy->setHidden(remedy.isEmpty());
    // A complaint with a remedy is about one place in the field.
    m_complaint->setCursor(remedy.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

// The button has the height of the complaint's first line, beside which it stands.
void FieldBox::makeRemedy()
{
    m_remedy = new QToolButton(m_line);
    m_remedy->setAutoRaise(true);
    m_remedy->setFocusPolicy(Qt::StrongFocus);
    QFont asALink = m_remedy->font();
    asALink.setUnderline(true);
    m_remedy->setFont(asALink);
    m_remedy->setFixedHeight(fontMetrics().height());
    static_cast<QHBoxLayout*>(m_line->layout())->addWidget(m_remedy, 0, Qt::AlignTop);
    setTabOrder(m_field, m_remedy);
    connect(m_remedy, &QToolButton::clicked, this, &FieldBox::remedyWanted);
}

bool FieldBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_complaint && event->type() == QEvent::MouseButtonPress)
        Q_EMIT complaintClicked();
    return QWidget::eventFilter(watched, event);
}

void FieldBox::describe(const QString& words)
{
    m_description = words;
    describeField();
}

void FieldBox::describeField()
{
    QStringList lines{m_said, m_description};
    lines.removeAll(QString());
    tributary::describe(*m_field, lines.join(u'\n'));
}

int FieldBox::heightOfALine()
{
    return heightOfLines(1);
}

int FieldBox::heightOfLines(int lines)
{
    const QString now = m_complaint->text();
    m_complaint->setText(QStringList(lines, QStringLiteral("X")).join(u'\n'));
    const int height = layout()->spacing() + m_line->sizeHint().height();
    m_complaint->setText(now);
    return height;
}

int FieldBox::heightOfComplaint() const
{
    return m_line->isHidden() ? 0 : layout()->spacing() + m_line->heightForWidth(width());
}

void FieldBox::keepRoomToComplain(int lines)
{
    QLayoutItem* const row = layout()->itemAt(0);
    setMinimumHeight(row->sizeHint().height() + heightOfLines(lines));
    // In the middle of the room a field would stand below its label, and jump once there is a complaint.
    if (row->maximumSize().height() < QLAYOUTSIZE_MAX)
        layout()->setAlignment(row->widget(), Qt::AlignTop);
    // The layout has asked how high the row may be, and remembers the answer of before.
    row->widget()->updateGeometry();
}

// By itself a complaint wishes for more lines than it needs beside the field, since words that wrap wish to
// be nearly square.
QSize FieldBox::sizeHint() const
{
    QSize wish = QWidget::sizeHint();
    const bool isLaidOut = testAttribute(Qt::WA_Resized);
    if (!m_line->isHidden() && isLaidOut)
        wish.setHeight(heightForWidth(width()));
    return wish;
}

// A complaint is the higher the narrower the box is, and a form that is short of room gives each row its
// least.
QSize FieldBox::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    if (!m_line->isHidden())
        least.setHeight(std::max(least.height(), heightForWidth(width())));
    return least;
}

void FieldBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width() && !m_line->isHidden())
        updateGeometry();
}

QString FieldBox::complaint() const
{
    return m_complaint->text();
}

QString FieldBox::name() const
{
    return m_field->accessibleName();
}

FieldBox* addField(QFormLayout& form, const QString& label, QWidget* field, QWidget* row,
                   const QList<QWidget*>& below)
{
    QWidget* const whole = row ? row : field;
    QLabel* const words = fieldLabel(label, *field, *whole);
    auto* box = new FieldBox(field, whole);
    form.addRow(words, below.isEmpty() ? box : stacked(box, below));
    return box;
}

void alignFields(const QList<QFormLayout*>& forms)
{
    QList<QWidget*> labels;
    for (const QFormLayout* form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem* label = form->itemAt(row, QFormLayout::LabelRole);
            if (label && label->widget())
                labels.append(label->widget());
        }
    }
    int widest = 0;
    for (const QWidget* label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget* label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

} // namespace tributary
