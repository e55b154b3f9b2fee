#pragma once

#include <QAction>
#include <QKeySequence>

namespace tributary {

inline constexpr const char* idleProperty = "isIdle";

// Leaves the action out of context menus though it can be chosen elsewhere: it would do nothing new there.
inline void setIdle(QAction& action, bool isIdle)
{
    action.setProperty(idleProperty, isIdle);
}

inline bool isIdle(const QAction& action)
{
    return action.property(idleProperty).toBool();
}

// Whether a context menu has the entry: one that can be chosen, or tells why not.
inline bool belongsInMenu(const QAction& action)
{
    const bool isTold = action.isEnabled() || !action.whatsThis().isEmpty();
    return action.isSeparator() || (isTold && !isIdle(action));
}

inline constexpr const char* keyProperty = "keyOfTheList";

// The key by which the list itself does the same. It is no shortcut of the action, so that the key means
// nothing elsewhere; menus show it.
inline void setKeyOfTheList(QAction& action, const QKeySequence& key)
{
    action.setProperty(keyProperty, QVariant::fromValue(key));
}

inline QKeySequence keyOfTheList(const QAction& action)
{
    return action.property(keyProperty).value<QKeySequence>();
}

inline constexpr const char* letterProperty = "letterInEnglish";

// The letter that leads to the action in English while a context menu is open. Several actions may wish for
// one letter: the first of them in the menu gets it.
inline void setEnglishLetter(QAction& action, char16_t letter)
{
    action.setProperty(letterProperty, QChar(letter));
}

inline QChar englishLetter(const QAction& action)
{
    return action.property(letterProperty).toChar();
}

} // namespace tributary
