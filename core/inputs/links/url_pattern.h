#pragma once

#include "core/inputs/links/parsed.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace tributary {

// A link that stands for many: "[001-120]", "[a-f]" and "{one,two}", several of them multiplied with the
// last one running fastest. A backslash before one of []{},\ makes it an ordinary character. Brackets
// that hold anything else, such as an IPv6 address, and braces without a comma stand for themselves.
class UrlPattern
{
public:
    // Refuses a range that runs backwards, and more than mostLinks.
    static Parsed<UrlPattern> parse(QStringView text);
    // A pattern that stands for exactly this link; no character in it is special.
    static UrlPattern plain(QString text);

    qint64 count() const { return m_count; }
    // Made when asked for: nothing is kept of the others. Index from 0 to count() - 1.
    QString at(qint64 index) const;

    static constexpr qint64 mostLinks = 1'000'000;

private:
    friend class UrlPatternReader;

    // First and last are included. Numbers are filled up with zeros to the width.
    struct Numbers
    {
        qint64 first = 0;
        qint64 last = 0;
        int width = 0;
    };
    struct Letters
    {
        char16_t first = 0;
        char16_t last = 0;
    };
    using Part = std::variant<QString, Numbers, Letters, QStringList>;

    static qint64 countOf(const Part& part);
    static QString textOf(const Part& part, qint64 index);

    std::vector<Part> m_parts;
    qint64 m_count = 1;
};

} // namespace tributary
