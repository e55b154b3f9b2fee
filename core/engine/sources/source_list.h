#pragma once

#include "core/engine/sources/other_versions.h"
#include "core/segments/connection_growth.h"
#include "core/segments/monotonic.h"
#include "core/values/download/download_error.h"
#include "core/values/download/download_request.h"
#include "core/values/download/range_set.h"
#include "core/values/download/validators.h"

#include <memory>
#include <optional>
#include <vector>

namespace tributary {

class SharedLimits;

enum class SourceStanding : quint8 {
    Unknown, // not asked yet, or it has not shown yet that it has the same file
    Trusted,
    Aside,   // not asked while another one is asked alone
    Dropped, // not asked any more
};

// How a source answers questions for ranges.
struct SourceQuirks
{
    // When it refused a further question for good, as of a link that has expired; answers that are under way
    // go on, and none of them can be had again. Forgotten once a later question brings bytes.
    std::optional<MonotonicTime> refusedMoreAt = {};
    QString markedBy = {};    // the place that gave its marks; of another place's they say nothing
    bool isToOverlap = false; // its ranges were wrong before, or it leaves out its mark
    bool ifRangeIsUseless = false;
    bool leavesOutLengths = false;         // of its parts
    bool givesNoParts = false;             // its last answer was all of the file where a part was asked for
    std::optional<qint64> mostAtOnce = {}; // the length of its last answer, which was shorter than asked
    std::optional<qint64> cutAt = {};      // its last body ended there, and nobody said that this is all
    int cuts = 0;                          // of those, since there was an end that was believed
    int codings = 0;                       // answers in a row that came compressed, over all its connections
    int silences = 0;                      // tries in a row on which nothing came of a range that begins late
    qint64 latestGiven = 0; // where the range began that began latest of those that brought bytes
    std::optional<MonotonicTime> broughtAt = {}; // the last bytes
    int refusals = 0;                            // in a row since then, each of all its connections
    bool wasAskedForAll = false;                 // since bytes came last, as nothing came of parts
    std::optional<qint64> sizeSaid = {};         // of the file, by an answer that was of no use
    int sizesDoubted = 0;                        // answers with another size
    OtherVersions otherVersions = {};
};

// Where a redirect had led, until it failed in a way that may pass.
struct AbandonedPlace
{
    QUrl url;
    DownloadError error;
    std::optional<std::chrono::milliseconds> retryAfter = {};
};

// A source was asked by its own link again, after a place to which that had led was of no use.
struct FirstLinkAsked
{
    MonotonicTime at{};
    std::optional<AbandonedPlace> abandoned = {};
    int times = 1; // in a row, without a byte
};

// The name under which a server tells versions of a file apart. A query is often a signature, made anew for
// each request.
QString placeOf(const QUrl& url);

// One place that offers the file, and what a run has learned of it.
struct Source
{
    // The download's request, reduced to what may go to this source's host.
    DownloadRequest asked;
    size_t number = 0; // among them; 0: the download's own link
    QUrl url;          // where its redirects led
    Validators validators;
    ConnectionGrowth growth;
    SourceStanding standing = SourceStanding::Unknown;
    SourceStanding standingBefore = SourceStanding::Unknown; // it was set aside
    // Stretches of what is here that it has still to show before it is trusted.
    std::vector<ByteRange> trial;
    bool isSlow = false;
    SourceQuirks quirks;
    // Set where the first link was asked again; reset by bytes that were asked for later than that.
    std::optional<FirstLinkAsked> firstLinkAsked;
    int failures = 0;          // since it last brought bytes
    double bytesPerSecond = 0; // of one connection; 0: not measured yet
    MonotonicTime restsUntil{};
    std::optional<DownloadError> problem; // for which it was left last

    // Whether that place gave the marks, and whether one of them tells one version from another.
    bool isMarkedBy(const QUrl& place) const;
    bool isMarkedAt(const QUrl& place) const { return validators.hasStrongEtag() && isMarkedBy(place); }
    // Whether the source may be asked now or after a rest.
    bool isInPlay() const
    {
        return standing == SourceStanding::Unknown || standing == SourceStanding::Trusted;
    }
    bool isUsable(MonotonicTime now) const { return isInPlay() && restsUntil <= now; }
    // Whether it was left for an answer that says little of its file: all of it for a part, or a page.
    bool wasLeftForAnOddAnswer() const;
    // Whether it was left because its server said no, as one of several machines may that lacks the file yet.
    bool wasRefused() const;
};

// The download's own link and its mirrors, in the order in which they are tried.
class SourceList
{
public:
    SourceList(const DownloadRequest& wanted, const SharedLimits& limits);

    Source& own() { return *m_sources.front(); }
    const Source& own() const { return *m_sources.front(); }
    bool hasMirrors() const { return m_sources.size() > 1; }
    const std::vector<std::unique_ptr<Source>>& all() const { return m_sources; }
    Source& at(size_t index) { return *m_sources[index]; }

    // The source to begin with; null while all are resting or dropped.
    Source* first(MonotonicTime now) const;
    bool hasUsableBeside(const Source& source, MonotonicTime now) const;
    bool hasTrustedBeside(const Source& source, MonotonicTime now) const;
    // Whether another source is usable now or after its rest.
    bool hasOthersInPlay(const Source& source) const;
    // How many connections all sources in use want together.
    int wanted(int most, MonotonicTime now) const;
    // A wait is over, so sources that were resting are asked again.
    void wake();
    // From now on no other source is asked.
    void isolate(const Source& source);
    // Sources that isolate() set aside are asked again; tells whether there were any.
    bool rejoin();

private:
    std::vector<std::unique_ptr<Source>> m_sources;
};

} // namespace tributary
