#pragma once

#include "ui/list/rows/tally_text.h"

#include <QToolButton>

namespace tributary {

// The sums at the window's foot: total speed, how many run and how many wait, or why nothing does. A flat
// button, which shows more of the speed.
class StatusLine : public QToolButton
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setTally(const DownloadTally& tally, Standstill standstill = Standstill::None);
};

} // namespace tributary
