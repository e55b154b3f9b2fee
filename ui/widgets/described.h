#pragma once

#include <QWidget>

namespace tributary {

// Sets the description that assistive tools read with the widget. Words that it has already are not set
// again, because the tools would be told of them again.
inline void describe(QWidget& widget, const QString& words)
{
    if (widget.accessibleDescription() != words)
        widget.setAccessibleDescription(words);
}

} // namespace tributary
