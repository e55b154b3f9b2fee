#pragma once

#include "ui/details/download_history.h"

namespace tributary {

struct Fact
{
    QString name;
    QString value;
    // The value in technical terms, for the tool tip and for copying; empty where these say no more.
    QString exactly = {};
    // The value at its full length where that is a short form: for the tool tip, and for copying in its
    // place.
    QString whole = {};

    friend bool operator==(const Fact&, const Fact&) = default;
};

// All that is known of a download, named for people; what isn't known isn't there.
QList<Fact> factsOf(const DownloadSnapshot& download, const std::optional<ProbeReport>& probe,
                    const std::optional<FinishedRun>& finished = std::nullopt);
// The facts as text, one a line.
QString linesOf(const QList<Fact>& facts);

} // namespace tributary
