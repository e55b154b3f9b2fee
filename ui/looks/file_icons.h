#pragma once

#include "ui/looks/looks.h"

#include <QHash>
#include <QPixmap>

namespace tributary {

// The small mark of a state; its shape says the same as its colour.
enum class StateMark : quint8 { Running, Waiting, Paused, Done, Trouble, Aborted };

StateMark markOf(DownloadState state);

// The icon before the name of a file: what kind it is of, on a tinted tile, with the mark of its state at the
// corner. Each is drawn once.
class FileIcons
{
public:
    struct Wish
    {
        int side = 0; // in pixels at 100 %
        qreal scale = 1;
        Qt::LayoutDirection direction = Qt::LeftToRight;

        friend bool operator==(const Wish&, const Wish&) = default;
    };

    // Makes pictures of that size from now on, in the colours of the palette.
    void use(const QPalette& palette, const Wish& wish);
    // The mark has the shape of the state, and its colour unless a fault has brought that about.
    const QPixmap& of(FileKind kind, DownloadState state) { return of(kind, state, toneOf(state)); }
    const QPixmap& of(FileKind kind, DownloadState state, Tone tone);

private:
    QPixmap drawn(FileKind kind, DownloadState state, Tone tone) const;
    void drawTile(QPainter& painter, FileKind kind) const;
    void drawMark(QPainter& painter, DownloadState state, Tone tone) const;

    Wish m_wish;
    qint64 m_looksKey = -1;
    Looks m_looks;
    QHash<int, QPixmap> m_drawn;
};

} // namespace tributary
