#pragma once

#include "core/inputs/links/input_parser.h"
#include "core/inputs/pages/link_collector.h"

#include <QByteArray>

namespace tributary {

// The links of a web page that a click follows, and the sound and pictures that it plays; not its style
// sheets, scripts and icons.
class HtmlLinks final : public InputParser
{
public:
    HtmlLinks(InputSink& sink, const QUrl& base);

    void feed(QByteArrayView bytes) override;
    void finish() override { m_links.tellIfEmpty(); }

    static constexpr qsizetype longestTag = 256 * 1024;

private:
    enum class State : quint8 { Text, Tag, Quoted, Comment, Raw };

    void take(char c);
    void takeInTag(char c);
    void takeInComment(char c);
    void takeInRaw(char c);
    void beginTag();
    void endTag();
    void followTag(QByteArrayView inside);

    LinkCollector m_links;
    State m_state = State::Text;
    qint64 m_line = 1;
    qint64 m_tagLine = 1;
    QByteArray m_tag;
    char m_quote = 0;
    // The last character within the tag, blanks apart: a quote may follow some.
    char m_lastInTag = 0;
    // "</script" while the inside of one is passed over.
    QByteArray m_rawEnd;
};

} // namespace tributary
