#pragma once

#include "tests/support/server/connection.h"
#include "tests/support/server/file_service.h"
#include "tests/support/sockets/listener.h"
#include "tests/support/sockets/tls_transport.h"

#include <QUrl>

namespace tributary::test {

// An HTTP/1.1 server on loopback that answers as a script tells it, the truth or any lie, and writes down all
// that was asked and given. It runs on a thread of its own and ends, with all its connections, within
// milliseconds.
//     ScriptedServer server(FileService().then([](const Exchange& e, Reply reply) {
//         return e.index == 0 ? reply.cutAfter(1000, Cut::Reset) : reply;
//     }));
//     ... server.url("/10M/a.bin") ... server.log().countMethod("HEAD") ...
class ScriptedServer
{
public:
    struct Options
    {
        bool alsoV6 = false;                     // [::1] at the same port
        std::optional<int> connectionLimit = {}; // further connections are reset at once
        TlsScript tls = {};                      // showing(TlsIdentity::Good) for https
        ClientRule clients = ClientRule::AnybodyMayCome;
        std::optional<int> sendBuffer = {}; // of the kernel; small keeps bytesSent() near what was read
    };

    explicit ScriptedServer(Script script = FileService())
        : ScriptedServer(std::move(script), Options())
    {
    }
    ScriptedServer(Script script, Options options);
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;
    ~ScriptedServer();

    quint16 port() const { return m_port; }
    QUrl url(const QByteArray& target = "/", const QByteArray& host = "127.0.0.1") const;
    // Waits for the server's thread to write down what it has just done, so that bytes received are bytes
    // logged.
    const ExchangeLog& log() const;

    void setScript(Script script);
    void limitConnections(std::optional<int> limit);
    // Simulates a network that is gone: new connections are refused; those that live go on unless dropped.
    void closePort();
    void reopenPort();
    // Resets every connection.
    void dropAll();
    // Sends nothing more once it has sent that much of bodies over its life, until letGo(): what a test does
    // to an unfinished download it does in time, however slow the machine is. What is held goes on up to a
    // later bound that is higher.
    void holdBeyond(qint64 bodyBytes);
    void letGo();

private:
    void listen();
    void welcome(Socket socket);

    Options m_options;
    ServerState m_state;
    std::optional<TlsDoor> m_tls;
    std::vector<Listener*> m_listeners;
    quint16 m_port = 0;
    mutable SocketThread m_thread; // last: ends first
};

// A script that redirects each question to the same target of the other server.
Script redirectingTo(const ScriptedServer& other);

} // namespace tributary::test
