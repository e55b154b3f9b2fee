#pragma once

#include "app/handover/frame.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QLocalSocket;

namespace tributary {

// `Visit` hears the one question of a visitor to the local socket, and answers in one message or in several.
// A `Visit` shuts out a visitor that takes too long to ask, or to take in the answer. The visit ends with
// the visitor's socket.
class Visit : public QObject
{
    Q_OBJECT

public:
    // Gives the next message of an answer with each call, and nullopt after the last.
    using Pages = std::function<std::optional<QJsonObject>()>;

    Visit(QLocalSocket& visitor, std::chrono::milliseconds patience);

    // Listens from now on, also to what has come already.
    void begin();
    void answer(const QJsonObject& content);
    // Closes the line without an answer.
    void leave();
    // Asks for a page only once the visitor has the page before, so that no more than one lies here.
    void answerInPages(Pages pages);

Q_SIGNALS:
    // Comes at most once. What is no message of ours is answered already.
    void asked(const QJsonObject& question);

private:
    void read();
    void giveNextPage();

    QLocalSocket& m_visitor;
    FrameReader m_reader;
    QTimer m_patience;
    Pages m_pages; // none before and after the answer
};

} // namespace tributary
