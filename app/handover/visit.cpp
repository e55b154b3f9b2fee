#include "app/handover/visit.h"

#include "app/handover/handover.h"

#include <QLocalSocket>

#include <utility>

namespace tributary {

Visit::Visit(QLocalSocket& visitor, std::chrono::milliseconds patience)
    : QObject(&visitor)
    , m_visitor(visitor)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_visitor, &QLocalSocket::abort);
}

void Visit::begin()
{
    m_patience.start();
    connect(&m_visitor, &QLocalSocket::readyRead, this, &Visit::read);
    // Bytes that came before readyRead was connected are announced by no signal.
    if (m_visitor.bytesAvailable() > 0)
        read();
}

void Visit::read()
{
    m_reader.feed(m_visitor.readAll());
    const auto question = m_reader.next();
    if (question && !*question)
        return;
    m_patience.stop();
    disconnect(&m_visitor, &QLocalSocket::readyRead, this, &Visit::read);
    // Nobody reads what else the visitor sends, so the socket keeps no room for it.
    m_visitor.setReadBufferSize(1);
    if (question)
        Q_EMIT asked(**question);
    else
        answer(answerRefused(wordsFor(question.error())));
}

// The socket closes once all is written, also when the server lets nobody in any more.
void Visit::answer(const QJsonObject& content)
{
    m_patience.start();
    m_visitor.write(frameOf(content));
    m_visitor.disconnectFromServer();
}

void Visit::leave()
{
    m_visitor.abort();
}

void Visit::answerInPages(Pages pages)
{
    m_pages = std::move(pages);
    connect(&m_visitor, &QLocalSocket::bytesWritten, this, [this] {
        if (m_pages && m_visitor.bytesToWrite() == 0)
            giveNextPage();
    });
    giveNextPage();
}

// The visitor's time begins when a page is made, however long that took.
void Visit::giveNextPage()
{
    if (const auto page = m_pages()) {
        const QByteArray frame = frameOf(*page);
        m_patience.start();
        m_visitor.write(frame);
        return;
    }
    m_patience.start();
    m_pages = {};
    m_visitor.disconnectFromServer();
}

} // namespace tributary
