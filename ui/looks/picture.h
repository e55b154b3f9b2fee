#pragma once

#include "ui/looks/looks.h"

#include <QPixmap>
#include <QWidget>

namespace tributary {

// A quiet drawing, with some of it in the accent, where there is nothing else to see.
class Picture : public QWidget
{
    Q_OBJECT

public:
    explicit Picture(const QString& path, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    // The picture is the first to give way when room is short.
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QByteArray m_drawing;
    QPixmap m_drawn;
    qint64 m_looksKey = -1;
};

} // namespace tributary
