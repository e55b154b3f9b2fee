#include "app/cli/help/help_layout.h"

#include "app/cli/terminal/text_width.h"

#include <QTextBoundaryFinder>

namespace tributary::cli {

namespace {

constexpr int lineColumns = 80;

// Chinese and Japanese have no spaces between words. Korean has, and is wrapped there.
bool standsWithoutSpaces(QChar letter)
{
    return letter.script() != QChar::Script_Hangul && columnsOf(QStringView(&letter, 1)) == 2;
}

// Where a line may end within a word: between letters that stand without spaces, but not before a full stop
// or behind an opening bracket.
QList<qsizetype> placesToPart(const QString& word)
{
    QList<qsizetype> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    for (qsizetype next = finder.toNextBoundary(); next > 0 && next < word.size();
         next = finder.toNextBoundary()) {
        if (standsWithoutSpaces(word.at(next - 1)) || standsWithoutSpaces(word.at(next)))
            places.append(next);
    }
    return places;
}

class LineFiller
{
public:
    explicit LineFiller(int columns)
        : m_columns(columns)
    {
    }

    void add(const QString& word)
    {
        qsizetype start = 0;
        for (const qsizetype place : placesToPart(word) + QList{word.size()}) {
            addPiece(word.mid(start, place - start), start == 0 ? u" " : u"");
            start = place;
        }
    }

    QStringList lines() const { return m_lines; }

private:
    void addPiece(const QString& piece, QStringView gap)
    {
        if (m_lines.last().isEmpty())
            m_lines.last() = piece;
        else if (const QString longer = m_lines.last() + gap + piece; columnsOf(longer) <= m_columns)
            m_lines.last() = longer;
        else
            m_lines.append(piece);
    }

    int m_columns;
    QStringList m_lines{QString()};
};

} // namespace

QStringList wrapped(const QString& text, int columns)
{
    LineFiller filler(columns);
    for (const QString& word : text.split(u' '))
        filler.add(word);
    return filler.lines();
}

QString paragraph(const QString& text)
{
    QString lines;
    for (const QString& part : text.split(u'\n'))
        lines += wrapped(part, lineColumns).join(u'\n') + u'\n';
    return lines;
}

QString entry(const QString& head, const QString& text, int column)
{
    const QString indent = u'\n' + QString(column, u' ');
    const int headColumns = columnsOf(head);
    const QString gap = headColumns < column ? QString(column - headColumns, u' ') : indent;
    return head + gap + wrapped(text, lineColumns - column).join(indent) + u'\n';
}

} // namespace tributary::cli
