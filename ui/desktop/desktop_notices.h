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
    // With the desktop's leave to bring a window to the front, where it gave one.
    void clicked(const tributary::Announcement& announcement, const QString& activation);
    void refused(const tributary::Announcement& announcement);

private Q_SLOTS:
    // By name, because that is how D-Bus calls them.
    void noteToken(quint32 id, const QString& token);
    void noteAction(quint32 id, const QString& action);
    void noteClosed(quint32 id, quint32 reason);

private:
    struct Notice
    {
        Announcement announcement;
        QString activation = {};
    };

    std::map<quint32, Notice> m_shown;
};

} // namespace tributary
