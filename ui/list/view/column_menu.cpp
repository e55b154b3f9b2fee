#include "ui/list/view/column_menu.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

namespace tributary {

void offerColumns(QHeaderView& header)
{
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&header, &QHeaderView::customContextMenuRequested, &header, [&header](const QPoint& at) {
        auto* menu = new QMenu(&header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int column = 1; column < header.count(); ++column) {
            const QString name = header.model()->headerData(column, Qt::Horizontal).toString();
            QAction* shown = menu->addAction(name);
            shown->setCheckable(true);
            shown->setChecked(!header.isSectionHidden(column));
            QObject::connect(shown, &QAction::toggled, &header,
                             [&header, column](bool on) { header.setSectionHidden(column, !on); });
        }
        menu->popup(header.mapToGlobal(at));
    });
}

} // namespace tributary
