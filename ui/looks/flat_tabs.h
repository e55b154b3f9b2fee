#pragma once

#include "ui/looks/looks.h"

#include <QTabBar>
#include <QTabWidget>

namespace tributary {

// Words side by side with a line under the one that is open.
class FlatTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit FlatTabBar(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize tabSizeHint(int index) const override;

private:
    void paintTab(QPainter& painter, int index, bool pointed) const;

    KeptLooks m_looks{Ground::Window};
};

// Pages with such tabs above them.
class FlatTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit FlatTabs(QWidget* parent = nullptr);
};

} // namespace tributary
