#pragma once

#include "core/inputs/links/input_sink.h"
#include "core/inputs/links/url_pattern.h"

namespace tributary {

// The entry that one line, and the options under it, describe before its patterns are expanded.
struct EntryRecipe
{
    // Everything but the sources.
    InputEntry common;
    // Credentials that replace those in a link.
    std::optional<Credentials> credentials;
    // Mirrors of each file: all make the same number of links, or one that serves none of many.
    QList<UrlPattern> mirrors;

    qint64 count() const { return mirrors.isEmpty() ? 0 : mirrors.first().count(); }
};

// Why the parts of a recipe don't fit together; nullopt when they do.
std::optional<Flaw> flawOfRecipe(const EntryRecipe& recipe);

// The same, and what is wrong with its first links; nullopt also where there are none.
std::optional<Flaw> flawOfLinks(const EntryRecipe& recipe);

// Hands on each file as it is made. What is wrong with a link is said once, and ends the recipe.
void expand(const EntryRecipe& recipe, InputSink& sink);

} // namespace tributary
