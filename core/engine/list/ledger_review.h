#pragma once

#include "core/values/download/download_id.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QQueue>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace tributary {

class AsideWork;
class DownloadList;

// Shows how much is here of downloads that were under way when the program ended. The store knows that as of
// their last stop in good order, and after a kill their ledgers know of more. A download whose run has gone
// on meanwhile tells by itself. Ledgers are read once the list is there, a few at a time in a few folders,
// and nobody waits for them. Lives on the engine's thread.
class LedgerReview : public QObject
{
    Q_OBJECT

public:
    using Ids = QList<DownloadId>;
    // Calls then once the disk of the folder has answered; never, where it hangs.
    using OnceAnswered = std::function<void(const QString& folder, std::function<void()> then)>;

    LedgerReview(DownloadList& list, AsideWork& aside, OnceAnswered onceAnswered, QObject* parent);

    void begin(const Ids& underWay);
    // Call at the end of the program, which then waits for the ledger of each folder that is being read, and
    // for no more.
    void stop();

private:
    struct Question
    {
        DownloadId id;
        QString path;
        QByteArray urlHash;
        qint64 bytes = 0; // how many bytes the list shows for the download
    };
    struct Answer
    {
        Question asked;
        qint64 bytes = 0;
        std::optional<qint64> size;
    };

    DownloadList& m_list;
    AsideWork& m_aside;
    OnceAnswered m_onceAnswered;
    QHash<QString, Ids> m_left; // downloads that are still to be asked about, by folder
    QQueue<QString> m_line;     // folders that were not begun yet
    int m_begun = 0;            // how many folders were begun and still have downloads to ask about
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);

    void beginNext();
    void goOn(const QString& folder);
    QList<Question> nextIn(const QString& folder);
    static QList<Answer> answersTo(const QList<Question>& questions, const std::atomic_bool& stop);
    void hear(const Answer& answer);
};

} // namespace tributary
