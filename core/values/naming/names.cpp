#include "core/values/naming/names.h"

#include "core/values/basics/name_tables.h"
#include "core/values/basics/watching.h"
#include "core/values/download/assembly_choice.h"
#include "core/values/download/checksum.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/download/download_state.h"
#include "core/values/download/placement.h"
#include "core/values/download/priority.h"
#include "core/values/network/cookie.h"
#include "core/values/network/host_profile.h"
#include "core/values/network/keyring.h"
#include "core/values/network/network_profile.h"
#include "core/values/network/network_reach.h"
#include "core/values/network/proxy_address.h"
#include "core/values/network/secret.h"
#include "core/values/queue/store_report.h"
#include "core/values/queue/week_schedule.h"

#include <span>

namespace tributary {

namespace {

template<typename Choice>
QLatin1String named(std::span<const QLatin1String> names, Choice value)
{
    const auto at = static_cast<size_t>(value);
    return at < names.size() ? names[at] : QLatin1String("unknown");
}

} // namespace

QLatin1String nameOf(AskedAnew value)
{
    return named(name_tables::askedAnew, value);
}

QLatin1String nameOf(AssemblyKind value)
{
    return named(name_tables::assemblies, value);
}

QLatin1String nameOf(CertificateCheck value)
{
    return named(name_tables::checks, value);
}

QLatin1String nameOf(CheckedBy value)
{
    return named(name_tables::checkedBy, value);
}

QLatin1String nameOf(ChecksumOrigin value)
{
    return named(name_tables::checksumOrigins, value);
}

QLatin1String nameOf(ChecksumOutcome value)
{
    return named(name_tables::checksumOutcomes, value);
}

QLatin1String nameOf(ChecksumSearch value)
{
    return named(name_tables::checksumSearches, value);
}

QLatin1String nameOf(ConflictPolicy value)
{
    return named(name_tables::conflicts, value);
}

QLatin1String nameOf(ConnectionActivity value)
{
    return named(name_tables::activities, value);
}

QLatin1String nameOf(ConnectionGrowthKind value)
{
    return named(name_tables::growths, value);
}

QLatin1String nameOf(CookieReach value)
{
    return named(name_tables::cookieReaches, value);
}

QLatin1String nameOf(CookieTransport value)
{
    return named(name_tables::cookieTransports, value);
}

QLatin1String nameOf(DownloadState value)
{
    return named(name_tables::states, value);
}

QLatin1String nameOf(FileTime value)
{
    return named(name_tables::times, value);
}

QLatin1String nameOf(Filing value)
{
    return named(name_tables::filings, value);
}

QLatin1String nameOf(HourRule value)
{
    return named(name_tables::hourRules, value);
}

QLatin1String nameOf(Learned value)
{
    return named(name_tables::learned, value);
}

QLatin1String nameOf(LinkListLook value)
{
    return named(name_tables::listLooks, value);
}

QLatin1String nameOf(ListMove value)
{
    return named(name_tables::listMoves, value);
}

QLatin1String nameOf(LogKind value)
{
    return named(name_tables::logKinds, value);
}

QLatin1String nameOf(NamedBy value)
{
    return named(name_tables::namers, value);
}

QLatin1String nameOf(NetworkReach value)
{
    return named(name_tables::networkReaches, value);
}

QLatin1String nameOf(NoSecret value)
{
    return named(name_tables::noSecrets, value);
}

QLatin1String nameOf(OwnWays value)
{
    return named(name_tables::ownWays, value);
}

QLatin1String nameOf(Priority value)
{
    return named(name_tables::priorities, value);
}

QLatin1String nameOf(ProxyFlaw value)
{
    return named(name_tables::proxyFlaws, value);
}

QLatin1String nameOf(ProxyKind value)
{
    return named(name_tables::proxies, value);
}

QLatin1String nameOf(ResultKind value)
{
    return named(name_tables::resultKinds, value);
}

QLatin1String nameOf(SizeOutcome value)
{
    return named(name_tables::sizeOutcomes, value);
}

QLatin1String nameOf(SpaceReservation value)
{
    return named(name_tables::spaces, value);
}

QLatin1String nameOf(StartWhen value)
{
    return named(name_tables::startTimes, value);
}

QLatin1String nameOf(StoreOrigin value)
{
    return named(name_tables::storeOrigins, value);
}

QLatin1String nameOf(TransferMode value)
{
    return named(name_tables::transferModes, value);
}

QLatin1String nameOf(UnnamedPort value)
{
    return named(name_tables::unnamedPorts, value);
}

QLatin1String nameOf(Watching value)
{
    return named(name_tables::watchings, value);
}

// For a single kind; a set of several has no name.
QLatin1String nameOf(Secret value)
{
    switch (value) {
    case Secret::UserInfo: return QLatin1String("userInfo");
    case Secret::Credentials: return QLatin1String("credentials");
    case Secret::ProxyCredentials: return QLatin1String("proxyCredentials");
    case Secret::Cookies: return QLatin1String("cookies");
    case Secret::Headers: return QLatin1String("headers");
    case Secret::KeyPassphrase: return QLatin1String("keyPassphrase");
    }
    return QLatin1String("unknown");
}

} // namespace tributary
