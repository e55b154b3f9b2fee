#pragma once

#include <QLineEdit>

namespace tributary {

// What a person is typing is not whole yet, and not written over; also while another window is in front,
// where perhaps a password is copied from.
inline bool isBeingEdited(const QLineEdit& field)
{
    return field.window()->focusWidget() == &field;
}

} // namespace tributary
