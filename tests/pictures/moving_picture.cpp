#include "tests/pictures/moving_picture.h"

#include <QBuffer>
#include <QtEndian>

#include <zlib.h>

namespace tributary::test {

namespace {

constexpr qsizetype signatureSize = 8;
constexpr qsizetype wordSize = 4;

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(wordSize, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray bigEndian16(quint16 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& kind, const QByteArray& content)
{
    const QByteArray summed = kind + content;
    const uLong sum =
        crc32(0, reinterpret_cast<const Bytef*>(summed.constData()), static_cast<uInt>(summed.size()));
    return bigEndian(static_cast<quint32>(content.size())) + summed + bigEndian(static_cast<quint32>(sum));
}

// The contents of all chunks of a kind, one after the other.
QByteArray contents(const QByteArray& png, const QByteArray& kind)
{
    QByteArray found;
    qsizetype at = signatureSize;
    while (at + 2 * wordSize <= png.size()) {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(png.constData() + at));
        if (png.mid(at + wordSize, wordSize) == kind)
            found += png.mid(at + 2 * wordSize, size);
        at += size + 3 * wordSize;
    }
    return found;
}

QByteArray encoded(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 0);
    return png;
}

// The smallest rectangle that holds all that differs; one pixel where nothing does, since a frame can't be
// empty.
QRect difference(const QImage& before, const QImage& after)
{
    QRect changed;
    for (int y = 0; y < after.height(); ++y) {
        const auto* old = reinterpret_cast<const QRgb*>(before.constScanLine(y));
        const auto* fresh = reinterpret_cast<const QRgb*>(after.constScanLine(y));
        for (int x = 0; x < after.width(); ++x)
            if (old[x] != fresh[x])
                changed |= QRect(x, y, 1, 1);
    }
    return changed.isNull() ? QRect(0, 0, 1, 1) : changed;
}

} // namespace

void MovingPicture::add(const QImage& frame, std::chrono::milliseconds shown)
{
    // Every frame of one file holds the same kind of pixels.
    const QImage image = frame.convertToFormat(QImage::Format_RGB32);
    const QRect place = m_frames.isEmpty() ? image.rect() : difference(m_last, image);
    const QByteArray png = encoded(image.copy(place));
    if (m_frames.isEmpty())
        m_head = contents(png, "IHDR");
    m_frames.append({.place = place, .pixels = contents(png, "IDAT"), .shown = shown});
    m_last = image;
}

QByteArray MovingPicture::png() const
{
    QByteArray file = QByteArrayLiteral("\x89PNG\r\n\x1a\n") + chunk("IHDR", m_head) +
                      chunk("acTL", bigEndian(static_cast<quint32>(m_frames.size())) + bigEndian(0));
    quint32 step = 0;
    for (const Frame& frame : m_frames) {
        constexpr quint16 thousandths = 1000;
        const QByteArray stays(2, '\0'); // nothing is wiped after the frame, and it covers what it lies on
        file += chunk("fcTL", bigEndian(step++) + bigEndian(static_cast<quint32>(frame.place.width())) +
                                  bigEndian(static_cast<quint32>(frame.place.height())) +
                                  bigEndian(static_cast<quint32>(frame.place.x())) +
                                  bigEndian(static_cast<quint32>(frame.place.y())) +
                                  bigEndian16(static_cast<quint16>(frame.shown.count())) +
                                  bigEndian16(thousandths) + stays);
        // The first frame is also the picture for who knows nothing of motion.
        file += step == 1 ? chunk("IDAT", frame.pixels) : chunk("fdAT", bigEndian(step) + frame.pixels);
        step += step == 1 ? 0 : 1;
    }
    return file + chunk("IEND", {});
}

} // namespace tributary::test
