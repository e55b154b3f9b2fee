#pragma once

#include <QLatin1String>

namespace tributary {

// The names by which browsers know the extension in resources/browser and the program that it calls. The
// first id stands in the extension's manifest; the second follows from the key there.
inline constexpr QLatin1String browserHostName("org.tributary.browser");
inline constexpr QLatin1String firefoxExtensionId("browser@tributary.org");
inline constexpr QLatin1String chromiumExtensionId("ngldbnjgmcjddbdhdcncfiohmcgfkbio");

} // namespace tributary
