#pragma once

#include "core/http/exchange/answer_head.h"
#include "core/http/exchange/chunk_framing.h"
#include "core/http/proxy/login_at_proxy.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace tributary {

class LineEnd;
class LineToServer;

// An answer that is read by the letter, over a line of its own. Qt's network takes a chunk size that it
// cannot read for the end of the body, an interim answer for the final one, and a head of any length; here a
// body is whole only when its framing was, interim answers are passed over, and a head has bounds. Whatever
// breaks a rule ends as a ProtocolFailure whose words say which. To its listener it is a reply like any
// other, with the same signals for the same reasons, so that nobody has a second rule for certificates,
// errors or bytes.
//
// Proven by it: a chunked body by its last chunk and the empty line after that, one with a length by its
// length. A body that ends with the line proves nothing. The line is closed after each answer.
// Lives on its lane's thread.
class StrictReply : public QNetworkReply
{
    Q_OBJECT

public:
    // The request has its TLS configuration with it. Connects once the event loop turns.
    StrictReply(const QNetworkRequest& request, const QNetworkProxy& proxy, QObject* parent = nullptr);
    ~StrictReply() override;

    void abort() override;
    void ignoreSslErrors() override;
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    void setReadBufferSize(qint64 size) override;
    int interims() const { return m_head.interims(); }
    bool isHeadOdd() const { return m_head.isOdd(); }
    // The object that made the line; null once the answer is over.
    const LineToServer* way() const { return m_way; }
    // False where the line alone ended the body, and was cut: over TLS a server says that it has said all.
    bool isEndAnnounced() const;

Q_SIGNALS:
    // The server is still at it: an interim answer came.
    void interimArrived();

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    void ignoreSslErrorsImplementation(const QList<QSslError>& errors) override;
    void sslConfigurationImplementation(QSslConfiguration& configuration) const override;

private:
    enum class Stage : quint8 { Connecting, Head, Body, Over };
    enum class Framing : quint8 { Chunks, Length, Line };

    QNetworkProxy m_proxy;
    LoginAtProxy m_signIn;
    LineToServer* m_way = nullptr;
    QTcpSocket* m_line = nullptr;       // once it stands
    std::unique_ptr<LineEnd> m_lineEnd; // of a body that nothing else ends
    Stage m_stage = Stage::Connecting;
    AnswerHead m_head;
    Framing m_framing = Framing::Line;
    ChunkFraming m_chunks;
    std::optional<ChunkFraming> m_innerChunks; // as long as the content may be chunks itself
    qint64 m_left = 0;                         // of a body with a length
    QByteArray m_content;                      // nobody has read yet, from m_read on
    qsizetype m_read = 0;
    bool m_isLineOver = false;
    bool m_willHear = false;

    bool isAskedOfProxy() const;
    void openLine();
    void takeLine(QTcpSocket* line);
    void leaveLine();
    void signIn();
    void say();
    QUrl server() const;
    QByteArray target() const;
    QByteArray requestText() const;
    void hearSoon();
    void hear();
    bool hasRoom() const;
    void takeBytes(QByteArrayView bytes);
    void takeHead(QByteArrayView& bytes);
    void showHead();
    void takeBody(QByteArrayView bytes);
    void takeChunks(QByteArrayView bytes);
    void lookForInnerChunks(QByteArrayView content);
    void addContent(QByteArrayView content);
    void endLine();
    void breakLine(QAbstractSocket::SocketError error);
    void end(NetworkError error, const Phrase& why);
    void end();
};

} // namespace tributary
