#pragma once

#include <QKeySequence>

namespace tributary {

// The keys as a person reads them: by their words, or by the signs that a Mac has for them.
inline QString shownKeys(const char* keys)
{
    return QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText);
}

} // namespace tributary
