#include "tests/core/engine/run/said_by.h"
#include "tests/core/storage/store/sample_store.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_or_errand.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString writing = QStringLiteral("--write");
constexpr quint64 downloadsKept = 15;

// Download n is added with the n-th commit, finished with the next, and removed after some more.
StoreBatch step(quint64 n)
{
    StoreBatch batch = batchOf({plainDownload(n)});
    if (n > 1) {
        DownloadStanding finished = plainDownload(n - 1).standing;
        finished.state = DownloadState::Finished;
        batch.standings.insert({n - 1}, finished);
    }
    if (n > downloadsKept)
        batch.removed.insert({n - downloadsKept});
    return batch;
}

// Says each number once its commit has returned, until it is killed.
int writeForEver(const QStringList& given)
{
    const auto opened = openStore(given.value(0));
    if (!opened)
        return 1;
    for (quint64 n = opened->contents.firstFreeId.value;; ++n) {
        if (!opened->store->commit(step(n)))
            return 1;
        std::printf("%llu\n", static_cast<unsigned long long>(n));
        std::fflush(stdout);
    }
}

// The downloads that the store must have after n commits.
QList<StoredDownload> downloadsAfter(quint64 n)
{
    QList<StoredDownload> downloads;
    for (quint64 id = n > downloadsKept ? n - downloadsKept + 1 : 1; id <= n; ++id) {
        downloads.append(plainDownload(id));
        if (id < n)
            downloads.last().standing.state = DownloadState::Finished;
    }
    return downloads;
}

quint64 lastNumberIn(const QByteArray& output)
{
    const qsizetype end = output.lastIndexOf('\n');
    const qsizetype begin = output.lastIndexOf('\n', end - 1) + 1;
    return end < 0 ? 0 : output.mid(begin, end - begin).toULongLong();
}

} // namespace

class TestStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasAcknowledged();
    void isFreeAgainAfterAKill();
};

void TestStoreKill::losesNothingThatWasAcknowledged()
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("s.db"));
    QRandomGenerator random(11);
    quint64 acknowledged = 0;
    for (int round = 0; round < 50; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {writing, path});
        QByteArray output;
        const auto wanted = random.bounded(1, 60);
        while (output.count('\n') < wanted) {
            QVERIFY(writer.waitForReadyRead(static_cast<int>(patience().count())));
            output += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        acknowledged = lastNumberIn(output);

        const auto opened = openStore(path, quick);
        MUST(opened);
        QCOMPARE(opened->report.origin, StoreOrigin::Opened);
        const quint64 last = opened->contents.firstFreeId.value - 1;
        QVERIFY(last == acknowledged || last == acknowledged + 1);
        QCOMPARE(opened->contents.downloads, downloadsAfter(last));
    }
    QVERIFY(acknowledged > 50);
}

void TestStoreKill::isFreeAgainAfterAKill()
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("s.db"));
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {writing, path});
    QVERIFY(writer.waitForReadyRead(static_cast<int>(patience().count())));
    const auto refused = openStore(path, quick);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    writer.kill();
    QVERIFY(writer.waitForFinished());
    MUST(openStore(path, quick));
}

int main(int argc, char** argv)
{
    return testOrErrand<TestStoreKill>(argc, argv, writing, writeForEver);
}

#include "tst_store_kill.moc"
