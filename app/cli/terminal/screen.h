#pragma once

#include "app/cli/terminal/terminal_look.h"

#include <QIODevice>
#include <QStringList>

namespace tributary::cli {

// Lines that stay, and below them rows that are drawn anew. Each change is one write, so that nothing
// flickers; where no rows are ever drawn no control sequence is written either.
class Screen
{
public:
    explicit Screen(QIODevice& out)
        : m_out(out)
    {
    }

    void print(const QString& line, const QStringList& rows, int columns);
    void draw(const QStringList& rows, int columns);
    void clear(int columns) { draw({}, columns); }

private:
    QByteArray backToTheTop(int columns) const;
    QByteArray painted(const QStringList& rows, int columns);

    QIODevice& m_out;
    qsizetype m_rows = 0;
    int m_columns = 0;
};

} // namespace tributary::cli
