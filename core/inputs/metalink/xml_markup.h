#pragma once

#include <QByteArray>

#include <optional>

namespace tributary {

// Cuts XML, in an encoding that has ASCII in it, after each tag, comment, instruction and CDATA section, so
// that what reads it meets each of them whole, however the text came: Qt's reader begins anew at half of one
// whenever it is given a little more.
class XmlMarkup
{
public:
    void feed(QByteArrayView text) { m_text.append(text); }
    // The next one with the text before it; nullopt until its end has come.
    std::optional<QByteArray> take();
    // Bytes of a tag that has not ended.
    QByteArray takeRest();
    qsizetype heldBack() const { return m_text.size() - m_begin; }

private:
    enum class State : quint8 { Text, Tag, Quoted, Comment, Section, Instruction };

    bool endsWith(char c);
    QByteArrayView open() const { return QByteArrayView(m_text).sliced(m_open, m_at - m_open); }

    QByteArray m_text;
    // In m_text: where the untaken text begins, where the markup in it begins, and how far it was examined.
    qsizetype m_begin = 0;
    qsizetype m_open = 0;
    qsizetype m_at = 0;
    State m_state = State::Text;
    char m_quote = 0;
};

} // namespace tributary
