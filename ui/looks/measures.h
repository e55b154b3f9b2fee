#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QSize>

namespace tributary {

// These measures are pixels at 100 %, which Qt scales. Those of icons and bars grow with a large font by
// grown(). See docs/design/looks.md.
namespace spacing {
inline constexpr int hair = 2;
inline constexpr int tight = 4;
inline constexpr int close = 8;
inline constexpr int usual = 12;
inline constexpr int wide = 16;
inline constexpr int broad = 24;
} // namespace spacing

namespace measure {
inline constexpr int smallIcon = 16; // in menus, lists at the side and buttons
inline constexpr int barIcon = 20;   // on the bar of commands
inline constexpr int mark = 12;      // of a state, on the file's icon
inline constexpr int picture = 112;  // in an empty list
inline constexpr int radius = 6;     // of what is selected
inline constexpr int bar = 6;        // how high the bar of progress is
inline constexpr int accentWidth = 3;
inline constexpr int leastRow = 32;
inline constexpr int dialogWidth = 600;
inline constexpr QSize windowAtFirst{1080, 660}; // until a person has given it another size
} // namespace measure

// The opacity of words that stand back, as a share of 255 of the ink: a contrast of 4.5 in all usual
// palettes.
inline constexpr int quietAlpha = 168;

// The density of rows: in the list a line and a quiet second one, or one line each. Dense are those of
// figures that are compared with each other where there is little height.
enum class Density : quint8 { Comfortable, Compact, Dense };

// The font for side remarks: a tenth smaller than the system's font, but never below what can be read.
QFont smallFont(const QFont& usual);
// The font for what stands out among words of its size: what a box says or asks, above what explains it.
QFont strongFont(const QFont& usual);
// The font for a heading.
QFont titleFont(const QFont& usual);
// With figures that are all of one width, where Qt can be told so and the font has them.
QFont figuresFont(const QFont& usual);

// A measure beside words of this font: as it stands with the fonts that systems have, and larger with larger
// ones, so that icons, marks and bars keep their proportion to the words.
int grown(int pixels, const QFont& words);

int rowHeight(const QFont& usual, Density density);

} // namespace tributary
