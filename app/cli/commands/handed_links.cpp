#include "app/cli/commands/handed_links.h"

#include "app/cli/commands/requests.h"
#include "app/cli/options/link.h"
#include "app/cli/reporting/error_words.h"
#include "app/remote/wished_downloads.h"

#include <algorithm>
#include <utility>

namespace tributary::cli {

namespace {

bool saysMoreThanItsLink(const WishedLink& wish)
{
    return wish != WishedLink{.url = wish.url};
}

bool isGivenAPolicy(const Invocation& invocation)
{
    return invocation.given.contains(QLatin1String("on-conflict")) ||
           invocation.given.contains(QLatin1String("force"));
}

} // namespace

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
            return std::unexpected(QString(withQueryMasked(order.subject.text) + QLatin1String(": ") +
                                           errorWords(order.request.error(), {}, Reader::Person)));
        // An older window takes lines as well.
        links.append(lineOf(withLogin(order.request->url, order.request->credentials)));
        handover.wishes.append(wishOf(*order.request));
        if (!leavesFolderOpen(options))
            handover.folder = order.request->target.folder;
    }
    if (!handover.onConflict.isEmpty() || std::ranges::any_of(handover.wishes, saysMoreThanItsLink))
        return handover;
    handover.wishes.clear();
    handover.links = std::move(links);
    return handover;
}

} // namespace tributary::cli
