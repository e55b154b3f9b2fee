#pragma once

#include <QString>

namespace tributary {

// "magnet" of "magnet:?xt=…", in small letters; empty for none. "localhost:8080/x" has a port, no scheme.
QString schemeOf(QStringView text);

// The link with a scheme: https where it has none, since an http guess would send what follows in the clear;
// only this machine itself is asked over http.
QString withScheme(const QString& link);

} // namespace tributary
