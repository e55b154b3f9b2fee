#include "app/cli/commands/handed_links.h"

#include "app/cli/commands/requests.h"
#include "app/cli/options/link.h"
#include "app/cli/reporting/error_words.h"
#include "app/remote/wished_downloads.h"
#include "core/engine/door/read_logins.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalAdd)
};

bool isGivenAPolicy(const Invocation& invocation)
{
    return invocation.given.contains(QLatin1String("on-conflict")) ||
           invocation.given.contains(QLatin1String("force"));
}

// The window has neither the file of cookies nor that of logins.
DownloadRequest settled(const DownloadRequest& request)
{
    return withOwnSecrets(request, QDateTime::currentDateTimeUtc());
}

QString notWhole()
{
    return Words::tr("add can't hand this over whole; use get");
}

QString named(const Order& order, const QString& why)
{
    return withQueryMasked(order.subject.text) + QLatin1String(": ") + why;
}

} // namespace

bool saysMoreThanItsLink(const WishedLink& wish)
{
    return wish != WishedLink{.url = wish.url};
}

Handover listQuestionFor(const Invocation& invocation)
{
    const Options& options = invocation.options;
    Handover question{.links = {}, .folder = {}, .manner = Manner::Quietly, .taking = Taking::EachForItself};
    if (isGivenAPolicy(invocation))
        question.onConflict = nameOf(options.common.target.onConflict);
    if (!leavesFolderOpen(options))
        question.folder = listDefaultsFor(options).request.target.folder;
    return question;
}

// A folder that the list names stands below that of the terminal, and the list's reader has put it there by
// now. The folder of the question, or the window's own, is for entries that name none.
std::expected<WishedLink, QString> wishFor(const Options& options, const DownloadRequest& request)
{
    const DownloadRequest whole = settled(request);
    WishedLink wish = wishOf(whole);
    const bool isPlaced = whole.target.folder != listDefaultsFor(options).request.target.folder ||
                          (!wish.below.isEmpty() && leavesFolderOpen(options));
    if (isPlaced)
        wish.folder = whole.target.folder;
    if (!saysAllOf(wish, whole) || (isPlaced && !QDir::isAbsolutePath(wish.folder)))
        return std::unexpected(notWhole());
    return wish;
}

std::expected<Handover, QString> handoverFor(const Invocation& invocation)
{
    const Options& options = invocation.options;
    Handover handover{.links = {}, .folder = {}, .manner = Manner::Quietly};
    if (isGivenAPolicy(invocation))
        handover.onConflict = nameOf(options.common.target.onConflict);
    QStringList links;
    const QList<Order> orders = ordersFor(options);
    for (const Order& order : orders) {
        if (!order.request)
            return std::unexpected(named(order, errorWords(order.request.error(), {}, Reader::Person)));
        const DownloadRequest whole = settled(*order.request);
        const WishedLink wish = wishOf(whole);
        // A browser's cookies may have bytes that no text has.
        if (!options.cookieFile.isEmpty() && !saysAllOf(wish, whole))
            return std::unexpected(named(order, notWhole()));
        // An older window takes lines as well.
        links.append(lineOf(withLogin(whole.url, whole.credentials)));
        handover.wishes.append(wish);
        if (!leavesFolderOpen(options))
            handover.folder = order.request->target.folder;
    }
    if (!handover.onConflict.isEmpty() || std::ranges::any_of(handover.wishes, saysMoreThanItsLink))
        return handover;
    handover.wishes.clear();
    handover.links = std::move(links);
    handover.taking = Taking::EachForItself;
    return handover;
}

} // namespace tributary::cli
