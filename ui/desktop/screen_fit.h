#pragma once

#include <QMargins>
#include <QObject>
#include <QPointer>
#include <QRect>

class QScreen;
class QWidget;
class QWindow;

namespace tributary {

// The place of a window at which all of it is seen, with its frame, in the room that a screen has beside
// panels. Both rectangles are the window's own, without the frame.
QRect placedIn(const QRect& room, const QMargins& frame, QRect window);

// Keeps a window on its screen: when it is shown, for only then is its frame known, and when the room
// changes.
class ScreenFit : public QObject
{
    Q_OBJECT

public:
    explicit ScreenFit(QWidget& window);

    // Moves the window into the screen; before it is shown, as far as its frame is known by then.
    void fit();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QWindow& window);
    void useScreen(QScreen* screen);
    void noteFrame();
    QMargins frame() const;

    QWidget& m_window;
    QPointer<QWindow> m_watched;
    QMetaObject::Connection m_room;
    QMargins m_frame;
    bool m_isFramed = false;
};

} // namespace tributary
