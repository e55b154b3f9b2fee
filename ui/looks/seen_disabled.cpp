#include "ui/looks/seen_disabled.h"

#include "ui/looks/contrast.h"
#include "ui/looks/desktop_wishes.h"

#include <array>
#include <vector>

namespace tributary {

namespace {

constexpr double least = 3;
constexpr double leastInHighContrast = 4.5;

// Words of one role, those in whose colour nobody could miss them, and what they lie on.
struct Words
{
    QPalette::ColorRole role;
    QPalette::ColorRole strongest;
    std::vector<QColor> grounds;
};

// A button that can't be used has the ground of the window in our style, and its own in others. A row of a
// list that can't be chosen lies on the paper of those that can.
std::array<Words, 3> wordsOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor button = palette.color(QPalette::Active, QPalette::Button);
    const QColor paper = palette.color(QPalette::Active, QPalette::Base);
    const QColor greyPaper = palette.color(QPalette::Disabled, QPalette::Base);
    return {
        Words{.role = QPalette::WindowText, .strongest = QPalette::WindowText, .grounds = {window}},
        Words{.role = QPalette::Text, .strongest = QPalette::Text, .grounds = {paper, greyPaper, window}},
        Words{.role = QPalette::ButtonText, .strongest = QPalette::WindowText, .grounds = {window, button}}};
}

} // namespace

QPalette withSeenDisabled(const QPalette& palette)
{
    return withSeenDisabled(palette, palette);
}

QPalette withSeenDisabled(QPalette palette, const QPalette& madeOf)
{
    const double wanted = hasStrongColors(madeOf) ? leastInHighContrast : least;
    for (const auto& [role, strongest, grounds] : wordsOf(palette)) {
        if (leastContrast(palette.color(QPalette::Disabled, role), grounds) >= wanted)
            continue;
        // As near to the ground as can be, so that one still sees that it can't be used.
        const QColor ink = palette.color(QPalette::Active, strongest);
        palette.setColor(QPalette::Disabled, role, legible(grounds.front(), ink, grounds, wanted));
    }
    // A field that can't be used is not to look as if it could.
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText,
                     palette.color(QPalette::Disabled, QPalette::Text));
    return palette;
}

} // namespace tributary
