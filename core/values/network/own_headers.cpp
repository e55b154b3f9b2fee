#include "core/values/network/own_headers.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace tributary {

bool isOwnHeader(QStringView name)
{
    constexpr std::array ours{
        QLatin1String("accept-encoding"),
        QLatin1String("connection"),
        QLatin1String("content-length"),
        QLatin1String("expect"),
        QLatin1String("if-match"),
        QLatin1String("if-modified-since"),
        QLatin1String("if-none-match"),
        QLatin1String("if-range"),
        QLatin1String("keep-alive"),
        QLatin1String("if-unmodified-since"),
        QLatin1String("proxy-connection"),
        QLatin1String("range"),
        QLatin1String("te"),
        QLatin1String("transfer-encoding"),
        QLatin1String("upgrade"),
    };
    return std::ranges::any_of(
        ours, [name](QLatin1String own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

} // namespace tributary
