#pragma once

#include "ui/settings/settings.h"

#include <QMenu>

class QActionGroup;

namespace tributary {

// The speed limits that people want most, with the one that holds ticked.
class LimitMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LimitMenu(Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    // The person wants another limit than those of the menu.
    void otherWanted();

private:
    void addLimit(qint64 bytesPerSecond);
    void tick();

    Settings& m_settings;
    QActionGroup* m_limits;
    // Stands for one that was chosen elsewhere.
    QAction* m_own;
};

// The limits that menus offer.
QList<qint64> usualLimits();
// "None" or "2 MiB/s".
QString limitText(qint64 bytesPerSecond);

} // namespace tributary
