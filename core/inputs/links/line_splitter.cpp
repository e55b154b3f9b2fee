#include "core/inputs/links/line_splitter.h"

namespace tributary {

LineSplitter::LineSplitter(std::function<void(const InputLine&)> onLine)
    : m_onLine(std::move(onLine))
{
}

void LineSplitter::feed(QByteArrayView bytes)
{
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n')) {
        const QByteArrayView line = bytes.first(end);
        if (m_held.isEmpty() && m_length == LineLength::Fits) {
            deliver(line);
        } else {
            hold(line);
            deliver(m_held);
        }
        bytes = bytes.sliced(end + 1);
    }
    hold(bytes);
}

void LineSplitter::finish()
{
    if (!m_held.isEmpty() || m_length == LineLength::TooLong)
        deliver(m_held);
}

void LineSplitter::hold(QByteArrayView bytes)
{
    if (m_length == LineLength::Fits)
        m_held.append(bytes.first(std::min(bytes.size(), longestLine + 2 - m_held.size())));
    if (m_held.size() > longestLine + 1) {
        m_length = LineLength::TooLong;
        m_held.clear();
    }
}

void LineSplitter::deliver(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    const bool tooLong = m_length == LineLength::TooLong || line.size() > longestLine;
    m_onLine({.number = ++m_number,
              .bytes = tooLong ? QByteArrayView() : line,
              .length = tooLong ? LineLength::TooLong : LineLength::Fits});
    m_held.clear();
    m_length = LineLength::Fits;
}

} // namespace tributary
