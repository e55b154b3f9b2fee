#pragma once

#include "ui/desktop/notices/desktop_notices.h"

#include <map>

namespace tributary {

// The notifications of Linux desktops, over D-Bus.
class BusNotices : public DesktopNotices
{
    Q_OBJECT

public:
    BusNotices();

    void show(const Announcement& announcement) override;
    void noteLeft(int downloads) override;

private Q_SLOTS:
    // Slots, since Qt's D-Bus calls them by their names.
    void noteToken(quint32 id, const QString& token);
    void noteAction(quint32 id, const QString& action);
    void noteClosed(quint32 id, quint32 reason);

private:
    struct Shown
    {
        Announcement announcement;
        QString activation = {};
    };

    bool isTrue(const Announcement& announcement) const;
    static void withdraw(quint32 id);

    std::map<quint32, Shown> m_shown;
    int m_left = 0;
};

} // namespace tributary
