#pragma once

#include <QWidget>

namespace tributary {

// Has assistive tools read these words with the widget. They are told of each description that is set, also
// of the same again.
inline void describe(QWidget& widget, const QString& words)
{
    if (widget.accessibleDescription() != words)
        widget.setAccessibleDescription(words);
}

} // namespace tributary
