#include "ui/desktop/browsers/host_key.h"

#include "ui/desktop/browsers/extension_ids.h"

#include <QDir>

#include <array>
#include <windows.h>

namespace tributary {

namespace {

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

} // namespace

HostKey::HostKey(const QString& parent, const QString& folder, BrowserKin kin, const QString& program)
    : m_key(parent + QLatin1String(R"(\NativeMessagingHosts\)") + browserHostName)
    , m_manifest(folder, kin, program)
{
}

// Null where there is no such text, or none that can be a path.
QString HostKey::namedFile() const
{
    std::array<wchar_t, MAX_PATH + 1> text{};
    DWORD size = sizeof text;
    const LSTATUS outcome =
        ::RegGetValueW(HKEY_CURRENT_USER, wide(m_key), nullptr, RRF_RT_REG_SZ, nullptr, text.data(), &size);
    return outcome == ERROR_SUCCESS ? QString::fromWCharArray(text.data()) : QString();
}

bool HostKey::isOn() const
{
    return namedFile() == QDir::toNativeSeparators(path()) && m_manifest.isOn();
}

// The file is there before the key leads to it, and goes after it.
bool HostKey::set(bool on)
{
    if (!on && !isOn())
        return true;
    if (!on)
        return ::RegDeleteKeyW(HKEY_CURRENT_USER, wide(m_key)) == ERROR_SUCCESS && m_manifest.set(false);
    const QString file = QDir::toNativeSeparators(path());
    const auto size = static_cast<DWORD>((file.size() + 1) * qsizetype{sizeof(wchar_t)});
    return m_manifest.set(true) && ::RegSetKeyValueW(HKEY_CURRENT_USER, wide(m_key), nullptr, REG_SZ,
                                                     wide(file), size) == ERROR_SUCCESS;
}

void HostKey::refresh()
{
    if (namedFile() == QDir::toNativeSeparators(path()))
        m_manifest.refresh();
}

} // namespace tributary
