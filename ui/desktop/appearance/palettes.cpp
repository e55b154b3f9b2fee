#include "ui/desktop/appearance/palettes.h"

#include "ui/looks/measures.h"

#include <QColor>

namespace tributary {

namespace {

// The colours that a palette is made of; the rest follows from them.
struct Shades
{
    QColor ground; // windows and bars
    QColor paper;  // lists and fields
    QColor stripe; // every other row
    QColor raised; // buttons
    QColor ink;    // text
    QColor faint;  // text of what can't be used
    QColor edge;   // darker than the ground
    QColor shine;  // lighter than the ground
    QColor accent; // what is selected
    QColor link;
};

QColor quietOf(QColor ink)
{
    ink.setAlpha(quietAlpha);
    return ink;
}

QPalette paletteFrom(const Shades& shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.ground);
    palette.setColor(QPalette::Base, shades.paper);
    palette.setColor(QPalette::AlternateBase, shades.stripe);
    palette.setColor(QPalette::Button, shades.raised);
    palette.setColor(QPalette::ToolTipBase, shades.raised);
    palette.setColor(QPalette::Light, shades.shine);
    palette.setColor(QPalette::Midlight, shades.raised);
    palette.setColor(QPalette::Mid, shades.edge);
    palette.setColor(QPalette::Dark, shades.edge);
    palette.setColor(QPalette::Shadow, shades.edge.darker(150));
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, shades.ink);
        palette.setColor(QPalette::Disabled, role, shades.faint);
    }
    palette.setColor(QPalette::PlaceholderText, quietOf(shades.ink));
    palette.setColor(QPalette::Disabled, QPalette::Base, shades.ground);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.edge);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.faint);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteFrom({.ground = QColor(0xf3f5f7),
                        .paper = QColor(0xffffff),
                        .stripe = QColor(0xf6f8fa),
                        .raised = QColor(0xfcfdfd),
                        .ink = QColor(0x1c2329),
                        .faint = QColor(0x828c94),
                        .edge = QColor(0xc3cad0),
                        .shine = QColor(0xffffff),
                        .accent = QColor(0x1f6fb8),
                        .link = QColor(0x17609f)});
}

QPalette darkPalette()
{
    return paletteFrom({.ground = QColor(0x24292e),
                        .paper = QColor(0x1b1f23),
                        .stripe = QColor(0x20252a),
                        .raised = QColor(0x30373d),
                        .ink = QColor(0xe3e7ea),
                        .faint = QColor(0x7b858d),
                        .edge = QColor(0x15181b),
                        .shine = QColor(0x414a52),
                        .accent = QColor(0x2a6fae),
                        .link = QColor(0x6db3ec)});
}

// A single ground for all. The accent is read on both grounds, as are the words that lie on it.
QPalette strongLightPalette()
{
    return paletteFrom({.ground = QColor(0xffffff),
                        .paper = QColor(0xffffff),
                        .stripe = QColor(0xffffff),
                        .raised = QColor(0xffffff),
                        .ink = QColor(Qt::black),
                        .faint = QColor(0x595959),
                        .edge = QColor(0xbfbfbf),
                        .shine = QColor(0xffffff),
                        .accent = QColor(0x0b59a6),
                        .link = QColor(0x00408f)});
}

QPalette strongDarkPalette()
{
    return paletteFrom({.ground = QColor(Qt::black),
                        .paper = QColor(Qt::black),
                        .stripe = QColor(Qt::black),
                        .raised = QColor(Qt::black),
                        .ink = QColor(0xffffff),
                        .faint = QColor(0xa6a6a6),
                        .edge = QColor(0x404040),
                        .shine = QColor(0x595959),
                        .accent = QColor(0x0b59a6),
                        .link = QColor(0x9cccff)});
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() <
           palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

} // namespace tributary
