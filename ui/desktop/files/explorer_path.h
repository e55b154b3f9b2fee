#pragma once

#include <QString>

namespace tributary {

// The Explorer of this Windows. By its name alone Windows would look for it beside this program and in the
// current folder first, where a file of that name may have been downloaded.
QString explorerPath();

} // namespace tributary
