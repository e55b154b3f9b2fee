#pragma once

#include <QList>
#include <QRegion>
#include <QString>

class QWidget;

namespace tributary::test {

// A piece of text, or a small picture such as an icon, that a view draws.
struct Drawn
{
    QString words; // empty for a picture
    QRegion place; // in the view, as far as it is seen
    const QWidget* drawer = nullptr;
    bool isUsable = true; // rather than greyed
};

// All that the view draws of these, its children included, in the order of painting.
QList<Drawn> drawnIn(QWidget& view);

} // namespace tributary::test
