#pragma once

#include "ui/widgets/lines_edit.h"

#include <QTextBlock>

namespace tributary {

// A box for links, one a line. Enter accepts, because most people give one link; Shift+Enter begins a new
// line. A line that can't be used is underlined.
class LinkEdit : public LinesEdit
{
    Q_OBJECT

public:
    explicit LinkEdit(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // Counted from 1; 0 marks none.
    void markLine(qint64 line);
    void goToMarked();
    // Takes the marked line away, with the options below it where it is a link.
    void removeMarked();

Q_SIGNALS:
    void acceptRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTextBlock marked() const;

    int m_marked = -1; // counted from 0; -1: none
};

} // namespace tributary
