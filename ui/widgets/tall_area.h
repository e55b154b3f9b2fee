#pragma once

#include <QScrollArea>

namespace tributary {

// Shows all of what is in it where there is room, and scrolls where the screen is too low for that.
class TallArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit TallArea(QWidget* content, QWidget* parent = nullptr);

    // For an area in which nothing else has the focus: wherever there is something to scroll, Tab comes to
    // the area, and the arrow keys scroll it.
    void scrollByKeys();
    // Makes the window as high as all in the area needs, but no higher than its screen: what stands below the
    // area has to be seen.
    void growWindow();
    // The height of a window that shows everything, whatever room the screen has.
    int windowHeight();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void settle();
};

} // namespace tributary
