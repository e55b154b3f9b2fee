#pragma once

#include "core/engine/shared/burst_rest.h"
#include "core/engine/shared/job_services.h"
#include "core/engine/shared/kept_answers.h"
#include "core/engine/shared/shared_limits.h"
#include "core/http/exchange/connection_pool.h"
#include "core/storage/assembly/finisher.h"

#include <QThreadPool>

namespace tributary::test {

// All that a lane gives to a run or to those who ask servers. The lane is the test's own thread.
struct LaneServices
{
    ConnectionPool connections;
    KeptAnswers answers;
    SharedLimits limits;
    BurstRest rest;
    Finisher finisher;
    QThreadPool aside;
    QThreadPool saves;

    explicit LaneServices(const QueueLimits& of = {})
        : limits(of)
    {
    }

    JobServices forHome(QObject* home)
    {
        return {.connections = connections,
                .limits = limits,
                .rest = rest,
                .finisher = finisher,
                .answers = answers,
                .aside = aside,
                .saves = saves,
                .home = home};
    }
    void waitForDone()
    {
        aside.waitForDone();
        saves.waitForDone();
    }
};

} // namespace tributary::test
