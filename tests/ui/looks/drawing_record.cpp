#include "tests/ui/looks/drawing_record.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace tributary::test {

namespace {

// The largest icon; what is larger is a picture of something.
constexpr int mostOfAnIcon = 64;

// Takes no pixels, and notes what it was to draw. The drawer is the widget that was told last to paint.
class NotingEngine : public QPaintEngine
{
public:
    NotingEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPath(const QPainterPath&) override {}
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF& to, const QPixmap&, const QRectF&) override { notePicture(to); }
    void drawImage(const QRectF& to, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
        notePicture(to);
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (std::ranges::any_of(item.text(),
                                [](QChar letter) { return letter.isPrint() && !letter.isSpace(); }))
            note(item.text(), {at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()});
    }

    void noteDrawer(const QWidget* drawer) { m_drawer = drawer; }
    const QList<Drawn>& drawn() const { return m_drawn; }

private:
    void notePicture(const QRectF& to)
    {
        if (to.width() <= mostOfAnIcon && to.height() <= mostOfAnIcon)
            note({}, to);
    }

    void note(const QString& words, const QRectF& place)
    {
        const QTransform& toDevice = painter()->deviceTransform();
        const QRect whole = toDevice.mapRect(place).toAlignedRect();
        QRegion seen = whole;
        if (painter()->hasClipping())
            seen &= toDevice.map(painter()->clipRegion());
        if (!systemClip().isEmpty())
            seen &= systemClip();
        // A row at the edge of a list may show no more than the room above its letters, and Qt fades in the
        // buttons of its fields.
        const bool isSeen = seen.boundingRect().height() * 2 > whole.height() && painter()->opacity() >= 1;
        if (isSeen)
            m_drawn.append({.words = words, .place = seen, .drawer = m_drawer});
    }

    const QWidget* m_drawer = nullptr;
    QList<Drawn> m_drawn;
};

class NotingDevice : public QObject, public QPaintDevice
{
public:
    explicit NotingDevice(QSize size)
        : m_size(size)
    {
        qApp->installEventFilter(this);
    }

    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QList<Drawn>& drawn() const { return m_engine.drawn(); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_engine.noteDrawer(qobject_cast<const QWidget*>(watched));
        return false;
    }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDepth: return 32;
        case PdmNumColors: return 0;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return dotsPerInch;
        }
    }

private:
    static constexpr int dotsPerInch = 96;

    QSize m_size;
    mutable NotingEngine m_engine;
};

// Widgets, rows of a list and entries of a menu are greyed where a person can't use them.
bool isUsable(const Drawn& drawn, const QWidget& view)
{
    const QPoint place = drawn.drawer->mapFrom(&view, drawn.place.boundingRect().center());
    const auto* list = qobject_cast<const QAbstractItemView*>(drawn.drawer->parentWidget());
    if (list && list->viewport() == drawn.drawer) {
        const QModelIndex index = list->indexAt(place);
        return list->isEnabled() && (!index.isValid() || index.flags().testFlag(Qt::ItemIsEnabled));
    }
    if (const auto* menu = qobject_cast<const QMenu*>(drawn.drawer)) {
        const QAction* entry = menu->actionAt(place);
        return !entry || entry->isEnabled();
    }
    return drawn.drawer->isEnabled();
}

} // namespace

QList<Drawn> drawnIn(QWidget& view)
{
    NotingDevice device(view.size());
    view.render(&device);
    QList<Drawn> all = device.drawn();
    for (Drawn& drawn : all)
        drawn.isUsable = isUsable(drawn, view);
    return all;
}

} // namespace tributary::test
