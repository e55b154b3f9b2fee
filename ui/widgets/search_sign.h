#pragma once

#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QLineEdit>

namespace tributary {

// Puts the sign of a search before the words of a field. The sign is a button for assistive technology, which
// reads its name, and a press leads into the field.
inline void addSearchSign(QLineEdit& field)
{
    QAction* sign = field.addAction(themedIcon(u"filter"), QLineEdit::LeadingPosition);
    sign->setText(field.accessibleName());
    QObject::connect(sign, &QAction::triggered, &field, [&field] {
        field.setFocus(Qt::ShortcutFocusReason);
        field.selectAll();
    });
}

} // namespace tributary
