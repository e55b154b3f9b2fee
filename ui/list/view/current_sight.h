#pragma once

#include <QObject>

namespace tributary {

class DownloadView;

// Tells whether the current row of the list is in sight: a person may scroll away from it, or others may come
// before it.
class CurrentSight : public QObject
{
    Q_OBJECT

public:
    explicit CurrentSight(DownloadView& view);

    // True as well where no row is the current one.
    bool isInSight() const { return m_isInSight; }

Q_SIGNALS:
    void changed(bool isInSight);

private:
    void look();

    DownloadView& m_view;
    bool m_isInSight = true;
};

} // namespace tributary
