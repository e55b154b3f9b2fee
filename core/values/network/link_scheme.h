#pragma once

#include <QString>

namespace tributary {

// "magnet" of "magnet:?xt=…", in small letters; empty for none. "localhost:8080/x" has a port, no scheme.
QString schemeOf(QStringView text);

// Whether a text begins with http:// or https://, in letters of either case.
bool beginsWithWebScheme(QStringView text);

// The link with a scheme: https where it has none, since an http guess would send what follows in the clear;
// only this machine itself is asked over http.
QString withScheme(const QString& link);

// Whether a text that may be anything looks like a link without a scheme: "example.org", "example.org/f",
// "localhost:8080/x", "nas:5000/x", "192.0.2.7".
bool beginsWithHost(const QString& text);

} // namespace tributary
