#pragma once

#include <QPushButton>

namespace tributary {

// The button that a person knows by this name, with or without its mnemonic.
inline QPushButton* namedButton(const QWidget& parent, const char* name)
{
    const QString wanted = QString::fromUtf8(name).remove(u'&');
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == wanted)
            return button;
    }
    qFatal("no button %s", name);
}

} // namespace tributary
