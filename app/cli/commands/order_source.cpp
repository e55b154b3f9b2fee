#include "app/cli/commands/order_source.h"

#include "app/cli/terminal/pipe_input.h"
#include "core/values/phrases/phrase.h"

#include <QBuffer>
#include <QFile>
#include <QScopedValueRollback>

#include <algorithm>

namespace tributary::cli {

namespace {

Expected<std::unique_ptr<QIODevice>> deviceFor(const QString& list)
{
    if (list == QLatin1String("-"))
        return std::make_unique<PipeInput>();
    if (PipeInput::isPipeAt(list))
        return std::make_unique<PipeInput>(list);
    auto file = std::make_unique<QFile>(list);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::DiskError, Phrase(PhraseKind::OpeningList, {file->errorString()}));
    return file;
}

DownloadError unreadable(const DownloadError& error)
{
    return {.kind = error.kind, .detail = Phrase(PhraseKind::ImportRefused, {reasonOf(error)})};
}

} // namespace

OrderSource::OrderSource(Options options)
    : m_options(std::move(options))
    , m_named(m_options.placement)
{
    connect(&m_fetched, &QFutureWatcherBase::finished, this, &OrderSource::takeFetched);
}

void OrderSource::ask(int count)
{
    m_asked += count;
    if (m_stage == Stage::List) {
        m_feed->ask(count);
        return;
    }
    // The receiver of an order may ask for the next at once.
    if (m_stage == Stage::Arguments && !m_isGiving)
        giveArguments();
}

void OrderSource::giveArguments()
{
    const QScopedValueRollback giving(m_isGiving, true);
    const QStringList& links = m_options.operands;
    while (m_asked > 0 && m_nextArgument < links.size())
        give(orderFor(m_options, links.at(m_nextArgument++), ++m_number));
    if (m_nextArgument < links.size())
        return;
    openList();
}

void OrderSource::openList()
{
    m_stage = Stage::Opening;
    if (m_options.lists.isEmpty()) {
        end();
        return;
    }
    m_listNames.append(listNameFor(m_options));
    if (const auto wanted = listRequestFor(m_options, m_options.lists.first())) {
        // The list itself is none of the downloads, which are counted from 1.
        m_fetched.setFuture(m_fetch(*wanted, subjectOfList(m_options, 0)));
    } else if (auto device = deviceFor(m_options.lists.first())) {
        read(std::move(*device));
    } else {
        giveFailure(device.error());
        openNext();
    }
}

void OrderSource::openNext()
{
    // The feed is the one that has just said that it ended.
    if (m_feed)
        m_feed.release()->deleteLater();
    m_options.lists.removeFirst();
    openList();
}

void OrderSource::takeFetched()
{
    // A queue that closes meanwhile answers nothing.
    if (m_fetched.future().resultCount() == 0) {
        end();
        return;
    }
    const Expected<FetchedList> list = m_fetched.result();
    if (!list) {
        giveFailure(list.error());
        openNext();
        return;
    }
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(list->text);
    buffer->open(QIODevice::ReadOnly);
    read(std::move(buffer), list->address);
}

void OrderSource::read(std::unique_ptr<QIODevice> list, const QUrl& address)
{
    LinkListDefaults defaults = listDefaultsFor(m_options);
    defaults.base = address;
    m_feed = std::make_unique<LinkListFeed>(std::move(list), std::move(defaults));
    connect(m_feed.get(), &LinkListFeed::listed, this, &OrderSource::giveListed);
    connect(m_feed.get(), &LinkListFeed::flawed, this,
            [this](const LinkListFlaw& flaw) { give(orderFor(m_options, flaw, ++m_number)); });
    connect(m_feed.get(), &LinkListFeed::ended, this, [this](const Expected<void>& outcome) {
        if (!outcome)
            giveFailure(unreadable(outcome.error()));
        openNext();
    });
    m_stage = Stage::List;
    m_feed->ask(m_asked);
}

// A failure of a list comes without being asked for.
void OrderSource::give(const Order& order)
{
    m_asked = std::max(m_asked - 1, 0);
    Q_EMIT ordered(order);
}

void OrderSource::giveListed(const ListedDownload& listed)
{
    const auto earlier = m_named.take(listed, static_cast<int>(m_listNames.size()) - 1);
    ++m_number;
    give(earlier ? orderForSameName(m_options, listed, placeOf(*earlier), m_number)
                 : orderFor(m_options, listed, m_number));
}

QString OrderSource::placeOf(const LineOfList& line) const
{
    const QString number = QString::number(line.line);
    return line.list == m_listNames.size() - 1 ? number
                                               : m_listNames.at(line.list) + QLatin1Char(':') + number;
}

void OrderSource::giveFailure(const DownloadError& error)
{
    give({.subject = subjectOfList(m_options, ++m_number), .request = std::unexpected(error)});
}

void OrderSource::end()
{
    m_stage = Stage::Over;
    Q_EMIT ended();
}

} // namespace tributary::cli
