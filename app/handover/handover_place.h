#pragma once

#include <QString>
#include <QtGlobal>

namespace tributary {

// Where the process that has a list of downloads can be found: a socket, and the lock that says who may
// listen there.
struct HandoverPlace
{
    QString socket;
    QString lock;
};

// In the folder for what lives as long as a person's session, which is that person's alone.
HandoverPlace handoverPlaceFor(const QString& storePath);
#ifndef Q_OS_WIN
// The session's folder that all starts of this program share.
QString folderOfSession(const QString& parent = QStringLiteral("/run/user"));
#endif

} // namespace tributary
