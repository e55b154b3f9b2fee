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
    return std::min(letterWidth(dialog.fontMetrics()) * letters, screenRoom(dialog).width());
}

int widthOfALineBesideAnIcon(const QWidget& dialog)
{
    constexpr int letters = 50;
    return std::min(widthOfLetters(dialog, letters), mostBesideAnIcon(dialog));
}

int mostBesideAnIcon(const QWidget& dialog)
{
    const int icon = dialog.style()->pixelMetric(QStyle::PM_LargeIconSize);
    return screenRoom(dialog).width() - icon - 3 * spacing::broad;
}

int letterWidth(const QFontMetrics& metrics)
{
    constexpr int letters = 26;
    const int ofLatin = metrics.horizontalAdvance(QStringLiteral("abcdefghijklmnopqrstuvwxyz")) / letters;
    return std::min(metrics.averageCharWidth(), std::max(1, ofLatin));
}

} // namespace tributary
