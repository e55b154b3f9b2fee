#pragma once

#include <QProcessEnvironment>

namespace tributary {

// Qt reads in the environment whether threads other than the main one have GLib's event loop. A person's own
// word on that stays.
void keepThreadsFromGlib();

// Removes relative paths of the home and of the folders for settings from the environment, as if they were
// not given. Such a path would lead into the current folder, which may be one for downloads, and put the
// person's key there. Call this before any of these folders is asked for.
void dropRelativeFolders();

// For a program that this one starts: the environment without what was put there for this one alone.
QProcessEnvironment environmentForOthers();

// For programs that are started by a library, which hands on the environment as it is: while this lives, what
// is for this program alone is empty, which to Qt is as if it were not there. On the main thread.
class EmptiedEnvironment
{
public:
    EmptiedEnvironment();
    ~EmptiedEnvironment();
    Q_DISABLE_COPY_MOVE(EmptiedEnvironment)

private:
    bool m_isEmptied;
};

} // namespace tributary
