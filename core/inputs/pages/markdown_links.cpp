#include "core/inputs/pages/markdown_links.h"

#include "core/inputs/links/input_text.h"
#include "core/inputs/pages/html_entities.h"
#include "core/values/network/link_scheme.h"

#include <QStringList>

#include <optional>

namespace tributary {

namespace {

bool isBlank(QChar c)
{
    return c.isSpace();
}

bool isPunctuation(QChar c)
{
    return c.unicode() < 128 && c.unicode() > 32 && !c.isLetterOrNumber();
}

QString withoutEscapes(QStringView text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\' && at + 1 < text.size() && isPunctuation(text[at + 1]))
            ++at;
        plain += text[at];
    }
    return withoutEntities(plain);
}

// The length of a bare link at the start of the text: up to a blank, a bracket that the link did not open, or
// a character that never stands in a link.
qsizetype bareLength(QStringView text)
{
    int round = 0, square = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        round += c == u'(' ? 1 : c == u')' ? -1 : 0;
        square += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (isBlank(c) || round < 0 || square < 0 || QStringView(u"<>\"`|{}^").contains(c))
            return at;
    }
    return text.size();
}

QStringView withoutTail(QStringView link)
{
    while (!link.isEmpty() && QStringView(u".,;:!?*~'\\").contains(link.back()))
        link.chop(1);
    return link;
}

// Takes links off the front of a line.
class MarkdownLine
{
public:
    explicit MarkdownLine(QStringView line)
        : m_text(line)
    {
    }

    QStringList links()
    {
        while (m_at < m_text.size()) {
            if (m_text.mid(m_at).startsWith(QLatin1String("](")))
                takeDestination();
            else if (beginsWithWebScheme(m_text.mid(m_at)) && !followsLetter())
                takeBare();
            else
                ++m_at;
        }
        return m_links;
    }

private:
    bool followsLetter() const { return m_at > 0 && m_text[m_at - 1].isLetterOrNumber(); }

    void takeDestination()
    {
        m_at += 2;
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
        const QStringView rest = m_text.mid(m_at);
        const bool bracketed = rest.startsWith(u'<');
        const qsizetype close = bracketed ? nextClosing() - m_at : destinationLength(rest);
        if (close < 0)
            return;
        add(bracketed ? rest.mid(1, close - 1) : rest.left(close));
        m_at += close;
    }

    // The place of the next >, before m_at where there is none. A line may have a thousand brackets that
    // nothing closes, and is searched only once for all of them.
    qsizetype nextClosing()
    {
        if (!m_closing || (*m_closing >= 0 && *m_closing < m_at))
            m_closing = m_text.indexOf(u'>', m_at);
        return *m_closing;
    }

    // Brackets in a destination come in pairs, and a blank ends it.
    static qsizetype destinationLength(QStringView text)
    {
        int depth = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text[at];
            if (c == u'\\')
                ++at;
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            if (isBlank(c) || depth < 0)
                return at;
        }
        return text.size();
    }

    void takeBare()
    {
        QStringView rest = m_text.mid(m_at);
        const QChar before = m_at > 0 ? m_text[m_at - 1] : QChar();
        if (before == u'\'')
            rest = rest.left(rest.indexOf(u'\''));
        const qsizetype length = bareLength(rest);
        QStringView link = withoutTail(rest.left(length));
        if (before == u'_' && link.endsWith(u'_'))
            link.chop(1);
        add(link);
        m_at += std::max<qsizetype>(length, 1);
    }

    void add(QStringView link) { m_links.append(withoutEscapes(link)); }

    QStringView m_text;
    qsizetype m_at = 0;
    std::optional<qsizetype> m_closing; // as it was found last
    QStringList m_links;
};

} // namespace

MarkdownLinks::MarkdownLinks(InputSink& sink, const QUrl& base)
    : m_links(sink, base)
    , m_lines([this](const InputLine& line) { readLine(line); })
{
}

void MarkdownLinks::readLine(const InputLine& line)
{
    if (!m_links.wantsMore())
        return;
    if (line.length == LineLength::TooLong)
        return m_links.report(line.number, {FlawKind::LineIsTooLong});
    for (const QString& link : linksOfMarkdown(inputText(line.bytes)))
        m_links.add(line.number, link);
}

QStringList linksOfMarkdown(QStringView line)
{
    return MarkdownLine(line).links();
}

} // namespace tributary
