#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace tributary {

// What of a drawing has which colour; each stands in it as a word.
struct Inks
{
    QColor main;  // currentColor
    QColor other; // white
};

// A drawing of ours from the resources; none where there is no such file.
QByteArray drawingAt(const QString& path);

// It at so many pixels of the screen.
QPixmap rendered(const QByteArray& drawing, const QSize& size, const Inks& inks);

} // namespace tributary
