#pragma once

#include "core/values/download/download_error.h"
#include "core/values/phrases/phrase.h"

#include <QFileDevice>

#include <optional>
#include <system_error>

namespace tributary {

// The kind of error that the system's error code means for a download.
ErrorKind errorKindOf(std::error_code code);
// The kind of a Windows error number that the standard library does not know, or misreads.
std::optional<ErrorKind> kindOfWindowsError(int number);

// "writing 4096 bytes at 8192 to /home/a/b.part: No space left on device (the volume /home is full)": what
// was being done, with its numbers and paths. The path that matters is the last of them, and the words of the
// system follow it.
std::unexpected<DownloadError> diskFailure(std::error_code code, PhraseKind doing, QList<Phrase> what);

// The failure of a file of Qt's: "opening /home/a/links.txt: Permission denied". Qt has words for the reason
// but no code.
std::unexpected<DownloadError> fileFailure(PhraseKind doing, const QFileDevice& file);

// Mount point of the volume that the path, or the folder it would be in, is on.
QString volumeNameOf(const QString& path);

} // namespace tributary
