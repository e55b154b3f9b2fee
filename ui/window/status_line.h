#pragma once

#include "ui/list/rows/tally_text.h"

#include <QToolButton>

#include <chrono>

namespace tributary {

// The sums at the window's foot: total speed, how many run and how many wait, or why nothing does. A flat
// button, which shows more of the speed.
class StatusLine : public QToolButton
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setTally(const DownloadTally& tally, Standstill standstill = Standstill::None,
                  const QString& until = {});

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void tellReaders();

    QString m_counts;
    Standstill m_standstill = Standstill::None;
    std::chrono::steady_clock::time_point m_toldAt;
};

} // namespace tributary
