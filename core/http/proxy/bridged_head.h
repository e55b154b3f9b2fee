#pragma once

#include "core/values/network/network_profile.h"

#include <QByteArray>

#include <optional>

namespace tributary {

// The head that a client of ours sends to a proxy, made ready to be passed on to another one.
struct BridgedHead
{
    enum class Kind : quint8 {
        Incomplete,
        Stranger, // it does not know the login
        Nonsense,
        Request, // the next head follows it
        Tunnel,  // what follows is not for the proxy
    };

    Kind kind = Kind::Incomplete;
    QByteArray forwarded;
    QByteArray mark = {};   // of the lease that it is said for
    QByteArray target = {}; // as it stands in the first line
};

inline constexpr QByteArrayView markHeader("tributary-lease");

// Takes one head from the front of the input. The login that its client must know goes no further, nor does
// the mark; the proxy's own login takes its place.
BridgedHead takeBridgedHead(QByteArray& input, const QByteArray& loginOfClient,
                            const std::optional<Credentials>& loginAtProxy);

} // namespace tributary
