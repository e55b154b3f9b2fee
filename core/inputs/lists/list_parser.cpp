#include "core/inputs/lists/list_parser.h"

#include "core/inputs/curl/curl_command.h"
#include "core/inputs/links/input_text.h"
#include "core/inputs/links/source_url.h"
#include "core/inputs/lists/apt_line.h"
#include "core/inputs/lists/entry_option.h"
#include "core/values/download/request_bounds.h"
#include "core/values/network/link_scheme.h"
#include "core/values/network/web_link.h"

namespace tributary {

namespace {

// A command may be as long as a line; a browser's cookies and tokens take a few KiB.
constexpr qsizetype longestCommand = LineSplitter::longestLine;

// A link is asked for without the part from its "#" on. Blanks before that would stay.
QStringView withoutComment(QStringView line)
{
    for (qsizetype at = line.indexOf(u'#'); at > 0; at = line.indexOf(u'#', at + 1)) {
        if (line[at - 1].isSpace())
            return line.first(at).trimmed();
    }
    return line;
}

// Torrents, ftp and rsync may stand beside links that can be fetched.
QList<QStringView> fetchableIn(const QList<QStringView>& mirrors)
{
    QList<QStringView> fetchable = mirrors;
    fetchable.removeIf([](QStringView mirror) {
        const QString scheme = schemeOf(mirror.trimmed());
        return !scheme.isEmpty() && !isWebScheme(scheme);
    });
    return fetchable;
}

Parsed<EntryRecipe> parseMirrors(const QList<QStringView>& mirrors)
{
    EntryRecipe recipe;
    for (const QStringView mirror : mirrors) {
        if (recipe.mirrors.size() == request_bounds::mirrors)
            return std::unexpected(tooMany(FlawKind::TooManyMirrors, request_bounds::mirrors));
        auto pattern = UrlPattern::parse(mirror.trimmed());
        if (!pattern)
            return std::unexpected(pattern.error());
        recipe.mirrors.append(std::move(*pattern));
    }
    return recipe;
}

} // namespace

ListParser::ListParser(InputSink& sink, ListPreamble preamble)
    : m_sink(sink)
    , m_preamble(preamble)
    , m_lines([this](const InputLine& line) { readLine(line); })
{
}

void ListParser::finish()
{
    m_lines.finish();
    endCommand();
    flush();
}

// The parser goes on reading all lines of an entry that it refuses, whenever they come. A command says itself
// where it ends. An option whose line has begun is still to come.
void ListParser::endEntry()
{
    const QByteArrayView begun = m_lines.begunLine();
    const bool isAmidAnOption = begun.startsWith(' ') || begun.startsWith('\t');
    if (m_above == Above::Recipe && !isAmidAnOption && m_sink.wantsMore())
        flush();
}

void ListParser::readLine(const InputLine& line)
{
    if (!m_sink.wantsMore())
        return;
    if (line.length == LineLength::Fits)
        return readText(line.number, inputText(line.bytes));
    endCommand();
    flush();
    report(line.number, {FlawKind::LineIsTooLong});
}

void ListParser::readText(qint64 number, const QString& text)
{
    if (m_command && !endsOpenCommand(text))
        return addToCommand(text);
    endCommand();
    const QStringView trimmed = QStringView(text).trimmed();
    if (m_preamble == ListPreamble::AptTalk && !trimmed.startsWith(u'\''))
        return;
    m_preamble = ListPreamble::None;
    if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
        return;
    if (looksLikeOption(text))
        return readOption(number, text);
    readEntry(number, text);
}

void ListParser::readOption(qint64 number, QStringView text)
{
    if (m_above == Above::Nothing)
        return report(number, {FlawKind::OptionWithoutLink});
    if (const auto flaw = flawOfText(text))
        return report(number, {*flaw});
    const QString folder = m_recipe.common.folder;
    const auto outcome = applyOption(m_recipe.common, text);
    if (m_recipe.common.folder != folder)
        m_recipe.common.folderLine = number;
    if (outcome)
        return;
    if (outcome.error().flaw == OptionFlaw::Wrong)
        m_above = Above::Refused;
    m_sink.take(LinkListFlaw{.line = number, .reason = outcome.error().reason});
}

void ListParser::readEntry(qint64 number, QStringView text)
{
    flush();
    if (const auto flaw = flawOfText(text))
        return report(number, {*flaw});
    if (looksLikeCurl(text))
        return beginCommand(number, text);
    auto recipe = recipeOf(text);
    if (!recipe)
        return report(number, recipe.error());
    recipe->common.line = number;
    m_recipe = std::move(*recipe);
    m_above = Above::Recipe;
}

Parsed<EntryRecipe> ListParser::recipeOf(QStringView text) const
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'\''))
        return parseAptLine(trimmed);
    const QList<QStringView> links = withoutComment(trimmed).split(u'\t', Qt::SkipEmptyParts);
    const QList<QStringView> mirrors = fetchableIn(links);
    if (!mirrors.isEmpty() && beginsWithWebScheme(mirrors.first().trimmed()))
        return parseMirrors(mirrors);
    const auto source = parseSource(links.first().left(longestUrl).toString());
    return source ? nonsense(FlawKind::NoLink) : std::unexpected(source.error());
}

void ListParser::beginCommand(qint64 number, QStringView text)
{
    QStringView command = text.trimmed();
    if (command.startsWith(QLatin1String("$ ")))
        command = command.mid(2);
    m_command = commandWordsFor(command);
    m_commandLine = number;
    m_commandSize = 0;
    addToCommand(command);
}

void ListParser::addToCommand(QStringView text)
{
    const bool wasTooLong = isCommandTooLong();
    m_commandSize += text.size();
    m_command->addLine(text);
    if (isCommandTooLong() && !wasTooLong)
        report(m_commandLine, {FlawKind::CommandIsTooLong});
    // The end of such a command matters nevertheless: its other lines are none of the list.
    if (isCommandTooLong())
        m_command->dropWords();
    if (!m_command->isOpen())
        endCommand();
}

bool ListParser::isCommandTooLong() const
{
    return m_commandSize > longestCommand;
}

// A quote that was left open by mistake would swallow the rest of the list.
bool ListParser::endsOpenCommand(QStringView text) const
{
    return beginsWithWebScheme(text) || looksLikeCurl(text);
}

void ListParser::endCommand()
{
    if (!m_command)
        return;
    m_command->finish();
    if (!isCommandTooLong())
        expandCommands();
    m_command.reset();
}

void ListParser::expandCommands()
{
    if (const auto flaw = m_command->flaw())
        return report(m_commandLine, {*flaw});
    QList<EntryRecipe> all;
    for (const QStringList& words : m_command->commands()) {
        auto recipes = parseCurlCommand(words);
        if (!recipes)
            return report(m_commandLine, recipes.error());
        all.append(std::move(*recipes));
    }
    for (EntryRecipe& recipe : all) {
        recipe.common.line = m_commandLine;
        expand(recipe, m_sink);
    }
    // A command says all about its files itself, and an option below it would be lost without a word.
    m_above = Above::Nothing;
}

void ListParser::flush()
{
    const EntryRecipe recipe = std::exchange(m_recipe, EntryRecipe());
    const Above above = std::exchange(m_above, Above::Nothing);
    if (above == Above::Recipe)
        return expand(recipe, m_sink);
    if (const auto flaw = flawOfLinks(recipe))
        m_sink.take(LinkListFlaw{.line = recipe.common.line, .reason = *flaw});
    if (above == Above::Refused)
        m_sink.takeRefused(recipe.common);
}

void ListParser::report(qint64 number, Flaw reason)
{
    m_sink.take(LinkListFlaw{.line = number, .reason = std::move(reason)});
    m_above = Above::Refused;
}

} // namespace tributary
