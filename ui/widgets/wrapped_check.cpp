#include "ui/widgets/wrapped_check.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// A key in brackets takes two letters with it, since alone on a line it would look like a fault.
void keepTheKeyWithWords(QStringList& lines)
{
    constexpr qsizetype letters = 2;
    if (lines.size() < 2 || !lines.last().startsWith(QLatin1String("(&")))
        return;
    QString& before = lines[lines.size() - 2];
    if (before.size() <= letters)
        return;
    lines.last().prepend(before.last(letters));
    before.chop(letters);
}

} // namespace

WrappedCheck::WrappedCheck(const QString& words, QWidget* parent)
    : QCheckBox(words, parent)
    , m_words(words)
{
    QSizePolicy asHighAsItsWords(QSizePolicy::Preferred, QSizePolicy::Fixed);
    asHighAsItsWords.setHeightForWidth(true);
    setSizePolicy(asHighAsItsWords);
}

QSize WrappedCheck::sizeWith(const QString& text) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text);
    return style()->sizeFromContents(QStyle::CT_CheckBox, &option, words, this);
}

QSize WrappedCheck::sizeHint() const
{
    const QSize whole = sizeWith(m_words);
    return m_width > 0 && m_width < whole.width() ? QSize(whole.width(), heightForWidth(m_width)) : whole;
}

QSize WrappedCheck::minimumSizeHint() const
{
    constexpr int letters = 20;
    const QSize whole = sizeWith(m_words);
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * letters), whole.height()};
}

int WrappedCheck::heightForWidth(int width) const
{
    return sizeWith(broken(width)).height();
}

void WrappedCheck::resizeEvent(QResizeEvent* event)
{
    QCheckBox::resizeEvent(event);
    if (const QString text = broken(width()); text != QCheckBox::text())
        setText(text);
    // What a form gives it in height comes from the width that it had.
    if (std::exchange(m_width, width()) != width())
        updateGeometry();
}

// The letter to press is found anew in the text, so its mark stays in it and counts as a letter.
QString WrappedCheck::broken(int width) const
{
    const int room = width - sizeWith({}).width();
    if (sizeWith(m_words).width() <= width || room <= 0)
        return m_words;
    QTextLayout lines(m_words, font());
    lines.beginLayout();
    QStringList text;
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLineWidth(room);
        text.append(m_words.mid(line.textStart(), line.textLength()).trimmed());
    }
    lines.endLayout();
    keepTheKeyWithWords(text);
    return text.join(u'\n');
}

} // namespace tributary
