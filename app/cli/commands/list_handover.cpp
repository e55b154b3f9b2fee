#include "app/cli/commands/list_handover.h"

#include "app/cli/commands/handed_links.h"
#include "app/cli/commands/window_answers.h"
#include "app/cli/options/link.h"
#include "app/cli/terminal/text_width.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

namespace tributary::cli {

namespace {

using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalAdd)
};

// The window reads a question at once, so it stays small, but for a wish that is larger by itself.
constexpr qsizetype mostBytesOfAQuestion = 1024 * 1024;
// 256 KiB of a frame are for the members that hold for all wishes.
constexpr qsizetype mostBytesOfAWish = largestFrame - 256 * 1024;
// A list that comes slowly through a pipe may never end.
constexpr std::chrono::milliseconds longestWait = 1s;

} // namespace

ListHandover::ListHandover(OrderSource& orders, const Invocation& invocation, Reporter& reporter,
                           HandOver handOver, const Streams& streams)
    : m_orders(orders)
    , m_invocation(invocation)
    , m_reporter(reporter)
    , m_handOver(std::move(handOver))
    , m_streams(streams)
    , m_question(listQuestionFor(invocation))
{
    m_late.setSingleShot(true);
    m_late.setInterval(longestWait);
    connect(&m_late, &QTimer::timeout, this, &ListHandover::send);
    connect(&m_orders, &OrderSource::ordered, this, &ListHandover::take);
    connect(&m_orders, &OrderSource::ended, this, &ListHandover::end);
}

void ListHandover::start()
{
    m_orders.ask(mostOfAQuestion);
}

void ListHandover::take(const Order& order)
{
    if (m_stage == Stage::Over)
        return;
    takeRequest(order);
    if (++m_taken < mostOfAQuestion)
        return;
    send();
    m_taken = 0;
    if (m_stage == Stage::Running)
        m_orders.ask(mostOfAQuestion);
}

void ListHandover::takeRequest(const Order& order)
{
    if (!order.request) {
        m_tally.countFailure(order.request.error().kind);
        m_reporter.failed(order.subject, {.error = order.request.error(), .kept = 0});
        return;
    }
    if (order.notice)
        m_reporter.noticed(order.subject, *order.notice);
    const QString name = printable(withQueryMasked(order.subject.text));
    if (const auto wish = wishFor(m_invocation.options, *order.request))
        append(*wish, name);
    else
        leaveOut(name, wish.error());
}

void ListHandover::append(const WishedLink& wish, const QString& name)
{
    const qsizetype bytes = QJsonDocument(toJson(wish)).toJson(QJsonDocument::Compact).size();
    if (bytes > mostBytesOfAWish) {
        leaveOut(name, wordsFor(FrameFault::TooLarge));
        return;
    }
    if (m_bytes + bytes > mostBytesOfAQuestion)
        send();
    if (m_stage == Stage::Over)
        return;
    m_question.wishes.append(wish);
    m_names.append(name);
    m_bytes += bytes;
    if (!m_late.isActive())
        m_late.start();
}

void ListHandover::send()
{
    m_late.stop();
    if (m_question.wishes.isEmpty() || m_stage == Stage::Over)
        return;
    const auto leftOut = m_handOver(m_question);
    if (!leftOut) {
        stop(leftOut.error());
        return;
    }
    m_handed += m_question.wishes.size() - leftOut->size();
    tellLeftOut(*leftOut);
    m_question.wishes.clear();
    m_names.clear();
    m_bytes = 0;
}

// Where an entry wishes for more than the download has, that comes to nothing.
void ListHandover::tellLeftOut(const QList<int>& places)
{
    for (const int place : places) {
        const QString why = Words::tr("already in the list");
        if (saysMoreThanItsLink(m_question.wishes.at(place)))
            leaveOut(m_names.at(place), why);
        else
            say(m_names.at(place) + QLatin1String(": ") + why);
    }
}

void ListHandover::leaveOut(const QString& name, const QString& why)
{
    m_tally.countFailure(ErrorKind::Conflict);
    complain(m_streams.err, name + QLatin1String(": ") + why);
}

void ListHandover::say(const QString& text)
{
    if (m_invocation.options.verbosity != Verbosity::Quiet)
        m_streams.out.write(text.toUtf8() + '\n');
}

void ListHandover::end()
{
    send();
    if (m_stage == Stage::Running)
        leave();
}

// The window refused a question or did not answer. Later entries would stand before the missing ones, so the
// command hands over no more.
void ListHandover::stop(const QString& why)
{
    m_tally.countFailure(ErrorKind::Conflict);
    complain(m_streams.err, why);
    leave();
}

void ListHandover::leave()
{
    m_stage = Stage::Over;
    m_late.stop();
    say(Words::tr("handed over to the desktop program: %1").arg(m_handed));
    Q_EMIT over(m_tally.exitCode);
}

} // namespace tributary::cli
