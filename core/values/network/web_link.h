#pragma once

#include "core/values/network/network_profile.h"

#include <QUrl>

#include <expected>
#include <optional>

namespace tributary {

// Why a link is none that can be fetched, in the order in which it is looked at.
enum class LinkFlaw : quint8 { TooLong, ControlCharacter, ImpossibleHost, OtherKind, NoHost, ImpossiblePort };

// The one rule for every place that takes a link: it must be whole, http or https, with a host and a possible
// port.
std::optional<LinkFlaw> flawOfLink(const QUrl& url);

// A link with its user info taken out. It has a fragment only where that has its spelling (link_spelling.h).
struct WebLink
{
    QUrl url;
    std::optional<Credentials> credentials;

    friend bool operator==(const WebLink&, const WebLink&) = default;
};

// A link that can't be fetched, as far as it was read.
struct UnfitLink
{
    LinkFlaw flaw = LinkFlaw::NoHost;
    QUrl url;

    friend bool operator==(const UnfitLink&, const UnfitLink&) = default;
};

std::expected<WebLink, UnfitLink> webLinkOf(QUrl url);
// Blanks around the link don't count. Spaces and other characters that a URL can't have are encoded.
std::expected<WebLink, UnfitLink> parseWebLink(const QString& text);

// In UTF-16 units; well beyond what servers take.
constexpr qsizetype longestUrl = 128 * 1024;

// The link as a line of a list that means this link alone: brackets and braces would make a pattern of it.
// The brackets around an address of IPv6 make none.
QString lineOf(const QUrl& link);
// The link with the login in it, as parseWebLink() takes it apart.
QUrl withLogin(QUrl link, const std::optional<Credentials>& credentials);
// The name of a scheme in lower case, as QUrl tells it.
bool isWebScheme(QStringView scheme);
bool isHttps(const QUrl& url);

} // namespace tributary
