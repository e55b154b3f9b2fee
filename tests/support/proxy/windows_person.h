#pragma once

#include <QByteArray>
#include <QDataStream>

#include <string>
#include <windows.h>

namespace tributary::test {

// The proxy of a person's settings: always this one but for some hosts, or what a script says of each link.
struct ProxySettings
{
    QByteArray proxy;
    QByteArray exceptions;
    QByteArray script;

    // As Windows keeps them.
    QByteArray packed() const
    {
        constexpr quint32 form = 0x46;
        constexpr quint32 timesChanged = 1;
        const quint32 kinds = 1U | (proxy.isEmpty() ? 0U : 2U) | (script.isEmpty() ? 0U : 4U);
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << form << timesChanged << kinds;
        for (const QByteArray& text : {proxy, exceptions, script}) {
            stream << static_cast<quint32>(text.size());
            stream.writeRawData(text.constData(), static_cast<int>(text.size()));
        }
        return bytes + QByteArray(32, '\0');
    }
};

// A person for this process alone, whose settings nobody else reads.
class WindowsPerson
{
public:
    // Qt looks at the settings again where it hears of a change there, and so goes by the first such person.
    WindowsPerson()
    {
        ::RegCreateKeyExW(HKEY_CURRENT_USER, m_name.c_str(), 0, nullptr, 0, KEY_ALL_ACCESS, nullptr, &m_key,
                          nullptr);
        ::RegOverridePredefKey(HKEY_CURRENT_USER, m_key);
    }
    ~WindowsPerson()
    {
        ::RegOverridePredefKey(HKEY_CURRENT_USER, nullptr);
        ::RegCloseKey(m_key);
        ::RegDeleteTreeW(HKEY_CURRENT_USER, m_name.c_str());
    }
    WindowsPerson(const WindowsPerson&) = delete;
    WindowsPerson& operator=(const WindowsPerson&) = delete;

    bool sets(const ProxySettings& settings)
    {
        const QByteArray bytes = settings.packed();
        return ::RegSetKeyValueW(HKEY_CURRENT_USER, connectionsKey, L"DefaultConnectionSettings", REG_BINARY,
                                 bytes.constData(), static_cast<DWORD>(bytes.size())) == ERROR_SUCCESS;
    }

private:
    static constexpr const wchar_t* connectionsKey =
        L"Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections";

    const std::wstring m_name =
        L"Software\\Tributary test of proxies " + std::to_wstring(::GetCurrentProcessId());
    HKEY m_key = nullptr;
};

} // namespace tributary::test
