#pragma once

#include <QString>

namespace tributary {

// The arguments with which the Explorer of Windows opens a folder and selects a file in it. Explorer takes an
// unquoted comma for the end of the name.
inline QString wordsToSelect(QString path)
{
    return QLatin1String("/select,\"") + path.replace(u'/', u'\\') + u'"';
}

} // namespace tributary
