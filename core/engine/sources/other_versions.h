#pragma once

#include "core/http/headers/response_head.h"

#include <QByteArray>
#include <QList>

namespace tributary {

// The words of an answer by which a version of a file is told from others.
struct VersionSign
{
    QByteArray etag;
    QByteArray lastModified;
    QByteArray size;

    friend bool operator==(const VersionSign&, const VersionSign&) = default;
};
VersionSign signOf(const ResponseHead& head);

// The answers of one source that were of another version of the file. Machines behind one link may each have
// marks of their own for the same file, and any server may err once: all that is here isn't given up for
// that.
class OtherVersions
{
public:
    // An answer was of another version. Tells whether the file is believed to be another one.
    bool note(const VersionSign& sign);
    // So many came in a row that the next question waits a moment.
    bool areMany() const;
    // An answer was of the file that is known.
    void noteKnown();
    // The file is fetched afresh, and another version is the known one from now on. That several machines
    // answer stays known.
    void beginAfresh();

private:
    QList<VersionSign> m_seen; // the last one at the end
    int m_inARow = 0;
    int m_timesBack = 0; // that the known version came after another one
    bool m_severalAnswer = false;
};

} // namespace tributary
