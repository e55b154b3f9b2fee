#include "core/inputs/pages/html_links.h"

#include "core/inputs/pages/html_tag.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

struct LinkingTag
{
    QLatin1String name;
    QLatin1String attribute;
};

constexpr std::array linkingTags{
    LinkingTag{QLatin1String("a"), QLatin1String("href")},
    LinkingTag{QLatin1String("area"), QLatin1String("href")},
    LinkingTag{QLatin1String("audio"), QLatin1String("src")},
    LinkingTag{QLatin1String("video"), QLatin1String("src")},
    LinkingTag{QLatin1String("source"), QLatin1String("src")},
    LinkingTag{QLatin1String("embed"), QLatin1String("src")},
};

// The content of these elements is no markup.
constexpr std::array rawTags{
    QLatin1String("script"),
    QLatin1String("style"),
    QLatin1String("textarea"),
    QLatin1String("title"),
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool beginsTag(char c)
{
    return isLetter(c) || c == '/' || c == '!' || c == '?';
}

} // namespace

HtmlLinks::HtmlLinks(InputSink& sink, const QUrl& base)
    : m_links(sink, base)
{
}

void HtmlLinks::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (!m_links.wantsMore())
            return;
        take(c);
        if (c == '\n')
            ++m_line;
    }
}

void HtmlLinks::take(char c)
{
    switch (m_state) {
    case State::Text:
        if (c == '<')
            beginTag();
        break;
    case State::Tag:
    case State::Quoted: takeInTag(c); break;
    case State::Comment: takeInComment(c); break;
    case State::Raw: takeInRaw(c); break;
    }
}

void HtmlLinks::beginTag()
{
    m_state = State::Tag;
    m_tagLine = m_line;
    m_tag.clear();
    m_lastInTag = 0;
}

void HtmlLinks::takeInTag(char c)
{
    if (m_state == State::Tag && c == '>')
        return endTag();
    if (m_tag.isEmpty() && !beginsTag(c)) {
        m_state = State::Text; // "a < b"
        return take(c);
    }
    m_tag.append(c);
    if (m_tag == "!--") {
        m_state = State::Comment;
    } else if (m_state == State::Quoted && c == m_quote) {
        m_state = State::Tag;
    } else if (m_state == State::Tag && m_lastInTag == '=' && (c == '"' || c == '\'')) {
        m_state = State::Quoted;
        m_quote = c;
    }
    if (!isBlank(c))
        m_lastInTag = c;
    if (m_tag.size() > longestTag) {
        m_state = State::Text;
        m_links.report(m_tagLine, {FlawKind::TagNeverEnds});
    }
}

// Only the end of the comment is kept, to see whether it is the closing mark.
void HtmlLinks::takeInComment(char c)
{
    m_tag = m_tag.right(4) + c;
    if (m_tag.endsWith("-->") || m_tag == "!-->")
        m_state = State::Text;
}

void HtmlLinks::takeInRaw(char c)
{
    if (c == '<')
        m_tag.clear();
    if (m_tag.size() < m_rawEnd.size())
        m_tag.append(c);
    if (m_tag.toLower() != m_rawEnd)
        return;
    m_tag.remove(0, 1);
    m_state = State::Tag;
}

void HtmlLinks::endTag()
{
    m_state = State::Text;
    const QByteArray inside = std::exchange(m_tag, QByteArray());
    followTag(inside.endsWith('/') ? QByteArrayView(inside).chopped(1) : QByteArrayView(inside));
}

void HtmlLinks::followTag(QByteArrayView inside)
{
    const HtmlTag tag = parseHtmlTag(inside);
    const auto isNamed = [&tag](QLatin1String name) { return name == QLatin1String(tag.name); };
    if (std::ranges::any_of(rawTags, isNamed)) {
        m_rawEnd = "</" + tag.name;
        m_state = State::Raw;
        return;
    }
    if (tag.name == "base")
        m_links.setBase(tag.value("href"));
    const auto* const linking = std::ranges::find_if(linkingTags, isNamed, &LinkingTag::name);
    if (linking != linkingTags.end())
        m_links.add(m_tagLine,
                    tag.value(QByteArrayView(linking->attribute.data(), linking->attribute.size())),
                    tag.value("download"));
}

} // namespace tributary
