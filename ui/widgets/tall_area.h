#pragma once

#include <QScrollArea>

namespace tributary {

// Shows all of what is in it where there is room, and scrolls where the screen is too low for that.
class TallArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit TallArea(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace tributary
