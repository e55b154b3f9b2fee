#pragma once

#include "core/segments/monotonic.h"
#include "core/values/download/download_request.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <deque>
#include <mutex>
#include <optional>

namespace tributary {

// The servers whose checksum lists count: that of the download's own link alone, or any to which that leads.
enum class ListsFrom : quint8 { OwnServer, AnyServer };

// The question for a folder's checksum list, with all that its answer may depend on: another login may bring
// another list, and another proxy a list of its own.
struct FolderListQuestion
{
    QUrl list;
    ListsFrom from = ListsFrom::OwnServer;
    NetworkProfile network = {};
    std::optional<Credentials> credentials = {};
    QList<HostLogin> logins = {}; // for servers to which the question is led
    QList<Header> headers = {};
    QByteArray userAgent = {};
    QUrl referer = {};
    QByteArray cookies = {};
    QList<Cookie> cookieJar = {};

    friend bool operator==(const FolderListQuestion&, const FolderListQuestion&) = default;
};
FolderListQuestion listQuestion(const QUrl& list, ListsFrom from, const DownloadRequest& wanted);

// The answer. Without text there is no such list.
struct FolderList
{
    QByteArray text = {};
    QString place = {}; // for people

    friend bool operator==(const FolderList&, const FolderList&) = default;
};

// The checksum lists of folders, as downloads have found or missed them lately, so that the files of a folder
// don't each ask for its lists. Answers hold for a short time, since folders change; their number and their
// bytes are bounded, and the oldest go first. Thread-safe.
class FolderLists
{
public:
    static constexpr std::chrono::minutes life{2};
    static constexpr size_t mostAnswers = 256;
    static constexpr qint64 mostBytes = 8 * 1024 * 1024;

    // Takes the place of an earlier answer.
    void learn(FolderListQuestion question, FolderList answer, MonotonicTime now);
    // nullopt where nobody has asked lately.
    std::optional<FolderList> answerTo(const FolderListQuestion& question, MonotonicTime now) const;

private:
    struct Entry
    {
        FolderListQuestion question;
        FolderList answer;
        MonotonicTime at;
    };

    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries; // the oldest first

    bool isTooMuch(MonotonicTime now) const;
};

} // namespace tributary
