#pragma once

#include <QUrl>

#include <optional>

namespace tributary {

// Why a link is none that can be fetched, in the order in which it is looked at.
enum class LinkFlaw : quint8 { Broken, OtherKind, NoHost, ImpossiblePort };

// The one rule for every place that takes a link: it must be whole, http or https, with a host and a possible
// port.
std::optional<LinkFlaw> flawOfLink(const QUrl& url);
// Qt's words on a link that is broken, which repeat nothing of it.
QString wordsOnBroken(const QUrl& url);
// The link as a line of a list that means this link alone: brackets and braces would make a pattern of it.
// The brackets around an address of IPv6 make none.
QString lineOf(const QUrl& link);
// The name of a scheme in lower case, as QUrl tells it.
bool isWebScheme(QStringView scheme);

} // namespace tributary
