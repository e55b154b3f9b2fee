#pragma once

#include "core/values/basics/names.h"
#include "core/values/download/checksum.h"
#include "core/values/download/download_error.h"
#include "core/values/download/validators.h"
#include "core/values/network/page_look.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace tributary {

// The speed of a host with so many connections at once.
struct ConnectionStep
{
    int connections = 0;
    qint64 bytesPerSecond = 0;

    friend bool operator==(const ConnectionStep&, const ConnectionStep&) = default;
};

// The result of opening connections to a host step by step.
struct ConnectionMeasurement
{
    int accepted = 0; // as many carried bytes at once
    int best = 0;     // more don't pay
    bool wasRefused = false;
    bool wasCutShort = false; // by its time or the file's end: then it is not known how many pay
    bool didFileEnd = false;  // before its time was over
    QList<ConnectionStep> steps;

    friend bool operator==(const ConnectionMeasurement&, const ConnectionMeasurement&) = default;
};

// The subject of a line of the log. Finding: something was found and mended on the disk. Exchange: a request
// and its answer, of which there are many. Refusal: a request that got nothing.
enum class LogKind : quint8 { Finding, Exchange, Refusal };
template<>
inline constexpr auto choiceNames<LogKind> =
    std::array{QLatin1String("finding"), QLatin1String("exchange"), QLatin1String("refusal")};
using LogReader = std::function<void(const Phrase& line, LogKind kind)>;

// What the first answer told about a file.
struct ProbeReport
{
    QUrl finalUrl; // behind all redirects
    QString name;  // that the file would get
    std::optional<qint64> size;
    QByteArray contentType;
    bool rangeSupported = false;
    Validators validators;
    std::optional<ConnectionMeasurement> connections;
    // A download refuses a web page under names that promise something else (breaksPromise).
    PageLook pageLook = PageLook::None;

    friend bool operator==(const ProbeReport&, const ProbeReport&) = default;
};

// The most answers to probes that stay open for downloads of the same links, where a link may be good for one
// question.
inline constexpr int mostOpenAnswers = 8;

// Verified: a digest was known and the file has it. None: nobody said a digest.
enum class ChecksumOutcome : quint8 { None, Verified };
template<>
inline constexpr auto choiceNames<ChecksumOutcome> =
    std::array{QLatin1String("none"), QLatin1String("verified")};
// A body that ends with the connection and names no length can only be believed.
enum class SizeOutcome : quint8 { Confirmed, NotConfirmed };
template<>
inline constexpr auto choiceNames<SizeOutcome> =
    std::array{QLatin1String("confirmed"), QLatin1String("notConfirmed")};

// A source that brought bytes which are not the file's, or offered another file.
struct WrongSource
{
    QUrl url; // without user info
    DownloadError error;

    friend bool operator==(const WrongSource&, const WrongSource&) = default;
};

// Skipped: something was there under the name, and stays as it is (ConflictPolicy::Skip); nothing else of the
// result says anything then.
enum class ResultKind : quint8 { Downloaded, Skipped };
template<>
inline constexpr auto choiceNames<ResultKind> =
    std::array{QLatin1String("downloaded"), QLatin1String("skipped")};

// A file that is under its name, whole.
struct DownloadResult
{
    QString path;
    qint64 bytes = 0;                      // of the whole file
    std::chrono::milliseconds duration{0}; // of the last run
    bool segmented = false;                // the file came in several segments
    bool rangeSupported = false;
    int connectionsUsed = 0; // 0: the file was there already
    int retries = 0;
    qint64 resumedFrom = 0;    // bytes that earlier runs had brought
    qint64 bytesDiscarded = 0; // bytes that were fetched and not used
    ChecksumOutcome checksum = ChecksumOutcome::None;
    // The digest that was verified, if any, and its origin.
    FoundChecksum verified;
    SizeOutcome size = SizeOutcome::Confirmed;
    QList<WrongSource> wrongSources; // that were dropped on the way
    ResultKind kind = ResultKind::Downloaded;

    friend bool operator==(const DownloadResult&, const DownloadResult&) = default;
};

// A failure that will be tried again after a wait.
struct RetryNotice
{
    DownloadError error;
    int attempt = 0; // 1 is the first try after a failure without progress in between
    std::chrono::milliseconds wait{0};

    friend bool operator==(const RetryNotice&, const RetryNotice&) = default;
};

// A failure that ends a run; kept says how many bytes stay safe in the part file, for the next.
struct FailureNotice
{
    DownloadError error;
    qint64 kept = 0;

    friend bool operator==(const FailureNotice&, const FailureNotice&) = default;
};

// Where a paused connection stood: [start, position) of it is written.
struct SegmentPosition
{
    qint64 start = 0;
    qint64 position = 0;
    std::optional<qint64> end;

    friend bool operator==(const SegmentPosition&, const SegmentPosition&) = default;
};

using SegmentPositions = QList<SegmentPosition>;

} // namespace tributary
