#include "core/values/network/media_type_essence.h"

#include "core/values/network/sent_text.h"

#include <QList>

#include <algorithm>

namespace tributary {

QByteArray mediaTypeEssence(const QByteArray& contentType)
{
    // Two headers arrive joined by a comma; the first is the one that a browser would have stumbled over too.
    const auto end = std::ranges::find_if(contentType, [](char c) { return c == ';' || c == ','; });
    const QByteArray essence = contentType.left(end - contentType.begin()).trimmed().toLower();
    const QList<QByteArray> halves = essence.split('/');
    const bool sound = halves.size() == 2 &&
                       std::ranges::all_of(halves, [](const QByteArray& half) { return isToken(half); });
    return sound ? essence : QByteArray();
}

bool looksLikeWebPage(const QByteArray& essence)
{
    return essence == "text/html" || essence == "application/xhtml+xml";
}

} // namespace tributary
