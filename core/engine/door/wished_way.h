#pragma once

#include "core/values/inputs/flaw.h"
#include "core/values/network/network_profile.h"

#include <optional>

namespace tributary {

// Somebody's text may say which link to fetch, under which name below the chosen folder, and what to tell
// that link's own host. The way to the host is the person's: another proxy sees what is fetched, and
// certificates that nobody looks at, or that the text brings along, let anybody pass for the host. Such a way
// is taken only after a question.
struct WishedWay
{
    std::optional<ProxyChoice> proxy;
    bool leavesCertificatesUnchecked = false;
    QString caFile;

    friend bool operator==(const WishedWay&, const WishedWay&) = default;
};

// The way that a request asks for beyond the one that the person chose; nullopt where the chosen way will do.
std::optional<WishedWay> wishedWay(const NetworkProfile& asked, const NetworkProfile& chosen);

// The flaw that says why such a way is not taken where nobody can be asked.
FlawKind reasonAgainst(const WishedWay& way);

} // namespace tributary
