#include "core/values/network/link_scheme.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace tributary {

namespace {

// Schemes that are longer are no schemes, and an error shouldn't quote half a line.
constexpr qsizetype longestScheme = 20;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSchemeCharacter(QChar c)
{
    return isLetter(c) || isDigit(c) || c == u'+' || c == u'-' || c == u'.';
}

bool isPort(QStringView afterColon)
{
    const auto end = std::ranges::find_if_not(afterColon, isDigit);
    return end != afterColon.begin() &&
           (end == afterColon.end() || *end == u'/' || *end == u'?' || *end == u'#');
}

// The host as QUrl writes it, where 127.1 is 127.0.0.1.
bool isThisMachine(const QString& host)
{
    const bool isAddress = std::ranges::all_of(host, [](QChar c) { return isDigit(c) || c == u'.'; });
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           (isAddress && host.startsWith(QLatin1String("127.")));
}

} // namespace

QString schemeOf(QStringView text)
{
    const qsizetype colon = text.left(longestScheme + 1).indexOf(u':');
    if (colon < 1 || !isLetter(text[0]) || isPort(text.mid(colon + 1)))
        return {};
    const QStringView scheme = text.left(colon);
    return std::ranges::all_of(scheme, isSchemeCharacter) ? scheme.toString().toLower() : QString();
}

bool beginsWithWebScheme(QStringView text)
{
    return text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

QString withScheme(const QString& link)
{
    if (!schemeOf(link).isEmpty())
        return link;
    const QString guessed = QLatin1String("https://") + link;
    return isThisMachine(QUrl(guessed).host()) ? QLatin1String("http://") + link : guessed;
}

bool beginsWithHost(const QString& text)
{
    // A dot, a port with a path, an address or this machine: else any word would be the name of a host. "e.g"
    // is none, nor is "3.5".
    static const QRegularExpression shape(
        QStringLiteral(
            R"(\A(?:(?:[\pL\pN](?:[\pL\pN_-]*[\pL\pN])?\.)+\pL(?:[\pL\pN-]*[\pL\pN])|(?:[0-9]{1,3}\.){3}[0-9]{1,3}|)"
            R"(localhost|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?=:[0-9]{1,5}/)|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?(?:[/?#]|\s*\z))"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

} // namespace tributary
