#include "tests/ui/settings/painted_words.h"

#include <QImage>
#include <QPaintEngine>
#include <QWidget>

namespace tributary {

namespace {

struct PaintedWord
{
    QString words;
    QRectF place;
};

// Notes words and their places, and paints nothing.
class WordNotes : public QPaintEngine
{
public:
    WordNotes()
        : QPaintEngine(AllFeatures)
    {
    }
    const QList<PaintedWord>& all() const { return m_all; }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_all.append({item.text(), m_transform.mapRect(place)});
    }
    void drawPath(const QPainterPath&) override {}
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}

private:
    QTransform m_transform;
    QList<PaintedWord> m_all;
};

// As large as the widget, with its measures.
class NotedPicture : public QImage
{
public:
    NotedPicture(QSize size, WordNotes& notes)
        : QImage(size, QImage::Format_ARGB32)
        , m_notes(notes)
    {
    }
    QPaintEngine* paintEngine() const override { return &m_notes; }

private:
    WordNotes& m_notes;
};

} // namespace

QStringList wordsPaintedOverTheEdge(QWidget& widget)
{
    WordNotes notes;
    NotedPicture picture(widget.size(), notes);
    widget.render(&picture, {}, {}, QWidget::RenderFlags());
    // Places between pixels are rounded.
    const QRectF room = QRectF(widget.rect()).adjusted(-1, -1, 1, 1);
    QStringList over;
    for (const PaintedWord& each : notes.all()) {
        // Marks of a direction have no width.
        if (!each.place.isEmpty() && !room.contains(each.place))
            over.append(QStringLiteral("%1 (%2 to %3 in %4)")
                            .arg(each.words)
                            .arg(each.place.left())
                            .arg(each.place.right())
                            .arg(widget.width()));
    }
    return over;
}

} // namespace tributary
