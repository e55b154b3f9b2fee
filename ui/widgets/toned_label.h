#pragma once

#include "ui/looks/looks.h"

#include <QLabel>

#include <optional>

namespace tributary {

class IconLabel;

// Words that stand back beside others, unless they have a tone, as those about a trouble do, which have its
// sign before them as well. Their colour goes with the palette.
class TonedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TonedLabel(QWidget* parent);

    // No tone makes the words quiet again.
    void setTone(std::optional<Tone> tone);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void colorWords();
    void makeRoomForTheSign();
    void placeTheSign();

    IconLabel* m_sign; // of trouble
    std::optional<Tone> m_tone;
};

} // namespace tributary
