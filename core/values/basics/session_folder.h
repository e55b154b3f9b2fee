#pragma once

#include <QString>

namespace tributary {

// On systems with XDG's folders: the person's own folder for what lives as long as a session. systemd has one
// for each user, by number, in the parent.
QString sessionFolder(const QString& parent = QStringLiteral("/run/user"));

} // namespace tributary
