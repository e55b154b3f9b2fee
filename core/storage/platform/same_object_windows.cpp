#include "core/storage/platform/same_object_windows.h"

#include <QHash>

#include <limits>
#include <string>

namespace tributary {

namespace {

quint64 numberOf(const BY_HANDLE_FILE_INFORMATION& about)
{
    return (quint64{about.nFileIndexHigh} << 32U) | about.nFileIndexLow;
}

std::wstring pathOf(HANDLE object, DWORD form)
{
    std::wstring path(32'768, L'\0');
    const DWORD length =
        ::GetFinalPathNameByHandleW(object, path.data(), static_cast<DWORD>(path.size()), form);
    path.resize(length < path.size() ? length : 0);
    return path;
}

// The path as the disk spells it, or, where nobody can look at all of the folders above, as it was opened.
// A volume may have no letter, and its device has a name all the same.
std::wstring pathOf(HANDLE object)
{
    const std::wstring spelled = pathOf(object, FILE_NAME_NORMALIZED | VOLUME_NAME_NT);
    return spelled.empty() ? pathOf(object, FILE_NAME_OPENED | VOLUME_NAME_NT) : spelled;
}

// "\\?\P:\", for example, or the path of a share.
std::wstring volumePathOf(HANDLE object)
{
    const std::wstring path = pathOf(object, FILE_NAME_OPENED | VOLUME_NAME_DOS);
    std::wstring volume(path.size() + 2, L'\0');
    if (::GetVolumePathNameW(path.c_str(), volume.data(), static_cast<DWORD>(volume.size())) == 0)
        return {};
    return volume.c_str();
}

} // namespace

bool isNumbered(const BY_HANDLE_FILE_INFORMATION& about)
{
    return numberOf(about) != 0 && numberOf(about) != std::numeric_limits<quint64>::max();
}

ObjectFacts factsOf(HANDLE object, const BY_HANDLE_FILE_INFORMATION& about)
{
    return {.about = about, .path = isNumbered(about) ? std::wstring() : pathOf(object)};
}

quint64 volumeNumberOf(HANDLE object, const BY_HANDLE_FILE_INFORMATION& about)
{
    return about.dwVolumeSerialNumber != 0 ? quint64{about.dwVolumeSerialNumber}
                                           : qHash(QStringView(volumePathOf(object)));
}

bool areOneObject(const ObjectFacts& one, const ObjectFacts& other)
{
    if (one.about.dwVolumeSerialNumber != other.about.dwVolumeSerialNumber)
        return false;
    if (isNumbered(one.about) || isNumbered(other.about))
        return numberOf(one.about) == numberOf(other.about);
    return !one.path.empty() && one.path == other.path;
}

} // namespace tributary
