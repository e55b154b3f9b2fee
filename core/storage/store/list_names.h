#pragma once

#include "core/storage/store/stored_download.h"

#include <algorithm>
#include <array>
#include <span>

namespace tributary {

// What choices are called in a list, in the order of the enum; names never change.
namespace list_names {

using Names = std::span<const QLatin1String>;

inline constexpr std::array states{QLatin1String("queued"),      QLatin1String("connecting"),
                                   QLatin1String("downloading"), QLatin1String("assembling"),
                                   QLatin1String("verifying"),   QLatin1String("finished"),
                                   QLatin1String("paused"),      QLatin1String("waiting"),
                                   QLatin1String("failed"),      QLatin1String("cancelled")};
inline constexpr std::array priorities{QLatin1String("high"), QLatin1String("normal"), QLatin1String("low")};
inline constexpr std::array conflicts{QLatin1String("rename"), QLatin1String("overwrite"),
                                      QLatin1String("skip"), QLatin1String("fail")};
inline constexpr std::array spaces{QLatin1String("reserve"), QLatin1String("sparse")};
inline constexpr std::array assemblies{QLatin1String("direct"), QLatin1String("temp"),
                                       QLatin1String("memory")};
inline constexpr std::array times{QLatin1String("download"), QLatin1String("server")};
inline constexpr std::array checksumSearches{QLatin1String("headers"), QLatin1String("headersAndFiles")};
inline constexpr std::array growths{QLatin1String("automatic"), QLatin1String("fixed")};
inline constexpr std::array proxies{QLatin1String("system"), QLatin1String("none"), QLatin1String("http"),
                                    QLatin1String("https"), QLatin1String("socks5")};
inline constexpr std::array checks{QLatin1String("required"), QLatin1String("off")};

struct NamedSecret
{
    Secret secret;
    QLatin1String name;
};
inline constexpr std::array secrets{NamedSecret{Secret::UserInfo, QLatin1String("userInfo")},
                                    NamedSecret{Secret::Credentials, QLatin1String("credentials")},
                                    NamedSecret{Secret::ProxyCredentials, QLatin1String("proxyCredentials")},
                                    NamedSecret{Secret::Cookies, QLatin1String("cookies")},
                                    NamedSecret{Secret::Headers, QLatin1String("headers")},
                                    NamedSecret{Secret::KeyPassphrase, QLatin1String("keyPassphrase")}};

} // namespace list_names

inline constexpr QLatin1String listFormat("tributary-download-list");

} // namespace tributary
