#include "core/http/line/line_end.h"

#include "core/http/line/line_copy.h"

#include <QSslSocket>

namespace tributary {

LineEnd::LineEnd(const QTcpSocket& line)
    : m_copy(copyOfLine(line.socketDescriptor()))
    , m_wasAnnounced(m_copy && !qobject_cast<const QSslSocket*>(&line))
{
}

LineEnd::~LineEnd()
{
    if (m_copy)
        closeLine(*m_copy);
}

// Qt has words for the notice that ends TLS, and no other sign of it.
void LineEnd::note(const QTcpSocket& line)
{
    if (line.errorString() == QSslSocket::tr("The TLS/SSL connection has been closed"))
        m_wasAnnounced = true;
}

bool LineEnd::wasReset() const
{
    return m_copy && isLineReset(*m_copy);
}

} // namespace tributary
