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

QString reasonAgainst(const WishedWay& way)
{
    if (way.leavesCertificatesUnchecked)
        return QStringLiteral("it asks not to check certificates, which nobody has chosen");
    if (!way.caFile.isEmpty())
        return QStringLiteral("it asks to believe certificates of its own, which nobody has chosen");
    return QStringLiteral("it asks for another proxy than the one that was chosen");
}

} // namespace tributary
