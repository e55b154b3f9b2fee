#include "core/engine/run/probe_run.h"

#include "core/engine/bytes/connection.h"
#include "core/engine/run/name_choice.h"
#include "core/engine/shared/kept_answers.h"
#include "core/values/network/answer_status.h"

#include <QRandomGenerator>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// An assembly that keeps nothing, since only the speed of the bytes is measured.
class Nowhere final : public Assembly
{
public:
    Expected<void> checkRoom(qint64) override { return {}; }
    Expected<void> makeRoom(qint64, SpaceReservation) override { return {}; }
    Expected<void> write(qint64, QByteArrayView) override { return {}; }
    Expected<qint64> read(qint64, std::span<char>) const override { return 0; }
    Expected<void> truncate(qint64) override { return {}; }
    Expected<void> sync() override { return {}; }
    Expected<FileIdentity> identity() const override { return FileIdentity{}; }
    Expected<void> requireLength(const RangeSet&) const override { return {}; }
    bool keepsBytes() const override { return false; }
    Expected<void> assemble(qint64, std::atomic<qint64>&, const std::atomic_bool&) override { return {}; }
};

} // namespace

ProbeRun::ProbeRun(DownloadRequest request, const JobServices& services, LogReader log, Then then)
    : m_request(std::move(request))
    , m_answers(services.answers)
    , m_crew(m_request, services, *this, *this, QRandomGenerator::global()->generate())
    , m_log(std::move(log))
    , m_then(std::move(then))
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_crew.tick(MonotonicTime::clock::now()); });
}

void ProbeRun::start()
{
    m_tick.start();
    m_crew.openFresh();
}

void ProbeRun::crewOpened(const Opening& opening)
{
    // The probe has no name that a person wants, so it says what becomes of a name that promises a file.
    const Known fileWanted{.expectedType = m_request.contentType, .namePromise = NamePromise::NoText};
    m_report =
        ProbeReport{.finalUrl = opening.head.url,
                    .name = chooseName(m_request.url, opening.head.url, opening.head.contentDisposition),
                    .size = opening.judgement.total,
                    .contentType = opening.head.contentType,
                    .rangeSupported = opening.judgement.verdict == Verdict::UseRange,
                    .validators = validatorsSaidBy(opening.head),
                    .pageLook = isUnexpectedPage({}, fileWanted, opening.head)
                                    ? std::max(pageLookOf({}, opening.head), PageLook::ByType)
                                    : PageLook::None};
    const bool canMeasure =
        m_request.connections.measureFor.count() > 0 && opening.judgement.verdict == Verdict::UseRange;
    if (canMeasure) {
        m_crew.proceed(std::make_shared<Nowhere>());
        return;
    }
    keepAnswer(*opening.connection);
    end(std::move(*m_report));
}

void ProbeRun::keepAnswer(Connection& connection)
{
    const QUrl& first = connection.asking.place;
    if (!KeptAnswers::isWorthKeeping(first))
        return;
    const bool bringsAll = tributary::bringsAll(connection.transfer->head().status);
    Inquiry asked = connection.question;
    asked.url = first;
    if (bringsAll)
        asked.range.reset();
    DownloadRequest by = connection.source->asked;
    WayOfAnswer way{.asked = {},
                    .network = networkFor(by, first),
                    .bringsAll = bringsAll,
                    .place = connection.question.url,
                    .redirects = connection.redirects,
                    .cookies = std::exchange(by.cookieJar, m_request.cookieJar)};
    way.asked = makeRequest(by, asked);
    connection.transfer->disconnect();
    m_answers.keep({.way = std::move(way),
                    .lease = std::move(connection.lease),
                    .transfer = std::move(connection.transfer)},
                   KeptAnswers::Clock::now());
}

void ProbeRun::crewMeasured(const ConnectionMeasurement& measured)
{
    m_report->connections = measured;
    // The crew calls this amid its own work, and must not be ended there.
    QMetaObject::invokeMethod(this, [this] { crewComplete(); }, Qt::QueuedConnection);
}

void ProbeRun::crewComplete()
{
    if (m_report)
        end(std::move(*std::exchange(m_report, std::nullopt)));
}

// Starting over would tell nothing new, so the report is complete.
void ProbeRun::crewStartsOver()
{
    crewComplete();
}

void ProbeRun::crewTroubled(const Trouble& trouble)
{
    if (m_report)
        crewComplete();
    else
        end(std::unexpected(trouble.judgement.error));
}

void ProbeRun::crewLog(const Phrase& line)
{
    if (m_log)
        m_log(line, LogKind::Finding);
}

void ProbeRun::crewLogExchange(const std::function<Phrase()>& line, LogKind kind)
{
    if (m_log)
        m_log(line(), kind);
}

void ProbeRun::end(Expected<ProbeReport> report)
{
    m_tick.stop();
    m_crew.stop();
    m_then(std::move(report));
    Q_EMIT over();
}

} // namespace tributary
