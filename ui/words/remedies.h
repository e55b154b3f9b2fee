#pragma once

#include "core/values/download/download_error.h"
#include "core/values/network/secret.h"

#include <QList>

namespace tributary {

// The remedies for a failure that one button can apply.
enum class Remedy : quint8 { Retry, ReplaceLink, SignIn, ChooseFolder, Trust, OpenInBrowser, EditChecksum };

// Whether the error says that a web page came instead of the file: a door to sign in at, say.
bool isPageInstead(const DownloadError& error);
// Whether the error says that the file does not have the checksum that a person gave.
bool isGivenChecksumWrong(const DownloadError& error);
// Whether the error says that the proxy asks for a name and a password.
bool isRefusedByProxy(const DownloadError& error);
// Whether the error says that the server has not taken the login that it got.
bool isLoginRefused(const DownloadError& error);

// The most promising first; none where nothing here would help. What the download lacks because the list
// doesn't keep it may be why it failed, unless that was its disk.
QList<Remedy> remediesFor(const DownloadError& error, Secrets missing);

} // namespace tributary
