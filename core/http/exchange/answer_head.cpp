#include "core/http/exchange/answer_head.h"

#include "core/http/headers/header_text.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr qsizetype lengthOfStatus = 3;
constexpr QByteArrayView protocol("HTTP/1.");
constexpr int switchesProtocols = 101;
constexpr int firstFinal = 200;

// A line like this can't be passed over: the body may end elsewhere than is thought then, or be other bytes.
bool mayTellOfTheBody(const QByteArray& line)
{
    constexpr std::array names{"contentlength", "contentrange", "contentencoding", "transferencoding"};
    QByteArray letters = line.toLower();
    letters.removeIf([](char c) { return c < 'a' || c > 'z'; });
    return std::ranges::any_of(names, [&](const char* name) { return letters.startsWith(name); });
}

} // namespace

void AnswerHead::take(QByteArrayView& input)
{
    while (!input.isEmpty() && m_state == State::Incomplete) {
        const qsizetype found = input.indexOf('\n');
        const auto wrong = firstThatIsNoHttp(input);
        const qsizetype length = wrong ? *wrong + 1 : found < 0 ? input.size() : found + 1;
        m_taken += length;
        if (m_taken > longest) {
            breakOff(PhraseKind::HeadEndless);
            return;
        }
        m_line.append(input.first(length));
        input = input.sliced(length);
        if (wrong)
            breakOff(PhraseKind::NoStatus);
        if (wrong || found < 0)
            return;
        m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
        takeLine(std::exchange(m_line, {}));
    }
}

// The place in the input of the first byte that no answer of HTTP begins with. Other protocols, such as the
// alert of a TLS server, may send no line at all.
std::optional<qsizetype> AnswerHead::firstThatIsNoHttp(QByteArrayView input) const
{
    if (m_status != 0)
        return std::nullopt;
    const QByteArrayView due = protocol.sliced(std::min(m_line.size(), protocol.size()));
    const auto [wrong, asDue] = std::ranges::mismatch(input, due);
    return wrong == input.end() || asDue == due.end() ? std::nullopt
                                                      : std::optional<qsizetype>(wrong - input.begin());
}

void AnswerHead::takeLine(const QByteArray& line)
{
    if (line.contains('\0'))
        breakOff(PhraseKind::HeadersUnreadable);
    else if (m_status == 0)
        takeStatus(line);
    else if (line.isEmpty())
        endHead();
    else
        takeHeader(line);
}

// "HTTP/1.1 200 OK", and many leave out what the number means.
void AnswerHead::takeStatus(const QByteArray& line)
{
    const qsizetype begin = line.indexOf(' ') + 1;
    const QByteArray number = line.mid(begin, lengthOfStatus);
    const QByteArray rest = line.mid(begin + lengthOfStatus);
    const bool isNumber = number.size() == lengthOfStatus && isAllDigits(number);
    const bool isSound = line.startsWith(protocol) && begin == protocol.size() + 2 && isNumber &&
                         (rest.isEmpty() || rest.startsWith(' '));
    m_status = isSound ? number.toInt() : 0;
    m_reason = rest.trimmed();
    if (m_status == 0)
        breakOff(PhraseKind::NoStatus);
}

void AnswerHead::takeHeader(const QByteArray& line)
{
    const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
    if (goesOn && !m_headers.isEmpty() && !m_lastWasPassedOver) {
        m_headers.last().second += ' ' + line.trimmed();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon);
    const QByteArray value = line.mid(colon + 1).trimmed();
    const bool isHeader = colon >= 0 && isHeaderName(name);
    if (m_headers.size() == mostHeaders || (!isHeader && mayTellOfTheBody(line))) {
        breakOff(PhraseKind::HeadersUnreadable);
        return;
    }
    m_lastWasPassedOver = !isHeader;
    if (!isHeader) {
        m_hasOtherLines = true;
        return;
    }
    const auto same = std::ranges::find_if(
        m_headers, [&](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    // A cookie may have commas of its own.
    const bool isCookie = name.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
    if (same != m_headers.end())
        same->second += (isCookie ? "\n" : ", ") + value;
    else
        m_headers.append({name, value});
}

void AnswerHead::endHead()
{
    if (m_status >= firstFinal) {
        m_state = State::Complete;
        return;
    }
    if (m_status == switchesProtocols || ++m_interims > mostInterims) {
        breakOff(PhraseKind::NoFinalAnswer);
        return;
    }
    m_status = 0;
    m_headers.clear();
    m_hasOtherLines = false;
    m_lastWasPassedOver = false;
}

void AnswerHead::breakOff(PhraseKind problem)
{
    m_state = State::Broken;
    m_problem = problem;
    m_line.clear();
}

QByteArray AnswerHead::header(QByteArrayView name) const
{
    const auto same = std::ranges::find_if(
        m_headers, [&](const auto& header) { return name.compare(header.first, Qt::CaseInsensitive) == 0; });
    return same == m_headers.end() ? QByteArray() : same->second;
}

} // namespace tributary
