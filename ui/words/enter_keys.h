#pragma once

#include <QKeySequence>
#include <QList>

namespace tributary {

// The two keys that people call Enter. The first one is shown: Qt calls the large key Return, save on macOS,
// where it draws a sign for each.
inline QList<QKeySequence> enterKeys(Qt::KeyboardModifiers with = {})
{
    const QKeySequence large(QKeyCombination(with, Qt::Key_Return));
    const QKeySequence small(QKeyCombination(with, Qt::Key_Enter));
#ifdef Q_OS_MACOS
    return {large, small};
#else
    return {small, large};
#endif
}

} // namespace tributary
