#pragma once

#include "ui/list/rows/download_tally.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace tributary {

class FreeSpace;
class LimitMenu;
class Settings;
class StatusLine;

// The window's foot: what goes on, the limit that holds, and the room that is left.
class WindowFoot : public QStatusBar
{
    Q_OBJECT

public:
    WindowFoot(Settings& settings, QWidget* parent);

    void setSums(const DownloadTally& tally);

Q_SIGNALS:
    void otherLimitWanted();

private:
    void useSettings();
    void showFree(std::optional<qint64> bytes);

    Settings& m_settings;
    StatusLine* m_sums;
    QLabel* m_watching;
    QToolButton* m_limit;
    QLabel* m_free;
    FreeSpace* m_space;
};

} // namespace tributary
