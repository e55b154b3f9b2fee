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

// A tip shows so many whole.
constexpr qsizetype mostInATip = 20;

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

QStringList remarksOnLines(const LinkList& list, qsizetype most)
{
    QStringList remarks;
    for (const LinkListFlaw& flaw : list.flaws)
        //: %1: the number of a line, %2: why, as "the link is not http or https".
        remarks.append(
            Words::tr("Line %1 is left out: %2.").arg(QLocale().toString(flaw.line), flawText(flaw.reason)));
    return firstOfAKind(remarks, most, list.flawsInAll - list.flaws.size());
}

} // namespace

QStringList firstOfAKind(QStringList remarks, qsizetype most, qsizetype unnamed)
{
    remarks.removeDuplicates();
    const auto more = static_cast<int>(std::max<qsizetype>(remarks.size() - most, 0) + unnamed);
    if (more <= 0)
        return remarks;
    remarks = remarks.mid(0, most);
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

QString remarksOn(const LinkList& list, const NetworkProfile& chosen)
{
    QStringList remarks;
    if (const QString ways = remarksOnWays(list.requests, chosen); !ways.isEmpty())
        remarks.append(ways);
    if (list.isCut)
        //: %1: how many can be added at once.
        remarks.append(Words::tr("The list is too long: only its first %1 downloads are added.")
                           .arg(QLocale().toString(list.requests.size())));
    return (remarks + remarksOnLines(list, mostOfAKind)).join(u'\n');
}

QString linesLeftOut(const LinkList& list)
{
    if (list.flaws.size() <= mostOfAKind)
        return {};
    return remarksOnLines(list, mostInATip).join(u'\n');
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
