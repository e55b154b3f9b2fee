#pragma once

#include "ui/looks/looks.h"

#include <QLabel>
#include <QStyle>

#include <optional>

namespace tributary {

// One of our own drawings beside words. A QLabel keeps its picture in the colour that it was given; this
// label draws it anew when the palette changes.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    IconLabel(QStringView name, QStyle::PixelMetric size, QWidget* parent);

    // Without one the drawing has the colour of the words.
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_name;
    QStyle::PixelMetric m_size;
    std::optional<Tone> m_tone;
};

} // namespace tributary
