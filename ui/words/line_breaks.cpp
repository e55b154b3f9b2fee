#include "ui/words/line_breaks.h"

#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

constexpr qsizetype longestInOneLine = 50;

bool isSeparator(QChar sign)
{
    return sign == u'/' || sign == u'\\';
}

// Qt ends lines behind these.
bool isHyphen(QChar sign)
{
    constexpr QChar hyphen(0x2010);
    constexpr QChar dash(0x2013);
    return sign == u'-' || sign == hyphen || sign == dash;
}

QString inOneLine(QStringView name)
{
    QString line;
    for (const QChar sign : name) {
        line += sign;
        if (isHyphen(sign) && name.size() <= longestInOneLine)
            line += breaks::forbidden;
    }
    return line;
}

} // namespace

QString pathInLines(const QString& path)
{
    QString lines;
    auto from = path.cbegin();
    while (from != path.cend()) {
        const auto separator = std::find_if(from, path.cend(), isSeparator);
        const auto next = std::find_if_not(separator, path.cend(), isSeparator);
        lines += inOneLine(QStringView(from, separator)) + QStringView(separator, next);
        if (separator != next && next != path.cend())
            lines += breaks::allowed;
        from = next;
    }
    return lines;
}

QString longWordsInLines(QString words)
{
    static const QRegularExpression digits(QStringLiteral("([[:xdigit:]]{8})(?=[[:xdigit:]]{8})"));
    static const QRegularExpression longName(
        QStringLiteral("([\\x21-\\x{2FF}\\x{370}-\\x{52F}]{8})(?=[\\x21-\\x{2FF}\\x{370}-\\x{52F}]{32})"));
    const QString both = QStringLiteral("\\1") + breaks::allowed;
    return words.replace(digits, both).replace(longName, both);
}

QString withoutBreaks(QString text)
{
    return text.remove(breaks::allowed).remove(breaks::forbidden);
}

} // namespace tributary
