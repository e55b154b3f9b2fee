#include "tests/fuzz/input_rules.h"

#include "core/inputs/links/input_text.h"
#include "core/inputs/links/url_pattern.h"
#include "core/inputs/lists/apt_line.h"
#include "core/inputs/lists/checksum_list.h"
#include "core/inputs/lists/input_reader.h"
#include "core/inputs/lists/list_parser.h"
#include "core/inputs/logins/cookie_file.h"
#include "core/inputs/logins/netrc_file.h"
#include "core/inputs/metalink/metalink_parser.h"
#include "core/inputs/pages/html_links.h"
#include "core/inputs/pages/markdown_links.h"
#include "core/inputs/pages/shortcut_link.h"

#include <algorithm>
#include <variant>

namespace tributary {

namespace {

// A short text may ask for a million files; a few tell as much.
constexpr qsizetype mostTaken = 200;

class Taken final : public InputSink
{
public:
    void take(InputEntry entry) override { all.emplace_back(std::move(entry)); }
    void take(LinkListFlaw flaw) override { all.emplace_back(std::move(flaw)); }
    bool wantsMore() const override { return std::ssize(all) < mostTaken; }

    std::vector<std::variant<InputEntry, LinkListFlaw>> all;
};

bool isClean(const QString& text)
{
    return !flawOfText(text);
}

bool isClean(const QByteArray& bytes)
{
    return !bytes.contains('\n') && !bytes.contains('\r') && !bytes.contains('\0');
}

bool canBeFetched(const InputSource& source)
{
    const QUrl& url = source.url;
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    // A fragment has the spelling in which the link was given, or there is none.
    const bool bare = url.userInfo().isEmpty() &&
                      (!url.hasFragment() || url.fragment().startsWith(QLatin1String("given=")));
    return url.isValid() && web && bare && !url.host().isEmpty() && isClean(url.toEncoded()) &&
           source.priority >= 1;
}

bool staysInItsFolder(const QString& name)
{
    const QStringList segments = name.split(u'/');
    return !name.startsWith(u'/') && !name.contains(u'\\') && !segments.contains(QLatin1String("..")) &&
           isClean(name);
}

bool fits(const Checksum& checksum)
{
    return checksum.digest.size() == QCryptographicHash::hashLength(checksum.algorithm);
}

bool fits(const PieceHashes& pieces)
{
    return pieces.pieceLength > 0 &&
           pieces.digests.size() % QCryptographicHash::hashLength(pieces.algorithm) == 0;
}

bool isClean(const Header& header)
{
    return !header.name.isEmpty() && isClean(header.name) && isClean(header.value);
}

QLatin1String brokenRuleOf(const InputEntry& entry)
{
    if (entry.sources.isEmpty() || !std::ranges::all_of(entry.sources, canBeFetched))
        return QLatin1String("an entry has links, and each can be fetched");
    if (!entry.fileName.isEmpty() && !staysInItsFolder(entry.fileName))
        return QLatin1String("a name stays in its folder");
    if (!std::ranges::all_of(entry.checksums, [](const Checksum& checksum) { return fits(checksum); }))
        return QLatin1String("a digest has its algorithm's length");
    if (entry.size.value_or(0) < 0 || (entry.pieces && !fits(*entry.pieces)))
        return QLatin1String("sizes and pieces are possible");
    const bool cleanHeaders =
        std::ranges::all_of(entry.headers, [](const Header& header) { return isClean(header); });
    if (!cleanHeaders || !isClean(entry.userAgent) || !isClean(entry.cookies))
        return QLatin1String("nothing that is sent has a line break");
    const DownloadRequest request = requestFor(entry, DownloadRequest());
    return request.url == entry.sources.first().url && !request.target.fileName.contains(u'/')
               ? QLatin1String()
               : QLatin1String("a request asks for the entry");
}

QLatin1String brokenRuleOf(const LinkListFlaw& error)
{
    const QString arguments = error.reason.arguments.join(u' ');
    return !isClean(arguments) || arguments.size() > 200 ? QLatin1String("an error has short arguments")
                                                         : QLatin1String();
}

qint64 lineOf(const std::variant<InputEntry, LinkListFlaw>& one)
{
    return std::visit([](const auto& value) { return value.line; }, one);
}

QLatin1String brokenRuleOf(const Taken& taken, const QByteArray& input)
{
    // XML has lines that end in CR alone.
    const qint64 lines = input.count('\n') + input.count('\r') + 1;
    for (const auto& one : taken.all) {
        const QLatin1String broken = std::visit([](const auto& value) { return brokenRuleOf(value); }, one);
        if (!broken.isEmpty())
            return broken;
        if (lineOf(one) < 1 || lineOf(one) > lines)
            return QLatin1String("what is handed on has a line of the text");
    }
    return {};
}

std::unique_ptr<InputParser> parserOf(InputFormat format, InputSink& sink)
{
    switch (format) {
    case InputFormat::Metalink: return std::make_unique<MetalinkParser>(sink);
    case InputFormat::Html:
        return std::make_unique<HtmlLinks>(sink, QUrl(QStringLiteral("https://page/folder/")));
    case InputFormat::Markdown: return std::make_unique<MarkdownLinks>(sink, QUrl());
    case InputFormat::Shortcut: return std::make_unique<ShortcutLink>(sink);
    case InputFormat::AptOutput: return std::make_unique<ListParser>(sink, ListPreamble::AptTalk);
    default: return std::make_unique<ListParser>(sink);
    }
}

Taken readIn(const QByteArray& input, InputFormat format, qsizetype piece)
{
    Taken taken;
    const std::unique_ptr<InputParser> parser = parserOf(format, taken);
    for (qsizetype at = 0; at < input.size(); at += piece)
        parser->feed(QByteArrayView(input).sliced(at, std::min(piece, input.size() - at)));
    parser->finish();
    return taken;
}

QLatin1String brokenRuleOf(const QByteArray& input, InputFormat format)
{
    const Taken taken = readIn(input, format, std::max<qsizetype>(input.size(), 1));
    if (const QLatin1String broken = brokenRuleOf(taken, input); !broken.isEmpty())
        return broken;
    return taken.all == readIn(input, format, 7).all
               ? QLatin1String()
               : QLatin1String("the pieces that bytes come in make no difference");
}

} // namespace

QLatin1String brokenUrlPatternRule(const QByteArray& input)
{
    const auto pattern = UrlPattern::parse(inputText(input));
    if (!pattern)
        return {};
    if (pattern->count() < 1 || pattern->count() > UrlPattern::mostLinks)
        return QLatin1String("a pattern makes one link to a million");
    const qint64 last = pattern->count() - 1;
    const auto sizes =
        std::minmax({pattern->at(0).size(), pattern->at(last / 2).size(), pattern->at(last).size()});
    return sizes.second > input.size() + 20 * input.count('[')
               ? QLatin1String("a link is no longer than its pattern")
               : QLatin1String();
}

QLatin1String brokenListRule(const QByteArray& input)
{
    const QLatin1String broken = brokenRuleOf(input, InputFormat::List);
    return broken.isEmpty() ? brokenRuleOf(input, InputFormat::AptOutput) : broken;
}

QLatin1String brokenAptLineRule(const QByteArray& input)
{
    const auto recipe = parseAptLine(inputText(input));
    if (!recipe)
        return {};
    const bool named = staysInItsFolder(recipe->common.fileName) && !recipe->common.fileName.contains(u'/');
    return recipe->count() == 1 && named && recipe->common.size.value_or(0) >= 0
               ? QLatin1String()
               : QLatin1String("a line of apt's is one link and a plain name");
}

QLatin1String brokenCurlRule(const QByteArray& input)
{
    return brokenRuleOf("curl " + input, InputFormat::List);
}

QLatin1String brokenMetalinkRule(const QByteArray& input)
{
    return brokenRuleOf(input, InputFormat::Metalink);
}

QLatin1String brokenHtmlRule(const QByteArray& input)
{
    return brokenRuleOf(input, InputFormat::Html);
}

QLatin1String brokenMarkdownRule(const QByteArray& input)
{
    return brokenRuleOf(input, InputFormat::Markdown);
}

QLatin1String brokenCookieFileRule(const QByteArray& input)
{
    const CookieFile file = parseCookieFile(input);
    const qint64 lines = input.count('\n') + 1;
    for (const Cookie& cookie : file.cookies) {
        const bool splits =
            cookie.value.contains(';') || cookie.name.contains(';') || cookie.name.contains('=');
        if (!isClean(cookie.name) || !isClean(cookie.value) || splits)
            return QLatin1String("a cookie ends no header and no cookie");
        if (cookie.name.isEmpty() || cookie.host.isEmpty() || !cookie.path.startsWith(u'/'))
            return QLatin1String("a cookie has a name, a host and a path");
    }
    for (const LinkListFlaw& flaw : file.flaws) {
        if (flaw.line < 1 || flaw.line > lines || !brokenRuleOf(flaw).isEmpty())
            return QLatin1String("a flaw has a line and a short reason");
    }
    return {};
}

QLatin1String brokenNetrcRule(const QByteArray& input)
{
    const Netrc netrc = parseNetrc(input);
    for (const HostLogin& login : netrc.logins) {
        if (!isClean(login.credentials.user) || !isClean(login.credentials.password))
            return QLatin1String("a login is a line of text");
    }
    for (const LinkListFlaw& flaw : netrc.flaws) {
        if (flaw.line < 1 || flaw.line > input.count('\n') + 1 || !brokenRuleOf(flaw).isEmpty())
            return QLatin1String("a flaw has a line and a short reason");
    }
    return {};
}

QLatin1String brokenChecksumListRule(const QByteArray& input)
{
    for (const auto kind : {ChecksumListKind::OfOneFile, ChecksumListKind::OfAFolder}) {
        const auto found = checksumIn(input, kind, u"a.iso", QCryptographicHash::Sha256);
        if (found && (!fits(*found) || found->algorithm != QCryptographicHash::Sha256))
            return QLatin1String("a digest has its algorithm's length");
    }
    return {};
}

QLatin1String brokenInputRule(const QByteArray& input)
{
    Taken taken;
    InputReader reader(taken);
    reader.feed(input);
    reader.finish();
    return brokenRuleOf(taken, input);
}

} // namespace tributary
