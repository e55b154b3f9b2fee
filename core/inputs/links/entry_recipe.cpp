#include "core/inputs/links/entry_recipe.h"

#include "core/inputs/links/input_text.h"
#include "core/inputs/links/source_url.h"

#include <algorithm>

namespace tributary {

namespace {

// With many links, a name is a pattern of as many names; with one it stands as it is.
Parsed<UrlPattern> namesOf(const EntryRecipe& recipe)
{
    if (recipe.count() == 1 || recipe.common.fileName.isEmpty())
        return UrlPattern::plain(recipe.common.fileName);
    auto names = UrlPattern::parse(recipe.common.fileName);
    if (names && names->count() != recipe.count())
        return nonsense(FlawKind::NamesDontFit,
                        {QString::number(names->count()), QString::number(recipe.count())});
    return names;
}

Parsed<QList<InputSource>> sourcesAt(const EntryRecipe& recipe, qint64 index)
{
    QList<InputSource> sources;
    for (const UrlPattern& mirror : recipe.mirrors) {
        auto source = parseSource(mirror.at(index));
        if (!source)
            return std::unexpected(source.error());
        if (recipe.credentials)
            source->credentials = recipe.credentials;
        source->priority = static_cast<int>(sources.size()) + 1;
        sources.append(std::move(*source));
    }
    return sources;
}

Parsed<InputEntry> entryAt(const EntryRecipe& recipe, const UrlPattern& names, qint64 index)
{
    auto sources = sourcesAt(recipe, index);
    if (!sources)
        return std::unexpected(sources.error());
    InputEntry entry = recipe.common;
    entry.sources = std::move(*sources);
    if (!entry.fileName.isEmpty()) {
        entry.fileName = names.at(recipe.count() == 1 ? 0 : index % names.count());
        if (const auto flaw = flawOfName(entry.fileName))
            return nonsense(*flaw);
    }
    return entry;
}

} // namespace

std::optional<Flaw> flawOfRecipe(const EntryRecipe& recipe)
{
    const qint64 count = recipe.count();
    const auto fits = [count](const UrlPattern& mirror) { return mirror.count() == count; };
    if (!std::ranges::all_of(recipe.mirrors, fits))
        return Flaw{.kind = FlawKind::MirrorsDontFit};
    if (count > 1 && !(recipe.common.checksums.isEmpty() && !recipe.common.size))
        return Flaw{.kind = FlawKind::ChecksumOfMany, .arguments = {QString::number(count)}};
    const auto names = namesOf(recipe);
    return names ? std::nullopt : std::optional(names.error());
}

std::optional<Flaw> flawOfLinks(const EntryRecipe& recipe)
{
    if (recipe.mirrors.isEmpty())
        return std::nullopt;
    if (auto flaw = flawOfRecipe(recipe))
        return flaw;
    const auto first = entryAt(recipe, namesOf(recipe).value_or(UrlPattern::plain(QString())), 0);
    return first ? std::nullopt : std::optional(first.error());
}

void expand(const EntryRecipe& recipe, InputSink& sink)
{
    if (const auto flaw = flawOfRecipe(recipe))
        return sink.take(LinkListFlaw{.line = recipe.common.line, .reason = *flaw});
    const UrlPattern names = namesOf(recipe).value_or(UrlPattern::plain(QString()));
    for (qint64 index = 0; index < recipe.count() && sink.wantsMore(); ++index) {
        auto entry = entryAt(recipe, names, index);
        if (!entry)
            return sink.take(LinkListFlaw{.line = recipe.common.line, .reason = std::move(entry.error())});
        sink.take(std::move(*entry));
    }
}

} // namespace tributary
