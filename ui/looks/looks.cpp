#include "ui/looks/looks.h"

#include "ui/looks/contrast.h"
#include "ui/looks/desktop_wishes.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr double forWords = 4.5;
constexpr double forMarks = 3;
constexpr double forWordsInHighContrast = 7;
constexpr double forMarksInHighContrast = 4.5;

constexpr double selectionShare = 0.16;
constexpr double selectionShareInTheDark = 0.26;
constexpr double hoverShare = 0.05;
constexpr double lineShare = 0.14;
constexpr double trackShare = 0.12;
constexpr double quietShare = 0.64;
constexpr double restingShare = 0.46;
constexpr double tileShare = 0.15;

// In the order of Tone; the accent of the system stands for what runs.
constexpr std::array<QRgb, tones> lightTones{0x1f6fb8, 0x9a5b00, 0x1b7a3d, 0xc0282d, 0x5b656d};
constexpr std::array<QRgb, tones> darkTones{0x5aa9ea, 0xe3ab48, 0x63c384, 0xff8078, 0xa3adb5};
// In the order of FileKind.
constexpr std::array<QRgb, fileKinds> lightKinds{0xb0660f, 0x7d46c4, 0x2469c8, 0x0f7f78, 0xc03a77, 0x5c6870};
constexpr std::array<QRgb, fileKinds> darkKinds{0xe9a55a, 0xb794f0, 0x79b1f5, 0x4fc4bb, 0xf08ab5, 0xa9b4bc};

void addGrounds(Looks& looks, const QColor& accent, bool dark)
{
    const double strength = looks.isHighContrast ? 2 : 1;
    const double share = (dark ? selectionShareInTheDark : selectionShare) * strength;
    looks.selection = mixed(looks.paper, accent, share);
    // On an accent that is as bright as the words nobody could read the words.
    for (double less = share;
         looks.isHighContrast && less > 0 && contrast(looks.ink, looks.selection) < forWordsInHighContrast;
         less -= hoverShare)
        looks.selection = mixed(looks.paper, accent, less);
    looks.hover = mixed(looks.paper, looks.ink, hoverShare * strength);
    looks.line = mixed(looks.paper, looks.ink, looks.isHighContrast ? 1 : lineShare);
    looks.track = mixed(looks.paper, looks.ink, trackShare * strength);
    // The selection may be as dark as the track of others. In high contrast the paper is told from it well,
    // and nothing brighter leaves the accent its colour.
    looks.chosenTrack = looks.isHighContrast ? looks.paper : mixed(looks.selection, looks.ink, trackShare);
}

void addTones(Looks& looks, const QColor& accent, bool dark, double words)
{
    const auto& seeds = dark ? darkTones : lightTones;
    for (size_t tone = 0; tone < seeds.size(); ++tone) {
        const QColor seed = tone == static_cast<size_t>(Tone::Running) ? accent : QColor(seeds[tone]);
        looks.toneColors[tone] = legible(seed, {looks.paper, looks.selection, looks.hover}, words);
    }
}

void addKinds(Looks& looks, bool dark, double marks)
{
    const auto& seeds = dark ? darkKinds : lightKinds;
    for (size_t kind = 0; kind < seeds.size(); ++kind) {
        looks.tileColors[kind] = mixed(looks.paper, QColor(seeds[kind]), tileShare);
        looks.kindColors[kind] =
            legible(QColor(seeds[kind]), {looks.paper, looks.selection, looks.tileColors[kind]}, marks);
    }
}

} // namespace

Tone toneOf(DownloadState state)
{
    switch (state) {
    case DownloadState::Connecting:
    case DownloadState::Downloading:
    case DownloadState::Assembling:
    case DownloadState::Verifying: return Tone::Running;
    case DownloadState::Queued:
    case DownloadState::Waiting: return Tone::Waiting;
    case DownloadState::Finished: return Tone::Done;
    case DownloadState::Failed: return Tone::Trouble;
    // These two have a quiet colour, because a person wanted them so.
    case DownloadState::Paused:
    case DownloadState::Cancelled: break;
    }
    return Tone::Quiet;
}

// The contrast themes of Windows 11 have a dark grey or a cream for their ground.
bool isHighContrast(const QPalette& palette)
{
    return wantsHighContrast() || hasStrongColors(palette);
}

Looks looksOf(const QPalette& palette, Ground ground)
{
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    const bool onPaper = ground == Ground::Paper;
    Looks looks;
    looks.isHighContrast = isHighContrast(palette);
    looks.paper = color(onPaper ? QPalette::Base : QPalette::Window);
    looks.ink = color(onPaper ? QPalette::Text : QPalette::WindowText);
    const bool dark = contrast(looks.paper, Qt::white) > contrast(looks.paper, Qt::black);
    const double words = looks.isHighContrast ? forWordsInHighContrast : forWords;
    const double marks = looks.isHighContrast ? forMarksInHighContrast : forMarks;
    const QColor accent = color(QPalette::Highlight);
    addGrounds(looks, accent, dark);
    looks.quiet = legible(mixed(looks.paper, looks.ink, quietShare), {looks.paper, looks.selection}, words);
    looks.accent = legible(accent, {looks.paper, looks.selection}, marks);
    looks.moving = legible(accent, {looks.paper, looks.track, looks.selection, looks.chosenTrack}, marks);
    looks.resting = legible(mixed(looks.paper, looks.ink, restingShare),
                            {looks.paper, looks.track, looks.selection, looks.chosenTrack}, marks);
    addTones(looks, accent, dark, words);
    addKinds(looks, dark, marks);
    return looks;
}

qint64 looksKey(const QPalette& palette)
{
    return wantsHighContrast() ? ~palette.cacheKey() : palette.cacheKey();
}

const Looks& KeptLooks::of(const QPalette& palette) const
{
    const qint64 key = looksKey(palette);
    if (std::exchange(m_key, key) != key)
        m_looks = looksOf(palette, m_ground);
    return m_looks;
}

} // namespace tributary
