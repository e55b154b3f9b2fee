#include "core/inputs/curl/cmd_words.h"

namespace tributary {

void CmdWords::addLine(QStringView line)
{
    m_continues = false;
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (c == u'^' && !quoted) {
            m_continues = at + 1 == line.size();
            if (!m_continues)
                m_plain += line[++at];
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && c == u'&') {
            split();
            continue;
        }
        if (!quoted && (c == u'|' || c == u'<' || c == u'>'))
            refuse(FlawKind::CommandIsJoined);
        m_plain += c;
    }
    if (!m_continues)
        split();
}

void CmdWords::finish()
{
    split();
    m_continues = false;
}

void CmdWords::dropWords()
{
    m_plain.clear();
    CommandWords::dropWords();
}

void CmdWords::putBackslashes(qsizetype count)
{
    if (count > 0)
        put(QString(count, u'\\'));
}

// Splits the command as Microsoft's C library does: backslashes count only before a quote, and in quotes two
// quotes are one.
void CmdWords::split()
{
    bool quoted = false;
    qsizetype backslashes = 0;
    const QString text = std::exchange(m_plain, QString());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\\') {
            ++backslashes;
            continue;
        }
        putBackslashes(c == u'"' ? backslashes / 2 : backslashes);
        const bool escaped = backslashes % 2 == 1;
        backslashes = 0;
        if (c == u'"' && !escaped) {
            const bool doubled = quoted && at + 1 < text.size() && text[at + 1] == u'"';
            if (doubled)
                put(QStringView(text).mid(at++, 1));
            else
                quoted = !quoted;
            beginWord();
        } else if (!quoted && (c == u' ' || c == u'\t')) {
            endWord();
        } else {
            put(QStringView(&c, 1));
        }
    }
    putBackslashes(backslashes);
    if (quoted)
        refuse(FlawKind::QuoteIsOpen);
    endCommand();
}

} // namespace tributary
