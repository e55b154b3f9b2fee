#include "core/engine/list/ledger_review.h"

#include "core/engine/list/aside_work.h"
#include "core/engine/list/download_list.h"
#include "core/storage/naming/take_name.h"
#include "core/storage/part/ledger_file.h"
#include "core/values/basics/thread_handover.h"

#include <QFileInfo>

#include <utility>

namespace tributary {

namespace {

// A download that has begun since drops out of the next round.
constexpr qsizetype readAtOnce = 16;
// All who use disks share the threads that ask for volumes, and those that read. A share that hangs keeps
// each of its folders that is begun waiting, and takes some of those threads, so few are begun at a time.
constexpr int foldersAtOnce = 4;

// True where neither a run of the download nor anything else tells how much of it is here.
bool stands(const DownloadEntry& download)
{
    const DownloadState now = download.snapshot.state;
    return download.occupation == Occupation::None &&
           (now == DownloadState::Queued || now == DownloadState::Paused);
}

bool isOurs(const Ledger& ledger, const QByteArray& urlHash)
{
    return ledger.author == LedgerAuthor::Us && ledger.closing != LedgerClosing::Announcing &&
           ledger.urlHash == urlHash;
}

// The part itself is not opened, because on Windows a run could not open it meanwhile. So its brand is not
// known, and the ledger has to be signed.
std::optional<Ledger> ledgerFor(const QString& path, const QByteArray& urlHash)
{
    int free = 0;
    for (int n = 0; n < mostPartNames && free < freePartNamesAtTheEnd; ++n) {
        const QString partPath = partPathFor(path, n);
        if (!isAnythingAt(partPath).value_or(false)) {
            ++free;
            continue;
        }
        auto reading = readLedger(ledgerPathFor(partPath));
        if (reading && reading->ledger && isOurs(*reading->ledger, urlHash))
            return std::move(reading->ledger);
    }
    return std::nullopt;
}

} // namespace

LedgerReview::LedgerReview(DownloadList& list, AsideWork& aside, OnceAnswered onceAnswered, QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_aside(aside)
    , m_onceAnswered(std::move(onceAnswered))
{
}

void LedgerReview::begin(const Ids& underWay)
{
    for (const DownloadId id : underWay) {
        const DownloadEntry* download = m_list.find(id);
        if (!download)
            continue;
        const QString folder = QFileInfo(download->snapshot.path).path();
        if (!m_left.contains(folder))
            m_line.append(folder);
        m_left[folder].append(id);
    }
    beginNext();
}

void LedgerReview::stop()
{
    *m_stop = true;
    m_line.clear();
    m_left.clear();
}

// Runs that were held for the same answer of the disk begin first, and read their ledgers themselves.
void LedgerReview::beginNext()
{
    while (m_begun < foldersAtOnce && !m_line.isEmpty()) {
        ++m_begun;
        const QString folder = m_line.dequeue();
        m_onceAnswered(folder, [this, folder] { post(this, [this, folder] { goOn(folder); }); });
    }
}

void LedgerReview::goOn(const QString& folder)
{
    const QList<Question> questions = nextIn(folder);
    if (questions.isEmpty()) {
        m_left.remove(folder);
        --m_begun;
        beginNext();
        return;
    }
    m_aside.run(
        AsideWork::reading(folder), [questions, stop = m_stop] { return answersTo(questions, *stop); },
        [this, folder](const QList<Answer>& answers) {
            for (const Answer& answer : answers)
                hear(answer);
            goOn(folder);
        });
}

QList<LedgerReview::Question> LedgerReview::nextIn(const QString& folder)
{
    QList<Question> questions;
    Ids& left = m_left[folder];
    while (!left.isEmpty() && questions.size() < readAtOnce) {
        const DownloadEntry* download = m_list.find(left.takeFirst());
        if (download && stands(*download))
            questions.append({.id = download->id(),
                              .path = download->snapshot.path,
                              .urlHash = ledgerUrlHash(download->request.url()),
                              .bytes = download->snapshot.bytes});
    }
    return questions;
}

QList<LedgerReview::Answer> LedgerReview::answersTo(const QList<Question>& questions,
                                                    const std::atomic_bool& stop)
{
    QList<Answer> answers;
    for (const Question& asked : questions) {
        if (stop)
            break;
        if (const auto ledger = ledgerFor(asked.path, asked.urlHash))
            answers.append({.asked = asked, .bytes = ledger->claimed().length(), .size = ledger->size});
    }
    return answers;
}

// A download that has run or moved since it was asked about is shown as it stands now.
void LedgerReview::hear(const Answer& answer)
{
    DownloadEntry* download = m_list.find(answer.asked.id);
    if (!download || !stands(*download) || download->snapshot.path != answer.asked.path ||
        download->snapshot.bytes != answer.asked.bytes || answer.bytes == answer.asked.bytes)
        return;
    DownloadSnapshot snapshot = download->snapshot;
    snapshot.bytes = answer.bytes;
    // The file may have become another one, of another size, after the store heard of it.
    if (answer.size)
        snapshot.size = answer.size;
    m_list.update(*download, std::move(snapshot));
    m_list.noteChange(*download, Urgency::Usual);
}

} // namespace tributary
