#include "app/gui/keyring/secret_pieces.h"

namespace tributary {

namespace {

constexpr QChar mark = u':';
constexpr qsizetype longestCount = 4; // "999:"
constexpr int mostPieces = 999;

} // namespace

QStringList piecesOf(const QString& secret, qsizetype longest)
{
    if (secret.size() <= longest)
        return {secret};
    QStringList pieces{secret.left(longest - longestCount)};
    for (qsizetype at = pieces.first().size(); at < secret.size(); at += longest)
        pieces.append(secret.mid(at, longest));
    pieces.first().prepend(QString::number(pieces.size()) + mark);
    return pieces;
}

std::optional<int> countOfPieces(const QString& first)
{
    const qsizetype end = first.indexOf(mark);
    if (end < 0)
        return 1;
    bool isNumber = false;
    const int count = first.left(end).toInt(&isNumber);
    return isNumber && count > 1 && count <= mostPieces ? std::optional(count) : std::nullopt;
}

QString joinedPieces(const QStringList& pieces)
{
    const QString all = pieces.join(QString());
    return all.mid(all.indexOf(mark) + 1);
}

} // namespace tributary
