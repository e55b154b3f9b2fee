#pragma once

#include <QLatin1String>

#include <array>

// The names of choices, each table in the order of its enum; names never change. Use them by way of names.h.
namespace tributary::name_tables {

inline constexpr std::array askedAnew{QLatin1String("no"), QLatin1String("afterFailure"),
                                      QLatin1String("wasSlow")};
inline constexpr std::array assemblies{QLatin1String("direct"), QLatin1String("temp"),
                                       QLatin1String("memory")};
inline constexpr std::array checkedBy{
    QLatin1String("notKnown"), QLatin1String("nothing"),  QLatin1String("pieces"),  QLatin1String("md5"),
    QLatin1String("sha1"),     QLatin1String("sha224"),   QLatin1String("sha256"),  QLatin1String("sha384"),
    QLatin1String("sha512"),   QLatin1String("sha3-256"), QLatin1String("sha3-512")};
inline constexpr std::array checks{QLatin1String("required"), QLatin1String("off")};
inline constexpr std::array checksumOrigins{QLatin1String("given"), QLatin1String("header"),
                                            QLatin1String("file")};
inline constexpr std::array checksumOutcomes{QLatin1String("none"), QLatin1String("verified")};
inline constexpr std::array checksumSearches{QLatin1String("headers"), QLatin1String("headersAndFiles")};
inline constexpr std::array conflicts{QLatin1String("rename"), QLatin1String("overwrite"),
                                      QLatin1String("skip"), QLatin1String("fail")};
inline constexpr std::array activities{
    QLatin1String("asking"),    QLatin1String("waiting"), QLatin1String("held"),   QLatin1String("comparing"),
    QLatin1String("receiving"), QLatin1String("limited"), QLatin1String("resting")};
inline constexpr std::array growths{QLatin1String("automatic"), QLatin1String("fixed")};
inline constexpr std::array cookieReaches{QLatin1String("oneHost"), QLatin1String("hostAndBelow")};
inline constexpr std::array cookieTransports{QLatin1String("any"), QLatin1String("secureOnly")};
inline constexpr std::array ownWays{QLatin1String("refused"), QLatin1String("askedAbout")};
inline constexpr std::array states{QLatin1String("queued"),      QLatin1String("connecting"),
                                   QLatin1String("downloading"), QLatin1String("assembling"),
                                   QLatin1String("verifying"),   QLatin1String("finished"),
                                   QLatin1String("paused"),      QLatin1String("waiting"),
                                   QLatin1String("failed"),      QLatin1String("cancelled")};
inline constexpr std::array times{QLatin1String("download"), QLatin1String("server")};
inline constexpr std::array filings{QLatin1String("asAsked"), QLatin1String("byCategory")};
inline constexpr std::array hourRules{QLatin1String("unlimited"), QLatin1String("limited"),
                                      QLatin1String("paused")};
inline constexpr std::array learned{QLatin1String("notYet"), QLatin1String("yes"), QLatin1String("no")};
inline constexpr std::array listLooks{QLatin1String("lines"), QLatin1String("found")};
inline constexpr std::array listMoves{QLatin1String("up"), QLatin1String("down"), QLatin1String("top"),
                                      QLatin1String("bottom")};
inline constexpr std::array logKinds{QLatin1String("finding"), QLatin1String("exchange"),
                                     QLatin1String("refusal")};
inline constexpr std::array namers{QLatin1String("others"), QLatin1String("person")};
inline constexpr std::array networkReaches{QLatin1String("unknown"), QLatin1String("gone"),
                                           QLatin1String("there")};
inline constexpr std::array noSecrets{QLatin1String("notThere"), QLatin1String("outOfReach")};
inline constexpr std::array priorities{QLatin1String("high"), QLatin1String("normal"), QLatin1String("low")};
inline constexpr std::array proxyFlaws{QLatin1String("brokenAddress"), QLatin1String("unknownScheme")};
inline constexpr std::array proxies{QLatin1String("system"), QLatin1String("none"), QLatin1String("http"),
                                    QLatin1String("https"), QLatin1String("socks5")};
inline constexpr std::array resultKinds{QLatin1String("downloaded"), QLatin1String("skipped")};
inline constexpr std::array sizeOutcomes{QLatin1String("confirmed"), QLatin1String("notConfirmed")};
inline constexpr std::array spaces{QLatin1String("reserve"), QLatin1String("sparse")};
inline constexpr std::array startTimes{QLatin1String("inTurn"), QLatin1String("whenResumed")};
inline constexpr std::array storeOrigins{QLatin1String("created"), QLatin1String("opened"),
                                         QLatin1String("salvaged"), QLatin1String("readOnly")};
inline constexpr std::array transferModes{QLatin1String("single"), QLatin1String("segmented")};
inline constexpr std::array unnamedPorts{QLatin1String("ofCurl"), QLatin1String("ofScheme")};
inline constexpr std::array watchings{QLatin1String("closely"), QLatin1String("seldom")};

} // namespace tributary::name_tables
