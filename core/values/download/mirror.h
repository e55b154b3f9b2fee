#pragma once

#include "core/values/network/network_profile.h"

#include <QUrl>

#include <optional>

namespace tributary {

// A further place that offers the same file.
struct Mirror
{
    QUrl url;
    std::optional<Credentials> credentials;
    // 1 is asked first, 999999 last; the download's own link comes before all.
    int priority = 1;

    friend bool operator==(const Mirror&, const Mirror&) = default;
};

} // namespace tributary
