#pragma once

#include <QByteArray>

namespace tributary {

// Certificates that a person believes though they prove nothing, by their SHA-256; empty: none.
struct Trust
{
    QByteArray server;
    QByteArray proxy;

    friend bool operator==(const Trust&, const Trust&) = default;
};

} // namespace tributary
