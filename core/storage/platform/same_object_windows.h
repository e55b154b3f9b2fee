#pragma once

#include <QtGlobal>

#include <string>
#include <windows.h>

namespace tributary {

// The facts that tell one open file or folder from others.
struct ObjectFacts
{
    BY_HANDLE_FILE_INFORMATION about = {};
    // The path of a file or folder without a number; empty where Windows can't tell the path.
    std::wstring path;
};

// Some file systems have no numbers for their files, or none so short; then all of them seem to be one.
bool isNumbered(const BY_HANDLE_FILE_INFORMATION& about);

ObjectFacts factsOf(HANDLE object, const BY_HANDLE_FILE_INFORMATION& about);

// The number of the volume that has the object. Some shares tell none, and two of those are told apart by
// their paths.
quint64 volumeNumberOf(HANDLE object, const BY_HANDLE_FILE_INFORMATION& about);

// Whether both are one file or folder: by number, or by path where there are no numbers.
bool areOneObject(const ObjectFacts& one, const ObjectFacts& other);

} // namespace tributary
