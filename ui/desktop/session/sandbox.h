#pragma once

#include <QtGlobal>

namespace tributary {

// A sandbox of Flatpak has folders, a bin and programs of its own, which the desktop outside doesn't look at.
inline bool isInSandbox()
{
    return !qEnvironmentVariableIsEmpty("FLATPAK_ID");
}

} // namespace tributary
