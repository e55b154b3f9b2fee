#include "ui/adding/link_remarks.h"

#include "core/engine/door/link_list.h"
#include "core/engine/door/wished_way.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace tributary {

namespace {

constexpr qsizetype mostWays = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkRemarks)
};

// The way that downloads get when nobody chose one.
std::optional<WishedWay> wayOf(const DownloadRequest& request)
{
    return wishedWay(request.network, {});
}

QString wordsFor(const ProxyChoice& proxy)
{
    if (proxy.kind == ProxyKind::None)
        return Words::tr("The text asks to go without a proxy.");
    //: %1: the name of a server, %2: a number.
    return Words::tr("The text asks to go by the proxy %1:%2, which sees what is fetched.")
        .arg(proxy.host)
        .arg(proxy.port);
}

QStringList wordsFor(const WishedWay& way)
{
    QStringList words;
    if (way.proxy)
        words.append(wordsFor(*way.proxy));
    if (way.leavesCertificatesUnchecked)
        words.append(
            Words::tr("The text asks not to check certificates, so that anybody can pass for the server."));
    if (!way.caFile.isEmpty())
        //: %1: the path of a file.
        words.append(Words::tr("The text asks to believe the certificates in %1.").arg(way.caFile));
    return words;
}

} // namespace

bool hasWaysOfItsOwn(const LinkList& list)
{
    return std::ranges::any_of(list.requests, [](const auto& request) { return wayOf(request).has_value(); });
}

QString remarksOn(const LinkList& list)
{
    QStringList remarks;
    for (const DownloadRequest& request : list.requests) {
        if (const auto way = wayOf(request))
            remarks.append(wordsFor(*way));
    }
    remarks.removeDuplicates();
    // Only the first ways are told, since nobody reads more.
    remarks = remarks.first(std::min(remarks.size(), mostWays));
    if (list.isCut)
        //: %1: how many can be added at once.
        remarks.append(Words::tr("The list goes on: only its first %1 downloads are taken.")
                           .arg(QLocale().toString(list.requests.size())));
    if (!list.flaws.isEmpty())
        //: %1: the number of a line.
        remarks.append(Words::tr("Not every line can be used; the first that can’t is line %1.")
                           .arg(QLocale().toString(list.flaws.first().line)));
    return remarks.join(u' ');
}

} // namespace tributary
