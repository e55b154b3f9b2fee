#pragma once

#include "ui/looks/looks.h"

#include <QLabel>

#include <optional>

namespace tributary {

// Words that stand back beside others, unless they have a tone, as those about a trouble do. Their colour
// goes with the palette.
class TonedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TonedLabel(QWidget* parent);

    // No tone makes the words quiet again.
    void setTone(std::optional<Tone> tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colorWords();

    std::optional<Tone> m_tone;
};

} // namespace tributary
