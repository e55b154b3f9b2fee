#pragma once

#include <QString>

namespace tributary {

// The words of a label without the mark of its key, as assistive tools are to read them.
inline QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

} // namespace tributary
