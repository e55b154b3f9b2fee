#pragma once

#include "core/values/download/download_terms.h"
#include "ui/adding/listed_links.h"

#include <QObject>
#include <QPromise>

#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <optional>

namespace tributary {

class LinkIntake;

// Takes what other programs hand over while nobody looks at the window: links of the terminal, and downloads
// that a browser gives away. They hear of it once the list is kept, or why it is not; then it is taken back.
//
// A server may know a browser by what the browser doesn't tell, or give a file out only once. So a browser
// has its download checked first, and gives its own up once Tributary's first answer was the right one.
class QuietIntake : public QObject
{
    Q_OBJECT

public:
    using Taken = std::expected<void, QString>;
    // Has a download go on from another link; answers why it does not.
    using GoOnFrom = std::function<QFuture<Expected<void>>(DownloadId, const OtherLink&)>;
    // The browser goes on meanwhile, and a person waits for the download to begin.
    static constexpr std::chrono::milliseconds usualPatience{6000};

    QuietIntake(LinkIntake& intake, const DownloadListModel& downloads,
                std::chrono::milliseconds patience = usualPatience);

    void setGoOnFrom(GoOnFrom goOnFrom) { m_goOnFrom = std::move(goOnFrom); }

    // Adds links, one a line, for the folder that is given, or without one for that which was used last.
    QFuture<Taken> add(const QString& lines, const QString& folder);
    // Adds what a person has told the terminal about, as LinkIntake::addWished() does.
    QFuture<Taken> addWished(const QList<DownloadRequest>& requests,
                             std::optional<ConflictPolicy> onConflict);
    // Adds wishes whose links are not in the list, as the caller knows by placesOfListed().
    QFuture<Taken> addFresh(const QList<DownloadRequest>& requests, std::optional<ConflictPolicy> onConflict);
    // The places of wishes whose links are in the list already, or belong to an earlier wish.
    QList<int> placesOfListed(const QList<DownloadRequest>& requests) const;
    // The places of the links that add() would leave out.
    QList<int> placesOfListed(const QStringList& links) const;
    // Asks the server as the download would, and adds nothing. The error says why the download had better
    // stay in the browser. Other sizes than the browser's are wrong, where both are known.
    QFuture<Taken> check(const DownloadRequest& request, std::optional<qint64> size);
    // Adds what a browser gives away, of a size if the browser knows it. The browser would fetch again what
    // it has fetched before, so what is finished is added anew. A download whose own link has expired goes on
    // from the browser's, where that brings the same file.
    QFuture<Taken> take(const DownloadRequest& request, std::optional<qint64> size);

private:
    using Answer = std::shared_ptr<QPromise<Taken>>;
    // The state of a link in the list. Unproven: its download has neither brought bytes nor failed yet.
    enum class Standing : quint8 { NotThere, Unproven, WellUnderWay, Stuck };

    LinkIntake& m_intake;
    const DownloadListModel& m_downloads;
    std::chrono::milliseconds m_patience;
    GoOnFrom m_goOnFrom;

    Standing standingOf(const DownloadRequest& request) const;
    std::optional<DownloadId> mayGoOn(const DownloadRequest& request, std::optional<qint64> size) const;
    void askServer(const DownloadRequest& request, std::optional<qint64> size, const Answer& answer);
    QFuture<Taken> afterAdding(const Taken& added, const QList<DownloadId>& before);
    void takeAnew(const DownloadRequest& request, Standing standing, const Answer& answer);
    void goOn(DownloadId id, const DownloadRequest& request, const Answer& answer);
    void onceKept(const QList<DownloadId>& before, const Answer& answer);
};

} // namespace tributary
