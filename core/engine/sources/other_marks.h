#pragma once

#include "core/values/download/validators.h"

#include <QList>

namespace tributary {

// The marks of other versions that one source's answers bore. Machines behind one link may each have marks of
// their own for the same file, so a mark that comes now and then doesn't say yet that the file is another
// one.
class OtherMarks
{
public:
    // An answer bore another mark than the file's. Tells whether the file is believed to be another one.
    bool note(const Validators& mark);
    // An answer bore the file's own mark.
    void noteOwn();
    // The file is fetched afresh, and its mark is another one from now on. That several machines answer stays
    // known.
    void beginAfresh();

private:
    QList<Validators> m_seen; // the last one at the end
    int m_inARow = 0;
    bool m_severalAnswer = false; // a mark came back after another one
};

} // namespace tributary
