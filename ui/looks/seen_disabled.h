#pragma once

#include <QPalette>

namespace tributary {

// The palette with words and hints of what can't be used that a person sees. Where a system sets no colours
// for these, Qt derives them from the ground, and on a black one they come out black. Words that have a
// contrast of 3 already, or of 4.5 in a palette of high contrast, keep their colour.
QPalette withSeenDisabled(const QPalette& palette);
// Does so for a palette that was made of another one and has a ground of its own. The other one decides
// whether the contrast is to be high.
QPalette withSeenDisabled(QPalette palette, const QPalette& madeOf);

} // namespace tributary
