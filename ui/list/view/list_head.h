#pragma once

#include "ui/looks/looks.h"
#include "ui/looks/measures.h"

#include <QHeaderView>

namespace tributary {

// The heads of the list's columns: quiet words on the paper, which begin and end where the cells do.
class ListHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHead(QWidget* parent, Density density = Density::Compact);

    // Whether all rows stand by the column that the list is sorted by: an arrow says so.
    void setArrow(bool isTrue);
    bool hasArrow() const { return m_hasArrow && isSortIndicatorShown(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;

private:
    void paintEdge(QPainter& painter, const QRect& rect) const;
    void paintArrow(QPainter& painter, const QRectF& place) const;

    int m_room; // above and below the words
    KeptLooks m_looks;
    bool m_hasArrow = true;
};

} // namespace tributary
