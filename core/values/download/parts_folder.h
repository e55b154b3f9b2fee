#pragma once

#include "core/values/download/assembly_choice.h"

#include <QDir>

namespace tributary {

// The folder where parts lie that are not beside the final name; empty where there are none.
inline QString folderOfParts(const AssemblyChoice& choice)
{
    if (choice.kind != AssemblyKind::Temp)
        return {};
    return choice.tempFolder.isEmpty() ? QDir::tempPath() : choice.tempFolder;
}

} // namespace tributary
