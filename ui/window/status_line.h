#pragma once

#include "ui/list/rows/download_tally.h"

#include <QLabel>

namespace tributary {

// The sums at the window's foot: total speed, how many run and how many wait.
class StatusLine : public QLabel
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setSums(const DownloadTally& tally);
};

} // namespace tributary
