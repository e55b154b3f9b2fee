#pragma once

#include "ui/looks/looks.h"

#include <QHeaderView>

namespace tributary {

// The hours above the week, or the days beside it: quiet words on the paper, as over the columns of lists.
class WeekHead : public QHeaderView
{
    Q_OBJECT

public:
    WeekHead(Qt::Orientation orientation, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    KeptLooks m_looks;
};

} // namespace tributary
