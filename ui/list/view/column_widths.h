#pragma once

#include <QtGlobal>

class QHeaderView;

namespace tributary {

// The widths of the list's columns other than name and bar, which share what is left. They go by the font:
// what was wide enough for figures stays so when they become larger, now or at the next start.
class ColumnWidths
{
public:
    explicit ColumnWidths(QHeaderView& header);

    // Gives the columns their usual widths, for digits that are so wide.
    void useUsual(qreal digit);
    void follow(qreal digit);
    // Widens columns until their heads are seen whole, as in another language.
    void fitHeads();
    // Says for which digits the columns are as wide as they are; kept with the header's state.
    void wereFor(qreal digit);
    qreal digit() const { return m_digit; }

private:
    int widthOfHead(int column);
    int widthOfDate() const;
    void scale(int column, double ratio);

    QHeaderView& m_header;
    qreal m_digit = 0; // none before the first widths
};

} // namespace tributary
