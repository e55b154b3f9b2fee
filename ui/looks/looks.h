#pragma once

#include "core/values/download/download_state.h"
#include "ui/words/file_kind.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace tributary {

// The meaning of a state at a short glance.
enum class Tone : quint8 { Running, Waiting, Done, Trouble, Quiet };

constexpr int tones = 5;

Tone toneOf(DownloadState state);

// All colours of the window, made of the system's palette: the accent is the system's, and what has a hue of
// its own is as dark or as light as it takes to be read on the system's paper. Words have a contrast of 4.5
// or more, marks and icons 3 or more; in high contrast 7 and 4.5.
struct Looks
{
    bool isHighContrast = false;
    QColor paper;       // what lists and fields lie on
    QColor ink;         // words
    QColor quiet;       // words beside the others
    QColor line;        // between parts of the window
    QColor accent;      // a mark of what is chosen or has the keyboard
    QColor selection;   // what is chosen lies on it; ink and tones are read on it too
    QColor hover;       // what the pointer is at
    QColor track;       // of a bar
    QColor chosenTrack; // of a bar on what is chosen
    QColor moving;      // a bar in which something moves
    QColor resting;     // one in which nothing does

    // The edge of a track in high contrast, where a track by itself is hardly seen; else it is not valid.
    QColor trackEdge() const { return isHighContrast ? quiet : QColor(); }
    const QColor& of(Tone tone) const { return toneColors[static_cast<size_t>(tone)]; }
    const QColor& of(FileKind kind) const { return kindColors[static_cast<size_t>(kind)]; }
    const QColor& tileOf(FileKind kind) const { return tileColors[static_cast<size_t>(kind)]; }

    std::array<QColor, tones> toneColors;
    std::array<QColor, fileKinds> kindColors;
    std::array<QColor, fileKinds> tileColors; // behind the icon of a file
};

// On lists and fields, or on the window itself.
enum class Ground : quint8 { Paper, Window };

// Whether the desktop wears a theme for people who see little.
bool isHighContrast(const QPalette& palette);

Looks looksOf(const QPalette& palette, Ground ground = Ground::Paper);
// Equal keys mean equal looks. The same colours look otherwise once high contrast is wanted.
qint64 looksKey(const QPalette& palette);

// Keeps the looks of a palette, so that they are not made anew for each painting.
class KeptLooks
{
public:
    explicit KeptLooks(Ground ground = Ground::Paper)
        : m_ground(ground)
    {
    }

    const Looks& of(const QPalette& palette) const;

private:
    Ground m_ground;
    mutable qint64 m_key = -1;
    mutable Looks m_looks;
};

} // namespace tributary
