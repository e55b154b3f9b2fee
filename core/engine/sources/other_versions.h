#pragma once

#include "core/http/judging/judge_response.h"
#include "core/segments/monotonic.h"

#include <QList>

#include <chrono>
#include <optional>

namespace tributary {

// The words of an answer that tell one version of a file from another.
struct VersionSign
{
    Validators marks;
    QByteArray size;

    friend bool operator==(const VersionSign&, const VersionSign&) = default;
};
VersionSign signOf(const ResponseHead& head);

// How an answer of another version changes the file.
enum class VersionSize : quint8 {
    Alike,
    FarLess, // of much at most half is left, or nobody says how much
};
VersionSize sizeOf(const VersionSign& sign, std::optional<qint64> sizeBefore);

// Counts the answers of one source that were of another version of the file. Machines behind one link may
// each have marks of their own for the same file, and any server may err once, so a download gives up the
// bytes that it has only after several such answers. A short answer is fetched, and would have the file's
// name, within a moment, so such answers have to come for longer than one.
class OtherVersions
{
public:
    // An answer was of another version. Tells whether the file is believed to be another one. Whoever loses
    // nothing by that says no size and no time.
    bool note(const VersionSign& sign, VersionSize size = VersionSize::Alike, MonotonicTime now = {});
    // How long the next question waits, as so many answers of other versions came in a row.
    std::chrono::milliseconds wait() const;
    // Notes that an answer was of the version that is known.
    void noteKnown();
    // The file is fetched afresh, and another version is the known one from now on. The object remembers
    // whether several machines answer.
    void beginAfresh();

private:
    QList<VersionSign> m_seen; // the last one at the end
    int m_inARow = 0;
    MonotonicTime m_since{}; // the first of that row
    VersionSize m_lastSize = VersionSize::Alike;
    int m_timesBack = 0; // how often the known version came after another one
    bool m_severalAnswer = false;
};

} // namespace tributary
