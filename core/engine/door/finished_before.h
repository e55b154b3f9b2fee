#pragma once

#include "core/values/download/download_request.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

class QCborMap;

namespace tributary {

struct FileIdentity;

// Knows what a command had finished when it was interrupted or killed, or when the words about a failure said
// to run it again: a line broke, say, or the disk was full. The same command, run again, has no need to fetch
// it once more under another name; another one, or the same after it brought everything, may want just that.
// Lies in a file that is this person's, and names no link.
class FinishedBefore
{
public:
    using Clock = std::function<QDateTime()>;
    // Reads what an interrupted run of the same words in the same folder had noted.
    FinishedBefore(const QStringList& words, const QString& currentFolder);
    // Keeps the notes in the first of the given folders that takes them, instead of the folder for programs'
    // data.
    FinishedBefore(const QStringList& words, const QString& currentFolder, const QStringList& keptIn,
                   Clock clock);

    // The path of the file that an interrupted run finished for this request, if the file is unchanged; once
    // for each time that it was finished.
    std::optional<QString> take(const DownloadRequest& request);
    // The request as note() keeps it. The key differs for whatever may lead to another file, such as a
    // checksum or a login, and not for how the file is fetched.
    static QByteArray keyOf(const DownloadRequest& request);
    void note(const QByteArray& key, const QString& path);
    // The file is about to get that name, which a kill may keep everybody from hearing of, and is as it is
    // now. Writes the note at once; may be called on any thread, beside all others.
    bool noteNaming(const QByteArray& key, const QString& path, const FileIdentity& file) const;
    // Writes what was noted since the last call, for the next run of a command that has not brought all its
    // files. Costs no more however much was noted before, since a kill may come at any time and keep() is
    // called often.
    [[nodiscard]] bool keep();
    // The command has ended and something is missing for now: what was noted is for a run on the same errand,
    // and not for one that brings the next day's files.
    [[nodiscard]] bool keepPastTheEnd();
    // Forgets all notes, because the command brought all its files.
    void forget() const;

private:
    struct Finished
    {
        QByteArray request;
        QString path;
        QByteArray state; // of the file
        QDateTime at;
    };

    Clock m_clock;
    QStringList m_paths; // where the notes may lie
    QList<Finished> m_before;
    QList<Finished> m_notKept;

    static Finished finishedIn(const QCborMap& note);
    static QByteArray noteOf(const Finished& one);
    void load(const QString& path);
    static void keepOnly(const QList<QCborMap>& notes, const QString& path);
    bool append(const QByteArray& bytes) const;
    bool isOld(const Finished& one) const;
};

} // namespace tributary
