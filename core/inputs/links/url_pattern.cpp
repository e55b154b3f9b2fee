#include "core/inputs/links/url_pattern.h"

#include <algorithm>
#include <optional>

namespace tributary {

namespace {

// Numbers with so many digits always fit 63 bits.
constexpr qsizetype mostDigits = 18;

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= mostDigits &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isSmallLetter(QStringView text)
{
    return text.size() == 1 && text[0] >= u'a' && text[0] <= u'z';
}

bool isCapital(QStringView text)
{
    return text.size() == 1 && text[0] >= u'A' && text[0] <= u'Z';
}

bool isSpecial(QChar c)
{
    return c == u'[' || c == u']' || c == u'{' || c == u'}' || c == u',' || c == u'\\';
}

template<typename... Cases>
struct Choice : Cases...
{
    using Cases::operator()...;
};

} // namespace

// Reads the text once, and closes each part as its end is found.
class UrlPatternReader
{
public:
    explicit UrlPatternReader(QStringView text)
        : m_text(text)
    {
    }

    Parsed<UrlPattern> read()
    {
        while (m_at < m_text.size() && !m_flaw)
            step();
        closeLiteral();
        if (m_flaw)
            return std::unexpected(*m_flaw);
        return std::move(m_pattern);
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        if (c == u'\\' && m_at + 1 < m_text.size() && isSpecial(m_text[m_at + 1])) {
            m_literal += m_text[m_at + 1];
            m_at += 2;
            return;
        }
        if ((c == u'[' && readRange()) || (c == u'{' && readWords()))
            return;
        m_literal += c;
        ++m_at;
    }

    bool readRange()
    {
        // No range is longer than two numbers and their dash.
        const QStringView rest = m_text.mid(m_at + 1, 2 * mostDigits + 2);
        const qsizetype dash = rest.indexOf(u'-');
        const qsizetype close = rest.indexOf(u']');
        if (dash < 1 || close < dash)
            return false;
        const auto part = rangeOf(rest.left(dash), rest.mid(dash + 1, close - dash - 1));
        if (!part)
            return false;
        if (UrlPattern::countOf(*part) < 1)
            m_flaw = Flaw{.kind = FlawKind::RangeRunsBackwards};
        add(*part, close + 2);
        return true;
    }

    static std::optional<UrlPattern::Part> rangeOf(QStringView first, QStringView last)
    {
        if (isNumber(first) && isNumber(last)) {
            const bool filled = first.size() > 1 && first[0] == u'0';
            return UrlPattern::Numbers{.first = first.toLongLong(),
                                       .last = last.toLongLong(),
                                       .width = filled ? static_cast<int>(first.size()) : 0};
        }
        if ((isSmallLetter(first) && isSmallLetter(last)) || (isCapital(first) && isCapital(last)))
            return UrlPattern::Letters{.first = first[0].unicode(), .last = last[0].unicode()};
        return std::nullopt;
    }

    bool readWords()
    {
        if (m_noBraceCloses)
            return false;
        QStringList words{QString()};
        qsizetype at = m_at + 1;
        for (; at < m_text.size() && m_text[at] != u'}'; ++at) {
            if (m_text[at] == u',') {
                words.append(QString());
                continue;
            }
            if (m_text[at] == u'{')
                return false;
            if (m_text[at] == u'\\' && at + 1 < m_text.size() && isSpecial(m_text[at + 1]))
                ++at;
            words.last() += m_text[at];
        }
        if (at == m_text.size())
            m_noBraceCloses = true; // Looking for the end of each of a million braces would take for ever.
        if (at == m_text.size() || words.size() < 2)
            return false;
        add(words, at + 1 - m_at);
        return true;
    }

    void add(UrlPattern::Part part, qsizetype length)
    {
        closeLiteral();
        const qint64 count = std::max<qint64>(UrlPattern::countOf(part), 1);
        if (count > UrlPattern::mostLinks / m_pattern.m_count)
            m_flaw = tooMany(FlawKind::PatternOfTooMany, UrlPattern::mostLinks);
        else
            m_pattern.m_count *= count;
        m_pattern.m_parts.push_back(std::move(part));
        m_at += length;
    }

    void closeLiteral()
    {
        if (!m_literal.isEmpty())
            m_pattern.m_parts.emplace_back(std::exchange(m_literal, QString()));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_literal;
    std::optional<Flaw> m_flaw;
    bool m_noBraceCloses = false;
    UrlPattern m_pattern;
};

Parsed<UrlPattern> UrlPattern::parse(QStringView text)
{
    return UrlPatternReader(text).read();
}

UrlPattern UrlPattern::plain(QString text)
{
    UrlPattern pattern;
    pattern.m_parts.emplace_back(std::move(text));
    return pattern;
}

QString UrlPattern::at(qint64 index) const
{
    QString text;
    qint64 stride = m_count;
    for (const Part& part : m_parts) {
        const qint64 count = countOf(part);
        stride /= count;
        text += textOf(part, index / stride % count);
    }
    return text;
}

qint64 UrlPattern::countOf(const Part& part)
{
    return std::visit(Choice{
                          [](const QString&) { return qint64{1}; },
                          [](const Numbers& numbers) { return numbers.last - numbers.first + 1; },
                          [](const Letters& letters) { return qint64{letters.last} - letters.first + 1; },
                          [](const QStringList& words) { return static_cast<qint64>(words.size()); },
                      },
                      part);
}

QString UrlPattern::textOf(const Part& part, qint64 index)
{
    return std::visit(
        Choice{
            [](const QString& text) { return text; },
            [&](const Numbers& numbers) {
                return QString::number(numbers.first + index).rightJustified(numbers.width, u'0');
            },
            [&](const Letters& letters) {
                return QString(QChar(static_cast<char16_t>(letters.first + index)));
            },
            [&](const QStringList& words) { return words.at(index); },
        },
        part);
}

} // namespace tributary
