#pragma once

#include "core/http/judging/judge_response.h"

#include <QList>

namespace tributary {

// The words of an answer that tell one version of a file from another.
struct VersionSign
{
    Validators marks;
    QByteArray size;

    friend bool operator==(const VersionSign&, const VersionSign&) = default;
};
VersionSign signOf(const ResponseHead& head);

// Counts the answers of one source that were of another version of the file. Machines behind one link may
// each have marks of their own for the same file, and any server may err once, so a download gives up the
// bytes that it has only after several such answers.
class OtherVersions
{
public:
    // An answer was of another version. Tells whether the file is believed to be another one.
    bool note(const VersionSign& sign);
    // Whether so many answers of other versions came in a row that the next question has to wait a moment.
    bool areMany() const;
    // Notes that an answer was of the version that is known.
    void noteKnown();
    // The file is fetched afresh, and another version is the known one from now on. The object remembers
    // whether several machines answer.
    void beginAfresh();

private:
    QList<VersionSign> m_seen; // the last one at the end
    int m_inARow = 0;
    int m_timesBack = 0; // how often the known version came after another one
    bool m_severalAnswer = false;
};

} // namespace tributary
