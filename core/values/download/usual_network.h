#pragma once

#include "core/values/download/download_request.h"

namespace tributary {

// How downloads that ask for nothing else reach servers, in this run and in later ones.
struct UsualNetwork
{
    ProxyChoice proxy;
    QByteArray userAgent;

    friend bool operator==(const UsualNetwork&, const UsualNetwork&) = default;
};

} // namespace tributary
