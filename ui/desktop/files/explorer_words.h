#pragma once

#include <QString>

namespace tributary {

// What the Explorer of Windows is told, so that it shows the file selected in its folder. An unquoted comma
// is the name's end to it.
inline QString wordsToSelect(QString path)
{
    return QLatin1String("/select,\"") + path.replace(u'/', u'\\') + u'"';
}

} // namespace tributary
