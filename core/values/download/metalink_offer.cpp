#include "core/values/download/metalink_offer.h"

#include "core/values/network/media_type_essence.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr std::array ownTypes{QByteArrayView("application/metalink4+xml"),
                              QByteArrayView("application/metalink+xml")};
// The last one is what large stores of files say.
constexpr std::array vagueTypes{QByteArrayView(""), QByteArrayView("application/xml"),
                                QByteArrayView("text/xml"), QByteArrayView("application/octet-stream"),
                                QByteArrayView("binary/octet-stream")};

bool isAmong(const QByteArray& type, const auto& types)
{
    return std::ranges::find(types, QByteArrayView(type)) != types.end();
}

} // namespace

bool isMetalinkName(const QString& fileName)
{
    return fileName.endsWith(QLatin1String(".meta4"), Qt::CaseInsensitive) ||
           fileName.endsWith(QLatin1String(".metalink"), Qt::CaseInsensitive);
}

bool bringsMetalink(const ProbeReport& report)
{
    const QByteArray type = mediaTypeEssence(report.contentType);
    return isAmong(type, ownTypes) || (isMetalinkName(report.name) && isAmong(type, vagueTypes));
}

} // namespace tributary
