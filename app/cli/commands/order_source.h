#pragma once

#include "app/cli/commands/named_files.h"
#include "app/cli/commands/requests.h"
#include "core/engine/door/link_list_feed.h"

#include <QObject>

namespace tributary::cli {

// The orders of one command, from its arguments and then from its list: no more at a time than are asked for.
class OrderSource : public QObject
{
    Q_OBJECT

public:
    explicit OrderSource(Options options);

    void ask(int count);
    bool hasEnded() const { return m_stage == Stage::Over; }

Q_SIGNALS:
    void ordered(const tributary::cli::Order& order);
    void ended();

private:
    enum class Stage : quint8 { Arguments, List, Over };

    Options m_options;
    NamedFiles m_named;
    std::unique_ptr<LinkListFeed> m_feed;
    Stage m_stage = Stage::Arguments;
    int m_asked = 0;
    int m_number = 0;
    qsizetype m_nextArgument = 0;
    bool m_isGiving = false;

    void giveArguments();
    void openList();
    void give(const Order& order);
    void giveListed(const ListedDownload& listed);
    void giveFailure(const DownloadError& error);
    void end();
};

} // namespace tributary::cli
