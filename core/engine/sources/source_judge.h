#pragma once

#include "core/engine/sources/source_list.h"
#include "core/http/judging/judge_response.h"
#include "core/segments/corroboration.h"
#include "core/values/download/download_report.h"

#include <QStringList>

namespace tributary {

// Decides which sources of a file are believed. Knows which source said what the file is, which are on trial,
// which were wrong and why, and which are tried again because the bytes that they differed from are gone.
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

    // The source whose answer said what the file is; null before there was one.
    Source* definer() { return m_definer; }
    const Source* definer() const { return m_definer; }
    void define(Source& source, const Validators& validators);
    // The marks by which the server where the source leads tells versions apart.
    static void noteMarks(Source& source, const Validators& validators);
    // Makes the own link the source that says what the file is, because an earlier run knew it.
    enum class MarksOf : quint8 { OwnPlace, AnotherPlace };
    void defineByOwn(const Validators& validators, MarksOf place);
    // All is fetched afresh: whoever differed from what was here is tried again.
    void forget();

    // Notes that the source brought wrong bytes or offers another file; each source is told of once.
    void blame(const Source& source, const DownloadError& error);
    const QList<WrongSource>& wrongSources() const { return m_wrong; }
    // The source is not asked any more.
    void drop(Source& source, const DownloadError& why);
    // These sources get another chance: they differed only from wrong bytes, or from bytes that are gone.
    void takeBack(const std::vector<size_t>& sources);
    // The source is of no use now: it rests if the problem may pass, else it is dropped.
    enum class Leaving : quint8 { NobodyInPlay, Dropped, Resting };
    Leaving leave(Source& source, const Judgement& judgement, std::chrono::milliseconds leastRest,
                  MonotonicTime now);

    // The source that is wrong; null where that cannot be told, or nobody else is left to do better.
    Source* wrongIn(const Disagreement& disagreement);
    // Drops trust in the source that is wrong, and tells what that means for others and their bytes.
    Ruling rule(const Disagreement& disagreement);
    // Drops trust in a source that differs from bytes which a digest has proven, and tells what that means
    // for the others.
    Ruling convict(const Source& source);
    // Whether the source is the download's own link while a mirror said what the file is; the own link's word
    // counts then.
    bool hasTheSay(const Source& source) const;
    // The two sources offer different files, and the first of them is wrong.
    Ruling refute(const Source& wrong, const Source& by);

    // For each source why it is of no use, where there are several.
    QStringList accounts() const;

private:
    SourceList m_sources;
    Corroboration m_corroboration;
    LogReader m_log;
    Source* m_definer = nullptr;
    QList<WrongSource> m_wrong;
    std::vector<int> m_timesTakenBack; // for each source

    Ruling withoutItsWord(Ruling ruling);
};

} // namespace tributary
