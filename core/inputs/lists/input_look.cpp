#include "core/inputs/lists/input_look.h"

#include "core/inputs/curl/curl_command.h"
#include "core/inputs/links/input_text.h"
#include "core/inputs/pages/shortcut_link.h"
#include "core/values/basics/unicode_text.h"
#include "core/values/network/web_link.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace tributary {

namespace {

enum class Look : quint8 { Nothing, Comment, Link, Command, Apt, Markdown, Fence, Html };

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
    if (!line.startsWith(u' ') && looksLikeCurl(line))
        return Look::Command;
    if (isLink(line))
        return Look::Link;
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

// A link between angle brackets, as Markdown has it.
bool beginsWithALinkInBrackets(const QString& text)
{
    const QString start = text.left(64).trimmed();
    return start.startsWith(QLatin1String("<http"), Qt::CaseInsensitive) &&
           start.contains(QLatin1String("://"));
}

// The root of a text that is markup and not Markdown.
std::optional<QString> rootOfMarkup(const QString& text)
{
    auto root = beginsWithALinkInBrackets(text) ? std::nullopt : rootOf(text);
    return root && !isWebScheme(*root) ? root : std::nullopt;
}

bool isMetalink(const QString& text)
{
    return rootOfMarkup(text) == QLatin1String("metalink");
}

bool isPage(const QString& text)
{
    const auto root = rootOfMarkup(text);
    return root && *root != QLatin1String("metalink");
}

// The formats, each with the suffixes of its files. A format that has a look is known by it from the whole
// beginning of a text, and no text has two of these looks; the lines of all other texts tell their format.
struct KnownFormat
{
    InputFormat format;
    QList<QLatin1String> suffixes;
    bool (*isIt)(const QString& text);
};

const auto& knownFormats()
{
    using S = QLatin1String;
    static const std::array formats{
        KnownFormat{InputFormat::List, {S("txt"), S("lst"), S("list"), S("uris")}, nullptr},
        KnownFormat{InputFormat::AptOutput, {}, nullptr},
        KnownFormat{InputFormat::Metalink, {S("meta4"), S("metalink")}, isMetalink},
        KnownFormat{InputFormat::Html, {S("html"), S("htm")}, isPage},
        KnownFormat{InputFormat::Markdown, {S("markdown"), S("md")}, beginsWithALinkInBrackets},
        KnownFormat{InputFormat::Shortcut, {S("url")}, looksLikeShortcut},
    };
    return formats;
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
        case Look::Link:
        case Look::Command: return formatOfRest(lines.sliced(i + 1));
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

QList<QLatin1String> suffixesOfLists()
{
    QList<QLatin1String> all;
    for (const KnownFormat& format : knownFormats())
        all.append(format.suffixes);
    return all;
}

bool isSurelyList(QByteArrayView start)
{
    const QByteArrayView whole = start.first(start.lastIndexOf('\n') + 1);
    if (byteOrderMarkOf(whole).size > 0 || whole.trimmed().startsWith('<'))
        return false;
    const QString text = inputText(whole);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const Look look = lookOf(line);
        if (look != Look::Nothing && look != Look::Comment)
            return look == Look::Link;
    }
    return false;
}

InputFormat formatOf(QByteArrayView head)
{
    const QString text = inputText(head);
    const auto known = std::ranges::find_if(
        knownFormats(), [&text](const KnownFormat& one) { return one.isIt && one.isIt(text); });
    return known != knownFormats().end() ? known->format : formatOfLines(text);
}

} // namespace tributary
