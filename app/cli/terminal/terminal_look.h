#pragma once

#include <QStringView>

namespace tributary::cli {

enum class Glyphs : quint8 { Unicode, Ascii };
enum class Ink : quint8 { Plain, Coloured };

// What the terminal can show.
struct TerminalLook
{
    Glyphs glyphs = Glyphs::Unicode;
    Ink ink = Ink::Plain;

    QStringView ellipsis() const { return glyphs == Glyphs::Unicode ? u"…" : u".."; }
    QStringView separator() const { return glyphs == Glyphs::Unicode ? u" · " : u", "; }
};

struct FrameSize
{
    int columns = 80;
    int rows = 24;

    friend bool operator==(FrameSize, FrameSize) = default;
};

} // namespace tributary::cli
