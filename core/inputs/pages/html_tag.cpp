#include "core/inputs/pages/html_tag.h"

#include "core/inputs/links/input_text.h"
#include "core/inputs/pages/html_entities.h"

#include <algorithm>

namespace tributary {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    return text;
}

template<typename Ends>
QByteArrayView takeUntil(QByteArrayView& rest, Ends ends)
{
    const auto end = std::ranges::find_if(rest, ends) - rest.begin();
    const QByteArrayView taken = rest.first(end);
    rest = rest.sliced(end);
    return taken;
}

QByteArrayView takeQuoted(QByteArrayView& rest)
{
    const char quote = rest.front();
    rest = rest.sliced(1);
    const QByteArrayView value = takeUntil(rest, [quote](char c) { return c == quote; });
    if (!rest.isEmpty())
        rest = rest.sliced(1);
    return value;
}

QByteArrayView takeValue(QByteArrayView& rest)
{
    rest = withoutBlanks(rest);
    if (!rest.startsWith('='))
        return {};
    rest = withoutBlanks(rest.sliced(1));
    if (rest.startsWith('"') || rest.startsWith('\''))
        return takeQuoted(rest);
    return takeUntil(rest, isBlank);
}

} // namespace

QString HtmlTag::value(QByteArrayView attribute) const
{
    const auto found = std::ranges::find(attributes, attribute, &HtmlAttribute::name);
    return found == attributes.end() ? QString() : found->value;
}

HtmlTag parseHtmlTag(QByteArrayView inside)
{
    HtmlTag tag;
    QByteArrayView rest = inside;
    tag.name = takeUntil(rest, [](char c) { return isBlank(c); }).toByteArray().toLower();
    for (rest = withoutBlanks(rest); !rest.isEmpty(); rest = withoutBlanks(rest)) {
        const auto ends = [](char c) { return isBlank(c) || c == '='; };
        const QByteArray name = takeUntil(rest, ends).toByteArray().toLower();
        const QByteArrayView value = takeValue(rest);
        tag.attributes.push_back({.name = name, .value = withoutEntities(inputText(value))});
    }
    return tag;
}

} // namespace tributary
