#include "core/inputs/curl/posix_words.h"

#include "core/inputs/curl/ansi_escape.h"

namespace tributary {

namespace {

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_{(?!#@*$-").contains(c);
}

QChar front(QStringView text)
{
    return text.isEmpty() ? QChar() : text.front();
}

} // namespace

void PosixWords::addLine(QStringView line)
{
    if (m_quote != Quote::None && !m_continues)
        put(u"\n");
    m_continues = false;
    QStringView rest = line;
    while (!rest.isEmpty()) {
        switch (m_quote) {
        case Quote::None: takePlain(rest); break;
        case Quote::Single: takeSingle(rest); break;
        case Quote::Double: takeDouble(rest); break;
        case Quote::Ansi: takeAnsi(rest); break;
        }
    }
    if (isOpen())
        return;
    endCommand();
    m_atWordStart = true;
}

void PosixWords::finish()
{
    if (m_quote != Quote::None)
        refuse(FlawKind::QuoteIsOpen);
    m_quote = Quote::None;
    m_continues = false;
    endCommand();
}

void PosixWords::takePlain(QStringView& rest)
{
    const QChar c = rest.front();
    const bool atWordStart = std::exchange(m_atWordStart, c == u' ' || c == u'\t' || c == u';' || c == u'&');
    switch (c.unicode()) {
    case u'\\': return takeBackslash(rest);
    case u'$': return takeDollar(rest);
    case u'\'': open(Quote::Single); break;
    case u'"': open(Quote::Double); break;
    case u' ':
    case u'\t': endWord(); break;
    case u';':
    case u'&': endCommand(); break;
    case u'`': refuse(FlawKind::CommandNeedsShell); break;
    case u'|':
    case u'<':
    case u'>':
    case u'(':
    case u')': refuse(FlawKind::CommandIsJoined); break;
    case u'#':
        if (atWordStart) {
            rest = {};
            return;
        }
        [[fallthrough]];
    default: put(rest.left(1));
    }
    rest = rest.mid(1);
}

void PosixWords::takeSingle(QStringView& rest)
{
    const qsizetype close = rest.indexOf(u'\'');
    put(close < 0 ? rest : rest.left(close));
    if (close >= 0)
        m_quote = Quote::None;
    rest = close < 0 ? QStringView() : rest.mid(close + 1);
}

void PosixWords::takeDouble(QStringView& rest)
{
    const QChar c = rest.front();
    if (c == u'\\')
        return takeBackslash(rest);
    if (c == u'$')
        return takeDollar(rest);
    if (c == u'`')
        refuse(FlawKind::CommandNeedsShell);
    if (c == u'"')
        m_quote = Quote::None;
    else
        put(rest.left(1));
    rest = rest.mid(1);
}

void PosixWords::takeAnsi(QStringView& rest)
{
    if (rest.front() == u'\\') {
        put(takeAnsiEscape(rest));
        return;
    }
    if (rest.front() == u'\'')
        m_quote = Quote::None;
    else
        put(rest.left(1));
    rest = rest.mid(1);
}

void PosixWords::takeDollar(QStringView& rest)
{
    const QChar next = front(rest.mid(1));
    if (m_quote == Quote::None && (next == u'\'' || next == u'"')) {
        open(next == u'"' ? Quote::Double : Quote::Ansi);
        rest = rest.mid(2);
        return;
    }
    if (isNameCharacter(next))
        refuse(FlawKind::CommandNeedsShell);
    put(u"$");
    rest = rest.mid(1);
}

void PosixWords::takeBackslash(QStringView& rest)
{
    if (rest.size() == 1) {
        m_continues = true;
        rest = {};
        return;
    }
    const QChar next = rest[1];
    const bool kept = m_quote == Quote::Double && !QStringView(u"$`\"\\").contains(next);
    put(kept ? rest.left(2) : rest.mid(1, 1));
    rest = rest.mid(2);
}

void PosixWords::open(Quote quote)
{
    beginWord();
    m_quote = quote;
}

} // namespace tributary
