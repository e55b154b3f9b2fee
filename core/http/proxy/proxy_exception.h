#pragma once

#include <QStringList>

namespace tributary {

// Whether a host is to be reached without the proxy: it is named, lies below a name ("example.org",
// ".example.org", "*.example.org"), is in a network ("10.0.0.0/8"), or all are ("*").
bool isProxyException(const QString& host, const QStringList& exceptions);

} // namespace tributary
