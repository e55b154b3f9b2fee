#pragma once

#include <QSplitter>

namespace tributary {

// Parts of a window with a thin line between them, which can be dragged.
class ThinSplitter : public QSplitter
{
    Q_OBJECT

public:
    ThinSplitter(Qt::Orientation orientation, QWidget* parent);

    // While it is narrower, the others need the room of its first part.
    void foldFirstBelow(int width) { m_leastForFirst = width; }

protected:
    QSplitterHandle* createHandle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_leastForFirst = 0;
};

} // namespace tributary
