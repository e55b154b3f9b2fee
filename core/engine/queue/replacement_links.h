#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_id.h"
#include "core/values/download/download_terms.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace tributary {

class DownloadList;
class LaneRuns;
class SecretsDesk;
class UsualRoute;
struct DownloadEntry;

// The order that a download follows once its new link is compared. GoOnInAnyCase is for a download whose run
// was only ended for the comparison: the download goes on from its old link if the new one is refused.
enum class WithNewLink : quint8 { GoOn, StayPaused, GoOnInAnyCase };
// Whether a download has the new link now, or goes on with the old one.
enum class LinkFate : quint8 { Adopted, Refused };

// Links that downloads are to go on from: each is compared with what is here before it takes the old one's
// place. Lives on the engine's thread.
class ReplacementLinks : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(Expected<void>)>;

    ReplacementLinks(DownloadList& list, LaneRuns& runs, SecretsDesk& secrets, const UsualRoute& route,
                     QObject* parent);

    // The flaw of a link that no download could go on from.
    static std::optional<DownloadError> flawIn(const QUrl& link);
    // Keeps the new link until check() is called, or the link is refused.
    void keep(DownloadId id, const OtherLink& link, WithNewLink afterwards, Then then)
    {
        m_links.insert(
            id, {.link = link, .afterwards = afterwards, .then = std::move(then), .number = ++m_count});
    }
    // A person has said meanwhile what the download is to do then.
    void change(DownloadId id, WithNewLink afterwards);
    WithNewLink afterwards(DownloadId id) const { return m_links.value(id).afterwards; }
    // Compared with what is here of the download, which rests; compared follows.
    void check(const DownloadEntry& download);
    // Answers the caller with the error. A check under way goes on, since its ledger may already name the new
    // link.
    void refuse(DownloadId id, const DownloadError& why);
    // Ends a check under way, which then fails, unless its ledger named the new link before.
    void stop(DownloadId id);
    // Does what refuse() does for a download whose check has not begun, which is then not to go on from the
    // new link.
    void forget(DownloadId id, const DownloadError& why);

Q_SIGNALS:
    // The queue tells the one who asked for the new link.
    void compared(tributary::DownloadId id, tributary::LinkFate fate, tributary::WithNewLink afterwards);

private:
    struct NewLink
    {
        OtherLink link;
        WithNewLink afterwards = WithNewLink::GoOn;
        Then then;
        quint64 number = 0; // tells the answer of its check from a late one of the check before
    };

    DownloadList& m_list;
    LaneRuns& m_runs;
    SecretsDesk& m_secrets;
    const UsualRoute& m_route;
    QHash<DownloadId, NewLink> m_links;
    quint64 m_count = 0;

    void hear(DownloadId id, quint64 number, const Expected<void>& outcome);
    void adopt(DownloadEntry& download, const OtherLink& link);
};

} // namespace tributary
