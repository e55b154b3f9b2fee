#include "ui/widgets/screen_room.h"

#include "ui/looks/measures.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tributary {

QSize screenRoom(const QWidget& dialog)
{
    const int title = dialog.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return dialog.screen()->availableSize() - QSize(spacing::broad, spacing::tight + title);
}

int widthOfLetters(const QWidget& dialog, int letters)
{
    return std::min(dialog.fontMetrics().averageCharWidth() * letters, screenRoom(dialog).width());
}

} // namespace tributary
