#pragma once

#include <QIcon>
#include <QList>
#include <QPixmap>

#include <optional>

namespace tributary {

// The state that the icon in the tray shows without words.
struct TrayState
{
    bool isRunning = false;
    std::optional<int> steps; // of TrayPicture::wholeWay that are done, where that is known
    bool hasTrouble = false;

    friend bool operator==(const TrayState&, const TrayState&) = default;
};

// The program's icon for the tray: plain while nothing runs, with a bar of how far all downloads are below,
// and with a mark at its corner after trouble. Panels may be light or dark, and nobody tells which, so bar
// and mark have an edge or a ground of their own.
class TrayPicture
{
public:
    // Each step is a new picture for the desktop.
    static constexpr int wholeWay = 16;

    TrayPicture();

    QIcon icon(const TrayState& state) const;

private:
    QList<QPixmap> m_plain;
};

} // namespace tributary
