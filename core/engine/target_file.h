#pragma once

#include "core/storage/ledger.h"
#include "core/storage/part_file.h"
#include "core/values/download_request.h"

#include <functional>
#include <memory>
#include <variant>

namespace tributary {

// What is found under the name that a download wants.
struct NothingHere
{
};
struct PartHere
{
    Ledger ledger;
};
struct FinishedHere
{
};
struct SkippedHere
{
};
using TargetFinding = std::variant<NothingHere, PartHere, FinishedHere, SkippedHere>;

// The file that a download makes: finds its name by the conflict policy, and the unfinished part of an
// earlier run under it. A part that belongs to another link, or that nobody vouches for, is never written
// over.
class TargetFile
{
public:
    using Log = std::function<void(const QString&)>;

    TargetFile(DownloadTarget wanted, QByteArray urlHash, Log log);

    // Before anything is found or made there.
    void moveTo(const QString& folder);
    // Before any request: takes an earlier part if there is one, makes nothing.
    Expected<TargetFinding> look(const QString& fileName);
    // After the first answer: makes the part file where look() would have found nothing.
    Expected<TargetFinding> take(const QString& fileName);

    // The part is not what its ledger speaks of at all: sets it aside, and there is nothing here.
    Expected<TargetFinding> disown();

    const std::shared_ptr<PartFile>& part() const { return m_part; }
    const QString& finalPath() const { return m_finalPath; }
    QString ledgerPath() const;
    // Forgets the open file; the disk stays as it is.
    void release();
    // It is closed once nobody holds this any more.
    const std::weak_ptr<PartFile>& released() const { return m_released; }

private:
    enum class Making : quint8 { Look, Make };

    DownloadTarget m_wanted;
    QByteArray m_urlHash;
    Log m_log;
    // A folder that vanishes was on a drive that was pulled; made anew it would hide where the drive belongs.
    bool m_folderWasThere;
    QString m_finalPath;
    std::shared_ptr<PartFile> m_part;
    std::weak_ptr<PartFile> m_released;

    Expected<TargetFinding> find(const QString& fileName, Making making);
    // nullopt: not under this name, try the next.
    Expected<std::optional<TargetFinding>> tryName(Making making);
    Expected<std::optional<TargetFinding>> facePolicy(bool finalIsTaken, bool partIsTaken, bool isOrphan,
                                                      Making making);
    Expected<std::optional<TargetFinding>> makePart();
    Expected<void> clearOrphan();
    Expected<void> setAside();
    bool isFinishedAlready(const Ledger& ledger) const;
    bool isFolderInTheWay() const;
    std::unexpected<DownloadError> conflict(const char* what) const;
};

} // namespace tributary
