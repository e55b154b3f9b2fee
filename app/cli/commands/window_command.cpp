#include "app/cli/commands/window_command.h"

#include "app/cli/commands/window_answers.h"
#include "app/cli/options/window_order.h"
#include "app/cli/reporting/json_events.h"
#include "app/cli/reporting/list_rows.h"
#include "app/remote/remote_client.h"
#include "core/values/naming/human_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalWindow)
};

QString doneWord(Deed deed)
{
    switch (deed) {
    //: %1: how many downloads, or "all".
    case Deed::Pause: return Words::tr("paused: %1");
    //: %1: how many downloads, or "all".
    case Deed::Resume: return Words::tr("resumed: %1");
    //: %1: how many downloads.
    case Deed::Cancel: return Words::tr("cancelled: %1");
    //: %1: how many downloads.
    case Deed::Remove: return Words::tr("removed from the list: %1");
    }
    return {};
}

// Says which rule the schedule applies now in place of the limit, and until when.
QString scheduleWords(const LimitReceipt& limit)
{
    const bool isPaused = limit.now == HourRule::Paused;
    if (!limit.until)
        return isPaused ? Words::tr("now: paused by the schedule")
                        : Words::tr("now: no limit, by the schedule");
    const QString until = QLocale().toString(limit.until->toLocalTime(), QLocale::ShortFormat);
    //: %1: a date and a time
    return isPaused ? Words::tr("now: paused by the schedule until %1").arg(until)
                    //: %1: a date and a time
                    : Words::tr("now: no limit, by the schedule, until %1").arg(until);
}

// Carries out one order, and has the streams to tell of it.
class WindowCommand
{
public:
    WindowCommand(const Options& options, const HandoverPlace& place, QIODevice& out, QIODevice& err,
                  const ListLook& look)
        : m_options(options)
        , m_place(place)
        , m_out(out)
        , m_err(err)
        , m_look(look)
    {
    }

    ExitCode operator()(const ListSearch& search) const
    {
        const auto downloads = askForList(search, m_place);
        if (!downloads)
            return complain(m_err, wordsFor(downloads.error()));
        if (m_options.form == OutputForm::Json)
            writeEvents(*downloads);
        else
            writeRows(*downloads);
        return ExitCode::Done;
    }

    ExitCode operator()(const DownloadsOrder& order) const
    {
        const auto receipt = giveOrder(order, m_place);
        if (!receipt)
            return complain(m_err, wordsFor(receipt.error()));
        for (const DownloadId id : receipt->unknown)
            complain(m_err, Words::tr("there is no download %1").arg(id.value));
        for (const DownloadId id : receipt->over)
            complain(m_err, Words::tr("download %1 is over").arg(id.value));
        const qsizetype passedOver = receipt->unknown.size() + receipt->over.size();
        if (!order.ids)
            say(doneWord(order.deed).arg(Words::tr("all")));
        else if (order.ids->size() > passedOver)
            say(doneWord(order.deed).arg(order.ids->size() - passedOver));
        return passedOver == 0 ? ExitCode::Done : ExitCode::Failed;
    }

    ExitCode operator()(const LimitOrder& order) const
    {
        const auto limit = giveOrder(order, m_place);
        if (!limit)
            return complain(m_err, wordsFor(limit.error()));
        //: Of the speed limit.
        const QString none = Words::tr("none");
        say(Words::tr("speed limit: %1")
                .arg(limit->bytesPerSecond == 0 ? none : speedText(limit->bytesPerSecond)));
        if (limit->now != HourRule::Limited)
            say(scheduleWords(*limit));
        return ExitCode::Done;
    }

private:
    void say(const QString& text) const
    {
        if (m_options.verbosity != Verbosity::Quiet)
            m_out.write(text.toUtf8() + '\n');
    }

    void writeEvents(const QList<DownloadSnapshot>& downloads) const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const DownloadSnapshot& download : downloads)
            m_out.write(listedLine(download, now));
    }

    // An empty list is no line for a script, and a word for a person.
    void writeRows(const QList<DownloadSnapshot>& downloads) const
    {
        for (const QString& row : listRows(downloads, m_look.columns, m_look.look.ellipsis()))
            m_out.write(row.toUtf8() + '\n');
        if (downloads.isEmpty() && m_look.columns)
            say(Words::tr("no downloads to show"));
    }

    const Options& m_options;
    const HandoverPlace& m_place;
    QIODevice& m_out;
    QIODevice& m_err;
    const ListLook& m_look;
};

} // namespace

ExitCode commandWindow(const Invocation& invocation, const HandoverPlace& place, QIODevice& out,
                       QIODevice& err, const ListLook& look)
{
    // `checkTogether` has refused orders that make no sense as mistakes of usage.
    const RemoteOrder order = windowOrderFrom(invocation).value();
    return std::visit(WindowCommand(invocation.options, place, out, err, look), order);
}

} // namespace tributary::cli
