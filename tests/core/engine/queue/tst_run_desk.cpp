#include "core/storage/part/ledger.h"
#include "core/values/phrases/phrase.h"
#include "tests/core/engine/queue/order_stage.h"

#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

class TestRunDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesCancelledWhateverTheRunTells();
    void keepsQueuedWhatWasSetBack();
    void countsNothingOfARunThatWasCancelled();
    void letsOthersRunWhileADownloadWaitsToTryAgain();
    void letsThoseGoOnWhoWaitThoughNoFileIsLeft();
    void startsWithoutATurnOnceAFileIsLeft();
    void pinsTheNameOfWhatHasBegun();
    void overwritesNothingUnderANumber_data();
    void overwritesNothingUnderANumber();
    void saysThatALoginWasRefused_data();
    void saysThatALoginWasRefused();
    void startsAgainWhatIsRefusedForSecretsThatHaveCome_data();
    void startsAgainWhatIsRefusedForSecretsThatHaveCome();
    void countsWhatARunBroughtThoughItIsOver();
    void forgetsTheSpeedOfARunThatIsOver();
    void hearsNothingOfWhatHasLeft();
    void notesWhatAFinishedRunLeftBehind_data();
    void notesWhatAFinishedRunLeftBehind();
};

void TestRunDesk::leavesCancelledWhateverTheRunTells()
{
    OrderStage stage;
    DownloadEntry& download = stage.occupied(stage.add(1, Cancelled), Occupation::Closing, Wish::Discard);
    stage.tell(download, Paused);
    QCOMPARE(download.snapshot.state, Cancelled);
}

void TestRunDesk::keepsQueuedWhatWasSetBack()
{
    OrderStage stage;
    DownloadEntry& download =
        stage.occupied(stage.add(1, Downloading), Occupation::Closing, Wish::StartAgain);
    stage.tell(download, Paused);
    QCOMPARE(download.snapshot.state, Queued);
}

// The run tells of its end when a person has resumed the download already.
void TestRunDesk::countsNothingOfARunThatWasCancelled()
{
    OrderStage stage;
    DownloadEntry& download = stage.occupied(stage.add(1, Queued), Occupation::Closing, Wish::StartAgain);
    DownloadSnapshot last = download.snapshot;
    last.state = Cancelled;
    last.bytes = 620;
    last.parts = {{0, 620}};
    stage.desk().hear(download.id(), last);
    QCOMPARE(download.snapshot.state, Queued);
    QCOMPARE(download.snapshot.bytes, 0);
    QVERIFY(download.snapshot.parts.isEmpty());
}

void TestRunDesk::letsOthersRunWhileADownloadWaitsToTryAgain()
{
    OrderStage stage({.jobs = 1});
    DownloadEntry& first = stage.add(1, Queued);
    DownloadEntry& second = stage.add(2, Queued);
    QVERIFY(stage.starts(first));
    stage.tell(first, Connecting);
    stage.queue().wait(second);
    stage.queue().startNext();
    QCOMPARE(stage.started(), QList<quint64>{1});
    stage.tell(first, Waiting);
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>({1, 2}); }));
}

void TestRunDesk::letsThoseGoOnWhoWaitThoughNoFileIsLeft()
{
    OrderStage stage;
    stage.runs().setMostRuns(1);
    DownloadEntry& first = stage.add(1, Queued);
    DownloadEntry& second = stage.add(2, Queued);
    QVERIFY(stage.starts(first));
    stage.queue().wait(second);
    stage.tell(first, Connecting);
    stage.tell(first, Waiting);
    QCOMPARE(stage.started(), QList<quint64>{1});
    stage.desk().hear(first.id(), RetryDue{});
    QCOMPARE(stage.wentOn(), QList<quint64>{1});
    stage.desk().hear(first.id(), RunEnded{});
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>({1, 2}); }));
}

void TestRunDesk::startsWithoutATurnOnceAFileIsLeft()
{
    OrderStage stage({.jobs = 2});
    stage.runs().setMostRuns(1);
    QVERIFY(stage.starts(stage.add(1, Queued)));
    stage.queue().wait(stage.add(2, Queued));
    stage.queue().wait(stage.add(3, Queued));
    stage.queue().startNext();
    stage.queue().startWithoutTurn(DownloadId{3});
    stage.queue().startNext();
    QCOMPARE(stage.started(), QList<quint64>{1});
    stage.runs().setMostRuns(3);
    stage.queue().startNext();
    QCOMPARE(stage.started(), QList<quint64>({1, 3}));
}

// Another answer may call the file otherwise.
void TestRunDesk::pinsTheNameOfWhatHasBegun()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Queued);
    QVERIFY(stage.starts(download));
    DownloadSnapshot snapshot = download.snapshot;
    snapshot.state = Downloading;
    snapshot.path = stage.folder().path(QStringLiteral("as-the-server-says.iso"));
    stage.desk().hear(download.id(), snapshot);
    snapshot.state = Paused;
    stage.desk().hear(download.id(), snapshot);
    QCOMPARE(download.request.whole().target.fileName, QString());
    stage.desk().hear(download.id(), RunEnded{});
    QCOMPARE(download.request.whole().target.fileName, QStringLiteral("as-the-server-says.iso"));
}

// The name gets a number where a file is spared, and a later run would take the number for the person's word.
void TestRunDesk::overwritesNothingUnderANumber_data()
{
    QTest::addColumn<ConflictPolicy>("asked");
    QTest::addColumn<ConflictPolicy>("ofName");
    QTest::addColumn<ConflictPolicy>("kept");
    using enum ConflictPolicy;
    QTest::newRow("with a number") << Overwrite << Rename << Rename;
    QTest::newRow("as asked") << Overwrite << Overwrite << Overwrite;
    QTest::newRow("changed meanwhile") << Fail << Rename << Fail;
}

void TestRunDesk::overwritesNothingUnderANumber()
{
    QFETCH(const ConflictPolicy, asked);
    QFETCH(const ConflictPolicy, ofName);
    QFETCH(const ConflictPolicy, kept);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Connecting);
    DownloadRequest request = download.request.whole();
    request.target.onConflict = asked;
    stage.list().setRequest(download, request);
    bool isKept = false;
    stage.desk().hear(download.id(), PathChosen{.path = stage.folder().path(QStringLiteral("1 (1).bin")),
                                                .onConflict = ofName,
                                                .then = [&isKept] { isKept = true; }});
    QVERIFY(OrderStage::reaches([&isKept] { return isKept; }));
    QCOMPARE(download.request.onConflict(), kept);
}

void TestRunDesk::saysThatALoginWasRefused_data()
{
    QTest::addColumn<bool>("hasALogin");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("refused") << true << QString() << true;
    QTest::newRow("none given") << false << QString() << false;
    QTest::newRow("asked for by another server") << true << QStringLiteral("https://b.example") << false;
}

void TestRunDesk::saysThatALoginWasRefused()
{
    QFETCH(const bool, hasALogin);
    QFETCH(const QString, server);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Queued);
    DownloadRequest request = download.request.whole();
    if (hasALogin)
        request.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("no")};
    stage.list().setRequest(download, request);
    QVERIFY(stage.starts(download));
    DownloadSnapshot snapshot = download.snapshot;
    snapshot.state = Failed;
    snapshot.error = DownloadError{.kind = ErrorKind::AuthRequired,
                                   .httpStatus = 401,
                                   .detail = QStringLiteral("GET it: 401"),
                                   .server = server};
    stage.desk().hear(download.id(), snapshot);
    QTEST(download.snapshot.error->detail == Phrase(PhraseKind::LoginRefused), "isRefused");
}

void TestRunDesk::startsAgainWhatIsRefusedForSecretsThatHaveCome_data()
{
    QTest::addColumn<Secrets>("atFirst");
    QTest::addColumn<Secrets>("byNow");
    QTest::addColumn<DownloadError>("error");
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<DownloadState>("then");
    const Secrets login = Secret::Credentials;
    const Secrets proxyLogin = Secret::ProxyCredentials;
    const Secrets none;
    const DownloadError wantsLogin{.kind = ErrorKind::AuthRequired};
    const DownloadError forbidden{.kind = ErrorKind::Forbidden};
    const DownloadError notFound{.kind = ErrorKind::NotFound};
    const DownloadError proxyWantsLogin{.kind = ErrorKind::ProxyFailed, .httpStatus = proxyWantsAPassword};
    const DownloadError proxyIsGone{.kind = ErrorKind::ProxyFailed};
    QTest::newRow("a login has come") << login << none << wantsLogin << Wish::None << Queued;
    QTest::newRow("forbidden to strangers") << login << none << forbidden << Wish::None << Queued;
    QTest::newRow("a proxy's login has come")
        << proxyLogin << none << proxyWantsLogin << Wish::None << Queued;
    QTest::newRow("the proxy is gone") << proxyLogin << none << proxyIsGone << Wish::None << Failed;
    QTest::newRow("it is still missing") << login << login << wantsLogin << Wish::None << Failed;
    QTest::newRow("none was missing") << none << none << wantsLogin << Wish::None << Failed;
    QTest::newRow("the file is gone") << login << none << notFound << Wish::None << Failed;
    QTest::newRow("a person has paused it") << login << none << wantsLogin << Wish::StayPaused << Failed;
}

void TestRunDesk::startsAgainWhatIsRefusedForSecretsThatHaveCome()
{
    QFETCH(const Secrets, atFirst);
    QFETCH(const Secrets, byNow);
    QFETCH(const DownloadError, error);
    QFETCH(const Wish, wish);
    QFETCH(const DownloadState, then);
    OrderStage stage({.jobs = 1});
    DownloadEntry& download = stage.add(1, Queued);
    QVERIFY(stage.starts(download));
    stage.tell(download, Connecting);
    download.startedWithout = atFirst;
    download.snapshot.secretsMissing = byNow;
    download.wish = wish;
    DownloadSnapshot refused = download.snapshot;
    refused.state = Failed;
    refused.error = error;
    stage.desk().hear(download.id(), refused);
    QCOMPARE(download.snapshot.state, then);
    QCOMPARE(download.snapshot.error.has_value(), then == Failed);
    QCOMPARE(download.occupation, Occupation::Closing);
    stage.desk().hear(download.id(), RunEnded{});
    const QList<quint64> once{1};
    const QList<quint64> twice{1, 1};
    QVERIFY(stage.reaches([&] { return stage.started() == (then == Queued ? twice : once); }));
}

void TestRunDesk::countsWhatARunBroughtThoughItIsOver()
{
    OrderStage stage;
    const DownloadEntry& download = stage.add(1, Downloading);
    stage.add(2, Queued);
    DownloadSnapshot last = download.snapshot;
    last.state = Finished;
    stage.desk().hear(last.id, RunSnapshot(last, 1'000'000));
    const auto isFast = [&stage] {
        return std::ranges::any_of(stage.told(), [](const QueueEvent& event) {
            const auto* totals = std::get_if<TotalsChanged>(&event);
            return totals && totals->totals.bytesPerSecond > 1000;
        });
    };
    QVERIFY(OrderStage::reaches(isFast));
}

// The first run has brought nearly all bytes, and no download waits for its place.
void TestRunDesk::forgetsTheSpeedOfARunThatIsOver()
{
    OrderStage stage;
    const DownloadSnapshot first = stage.add(1, Downloading).snapshot;
    const DownloadSnapshot second = stage.add(2, Downloading).snapshot;
    const auto speedOf = [&stage](int paused) {
        qint64 speed = 0;
        for (const QueueEvent& event : stage.told()) {
            const auto* totals = std::get_if<TotalsChanged>(&event);
            if (totals && totals->totals.in(Paused) == paused)
                speed = totals->totals.bytesPerSecond;
        }
        return speed;
    };
    QVERIFY(OrderStage::reaches([&] {
        stage.desk().hear(first.id, RunSnapshot(first, 1'000'000'000));
        stage.desk().hear(second.id, RunSnapshot(second, 1'000));
        return speedOf(0) > 0;
    }));
    DownloadSnapshot last = first;
    last.state = Paused;
    stage.desk().hear(first.id, RunSnapshot(last));
    QVERIFY(OrderStage::reaches([&] {
        stage.desk().hear(second.id, RunSnapshot(second, 1'000));
        return speedOf(1) > 0;
    }));
    QVERIFY(speedOf(1) < speedOf(0) / 1000);
}

void TestRunDesk::hearsNothingOfWhatHasLeft()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Paused);
    DownloadSnapshot last = download.snapshot;
    last.state = Finished;
    stage.list().takeOut(download.id());
    stage.desk().hear(last.id, last);
    QVERIFY(!stage.list().find(last.id));
}

void TestRunDesk::notesWhatAFinishedRunLeftBehind_data()
{
    QTest::addColumn<LeftBehind::By>("by");
    QTest::addColumn<Leftovers::Of>("of");
    QTest::newRow("its file has a name") << LeftBehind::By::FinishedFile << Leftovers::Of::Finished;
    QTest::newRow("its file was skipped") << LeftBehind::By::SkippedFile << Leftovers::Of::Unfinished;
}

// The name was taken meanwhile, so that the file has another than its parts, or none.
void TestRunDesk::notesWhatAFinishedRunLeftBehind()
{
    QFETCH(const LeftBehind::By, by);
    QFETCH(const Leftovers::Of, of);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Assembling);
    const QString path = stage.folder().path(QStringLiteral("parts-go-by-this"));
    stage.desk().hear(download.id(), LeftBehind{.path = path, .by = by});
    const DueLeftovers due{
        {.path = path, .urlHash = ledgerUrlHash(download.request.url()), .assembly = {}, .of = of}};
    QCOMPARE(stage.discarder().left(), due);
}

QTEST_GUILESS_MAIN(TestRunDesk)
#include "tst_run_desk.moc"
