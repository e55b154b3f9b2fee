#pragma once

#include "core/values/download/assembly_choice.h"
#include "core/values/download/download_id.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace tributary {

// The cancelled downloads that still have files here, as a setting of the store: they are discarded when what
// is being done for them is over, or else at the next start.
using DueDiscards = QSet<DownloadId>;

inline constexpr QLatin1String discardsSetting("discardsDue");
QByteArray encodeDiscards(const DueDiscards& due);
DueDiscards decodeDiscards(const QByteArray& record);

// Names the files on the disk that a download may have left there, and for which no row speaks any more.
struct Leftovers
{
    // The whole unfinished file of a download that nobody goes on with, or what a finished file was put
    // together from.
    enum class Of : quint8 { Unfinished, Finished };

    QString path; // of the file, not of its part
    QByteArray urlHash;
    AssemblyChoice assembly;
    Of of = Of::Unfinished;

    friend bool operator==(const Leftovers&, const Leftovers&) = default;
};
using DueLeftovers = QList<Leftovers>;

// Such leftovers that are still to be removed, as a setting of the store.
inline constexpr QLatin1String leftoversSetting("leftoversDue");
QByteArray encodeLeftovers(const DueLeftovers& due);
DueLeftovers decodeLeftovers(const QByteArray& record);

} // namespace tributary
