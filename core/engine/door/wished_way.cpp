#include "core/engine/door/wished_way.h"

namespace tributary {

std::optional<WishedWay> wishedWay(const NetworkProfile& asked, const NetworkProfile& chosen)
{
    WishedWay way;
    if (asked.proxy != chosen.proxy)
        way.proxy = asked.proxy;
    way.leavesCertificatesUnchecked =
        asked.certificateCheck == CertificateCheck::Off && chosen.certificateCheck != CertificateCheck::Off;
    if (asked.caFile != chosen.caFile)
        way.caFile = asked.caFile;
    return way == WishedWay() ? std::nullopt : std::optional(way);
}

FlawKind reasonAgainst(const WishedWay& way)
{
    if (way.leavesCertificatesUnchecked)
        return FlawKind::CertificatesUnchecked;
    if (!way.caFile.isEmpty())
        return FlawKind::CertificatesOfItsOwn;
    return FlawKind::OtherProxy;
}

} // namespace tributary
