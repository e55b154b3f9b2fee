#include "ui/failures/question.h"

#include "ui/looks/measures.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tributary {

namespace {

// In average letters.
constexpr int lettersOfALine = 50;
constexpr int lettersOfARowOfAnswers = 135;

// The icon and the edges of the dialog are beside the words.
void breakIntoLines(QLabel& words, const QWidget& dialog)
{
    const int icon = dialog.style()->pixelMetric(QStyle::PM_LargeIconSize);
    const int most = screenRoom(dialog).width() - icon - 3 * spacing::broad;
    const int line = std::min(widthOfLetters(dialog, lettersOfALine), most);
    words.setMinimumWidth(std::min(words.sizeHint().width(), line));
    words.setMaximumWidth(most);
    wrapWithThePage(words);
}

} // namespace

Question::Question(const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_text(new QLabel(fromThePage(words.text, layoutDirection()), this))
    , m_answers(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setAccessibleDescription(words.text);
    auto* explanation = new QLabel(fromThePage(words.explanation, layoutDirection()), this);
    // Words of a system or a server are no markup, nor are names of files.
    m_text->setTextFormat(Qt::PlainText);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setVisible(!words.explanation.isEmpty());
    breakIntoLines(*explanation, *this);
    breakIntoLines(*m_text, *this);

    auto* layout = new QGridLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->setHorizontalSpacing(layout->horizontalSpacing() * 2);
    layout->setVerticalSpacing(layout->verticalSpacing() * 2);
    layout->addWidget(new IconLabel(u"failed", QStyle::PM_LargeIconSize, this), 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(explanation, 1, 1);
    layout->addWidget(m_answers, 2, 0, 1, 2);
    layout->setColumnStretch(1, 1);
}

QString Question::text() const
{
    return m_text->text();
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
