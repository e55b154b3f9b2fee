#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

#include <chrono>

namespace tributary::test {

// A PNG that moves (APNG): browsers play it, everything else shows its first frame. Of each later frame only
// what differs from the frame before it is kept.
class MovingPicture
{
public:
    // All frames have the size of the first one.
    void add(const QImage& frame, std::chrono::milliseconds shown);
    QByteArray png() const;

private:
    struct Frame
    {
        QRect place;
        QByteArray pixels; // as a PNG holds them
        std::chrono::milliseconds shown{};
    };

    QImage m_last;
    QByteArray m_head;
    QList<Frame> m_frames;
};

} // namespace tributary::test
