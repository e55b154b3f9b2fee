#pragma once

#include "core/values/download/download_report.h"

namespace tributary {

// A file of that name is a Metalink document.
bool isMetalinkName(const QString& fileName);
// True for an answer that brings a Metalink document, a list of files: people who follow such a link want the
// files. The type says so, or the name does and the type is one that servers give to files they don't know.
bool bringsMetalink(const ProbeReport& report);

// A longer list is not fetched from a link.
inline constexpr qint64 mostBytesOfList = qint64{16} * 1024 * 1024;

// Other answers that may have links to files in them: people who follow such a link may want the page or the
// text itself.
enum class LinksIn : quint8 { Nothing, APage, AText };
LinksIn mayHaveLinks(const ProbeReport& report);

} // namespace tributary
