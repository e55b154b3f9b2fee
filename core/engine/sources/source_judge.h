#pragma once

#include "core/engine/sources/source_list.h"
#include "core/http/judging/judge_response.h"
#include "core/segments/corroboration.h"
#include "core/values/download/download_report.h"

#include <QStringList>

namespace tributary {

// Which of the sources of a file are believed: who said what the file is, who is on trial, who was wrong and
// for what, and who is tried again because what it differed from is gone.
class SourceJudge
{
public:
    // The seed is for the places at which sources are compared.
    SourceJudge(const DownloadRequest& wanted, const SharedLimits& limits, quint32 seed, LogReader log);

    SourceList& sources() { return m_sources; }
    const SourceList& sources() const { return m_sources; }
    Source& own() { return m_sources.own(); }
    const Source& own() const { return m_sources.own(); }
    Corroboration& corroboration() { return m_corroboration; }
    const Corroboration& corroboration() const { return m_corroboration; }

    // Whose answer said what the file is; none before there was one.
    Source* definer() { return m_definer; }
    const Source* definer() const { return m_definer; }
    void define(Source& source, const Validators& validators);
    // An earlier run knew what the file is.
    void defineByOwn(const Validators& validators);
    // All is fetched afresh: whoever differed from what was here is tried again.
    void forget();

    // It brought wrong bytes, or offers another file; told once of each.
    void blame(const Source& source, const DownloadError& error);
    const QList<WrongSource>& wrongSources() const { return m_wrong; }
    // It is not asked any more.
    void drop(Source& source, const DownloadError& why);
    // They differed from what a wrong one had brought, or from what is not here any more.
    void takeBack(const std::vector<size_t>& sources);
    // It is of no use for now; what may pass passes.
    enum class Leaving : quint8 { NobodyIsLeft, Dropped, Resting };
    Leaving leave(Source& source, const Judgement& judgement, std::chrono::milliseconds leastRest,
                  MonotonicTime now);

    // Who is wrong, if that can be told and others are left to do better.
    Source* wrongIn(const Disagreement& disagreement);
    // What follows once the wrong one is dropped.
    Ruling rule(const Disagreement& disagreement);
    // It is the own link, and another one said what the file is: the own link's word counts.
    bool hasTheSay(const Source& source) const;
    // They offer different files.
    void refute(const Source& wrong, const Source& by);

    // Each of several sources, and why it is of no use.
    QStringList accounts() const;

private:
    SourceList m_sources;
    Corroboration m_corroboration;
    LogReader m_log;
    Source* m_definer = nullptr;
    QList<WrongSource> m_wrong;
};

} // namespace tributary
