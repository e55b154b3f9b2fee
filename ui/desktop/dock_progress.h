#pragma once

#include "ui/list/rows/download_tally.h"

#include <QObject>

namespace tributary {

// Shows on the program's icon in the dock how far all downloads are. Desktops that know the launcher entry
// of Unity listen, among them those of Ubuntu and KDE; who shows it elsewhere hears of each change.
class DockProgress : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setTally(const DownloadTally& tally);

Q_SIGNALS:
    void changed(std::optional<int> percent);

private:
    // In percent; none while nothing is underway whose size is known.
    std::optional<int> m_shown;
};

} // namespace tributary
