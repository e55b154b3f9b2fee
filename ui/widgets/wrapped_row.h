#pragma once

#include <QLayout>
#include <QResizeEvent>
#include <QWidget>

#include <algorithm>

namespace tributary {

// Words that wrap, in a form. By themselves they wish for more lines than they need, since words that wrap
// wish to be nearly square; a row that knows its width wishes for the lines that they take in it.
class WrappedRow : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override
    {
        QSize wish = QWidget::sizeHint();
        if (testAttribute(Qt::WA_Resized))
            wish.setHeight(std::max(minimumHeight(), heightForWidth(width())));
        return wish;
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        if (event->oldSize().width() != width())
            updateGeometry();
    }
};

} // namespace tributary
