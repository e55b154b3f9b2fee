#include "ui/looks/drawing.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace tributary {

QByteArray drawingAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap rendered(const QByteArray& drawing, const QSize& size, const Inks& inks)
{
    QPixmap result(size);
    result.fill(Qt::transparent);
    QByteArray colored = drawing;
    if (inks.other.isValid())
        colored.replace("white", inks.other.name().toLatin1());
    QSvgRenderer renderer(colored.replace("currentColor", inks.main.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&result);
    painter.setOpacity(inks.main.alphaF());
    renderer.render(&painter);
    return result;
}

} // namespace tributary
