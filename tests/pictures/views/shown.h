#pragma once

#include <QString>
#include <QWidget>

namespace tributary::test {

// Shows a dialog that is gone once it is closed.
template<typename Dialog>
Dialog* shown(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

inline const QString longName = QStringLiteral(
    "Proceedings of the 31st International Symposium on Distributed Storage and Retrieval, volume 2 (final, "
    "with corrections and appendices).pdf");

} // namespace tributary::test
