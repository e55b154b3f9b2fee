#pragma once

#include <QtGlobal>

#include <optional>

class QTcpSocket;

namespace tributary {

// Tells how a line ended on which a body had nothing but that end to end it. Qt hands on a reset as an end
// like any other; and a server that resets the line has not said all. Over TLS a server says that it has said
// all, so that nobody else can end its word. Where the system doesn't tell a reset from an end, no end counts
// as announced.
class LineEnd
{
public:
    explicit LineEnd(const QTcpSocket& line);
    ~LineEnd();
    LineEnd(const LineEnd&) = delete;
    LineEnd& operator=(const LineEnd&) = delete;

    bool wasReset() const;
    // The line tells that it is over, which it may do more than once.
    void note(const QTcpSocket& line);
    // The server has said that it has said all, or knows no way to say so. With Schannel Qt doesn't pass that
    // on, so no end over TLS counts as announced.
    bool wasAnnounced() const { return m_wasAnnounced; }

private:
    // The system forgets how a line ended once nobody has it open any more, and Qt closes it at the end.
    // There is no copy where the system gives none, or where a copy tells nothing.
    std::optional<qintptr> m_copy;
    bool m_wasAnnounced;
};

} // namespace tributary
