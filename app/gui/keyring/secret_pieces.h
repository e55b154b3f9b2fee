#pragma once

#include <QStringList>

#include <optional>

namespace tributary {

// Windows keeps no more than 2,560 bytes under one name; a browser's cookies take more. So a long secret is
// kept in pieces, each under a name of its own. The secret is text without colons.

// The first one tells how many there are, where there are several.
QStringList piecesOf(const QString& secret, qsizetype longest);
// By the first one; nothing where it is no piece of ours.
std::optional<int> countOfPieces(const QString& first);
// All of them, in order.
QString joinedPieces(const QStringList& pieces);

} // namespace tributary
