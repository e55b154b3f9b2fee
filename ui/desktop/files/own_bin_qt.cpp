#include "ui/desktop/files/own_bin.h"

namespace tributary {

std::optional<QString> binOne(const QString& path)
{
    return binByQt(path);
}

} // namespace tributary
