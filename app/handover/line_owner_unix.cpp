#include "app/handover/line_owner.h"

#include <QFileInfo>

#include <unistd.h>

namespace tributary {

bool isServedByThisPerson(const QLocalSocket&, const QString& name)
{
    return QFileInfo(name).ownerId() == ::geteuid();
}

} // namespace tributary
