#pragma once

#include "ui/list/rows/tally_text.h"

#include <QToolButton>

#include <chrono>

namespace tributary {

// The sums at the window's foot: total speed, how many run and how many wait, or why nothing does. A flat
// button, which shows more of the speed. Of speed and counts it can show the speed alone, to readers it tells
// both at any time.
class StatusLine : public QToolButton
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setTally(const DownloadTally& tally, Standstill standstill = Standstill::None,
                  const QString& until = {});
    // All of the sums, whatever is shown of them.
    const QString& sums() const { return m_sums; }
    enum class Shows : quint8 { Everything, SpeedAlone };
    void show(Shows shown);
    // How much wider everything is than what is shown now.
    int widthLeftOut() const;
    // How much room the counts take; none where nothing has a speed.
    int widthOfCounts() const;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void tellReaders();
    void showSums();

    QString m_sums;
    QString m_speed; // empty while nothing is active
    Shows m_shows = Shows::Everything;
    QString m_counts;
    Standstill m_standstill = Standstill::None;
    std::chrono::steady_clock::time_point m_toldAt;
};

} // namespace tributary
