#include "core/inputs/lists/input_look.h"

#include "core/inputs/curl/curl_command.h"
#include "core/inputs/links/input_text.h"
#include "core/inputs/pages/shortcut_link.h"
#include "core/values/basics/unicode_text.h"
#include "core/values/network/web_link.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tributary {

namespace {

enum class Look : quint8 { Nothing, Comment, List, Apt, Markdown, Fence, Html };

bool matches(QStringView text, const QRegularExpression& pattern)
{
    return pattern.match(text.toString()).hasMatch();
}

bool isMarkdown(QStringView line)
{
    static const QRegularExpression syntax(
        QStringLiteral(R"(\]\(|<https?://|^\s*([-*+]|\d+[.)])\s+https?://|^\s*\[[^\]]+\]:\s+<?https?://)"),
        QRegularExpression::CaseInsensitiveOption);
    return matches(line, syntax);
}

bool isHtml(QStringView line)
{
    static const QRegularExpression link(QStringLiteral(R"(<a\s[^>]*href\s*=)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return matches(line, link);
}

bool isLink(QStringView line)
{
    static const QRegularExpression link(QStringLiteral(R"(^\s*[a-z][a-z0-9+.-]*://)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return matches(line, link);
}

bool isApt(QStringView line)
{
    static const QRegularExpression quoted(QStringLiteral(R"(^\s*'[a-z][a-z0-9+.-]*:[^']*' \S+ \d+)"));
    return matches(line, quoted);
}

// Code stands between two of these.
bool isFence(QStringView line)
{
    return line.startsWith(QLatin1String("```")) || line.startsWith(QLatin1String("~~~"));
}

Look lookOf(QStringView line)
{
    if (line.startsWith(u'#'))
        return Look::Comment;
    if (isFence(line))
        return Look::Fence;
    if (isApt(line))
        return Look::Apt;
    // Indented, it is a package in what apt says: "  curl libcurl4 zlib1g".
    const bool isCommand = !line.startsWith(u' ') && looksLikeCurl(line);
    if (isLink(line) || isCommand)
        return Look::List;
    if (isHtml(line))
        return Look::Html;
    return isMarkdown(line) ? Look::Markdown : Look::Nothing;
}

// The name of the first element, past declarations and comments; nullopt for a text that isn't markup.
std::optional<QString> rootOf(const QString& text)
{
    // Possessive and without a way back, so that no text takes long.
    static const QRegularExpression prolog(
        QStringLiteral(R"(\A\s*+(?:<\?(?:[^?]|\?(?!>))*+\?>\s*+|<!--(?:[^-]|-(?!->))*+-->\s*+)*+)"
                       R"((?:<!doctype\s++([\w:.-]++)|<([a-z_][\w:.-]*+)))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = prolog.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(match.lastCapturedIndex()).toLower();
    return name.mid(name.indexOf(u':') + 1);
}

// Lists have no such lines: the options of a link and the further lines of a command begin with blanks.
bool isSurelyMarkdown(QStringView line)
{
    const bool mayBe =
        line.contains(QLatin1String("](")) && !line.startsWith(u' ') && !line.startsWith(u'\t');
    return isFence(line) || (mayBe && lookOf(line) == Look::Markdown);
}

// A page may begin with a command or a link, and have words and links behind that.
InputFormat formatOfRest(const QList<QStringView>& rest)
{
    return std::ranges::any_of(rest, isSurelyMarkdown) ? InputFormat::Markdown : InputFormat::List;
}

InputFormat formatOfLines(const QString& text)
{
    InputFormat unless = InputFormat::List;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i];
        switch (lookOf(line)) {
        case Look::List: return formatOfRest(lines.sliced(i + 1));
        case Look::Apt: return InputFormat::AptOutput;
        case Look::Html: return InputFormat::Html;
        case Look::Fence:
        case Look::Markdown: return InputFormat::Markdown;
        case Look::Comment:
            // A heading of Markdown's looks like a comment of ours.
            unless = isMarkdown(line) ? InputFormat::Markdown : unless;
            break;
        case Look::Nothing: break;
        }
    }
    return unless;
}

} // namespace

bool isSurelyList(QByteArrayView start)
{
    const QByteArrayView whole = start.first(start.lastIndexOf('\n') + 1);
    if (byteOrderMarkOf(whole).size > 0 || whole.trimmed().startsWith('<'))
        return false;
    const QString text = inputText(whole);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const Look look = lookOf(line);
        if (look != Look::Nothing && look != Look::Comment)
            return look == Look::List;
    }
    return false;
}

InputFormat formatOf(QByteArrayView head)
{
    const QString text = inputText(head);
    const QString start = text.left(64).trimmed();
    if (start.startsWith(QLatin1String("<http"), Qt::CaseInsensitive) && start.contains(QLatin1String("://")))
        return InputFormat::Markdown;
    if (looksLikeShortcut(text))
        return InputFormat::Shortcut;
    if (const auto root = rootOf(text); root && !isWebScheme(*root))
        return *root == QLatin1String("metalink") ? InputFormat::Metalink : InputFormat::Html;
    return formatOfLines(text);
}

} // namespace tributary
