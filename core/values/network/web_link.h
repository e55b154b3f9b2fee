#pragma once

#include <QUrl>

#include <optional>

namespace tributary {

// Why a link is none that can be fetched, in the order in which it is looked at.
enum class LinkFlaw : quint8 { Broken, OtherKind, NoHost, ImpossiblePort };

// The one rule for all who take links: whole, http or https, with a host and a port that there may be.
std::optional<LinkFlaw> flawOfLink(const QUrl& url);
bool isWebScheme(const QString& scheme);

} // namespace tributary
