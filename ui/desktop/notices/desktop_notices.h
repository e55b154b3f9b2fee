#pragma once

#include "ui/desktop/notices/announcement.h"

#include <QObject>

#include <memory>

namespace tributary {

// Shows announcements by the desktop's own notifications. By itself it refuses them all; a system's own asks
// that system.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // When the desktop doesn't take it, refused() follows.
    virtual void show(const Announcement& announcement) { Q_EMIT refused(announcement); }
    // Withdraws what says that all downloads are done once so many are left again.
    virtual void noteLeft(int) {}

Q_SIGNALS:
    // With the desktop's leave to bring a window to the front, where it gave one.
    void clicked(const tributary::Announcement& announcement, const QString& activation);
    void refused(const tributary::Announcement& announcement);
};

// The system's own; never null.
std::unique_ptr<DesktopNotices> systemsNotices();

} // namespace tributary
