#pragma once

#include "core/storage/store/records/stored_download.h"
#include "core/values/basics/name_tables.h"
#include "core/values/naming/names.h"

#include <algorithm>
#include <array>
#include <span>

namespace tributary {

// The names of choices in a list.
namespace list_names {

using Names = std::span<const QLatin1String>;

using namespace name_tables;

inline constexpr std::array secrets{Secret::UserInfo, Secret::Credentials, Secret::ProxyCredentials,
                                    Secret::Cookies,  Secret::Headers,     Secret::KeyPassphrase};

} // namespace list_names

inline constexpr QLatin1String listFormat("tributary-download-list");

} // namespace tributary
