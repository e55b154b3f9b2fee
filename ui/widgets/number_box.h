#pragma once

#include <QSpinBox>

namespace tributary {

// A number, or a word for none. Qt leaves room for a space behind a number and for none behind a word, which
// styles of Windows then cut off at its beginning.
class NumberBox : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

    QSize sizeHint() const override { return QSpinBox::sizeHint() + room(); }
    QSize minimumSizeHint() const override { return QSpinBox::minimumSizeHint() + room(); }

private:
    QSize room() const
    {
        return {specialValueText().isEmpty() ? 0 : 2 * fontMetrics().horizontalAdvance(u' '), 0};
    }
};

} // namespace tributary
