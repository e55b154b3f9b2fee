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

constexpr std::array listEnds{QLatin1String(".txt"), QLatin1String(".lst"), QLatin1String(".list"),
                              QLatin1String(".urls"), QLatin1String(".links")};

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

// Readmes and listings of programs are text as well, and hardly ever lists of links: the name says so.
LinksIn mayHaveLinks(const ProbeReport& report)
{
    if (report.size.value_or(0) > mostBytesOfList)
        return LinksIn::Nothing;
    const QByteArray type = mediaTypeEssence(report.contentType);
    if (looksLikeWebPage(type))
        return LinksIn::APage;
    const bool isNamedAsList = std::ranges::any_of(
        listEnds, [&report](QLatin1String end) { return report.name.endsWith(end, Qt::CaseInsensitive); });
    return type == "text/plain" && isNamedAsList ? LinksIn::AText : LinksIn::Nothing;
}

} // namespace tributary
