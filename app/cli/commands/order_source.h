#pragma once

#include "app/cli/commands/named_files.h"
#include "app/cli/commands/requests.h"
#include "core/engine/door/link_list_feed.h"
#include "core/values/download/fetched_list.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace tributary::cli {

// Fetches the list of links that the request asks for; the subject names it in messages.
using FetchList = std::function<QFuture<Expected<FetchedList>>(const DownloadRequest&, const Subject&)>;

// The orders of one command, from its arguments and then from its lists, one after the other: no more at a
// time than are asked for.
class OrderSource : public QObject
{
    Q_OBJECT

public:
    explicit OrderSource(Options options);
    // For a list that is a link; to be called before the first ask().
    void setFetchList(FetchList fetch) { m_fetch = std::move(fetch); }

    void ask(int count);
    bool hasEnded() const { return m_stage == Stage::Over; }

Q_SIGNALS:
    void ordered(const tributary::cli::Order& order);
    void ended();

private:
    enum class Stage : quint8 { Arguments, Opening, List, Over };

    Options m_options;       // its lists are those that have not ended
    QStringList m_listNames; // of all that were begun
    NamedFiles m_named;
    FetchList m_fetch;
    QFutureWatcher<Expected<FetchedList>> m_fetched;
    std::unique_ptr<LinkListFeed> m_feed;
    Stage m_stage = Stage::Arguments;
    int m_asked = 0; // and not given yet
    int m_number = 0;
    qsizetype m_nextArgument = 0;
    bool m_isGiving = false;

    void giveArguments();
    void openList();
    void openNext();
    void takeFetched();
    void read(std::unique_ptr<QIODevice> list, const QUrl& address = {});
    void give(const Order& order);
    void giveListed(const ListedDownload& listed);
    QString placeOf(const LineOfList& line) const;
    void giveFailure(const DownloadError& error);
    void end();
};

} // namespace tributary::cli
