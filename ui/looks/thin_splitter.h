#pragma once

#include <QSplitter>

namespace tributary {

// Parts of a window with a thin line between them, which can be dragged.
class ThinSplitter : public QSplitter
{
    Q_OBJECT

public:
    ThinSplitter(Qt::Orientation orientation, QWidget* parent);

    // How long it has to be: in pixels, and in lines of words where these are large.
    struct Least
    {
        int pixels = 0;
        int lines = 0;
    };

    // While it is shorter, the others need the room of its first part.
    void foldFirstBelow(Least least) { m_leastForFirst = least; }
    // The same for its last part, which is also folded while it has nothing to show.
    void foldLastBelow(Least least) { m_leastForLast = least; }
    void setLastWanted(bool wanted);
    // Shows the last part although there is little room, until there is more.
    void showLast();
    // Lets the first part reach to the bottom, under the handle, while the one below it is shut.
    void reachTheFoot();
    // A part that is shut can't be reached by keys.
    void keepKeysFromWhatIsShut();

protected:
    bool event(QEvent* event) override;
    QSplitterHandle* createHandle() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool isShorterThan(const Least& least) const;

private:
    int length() const;
    void foldFirst();
    void foldLast();
    void pullIn();

    Least m_leastForFirst;
    Least m_leastForLast;
    bool m_lastIsWanted = true;
    bool m_lastIsAskedFor = false;
};

} // namespace tributary
