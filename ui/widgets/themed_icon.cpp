#include "ui/widgets/themed_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tributary {

namespace {

QByteArray drawingOf(const QString& name)
{
    QFile file(QLatin1String(":/icons/") + name + QLatin1String(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: return palette.color(QPalette::Active, QPalette::WindowText);
    }
    return palette.color(QPalette::WindowText);
}

class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString name)
        : m_name(std::move(name))
        , m_drawing(drawingOf(m_name))
    {
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("tributary"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_drawing.isEmpty(); }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = rendered(size, colorFor(mode));
        result.setDevicePixelRatio(scale);
        return result;
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap picture = rendered(rect.size() * scale, colorFor(mode));
        picture.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), picture);
    }

private:
    QPixmap rendered(const QSize& size, const QColor& color) const
    {
        const QString key = QStringLiteral("tributary/%1/%2x%3/%4")
                                .arg(m_name, QString::number(size.width()), QString::number(size.height()),
                                     color.name(QColor::HexArgb));
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = draw(size, color);
            QPixmapCache::insert(key, result);
        }
        return result;
    }

    QPixmap draw(const QSize& size, const QColor& color) const
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QByteArray drawing = m_drawing;
        QSvgRenderer renderer(drawing.replace("currentColor", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&result);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
        return result;
    }

    QString m_name;
    QByteArray m_drawing;
};

} // namespace

QIcon themedIcon(QStringView name)
{
    return QIcon(new ThemedIconEngine(name.toString()));
}

} // namespace tributary
