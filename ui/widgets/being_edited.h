#pragma once

#include <QLineEdit>

namespace tributary {

// Whether a person is typing in the field, whose text is not whole then and must not be overwritten; also
// while another window is in front, from which perhaps a password is copied.
inline bool isBeingEdited(const QLineEdit& field)
{
    return field.window()->focusWidget() == &field;
}

} // namespace tributary
