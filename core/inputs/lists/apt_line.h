#pragma once

#include "core/inputs/links/entry_recipe.h"

namespace tributary {

// One line of `apt-get --print-uris`: 'URI' NAME SIZE ALG:HEX, where an index has neither size nor digest.
// The name is kept as apt writes it, epoch and all ("vim_2%3a9.0_amd64.deb"), so that its cache knows it.
Parsed<EntryRecipe> parseAptLine(QStringView line);

} // namespace tributary
