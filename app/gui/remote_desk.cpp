#include "app/gui/remote_desk.h"

#include "app/handover/visit.h"
#include "app/remote/list_pages.h"
#include "app/remote/remote_answers.h"
#include "app/remote/remote_order.h"
#include "core/engine/door/download_queue.h"
#include "ui/failures/failure_remedies.h"
#include "ui/list/rows/download_rules.h"
#include "ui/list/view/removal_undo.h"
#include "ui/settings/settings.h"
#include "ui/widgets/when_done.h"
#include "ui/window/main_window.h"
#include "ui/window/selection_commands.h"
#include "words/failure_text.h"

#include <QFutureWatcher>

#include <memory>

namespace tributary {

namespace {

using Listed = Expected<QList<DownloadSnapshot>>;

// An order for what is so already is obeyed by leaving it alone, as scripts expect.
bool isOverFor(Deed deed, DownloadState state)
{
    switch (deed) {
    case Deed::Pause: return !canPause(state) && state != DownloadState::Paused;
    case Deed::Resume:
    case Deed::Cancel: return state == DownloadState::Finished;
    case Deed::Remove: break;
    }
    return false;
}

// The named downloads, told one by one how they stand.
struct Judged
{
    DownloadsOrder order;
    OrderReceipt receipt = {};
    QList<DownloadId> fit = {};
    qsizetype answers = 0;

    void note(DownloadId id, const std::optional<DownloadSnapshot>& download)
    {
        ++answers;
        if (!download)
            receipt.unknown.append(id);
        else if (isOverFor(order.deed, download->state))
            receipt.over.append(id);
        else
            fit.append(id);
    }
    bool isOver() const { return answers == order.ids->size(); }
};

LimitReceipt receiptOf(const LimitNow& limit)
{
    return {.bytesPerSecond = limit.bytesPerSecond, .now = limit.now, .until = limit.until};
}

} // namespace

RemoteDesk::RemoteDesk(MainWindow& window, DownloadQueue& queue, Settings& settings)
    : m_window(window)
    , m_queue(queue)
    , m_settings(settings)
{
}

void RemoteDesk::obey(const QJsonObject& json, Visit& visit)
{
    if (const auto order = remoteOrderFrom(json))
        std::visit([&](const auto& one) { answer(one, visit); }, *order);
    else
        visit.answer(answerRefused(wordsFor(order.error())));
}

// The list is taken out of the future: whoever shares it would have to copy all of it.
void RemoteDesk::answer(const ListSearch& search, Visit& visit)
{
    auto* watcher = new QFutureWatcher<Listed>(&visit);
    connect(watcher, &QFutureWatcherBase::finished, &visit, [watcher, &visit] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            return;
        Listed listed = watcher->future().takeResult();
        if (!listed)
            return visit.answer(answerRefused(errorLines(listed.error())));
        auto pages = std::make_shared<ListPages>(*std::move(listed));
        visit.answerInPages([pages] { return pages->next(); });
    });
    watcher->setFuture(m_queue.list(search));
}

void RemoteDesk::answer(const DownloadsOrder& order, Visit& visit)
{
    if (!order.ids) {
        carryOutForAll(order.deed);
        return visit.answer(toJson(OrderReceipt()));
    }
    auto judged = std::make_shared<Judged>(order);
    for (const DownloadId id : *order.ids) {
        whenDone(m_queue.snapshot(id), &visit, [this, id, judged, &visit](const auto& download) {
            judged->note(id, download);
            if (!judged->isOver())
                return;
            if (!judged->fit.isEmpty())
                carryOut(judged->order.deed, judged->fit);
            visit.answer(toJson(judged->receipt));
        });
    }
}

void RemoteDesk::answer(const LimitOrder& order, Visit& visit)
{
    m_settings.set(setting::bytesPerSecond, order.bytesPerSecond);
    visit.answer(toJson(receiptOf(limitAt(m_settings, QDateTime::currentDateTime()))));
}

// An order is no occasion for a question, so a removal leaves the way back open: a running download may
// return with its bytes.
void RemoteDesk::carryOut(Deed deed, const QList<DownloadId>& ids)
{
    SelectionCommands& commands = m_window.commands();
    switch (deed) {
    case Deed::Pause: commands.pause(ids); break;
    case Deed::Resume:
        commands.retry(ids);
        m_window.remedies().noteResumedFromElsewhere();
        break;
    case Deed::Cancel: commands.cancelNow(ids, SelectionCommands::Receipt::Told); break;
    case Deed::Remove: m_window.removals().remove(ids, Removal::MayComeBack); break;
    }
}

// The window may not know yet of what was added or paused a moment ago; the queue does.
void RemoteDesk::carryOutForAll(Deed deed)
{
    if (deed == Deed::Pause) {
        m_window.commands().pauseAll();
        m_queue.pauseAll();
    } else if (deed == Deed::Resume) {
        m_window.commands().resumeAll();
        m_window.remedies().noteResumedFromElsewhere();
        m_queue.resumeAll();
    }
}

} // namespace tributary
