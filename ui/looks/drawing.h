#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace tributary {

// The colours of a drawing's parts; each stands in the drawing as a word.
struct Inks
{
    QColor main;  // currentColor
    QColor other; // white
};

// A drawing of ours from the resources; none where there is no such file.
QByteArray drawingAt(const QString& path);

// The drawing at so many pixels of the screen.
QPixmap rendered(const QByteArray& drawing, const QSize& size, const Inks& inks);

} // namespace tributary
