#pragma once

#include <QString>

namespace tributary {

// Whether each of the words is in the name, in any order: without case, accents and the shape of apostrophes,
// so that what a person types in a hurry finds the name as well.
bool isNamedBy(const QString& name, const QString& words);

// Whether each of the words is the beginning of a word of the name.
bool beginsItsWords(const QString& name, const QString& words);

} // namespace tributary
