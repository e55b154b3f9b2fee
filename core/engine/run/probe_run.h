#pragma once

#include "core/engine/transfer/transfer_crew.h"

#include <QTimer>

#include <functional>

namespace tributary {

// Asks for the first piece as a download would, tells what the answer offers, and keeps no byte. The answer
// itself stays open for a download where its link may be good for one question. Asked to, the run fetches as
// much more as it takes to measure how many connections pay.
class ProbeRun : public QObject, private CrewListener, private ByteListener
{
    Q_OBJECT

public:
    using Then = std::function<void(Expected<ProbeReport>)>;

    // The log may be none.
    ProbeRun(DownloadRequest request, const JobServices& services, LogReader log, Then then);
    void start();

Q_SIGNALS:
    void over();

private:
    DownloadRequest m_request;
    KeptAnswers& m_answers;
    TransferCrew m_crew;
    QTimer m_tick;
    LogReader m_log;
    Then m_then;
    std::optional<ProbeReport> m_report; // while connections are measured

    void crewOpened(const Opening& opening) override;
    void crewTroubled(const Trouble& trouble) override;
    void crewComplete() override;
    void crewMeasured(const ConnectionMeasurement& measured) override;
    void crewStartsOver() override;
    void crewLog(const Phrase& line) override;
    void crewLogExchange(const std::function<Phrase()>& line, LogKind kind) override;
    // ByteListener: the bytes are kept nowhere.
    bool crewMustHold() override { return false; }
    void crewWrote(qint64, std::vector<Seal>, const RangeSet&, const Known&) override {}
    void crewCompared(qint64) override {}
    void crewForgot(ByteRange) override {}
    void keepAnswer(Connection& connection);
    void end(Expected<ProbeReport> report);
};

} // namespace tributary
