#include "core/values/network/web_link.h"

namespace tributary {

bool isWebScheme(QStringView scheme)
{
    return scheme == QLatin1String("http") || scheme == QLatin1String("https");
}

std::optional<LinkFlaw> flawOfLink(const QUrl& url)
{
    if (!url.isValid())
        return LinkFlaw::Broken;
    if (!isWebScheme(url.scheme()))
        return LinkFlaw::OtherKind;
    if (url.host().isEmpty())
        return LinkFlaw::NoHost;
    if (url.port() == 0)
        return LinkFlaw::ImpossiblePort;
    return std::nullopt;
}

} // namespace tributary
