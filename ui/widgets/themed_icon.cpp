#include "ui/widgets/themed_icon.h"

#include "ui/looks/drawing.h"
#include "ui/looks/looks.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

QColor inkOf(QIcon::Mode mode)
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

using Ink = std::function<QColor(const Looks&)>;

// Icons that point along a line of words, or show where lines begin. "Resume" does not: players look the same
// everywhere. A question mark is turned in Arabic letters and not in Hebrew ones.
bool followsTheLine(const QString& name)
{
    if (name == QLatin1String("about"))
        return QLocale().script() == QLocale::ArabicScript;
    constexpr std::array<QStringView, 10> all{u"all",  u"clear", u"details", u"folded", u"more",
                                              u"move", u"open",  u"paste",   u"rename", u"undo"};
    return std::ranges::find(all, name) != all.end();
}

class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_drawing(drawingAt(QLatin1String(":/icons/") + m_name + QLatin1String(".svg")))
        , m_ink(std::move(ink))
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
        QPixmap result = rendered(inPixels(size, scale), colorFor(mode));
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
    // Qt asks for pixels until 6.7, and for points since.
    static QSize inPixels(const QSize& asked, [[maybe_unused]] qreal scale)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return asked * scale;
#else
        return asked;
#endif
    }
    QPixmap rendered(const QSize& size, const QColor& color) const
    {
        const bool mirrored = QGuiApplication::isRightToLeft() && followsTheLine(m_name);
        const QString key =
            QStringLiteral("tributary/%1/%2x%3/%4")
                .arg(mirrored ? m_name + QLatin1String("/mirrored") : m_name, QString::number(size.width()),
                     QString::number(size.height()), color.name(QColor::HexArgb));
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = tributary::rendered(m_drawing, size, {color, {}});
            if (mirrored)
                result = result.transformed(QTransform::fromScale(-1, 1));
            QPixmapCache::insert(key, result);
        }
        return result;
    }

    // An icon's own ink may not be seen on the ground of a chosen row of a menu.
    QColor colorFor(QIcon::Mode mode) const
    {
        const bool hasOwn = m_ink && mode != QIcon::Disabled && mode != QIcon::Selected;
        return hasOwn ? m_ink(m_looks.of(QGuiApplication::palette())) : inkOf(mode);
    }

    QString m_name;
    QByteArray m_drawing;
    Ink m_ink;
    KeptLooks m_looks{Ground::Window};
};

QStringView drawingOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Archive: return u"archive";
    case FileKind::Media: return u"media";
    case FileKind::Document: return u"document";
    case FileKind::Program: return u"program";
    case FileKind::Image: return u"image";
    case FileKind::Other: break;
    }
    return u"other";
}

} // namespace

QIcon themedIcon(QStringView name)
{
    return QIcon(new ThemedIconEngine(name.toString(), {}));
}

QIcon themedIcon(QStringView name, std::function<QColor(const Looks&)> ink)
{
    return QIcon(new ThemedIconEngine(name.toString(), std::move(ink)));
}

QIcon kindIcon(FileKind kind)
{
    return themedIcon(drawingOf(kind), [kind](const Looks& looks) { return looks.of(kind); });
}

} // namespace tributary
