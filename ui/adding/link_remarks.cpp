#include "ui/adding/link_remarks.h"

#include "core/engine/door/link_list.h"
#include "core/engine/door/wished_way.h"
#include "ui/widgets/page_side.h"
#include "words/flaw_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace tributary {

namespace {

constexpr qsizetype mostOfAKind = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkRemarks)
};

QString wordsFor(const ProxyChoice& proxy)
{
    if (proxy.kind == ProxyKind::None)
        return Words::tr("The text asks to use no proxy.");
    //: %1: the name of a server, %2: a number.
    return Words::tr("The text asks to use the proxy %1:%2, which can see what you download.")
        .arg(proxy.host)
        .arg(proxy.port);
}

QString remarkOn(const QList<LinkListFlaw>& flaws)
{
    const QString line = QLocale().toString(flaws.first().line);
    const QString why = flawText(flaws.first().reason);
    if (flaws.size() == 1)
        //: %1: the number of a line, %2: why, as "the link is not http or https".
        return Words::tr("Line %1 is left out: %2.").arg(line, why);
    //: %1: the number of a line, %2: why, as "the link is not http or https".
    return Words::tr("%n line(s) are left out. The first is line %1: %2.", nullptr,
                     static_cast<int>(flaws.size()))
        .arg(line, why);
}

} // namespace

QStringList firstOfAKind(QStringList remarks)
{
    remarks.removeDuplicates();
    const auto more = static_cast<int>(remarks.size() - mostOfAKind);
    if (more <= 0)
        return remarks;
    remarks = remarks.first(mostOfAKind);
    //: Wishes of the same kind as in the sentence before.
    remarks.append(Words::tr("And %n more of this kind.", nullptr, more));
    return remarks;
}

bool hasWaysOfItsOwn(const QList<DownloadRequest>& requests, const NetworkProfile& chosen)
{
    return std::ranges::any_of(requests, [&chosen](const DownloadRequest& request) {
        return wishedWay(request.network, chosen).has_value();
    });
}

QString remarksOnWays(const QList<DownloadRequest>& requests, const NetworkProfile& chosen)
{
    // In this order; no kind of wish hides another, however often a text wishes for it.
    QStringList unchecked;
    QStringList authorities;
    QStringList withoutProxy;
    QStringList proxies;
    for (const DownloadRequest& request : requests) {
        const auto way = wishedWay(request.network, chosen);
        if (way && way->leavesCertificatesUnchecked)
            unchecked.append(
                Words::tr("The text asks not to check certificates, so anyone could pose as the server."));
        if (way && !way->caFile.isEmpty())
            //: %1: the path of a file.
            authorities.append(Words::tr("The text asks to trust the certificates in %1.").arg(way->caFile));
        if (way && way->proxy)
            (way->proxy->kind == ProxyKind::None ? withoutProxy : proxies).append(wordsFor(*way->proxy));
    }
    const QStringList all = firstOfAKind(unchecked) + firstOfAKind(authorities) + firstOfAKind(withoutProxy) +
                            firstOfAKind(proxies);
    return all.join(u'\n');
}

QString remarksOn(const LinkList& list)
{
    QStringList remarks;
    if (const QString ways = remarksOnWays(list.requests); !ways.isEmpty())
        remarks.append(ways);
    if (list.isCut)
        //: %1: how many can be added at once.
        remarks.append(Words::tr("The list is too long: only its first %1 downloads are added.")
                           .arg(QLocale().toString(list.requests.size())));
    if (!list.flaws.isEmpty())
        remarks.append(remarkOn(list.flaws));
    return remarks.join(u' ');
}

QLabel* remarksLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("remarks"));
    label->setTextFormat(Qt::PlainText);
    // As wide as the fields, and next to what they are about where there is more room than words.
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    label->setAlignment(Qt::AlignTop);
    wrapWithThePage(*label);
    label->hide();
    return label;
}

} // namespace tributary
