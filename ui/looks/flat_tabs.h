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

// Pages with such tabs above them, and perhaps buttons of the open page at the end of their row.
class FlatTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit FlatTabs(QWidget* parent = nullptr);

    // Shows the button only while its page is open. By Tab it comes behind the tabs, and behind those that
    // were added before. Where there is no room for the words of a page's buttons, only their icons are left.
    void addButton(QToolButton* button, QWidget* page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Button
    {
        QToolButton* button;
        QWidget* page;
    };

    void useRoom();
    void showThoseOfThePage();

    QList<Button> m_buttons;
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
