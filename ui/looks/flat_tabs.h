#pragma once

#include "ui/looks/looks.h"

#include <QTabBar>
#include <QTabWidget>

class QToolButton;

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

// Pages with such tabs above them, and perhaps a button of one page at the end of their row.
class FlatTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit FlatTabs(QWidget* parent = nullptr);

    // Shows the button only while its page is open. By Tab it comes behind the tabs. Where there is no room
    // for its words, only its icon is left.
    void setButton(QToolButton* button, QWidget* page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void useRoom();

    QToolButton* m_button = nullptr;
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
