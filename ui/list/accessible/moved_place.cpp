#include "ui/list/accessible/moved_place.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLocale>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// A row at the end of the list stays where it is, and no answer comes.
constexpr std::chrono::milliseconds answerTakesAtMost = 2s;

} // namespace

MovedPlace::MovedPlace(QAbstractItemView& view)
    : QObject(&view)
    , m_view(view)
{
    connect(view.model(), &QAbstractItemModel::layoutChanged, this, &MovedPlace::tell);
}

void MovedPlace::expect()
{
    m_moved = QAccessible::isActive() ? m_view.currentIndex() : QModelIndex();
    m_before = m_moved.row();
    m_isExpected.setRemainingTime(answerTakesAtMost);
}

void MovedPlace::tell()
{
    const QModelIndex moved = m_moved;
    if (!moved.isValid() || m_isExpected.hasExpired() || moved.row() == m_before)
        return;
    m_moved = QModelIndex();
    const QLocale locale;
    //: A row's place in the list, such as "2 of 12".
    Q_EMIT told(
        tr("%1 of %2").arg(locale.toString(moved.row() + 1), locale.toString(m_view.model()->rowCount())));
}

} // namespace tributary
