#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

namespace tributary {

class AsideWork;
class DownloadList;
struct DownloadEntry;

// Removes what is here of downloads that are cancelled, and what is left of finished ones; no more than is
// provably theirs. A slow disk takes its time for a large one, and keeps nobody waiting but who would write
// to the same. Lives on the engine's thread.
class Discarder : public QObject
{
    Q_OBJECT

public:
    Discarder(DownloadList& list, AsideWork& aside, QObject* parent);

    // Removes what is here of the download, and calls then; at once where there is nothing to look for. Never
    // deletes a finished file.
    void discard(const DownloadEntry& download, std::function<void()> then);
    // Removes the parts of a finished download that a kill left there after the file had got its name.
    void clearUpAfter(const DownloadEntry& finished);
    bool isAt(const QString& path) const { return m_paths.contains(path); }
    // Whether another download of the same link in the same folder has certainly begun.
    bool isClaimedByAnother(const DownloadEntry& download) const;

Q_SIGNALS:
    void pathIsFree(const QString& path);

private:
    DownloadList& m_list;
    AsideWork& m_aside;
    QSet<QString> m_paths;

    void lookForPart(const DownloadEntry& download, std::function<void()> then);
    void discardWhatIsHere(const DownloadEntry& download, std::function<void()> then);
    void free(const QString& path);
};

} // namespace tributary
