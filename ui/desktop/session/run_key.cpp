#include "ui/desktop/session/run_key.h"

#include <QDir>

#include <array>
#include <windows.h>

namespace tributary {

namespace {

// Windows reads no further.
constexpr qsizetype longestCommand = 260;
constexpr const wchar_t* entryName = L"Tributary";

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

// Deletes the entry. An entry that is not there counts as deleted.
bool removesEntryOf(const QString& key)
{
    const LSTATUS outcome = ::RegDeleteKeyValueW(HKEY_CURRENT_USER, wide(key), entryName);
    return outcome == ERROR_SUCCESS || outcome == ERROR_FILE_NOT_FOUND;
}

// Null where there is no such text. Windows runs none that is longer than this.
QString textIn(const QString& key)
{
    std::array<wchar_t, longestCommand + 1> text{};
    DWORD size = sizeof text;
    const LSTATUS outcome =
        ::RegGetValueW(HKEY_CURRENT_USER, wide(key), entryName, RRF_RT_REG_SZ, nullptr, text.data(), &size);
    return outcome == ERROR_SUCCESS ? QString::fromWCharArray(text.data()) : QString();
}

// The first byte is odd where the entry is off; a time follows.
bool isSwitchedOff(const QString& key)
{
    std::array<BYTE, 16> state{};
    DWORD size = sizeof state;
    const LSTATUS outcome = ::RegGetValueW(HKEY_CURRENT_USER, wide(key), entryName, RRF_RT_REG_BINARY,
                                           nullptr, state.data(), &size);
    return outcome == ERROR_SUCCESS && (state.front() & 1U) != 0;
}

} // namespace

RunKey::RunKey(const QString& parent, const QString& program)
    : m_key(parent + QLatin1String(R"(\Run)"))
    , m_switches(parent + QLatin1String(R"(\Explorer\StartupApproved\Run)"))
    , m_command(u'"' + QDir::toNativeSeparators(program) + QLatin1String("\" --minimized"))
{
}

QString RunKey::path() const
{
    return QLatin1String(R"(HKEY_CURRENT_USER\)") + m_key + u'\\' + QString::fromWCharArray(entryName);
}

bool RunKey::isOn() const
{
    return !textIn(m_key).isNull() && !isSwitchedOff(m_switches);
}

bool RunKey::set(bool on)
{
    const bool isDone = on ? write() : removesEntryOf(m_key);
    return removesEntryOf(m_switches) && isDone;
}

void RunKey::refresh()
{
    if (isOn() && textIn(m_key) != m_command)
        write();
}

bool RunKey::write() const
{
    if (m_command.size() > longestCommand)
        return false;
    const auto size = static_cast<DWORD>((m_command.size() + 1) * qsizetype{sizeof(wchar_t)});
    return ::RegSetKeyValueW(HKEY_CURRENT_USER, wide(m_key), entryName, REG_SZ, wide(m_command), size) ==
           ERROR_SUCCESS;
}

std::unique_ptr<StartEntry> sessionStartOf(const QString& program)
{
    return std::make_unique<RunKey>(QStringLiteral(R"(Software\Microsoft\Windows\CurrentVersion)"), program);
}

} // namespace tributary
