#pragma once

#include "core/engine/asking/checksum_places.h"
#include "core/engine/asking/polite_exchange.h"
#include "core/engine/shared/folder_lists.h"
#include "core/engine/shared/job_services.h"
#include "core/values/download/download_request.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace tributary {

// With Used, an answer that another download had for the folder a moment ago spares the search a question.
enum class EarlierAnswers : quint8 { Used, PassedOver };

struct ChecksumSearchScope
{
    qint64 size = 0; // of the file
    ListsFrom from = ListsFrom::OwnServer;
    EarlierAnswers earlier = EarlierAnswers::Used;
};

// Asks a file's own host for the checksum lists that are usual beside a file, one place after the other,
// until one of them has the file's checksum. Each place is asked once, save that the search asks once more
// after an answer that means trouble. A host that takes too long for all answers together, or is in trouble
// again, is asked no further. A redirect is followed to another server only where the scope says so. Lives on
// a lane.
class SiblingChecksum : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(std::optional<FoundChecksum>)>;

    SiblingChecksum(const DownloadRequest& wanted, const JobServices& services, ChecksumSearchScope scope,
                    Then then);

    void start();
    // The checksum is from an earlier answer, and the list may be another one by now.
    bool isFromEarlier() const { return m_isFromEarlier; }
    // The list that could not be read, and why, where the search ended for that; empty otherwise.
    const Phrase& unread() const { return m_unread; }

private:
    DownloadRequest m_wanted;
    FolderLists& m_folderLists;
    ChecksumSearchScope m_scope;
    Then m_then;
    QString m_fileName;
    std::chrono::milliseconds m_patience;
    MonotonicTime::duration m_waited{0};
    QList<ChecksumPlace> m_places; // still to be asked
    PoliteExchange m_exchange;
    int m_redirects = 0;
    bool m_isList = false;
    QByteArray m_body;
    bool m_isFromEarlier = false;
    bool m_hasMetTrouble = false;
    QTimer m_again;
    Phrase m_unread;

    std::optional<FoundChecksum> takeEarlierAnswers();
    std::optional<FoundChecksum> checksumFor(const ChecksumPlace& place, const FolderList& list) const;
    void askNext();
    void judgeHead();
    void meetTrouble(const DownloadError& why);
    bool follow();
    void countTime();
    bool read();
    void takeAnswer();
    void conclude(const FolderList& list);
    QString placeForPeople() const;
    void end(std::optional<FoundChecksum> found);
};

} // namespace tributary
