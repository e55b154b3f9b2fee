#include <winsock2.h>
// All other headers of Windows come behind winsock2.h.
#include "core/http/line/line_copy.h"

namespace tributary {

std::optional<qintptr> copyOfLine(qintptr line)
{
    WSAPROTOCOL_INFOW about = {};
    if (::WSADuplicateSocketW(static_cast<SOCKET>(line), ::GetCurrentProcessId(), &about) != 0)
        return std::nullopt;
    constexpr DWORD asQtMakesThem = WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT;
    const SOCKET copy =
        ::WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &about, 0, asQtMakesThem);
    return copy == INVALID_SOCKET ? std::nullopt : std::optional(static_cast<qintptr>(copy));
}

void closeLine(qintptr copy)
{
    ::closesocket(static_cast<SOCKET>(copy));
}

// Windows tells of a reset each time that such a line is read, and of an orderly end otherwise. Wine tells of
// a reset only once, and Qt is told then.
bool isLineReset(qintptr copy)
{
    char byte = 0;
    if (::recv(static_cast<SOCKET>(copy), &byte, 1, MSG_PEEK) != SOCKET_ERROR)
        return false;
    const int why = ::WSAGetLastError();
    return why == WSAECONNRESET || why == WSAECONNABORTED || why == WSAENETRESET || why == WSAETIMEDOUT;
}

} // namespace tributary
