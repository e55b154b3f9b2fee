#include "core/inputs/metalink/xml_markup.h"

namespace tributary {

std::optional<QByteArray> XmlMarkup::take()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (!endsWith(c))
            continue;
        m_state = State::Text;
        const qsizetype begin = std::exchange(m_begin, m_at);
        return m_text.mid(begin, m_at - begin);
    }
    m_text.remove(0, m_begin);
    m_open -= m_begin;
    m_at -= m_begin;
    m_begin = 0;
    return std::nullopt;
}

QByteArray XmlMarkup::takeRest()
{
    const QByteArray rest = m_text.mid(m_begin);
    *this = XmlMarkup();
    return rest;
}

bool XmlMarkup::endsWith(char c)
{
    switch (m_state) {
    case State::Text:
        if (c == '<') {
            m_state = State::Tag;
            m_open = m_at - 1;
        }
        return false;
    case State::Tag:
        if (c == '"' || c == '\'') {
            m_state = State::Quoted;
            m_quote = c;
        } else if (open() == "<!--") {
            m_state = State::Comment;
        } else if (open() == "<![CDATA[") {
            m_state = State::Section;
        } else if (open() == "<?") {
            m_state = State::Instruction;
        }
        return c == '>';
    case State::Quoted:
        if (c == m_quote)
            m_state = State::Tag;
        return false;
    case State::Comment: return c == '>' && open().size() > 6 && open().endsWith("-->");
    case State::Section: return c == '>' && open().endsWith("]]>");
    case State::Instruction: return c == '>' && open().endsWith("?>");
    }
    return false;
}

} // namespace tributary
