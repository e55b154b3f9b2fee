#pragma once

#include "core/values/download/download_id.h"

#include <QString>

#include <optional>

namespace tributary {

// Whether something went wrong.
enum class Matter : quint8 { News, Trouble };
// Says if a person was at the window when a message came.
enum class Sight : quint8 { Seen, Unseen };

// Says how long a message is true: always, until something is left to be downloaded again, or until the end
// of all downloads is told, which counts what the message told.
enum class Truth : quint8 { Lasts, UntilDownloadsAreLeft, UntilAllAreDone };

// Something that the desktop is to tell a person who is looking elsewhere.
struct Announcement
{
    QString title;
    QString text;
    // The file that a click shows; without one, a click brings the window.
    QString path;
    Matter matter = Matter::News;
    Truth truth = Truth::Lasts;
    // The download that it is about, where that is a single one.
    std::optional<DownloadId> only = {};

    friend bool operator==(const Announcement&, const Announcement&) = default;
};

} // namespace tributary
