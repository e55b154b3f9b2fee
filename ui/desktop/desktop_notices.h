#pragma once

#include "ui/list/rows/announcement.h"

#include <QObject>

#include <map>

namespace tributary {

// Shows announcements by the desktop's own notifications, over D-Bus.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(QObject* parent = nullptr);

    // When the desktop doesn't take it, refused() follows.
    void show(const Announcement& announcement);

Q_SIGNALS:
    void clicked(const tributary::Announcement& announcement);
    void refused(const tributary::Announcement& announcement);

private Q_SLOTS:
    // By name, because that is how D-Bus calls them.
    void noteAction(quint32 id, const QString& action);
    void noteClosed(quint32 id, quint32 reason);

private:
    std::map<quint32, Announcement> m_shown;
};

} // namespace tributary
