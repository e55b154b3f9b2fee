#include "ui/list/accessible/moved_place.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLocale>

#include <utility>

namespace tributary {

MovedPlace::MovedPlace(QAbstractItemView& view)
    : QObject(&view)
    , m_view(view)
{
    connect(view.model(), &QAbstractItemModel::layoutChanged, this, &MovedPlace::tell);
}

void MovedPlace::expect()
{
    m_isExpected = QAccessible::isActive();
}

void MovedPlace::tell()
{
    const QModelIndex current = m_view.currentIndex();
    if (!std::exchange(m_isExpected, false) || !current.isValid())
        return;
    const QLocale locale;
    //: A row's place in the list, such as "2 of 12".
    Q_EMIT told(
        tr("%1 of %2").arg(locale.toString(current.row() + 1), locale.toString(m_view.model()->rowCount())));
}

} // namespace tributary
