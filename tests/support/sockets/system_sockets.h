#pragma once

#include "tests/support/sockets/socket.h"

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

// Where the sockets of POSIX systems and of Windows differ, under names of ours. Only for sources: the
// system's headers bring names along that should not get further.
namespace tributary::test::system_sockets {

#ifdef _WIN32
using Descriptor = SOCKET;
using Length = int;
using Bytes = char;
using Count = int;
constexpr int writingSide = SD_SEND;
#else
using Descriptor = int;
using Length = socklen_t;
using Bytes = void;
using Count = size_t;
constexpr int writingSide = SHUT_WR;
#endif

inline Descriptor native(SocketDescriptor descriptor)
{
    return static_cast<Descriptor>(descriptor);
}

// Before the first socket.
void begin();
// Calls return at once, and children do not inherit the socket.
void prepare(SocketDescriptor descriptor);
// What the last call failed with: that it would have to wait, or for good.
Moved::State lastFailure();
bool isConnecting();
void close(SocketDescriptor descriptor);
// What keeps a port for one socket alone, and lets it be taken again at once after a connection.
void keepPort(SocketDescriptor descriptor);
int unsent(SocketDescriptor descriptor);

} // namespace tributary::test::system_sockets
