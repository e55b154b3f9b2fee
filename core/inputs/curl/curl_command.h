#pragma once

#include "core/inputs/links/entry_recipe.h"

#include <QStringList>

namespace tributary {

// Whether a line begins as a cURL command does, with or without a prompt before it.
bool looksLikeCurl(QStringView line);

// The downloads that a cURL command stands for, cut into words by its shell (see CommandWords): one for each
// of its links. What only shows or tunes curl's own work is passed over. A command that would send something,
// fetch a part, or need what we can't do is refused with a word why.
Parsed<QList<EntryRecipe>> parseCurlCommand(const QStringList& words);

} // namespace tributary
