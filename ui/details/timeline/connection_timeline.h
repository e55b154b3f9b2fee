#pragma once

#include "core/values/download/connection_story.h"
#include "ui/details/timeline/timeline_bars.h"
#include "ui/looks/looks.h"

#include <QWidget>

#include <optional>

namespace tributary {

// `ConnectionTimeline` shows when each connection of a run did what, and how that ended: a lane of bars each.
// A bar tells its story when a person points at it or chooses it, by a click or with the arrow keys.
class ConnectionTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTimeline(QWidget* parent = nullptr);

    void follow(const ConnectionStories& stories);
    bool isEmpty() const { return m_stories.all.isEmpty(); }
    // The story of the chosen bar, or a line about all.
    QString words() const;
    // The place of each exchange, in the order of their beginnings.
    TimelineBars bars() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wordsChanged(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isOpen() const;
    int heightOf(int lane, int textLines) const;
    QRectF plot() const;
    void choose(std::optional<qsizetype> story);
    std::optional<qsizetype> sameAs(const ConnectionStory& story) const;
    std::optional<qsizetype> besideTheChosen(int key) const;
    std::optional<qsizetype> inLane(int step) const;
    void tellReaders();
    void paintBar(QPainter& painter, const QRectF& place, StoryEnd end) const;
    void paintAxis(QPainter& painter, const TimelineBars& bars) const;

    ConnectionStories m_stories;
    std::optional<qsizetype> m_chosen;
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
