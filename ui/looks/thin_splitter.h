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
    void foldFirstBelow(int length) { m_leastForFirst = length; }
    // The same for its last part, which is also folded while it has nothing to show.
    void foldLastBelow(int length) { m_leastForLast = length; }
    void setLastWanted(bool wanted);
    // Shows the last part although there is little room, until there is more.
    void showLast();

protected:
    QSplitterHandle* createHandle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int length() const;
    void foldLast();

    int m_leastForFirst = 0;
    int m_leastForLast = 0;
    bool m_lastIsWanted = true;
    bool m_lastIsAskedFor = false;
};

} // namespace tributary
