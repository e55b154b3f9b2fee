#pragma once

#include "ui/widgets/lines_edit.h"

namespace tributary {

// A box for links, one a line. Enter accepts, because most people give one link; Shift+Enter begins a new
// line.
class LinkEdit : public LinesEdit
{
    Q_OBJECT

public:
    explicit LinkEdit(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void acceptRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tributary
