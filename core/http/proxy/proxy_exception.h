#pragma once

#include <QStringList>

namespace tributary {

// Whether a port of a host is to be reached without the proxy: the host is named, lies below a name
// ("example.org", ".example.org", "*.example.org"), is in a network ("10.0.0.0/8"), or all are ("*"). A port
// behind a name or an address in brackets ("localhost:8080", "[::1]:8080") excepts that port alone.
bool isProxyException(const QString& host, int port, const QStringList& exceptions);

} // namespace tributary
