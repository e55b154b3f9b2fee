#pragma once

#include "core/values/download/download_snapshot.h"
#include "core/values/download/request_secrets.h"

namespace tributary {

// A server asks for a name and a password.
bool isTurnedAway(const DownloadSnapshot& download);
bool isTurnedAwayByProxy(const DownloadSnapshot& download);

// It does not run, and may do so once it is given a login or what the list doesn't keep. That needs no
// failure: a restart stops what lacks something.
bool isHeldUp(const DownloadSnapshot& download);

// What one that is held up is to be given. A link that was forbidden may only have wanted a name.
Secrets secretsFor(const DownloadSnapshot& download);

// What is of these kinds.
RequestSecrets onlyThose(RequestSecrets secrets, Secrets wanted);

} // namespace tributary
