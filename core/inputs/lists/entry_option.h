#pragma once

#include "core/inputs/links/entry_recipe.h"

namespace tributary {

enum class OptionFlaw : quint8 {
    // An option that we do not know; the entry is the same without it.
    Unknown,
    // An option that we know, with a wrong value; the entry would not be what was asked for.
    Wrong,
};

struct OptionError
{
    OptionFlaw flaw = OptionFlaw::Wrong;
    Flaw reason;
};

// An indented line under a link.
bool looksLikeOption(QStringView line);

// out=NAME, dir=FOLDER, checksum=ALG=HEX (or ALG:HEX), header=NAME: VALUE, and what other programs write
// there that we know as well: referer= and user-agent=.
std::expected<void, OptionError> applyOption(InputEntry& entry, QStringView line);

} // namespace tributary
