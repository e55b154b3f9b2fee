#pragma once

#include <QLabel>
#include <QStyle>

namespace tributary {

// One of our own drawings beside words. A QLabel keeps its picture in the colour that it was given; this
// label draws it anew when the palette changes.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    IconLabel(QStringView name, QStyle::PixelMetric size, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_name;
    QStyle::PixelMetric m_size;
};

} // namespace tributary
