#pragma once

#include <QList>
#include <QWidget>

#include <vector>

namespace tributary {

// Widgets in a row; those for which there is no room begin another row below, as words do.
class FlowRow : public QWidget
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget* parent);

    void add(QWidget* widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    // Where each widget goes in a room of that width, from the left.
    std::vector<QRect> placed(int width) const;
    void place();

    QList<QWidget*> m_widgets;
    int m_width = 0;
};

} // namespace tributary
