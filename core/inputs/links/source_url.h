#pragma once

#include "core/inputs/links/input_entry.h"
#include "core/inputs/links/parsed.h"

namespace tributary {

// A link with its user info taken out and its fragment dropped; http and https alone. Spaces and other
// characters that a URL can't have are encoded.
Parsed<InputSource> parseSource(const QString& text);

// Parses a link that may have no address of its own, seen from a page; an empty base is no page.
Parsed<InputSource> parseSourceFrom(const QUrl& base, const QString& text);

// "magnet" of "magnet:?xt=…", in small letters; empty for none. "localhost:8080/x" has a port, no scheme.
QString schemeOf(QStringView text);

// In UTF-16 units; well beyond what servers take.
constexpr qsizetype longestUrl = 128 * 1024;

} // namespace tributary
