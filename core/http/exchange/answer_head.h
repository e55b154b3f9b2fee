#pragma once

#include "core/values/phrases/phrase.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace tributary {

enum class PhraseKind : quint16;

// Reads the head of an answer as it comes, and passes over the interim answers (1xx) before it. What comes
// before the end of the head is counted, all of it together: a head without an end is no answer. Lines that
// are no headers are passed over, as browsers do, unless they may be meant for the length or the coding.
// Pure.
class AnswerHead
{
public:
    enum class State : quint8 { Incomplete, Complete, Broken };

    // Takes what belongs to the head off the front of the input.
    void take(QByteArrayView& input);

    State state() const { return m_state; }
    int status() const { return m_status; }
    const QByteArray& reason() const { return m_reason; }
    // Headers of one name are one, joined by commas; cookies by line ends.
    const QList<std::pair<QByteArray, QByteArray>>& headers() const { return m_headers; }
    QByteArray header(QByteArrayView name) const;
    // The number of interim answers (1xx) before the final one.
    int interims() const { return m_interims; }
    // Qt would not have read this one: it has lines that are no headers, or no header at all.
    bool isOdd() const { return m_hasOtherLines || m_headers.isEmpty(); }
    // Why the head is broken, in words.
    const Phrase& problem() const { return m_problem; }

private:
    // Far more than any honest server sends.
    static constexpr qint64 longest = 256 * 1024;
    static constexpr int mostInterims = 100;
    static constexpr qsizetype mostHeaders = 1000;

    State m_state = State::Incomplete;
    QByteArray m_line;
    qint64 m_taken = 0;
    int m_interims = 0;
    int m_status = 0; // 0 before the status line
    QByteArray m_reason;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    bool m_hasOtherLines = false;
    bool m_lastWasPassedOver = false; // and whatever continues it
    Phrase m_problem;

    void takeLine(const QByteArray& line);
    void takeStatus(const QByteArray& line);
    void takeHeader(const QByteArray& line);
    void endHead();
    std::optional<qsizetype> firstThatIsNoHttp(QByteArrayView input) const;
    void breakOff(PhraseKind problem);
};

} // namespace tributary
