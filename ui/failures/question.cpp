#include "ui/failures/question.h"

#include "ui/failures/copy_without_breaks.h"
#include "ui/looks/measures.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/words/line_breaks.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

constexpr int lettersOfARowOfAnswers = 135; // in average letters

void breakIntoLines(QLabel& words, const QWidget& dialog)
{
    words.setMinimumWidth(std::min(words.sizeHint().width(), widthOfALineBesideAnIcon(dialog)));
    words.setMaximumWidth(mostBesideAnIcon(dialog));
    wrapWithThePage(words);
}

void say(QLabel& label, const QString& words)
{
    sayWithThePage(label, words);
    // Some screen readers spell the marks by which paths are broken into lines.
    label.setAccessibleName(withoutBreaks(words));
}

} // namespace

Question::Question(const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_text(paragraph(words.text))
    , m_answers(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setAccessibleDescription(withoutBreaks(words.text));
    m_text->setFont(strongFont(font()));
    breakIntoLines(*m_text, *this);
    auto* paragraphs = new QVBoxLayout;
    paragraphs->setSpacing(spacing::close);
    paragraphs->addWidget(m_text);
    if (!words.explanation.isEmpty())
        paragraphs->addWidget(m_explanation = paragraph(words.explanation));
    if (!words.digits.isEmpty())
        paragraphs->addWidget(figures(words.digits));
    if (!words.afterDigits.isEmpty())
        paragraphs->addWidget(paragraph(words.afterDigits));

    auto* layout = new QGridLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->setHorizontalSpacing(spacing::wide);
    layout->setVerticalSpacing(spacing::wide);
    layout->addWidget(new IconLabel(words.sign, QStyle::PM_LargeIconSize, this), 0, 0, Qt::AlignTop);
    layout->addLayout(paragraphs, 0, 1);
    layout->addWidget(m_answers, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
}

// Words of a system or a server are no markup, nor are names of files.
QLabel* Question::paragraph(const QString& words)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    say(*label, words);
    breakIntoLines(*label, *this);
    new CopyWithoutBreaks(*label);
    return label;
}

QLabel* Question::figures(const QString& digits)
{
    QLabel* label = paragraph(digits);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QFontInfo(font()).pointSizeF());
    label->setFont(fixed);
    label->setMinimumWidth(0);
    breakIntoLines(*label, *this);
    return label;
}

QString Question::text() const
{
    return withoutBreaks(m_text->text());
}

// A screen reader that comes to the label reads what it says then. A change is read aloud only where the
// focus is, which a label never has.
void Question::setExplanation(const QString& words)
{
    if (m_explanation)
        say(*m_explanation, words);
}

void Question::addAnswer(const QString& words, std::function<void()> then)
{
    QPushButton* button = m_answers->addButton(words, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, parentWidget(), std::move(then));
    connect(button, &QPushButton::clicked, this, &Question::accept);
}

void Question::addSafeAnswer(const QString& words)
{
    QPushButton* button = m_answers->addButton(words, QDialogButtonBox::RejectRole);
    button->setDefault(true);
    button->setFocus();
    connect(button, &QPushButton::clicked, this, &Question::reject);
    // Long words in a row would make the dialog wider than many a screen.
    const QMargins margins = layout()->contentsMargins();
    const int most = widthOfLetters(*this, lettersOfARowOfAnswers) - margins.left() - margins.right();
    if (m_answers->sizeHint().width() > most)
        m_answers->setOrientation(Qt::Vertical);
}

} // namespace tributary
