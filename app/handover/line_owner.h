#pragma once

class QLocalSocket;
class QString;

namespace tributary {

// Whether this person runs the server that the socket of that name is connected to. Links may hold passwords;
// they are for no server that somebody else has put there.
bool isServedByThisPerson(const QLocalSocket& connected, const QString& name);

} // namespace tributary
