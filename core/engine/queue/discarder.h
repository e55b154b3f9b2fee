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

    // Calls then once nothing of it is here; at once where there is nothing to look for. Never loses a
    // finished file.
    void discard(const DownloadEntry& download, std::function<void()> then);
    // A kill may come between a file's last name and the end of what it was put together from.
    void clearUpAfter(const DownloadEntry& finished);
    bool isAt(const QString& path) const { return m_paths.contains(path); }
    // Another of the same link in the same folder has begun for certain.
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
