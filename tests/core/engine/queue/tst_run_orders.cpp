#include "core/storage/part/part_file.h"
#include "tests/core/engine/queue/order_stage.h"

#include <QTest>

#include <atomic>
#include <memory>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

class TestRunOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAtTheEndForThoseThatLeave_data();
    void waitsAtTheEndForThoseThatLeave();
    void bringsNobodyBackWhoLeavesWithAllOthers();
    void bringsBackWhoLeavesWhenAskedForIt();
    void letsRunWhoComesBackWhileItsFilesAreClosed();
    void bringsBackAsCancelledWhatWasBeingDiscarded_data();
    void bringsBackAsCancelledWhatWasBeingDiscarded();
    void bringsBackWhoHasLeftForAWhile();
    void letsGoOfWhoWasRemovedAgainAtItsOwnTime();
    void startsAtOnceWhatWaitsAndWhatIsPaused();
    void staysPausedThoughItIsSetBackAtThatMoment();
    void goesOnThoughItWasPausedAMomentAgo_data();
    void goesOnThoughItWasPausedAMomentAgo();
    void staysPausedThoughItsNewLinkIsGood();
    void staysPausedWithItsNewLink_data();
    void staysPausedWithItsNewLink();
    void goesOnWithTheNewLinkOfWhatTheQueueHasPaused();
    void staysPausedWherePausedBeforeItsNewLinkIsCompared();
    void goesOnOnceResumedWhileItsNewLinkIsCompared();
    void goesOnFromItsOldLinkWhereItWaitedToTryAgain();
    void notesWhatIsToBeDiscardedLater();
    void leavesTheLinkOfWhatHasFinishedMeanwhile();
    void keepsDueWhatIsRemovedBeforeItsDiscardIsDone_data();
    void keepsDueWhatIsRemovedBeforeItsDiscardIsDone();
    void keepsDueAtTheEndWhatIsRemovedAmidItsDiscard_data();
    void keepsDueAtTheEndWhatIsRemovedAmidItsDiscard();
    void discardsWhatACancelledRunCouldNot();
    void beginsAnewWithWhatChangedWhileItWaited();
    void staysPausedThoughItWasChangedWhileItWaited();
    void changesNothingOfWhatIsYetToPause();
    void bringsBackWhatWaitedWhileItsRunClosed();
    void startsAgainThoughItWasCancelledAMomentAgo();
    void staysPausedThoughItWasCancelledAndResumedBefore();
    void isPausedByThePersonThoughTheProgramEnds();
    void waitsAtTheEndForARunThatIsShownAsPaused();
    void leavesWhatRunsAloneForALateAnswerOfALinkCheck();
};

namespace {

// A run that waits before it tries again.
DownloadEntry* waiting(OrderStage& stage)
{
    DownloadEntry& download = stage.add(1, Queued);
    if (!stage.starts(download))
        return nullptr;
    stage.tell(download, Connecting);
    stage.tell(download, Waiting);
    return &download;
}

QUrl otherLink()
{
    return QUrl(QStringLiteral("http://127.0.0.1:9/other.bin"));
}

// The answer to the first download's new link, once it is there.
std::shared_ptr<std::optional<Expected<void>>> linkReplaced(OrderStage& stage)
{
    auto answer = std::make_shared<std::optional<Expected<void>>>();
    stage.orders().replaceLink(DownloadId{1}, {.url = otherLink()},
                               [answer](Expected<void> outcome) { *answer = std::move(outcome); });
    return answer;
}

bool changesTheLimit(OrderStage& stage)
{
    bool isChanged = false;
    stage.orders().change(DownloadId{1}, {.bytesPerSecond = 5000}, [&](const Expected<DownloadTerms>& terms) {
        isChanged = terms && terms->bytesPerSecond == 5000;
    });
    return isChanged;
}

} // namespace

void TestRunOrders::waitsAtTheEndForThoseThatLeave_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("cancelled") << false;
    QTest::newRow("removed") << true;
}

void TestRunOrders::waitsAtTheEndForThoseThatLeave()
{
    QFETCH(const bool, isRemoved);
    bool isSafe = false;
    OrderStage stage;
    DownloadEntry& download = stage.occupied(stage.add(1, Paused), Occupation::Closing);
    QVERIFY(stage.give([&](RunOrders& orders) {
        if (isRemoved)
            orders.remove({download.id()});
        else
            orders.cancel({download.id()});
    }));
    QVERIFY(stage.give([&](RunOrders& orders) { orders.suspendAll([&] { isSafe = true; }); }));
    QVERIFY(!isSafe);
    stage.orders().goOn(download);
    QVERIFY(stage.reaches([&] { return isSafe; }));
}

void TestRunOrders::bringsNobodyBackWhoLeavesWithAllOthers()
{
    OrderStage stage;
    DownloadEntry& removed = stage.occupied(stage.add(1, Paused), Occupation::Closing);
    stage.add(2, Paused);
    QVERIFY(stage.give([&](RunOrders& orders) { orders.remove({removed.id()}); }));
    QVERIFY(stage.give([](RunOrders& orders) { orders.resumeAll(); }));
    QCOMPARE(removed.snapshot.state, Paused);
    stage.orders().goOn(removed);
    QVERIFY(!stage.list().find(DownloadId{1}));
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{2}; }));
}

void TestRunOrders::bringsBackWhoLeavesWhenAskedForIt()
{
    OrderStage stage;
    DownloadEntry& removed = stage.occupied(stage.add(1, Paused), Occupation::Closing);
    QVERIFY(stage.give([&](RunOrders& orders) { orders.remove({removed.id()}); }));
    QVERIFY(stage.give([&](RunOrders& orders) { orders.resume({removed.id()}); }));
    stage.orders().goOn(removed);
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1}; }));
}

// A run that was ended for the removal alone has told its last state already.
void TestRunOrders::letsRunWhoComesBackWhileItsFilesAreClosed()
{
    OrderStage stage;
    DownloadEntry& removed = stage.occupied(stage.add(1, Downloading), Occupation::Closing);
    const QList<DownloadId> one{{1}};
    QVERIFY(stage.give([&](RunOrders& orders) { orders.remove(one, Removal::MayComeBack); }));
    stage.list().setState(removed, Paused);
    QVERIFY(stage.give([&](RunOrders& orders) { orders.bringBack(one); }));
    stage.orders().goOn(removed);
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1}; }));
}

void TestRunOrders::bringsBackAsCancelledWhatWasBeingDiscarded_data()
{
    QTest::addColumn<Occupation>("occupation");
    QTest::newRow("its run closes") << Occupation::Closing;
    QTest::newRow("it is discarded") << Occupation::Discarding;
}

void TestRunOrders::bringsBackAsCancelledWhatWasBeingDiscarded()
{
    QFETCH(const Occupation, occupation);
    OrderStage stage;
    DownloadEntry& removed = stage.occupied(stage.add(1, Paused), occupation, Wish::Cancel);
    const QList<DownloadId> one{{1}};
    QVERIFY(stage.give([&](RunOrders& orders) { orders.remove(one, Removal::MayComeBack); }));
    QVERIFY(stage.give([&](RunOrders& orders) { orders.bringBack(one); }));
    stage.orders().goOn(removed);
    QVERIFY(stage.reaches([&] { return removed.occupation == Occupation::None; }));
    QVERIFY(stage.list().find(DownloadId{1}));
    QCOMPARE(removed.snapshot.state, Cancelled);
}

void TestRunOrders::bringsBackWhoHasLeftForAWhile()
{
    OrderStage stage;
    stage.add(1, Paused);
    stage.add(2, Paused);
    const QList<DownloadId> both{{1}, {2}};
    QVERIFY(stage.give([&](RunOrders& orders) { orders.remove(both, Removal::MayComeBack); }));
    QVERIFY(!stage.list().find(DownloadId{1}));
    const MonotonicTime now = MonotonicTime::clock::now();
    stage.orders().removed().letGoOfTheDue(now);
    QVERIFY(stage.give([&](RunOrders& orders) { orders.bringBack({DownloadId{1}}); }));
    QCOMPARE(stage.list().find(DownloadId{1})->snapshot.state, Paused);
    stage.orders().removed().letGoOfTheDue(now + removalsAreKeptFor);
    QVERIFY(stage.give([&](RunOrders& orders) { orders.bringBack(both); }));
    QVERIFY(stage.list().find(DownloadId{1}));
    QVERIFY(!stage.list().find(DownloadId{2}));
}

void TestRunOrders::letsGoOfWhoWasRemovedAgainAtItsOwnTime()
{
    using namespace std::chrono_literals;
    OrderStage stage;
    RemovedDownloads& removed = stage.orders().removed();
    const MonotonicTime first = MonotonicTime::clock::now();
    for (const auto later : {0s, 30s}) {
        if (!stage.list().find(DownloadId{1}) && !removed.bringBack(DownloadId{1}))
            stage.add(1, Paused);
        removed.noteHow(DownloadId{1}, Removal::MayComeBack);
        removed.add(*stage.list().find(DownloadId{1}), first + later);
    }
    removed.letGoOfTheDue(first + removalsAreKeptFor);
    QVERIFY(removed.bringBack(DownloadId{1}));
}

void TestRunOrders::startsAtOnceWhatWaitsAndWhatIsPaused()
{
    OrderStage stage({.jobs = 1});
    DownloadEntry& first = stage.add(1, Queued);
    QVERIFY(stage.starts(first));
    stage.queue().wait(stage.add(2, Queued));
    stage.queue().wait(stage.add(3, Queued));
    stage.add(4, Paused);
    const auto startNow = [&](const QList<DownloadId>& ids) {
        return stage.give([ids](RunOrders& orders) { orders.resume(ids, ResumeWhen::AtOnce); });
    };
    QVERIFY(startNow({DownloadId{3}, DownloadId{4}, DownloadId{99}}));
    const QList<quint64> started{1, 3, 4};
    QVERIFY(stage.reaches([&] { return stage.started() == started; }));
    QVERIFY(startNow({DownloadId{3}}));
    QCOMPARE(stage.started(), started);
}

// An hour of rest begins before the lane has said that the run is paused.
void TestRunOrders::staysPausedThoughItIsSetBackAtThatMoment()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Queued);
    QVERIFY(stage.starts(download));
    stage.tell(download, Connecting);
    stage.orders().pause(download.id(), [](const SegmentPositions&) {});
    stage.orders().setBack(download);
    stage.tell(download, Paused);
    QCOMPARE(download.snapshot.state, Paused);
    stage.desk().hear(download.id(), RunEnded{});
    QCOMPARE(download.snapshot.state, Paused);
}

void TestRunOrders::goesOnThoughItWasPausedAMomentAgo_data()
{
    QTest::addColumn<bool>("isOneOfAll");
    QTest::newRow("by itself") << false;
    QTest::newRow("with all others") << true;
}

void TestRunOrders::goesOnThoughItWasPausedAMomentAgo()
{
    QFETCH(const bool, isOneOfAll);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Queued);
    QVERIFY(stage.starts(download));
    stage.tell(download, Connecting);
    stage.orders().pause(download.id(), [](const SegmentPositions&) {});
    QVERIFY(stage.give([&](RunOrders& orders) {
        if (isOneOfAll)
            orders.resumeAll();
        else
            orders.resume({download.id()});
    }));
    stage.tell(download, Paused);
    QCOMPARE(download.snapshot.state, Queued);
    stage.desk().hear(download.id(), RunEnded{});
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1, 1}; }));
}

void TestRunOrders::staysPausedThoughItsNewLinkIsGood()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Queued);
    std::optional<Expected<void>> answer;
    stage.orders().replaceLink(download.id(), {.url = QUrl(QStringLiteral("http://127.0.0.1:9/other.bin"))},
                               [&](Expected<void> outcome) { answer = std::move(outcome); });
    QVERIFY(stage.give([&](RunOrders& orders) { orders.pause({download.id()}, [] {}); }));
    QVERIFY(stage.reaches([&] { return answer.has_value(); }));
    QVERIFY(*answer);
    QCOMPARE(download.snapshot.state, Paused);
    QCOMPARE(stage.started(), QList<quint64>());
}

void TestRunOrders::staysPausedWithItsNewLink_data()
{
    QTest::addColumn<Occupation>("occupation");
    QTest::newRow("at rest") << Occupation::None;
    QTest::newRow("still saving") << Occupation::Closing;
}

void TestRunOrders::staysPausedWithItsNewLink()
{
    QFETCH(const Occupation, occupation);
    OrderStage stage;
    DownloadEntry& download = stage.occupied(stage.add(1, Paused), occupation);
    const auto answer = linkReplaced(stage);
    if (occupation == Occupation::Closing)
        stage.orders().goOn(download);
    QVERIFY(stage.reaches([&] { return answer->has_value(); }));
    QVERIFY(**answer);
    QCOMPARE(download.request.url(), otherLink());
    QCOMPARE(download.occupation, Occupation::None);
    QCOMPARE(download.snapshot.state, Paused);
    QCOMPARE(stage.started(), QList<quint64>());
    QVERIFY(stage.give([](RunOrders& orders) { orders.resume({DownloadId{1}}); }));
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1}; }));
}

// Such as for want of room.
void TestRunOrders::goesOnWithTheNewLinkOfWhatTheQueueHasPaused()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Paused);
    download.snapshot.error = DownloadError{.kind = ErrorKind::NoSpace};
    const auto answer = linkReplaced(stage);
    QVERIFY(stage.reaches([&] { return answer->has_value(); }));
    QVERIFY(**answer);
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1}; }));
}

void TestRunOrders::goesOnFromItsOldLinkWhereItWaitedToTryAgain()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Waiting);
    const auto answer = linkReplaced(stage);
    const WithNewLink afterwards = stage.links().afterwards(download.id());
    QVERIFY(stage.reaches([&] { return answer->has_value(); }));
    stage.occupied(download, Occupation::CheckingLink);
    download.snapshot.state = Paused;
    Q_EMIT stage.links().compared(download.id(), LinkFate::Refused, afterwards);
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1}; }));
}

// The run still saves when the person changes their mind.
void TestRunOrders::staysPausedWherePausedBeforeItsNewLinkIsCompared()
{
    OrderStage stage;
    DownloadEntry& download = stage.occupied(stage.add(1, Paused), Occupation::Closing);
    download.snapshot.error = DownloadError{.kind = ErrorKind::NoSpace};
    const auto answer = linkReplaced(stage);
    QCOMPARE(stage.links().afterwards(download.id()), WithNewLink::GoOn);
    stage.orders().pause(download.id(), [](const SegmentPositions&) {});
    QCOMPARE(stage.links().afterwards(download.id()), WithNewLink::StayPaused);
    stage.orders().goOn(download);
    QVERIFY(stage.reaches([&] { return answer->has_value(); }));
    QVERIFY(**answer);
    QCOMPARE(download.snapshot.state, Paused);
    QCOMPARE(stage.started(), QList<quint64>());
}

void TestRunOrders::goesOnOnceResumedWhileItsNewLinkIsCompared()
{
    OrderStage stage;
    stage.add(1, Paused);
    const auto answer = linkReplaced(stage);
    QVERIFY(stage.give([](RunOrders& orders) { orders.resume({DownloadId{1}}); }));
    QVERIFY(stage.reaches([&] { return answer->has_value(); }));
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1}; }));
}

void TestRunOrders::notesWhatIsToBeDiscardedLater()
{
    OrderStage stage;
    DownloadEntry& download = stage.occupied(stage.add(1, Paused), Occupation::Closing);
    QVERIFY(stage.give([&](RunOrders& orders) { orders.cancel({download.id()}); }));
    QCOMPARE(download.snapshot.state, Cancelled);
    QCOMPARE(stage.discarder().due(), DueDiscards{download.id()});
    stage.orders().goOn(download);
    QVERIFY(stage.reaches([&] { return download.occupation == Occupation::None; }));
    QCOMPARE(stage.discarder().due(), DueDiscards());
}

// The run was giving the file its name when it was told to pause for the new link.
void TestRunOrders::leavesTheLinkOfWhatHasFinishedMeanwhile()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Queued);
    QVERIFY(stage.starts(download));
    stage.tell(download, Connecting);
    const QUrl before = download.request.url();
    std::optional<Expected<void>> answer;
    stage.orders().replaceLink(download.id(), {.url = QUrl(QStringLiteral("http://127.0.0.1:9/other.bin"))},
                               [&](Expected<void> outcome) { answer = std::move(outcome); });
    QVERIFY(!answer);
    stage.tell(download, Finished);
    stage.desk().hear(download.id(), RunEnded{});
    QVERIFY(stage.reaches([&] { return answer.has_value(); }));
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::NotNow);
    QCOMPARE(download.request.url(), before);
    QCOMPARE(download.occupation, Occupation::None);
}

void TestRunOrders::keepsDueWhatIsRemovedBeforeItsDiscardIsDone_data()
{
    QTest::addColumn<bool>("isRemovedAmidIt");
    QTest::newRow("after the first try") << false;
    QTest::newRow("amid the first try") << true;
}

// Another program has the part open.
void TestRunOrders::keepsDueWhatIsRemovedBeforeItsDiscardIsDone()
{
    QFETCH(const bool, isRemovedAmidIt);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Paused);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    const QByteArray urlHash = ledgerUrlHash(download.request.url());
    auto held = PartFile::create(download.snapshot.path + QLatin1String(".part"), Privacy::Usual,
                                 freshBrand(urlHash));
    QVERIFY(held);
    const Leftovers expected{.path = download.snapshot.path, .urlHash = urlHash, .assembly = {}};
    if (isRemovedAmidIt) {
        stage.occupied(download, Occupation::Discarding, Wish::Remove);
        stage.discarder().discard(download, [&] { stage.orders().goOn(download); });
    } else {
        QVERIFY(stage.give([](RunOrders& orders) { orders.cancel({DownloadId{1}}); }));
        QVERIFY(stage.reaches([&] { return download.snapshot.state == Cancelled; }));
        QCOMPARE(stage.discarder().due(), DueDiscards{DownloadId{1}});
        QVERIFY(stage.give([](RunOrders& orders) { orders.remove({DownloadId{1}}); }));
    }
    QVERIFY(stage.reaches([&] { return !stage.list().find(DownloadId{1}); }));
    QCOMPARE(stage.discarder().due(), DueDiscards());
    QCOMPARE(stage.discarder().left(), DueLeftovers{expected});
    held->reset();
    stage.discarder().clearWhatIsLeft();
    QVERIFY(stage.reaches([&] { return stage.discarder().left().isEmpty(); }));
    QCOMPARE(stage.folder().names(), QStringList());
}

void TestRunOrders::keepsDueAtTheEndWhatIsRemovedAmidItsDiscard_data()
{
    QTest::addColumn<Occupation>("occupation");
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<qsizetype>("left");
    QTest::newRow("cancelled, and removed while its run ends")
        << Occupation::Closing << Wish::DiscardAndRemove << qsizetype{1};
    QTest::newRow("removed amid its discard") << Occupation::Discarding << Wish::Remove << qsizetype{1};
    QTest::newRow("removed while its run ends") << Occupation::Closing << Wish::Remove << qsizetype{0};
}

void TestRunOrders::keepsDueAtTheEndWhatIsRemovedAmidItsDiscard()
{
    QFETCH(const Occupation, occupation);
    QFETCH(const Wish, wish);
    OrderStage stage;
    DownloadEntry& download = stage.occupied(stage.add(1, Paused), occupation, wish);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    stage.orders().noteLeaving();
    QVERIFY(!stage.list().find(DownloadId{1}));
    QTEST(stage.discarder().left().size(), "left");
}

// The run has told that it is cancelled, and something of it was held.
void TestRunOrders::discardsWhatACancelledRunCouldNot()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Queued);
    QVERIFY(stage.starts(download));
    stage.tell(download, Connecting);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(PartFile::create(download.snapshot.path + QLatin1String(".part"), Privacy::Usual,
                             freshBrand(ledgerUrlHash(download.request.url()))));
    QVERIFY(stage.give([](RunOrders& orders) { orders.cancel({DownloadId{1}}); }));
    stage.tell(download, Cancelled);
    stage.desk().hear(download.id(), RunEnded{});
    // A kill may come from here on.
    QVERIFY(stage.discarder().due().contains(download.id()));
    QVERIFY(stage.reaches([&] { return download.occupation == Occupation::None; }));
    QCOMPARE(download.snapshot.state, Cancelled);
    QCOMPARE(stage.folder().names(), QStringList());
    QVERIFY(stage.discarder().due().isEmpty());
}

void TestRunOrders::beginsAnewWithWhatChangedWhileItWaited()
{
    OrderStage stage;
    DownloadEntry* download = waiting(stage);
    QVERIFY(download);
    QVERIFY(changesTheLimit(stage));
    stage.tell(*download, Paused);
    QCOMPARE(download->snapshot.state, Queued);
    QCOMPARE(stage.started(), QList<quint64>{1});
    stage.desk().hear(download->id(), RunEnded{});
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1, 1}; }));
    QCOMPARE(download->request.whole().bytesPerSecond, std::optional<qint64>(5000));
}

void TestRunOrders::staysPausedThoughItWasChangedWhileItWaited()
{
    OrderStage stage;
    DownloadEntry* download = waiting(stage);
    QVERIFY(download);
    QVERIFY(changesTheLimit(stage));
    QVERIFY(stage.give([](RunOrders& orders) { orders.pause({DownloadId{1}}, [] {}); }));
    stage.tell(*download, Paused);
    stage.desk().hear(download->id(), RunEnded{});
    QCOMPARE(download->snapshot.state, Paused);
    QCOMPARE(stage.started(), QList<quint64>{1});
}

void TestRunOrders::changesNothingOfWhatIsYetToPause()
{
    OrderStage stage;
    const DownloadEntry* download = waiting(stage);
    QVERIFY(download);
    QVERIFY(stage.give([](RunOrders& orders) { orders.pause({DownloadId{1}}, [] {}); }));
    QVERIFY(!changesTheLimit(stage));
    QCOMPARE(download->request.whole().bytesPerSecond, std::nullopt);
}

// The download was set back, by a lower limit for instance, and its run still saves.
void TestRunOrders::bringsBackWhatWaitedWhileItsRunClosed()
{
    OrderStage stage;
    DownloadEntry& removed = stage.occupied(stage.add(1, Queued), Occupation::Closing, Wish::StartAgain);
    const QList<DownloadId> one{{1}};
    QVERIFY(stage.give([&](RunOrders& orders) { orders.remove(one, Removal::MayComeBack); }));
    QVERIFY(stage.give([&](RunOrders& orders) { orders.bringBack(one); }));
    stage.orders().goOn(removed);
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1}; }));
}

void TestRunOrders::startsAgainThoughItWasCancelledAMomentAgo()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Queued);
    QVERIFY(stage.starts(download));
    stage.tell(download, Connecting);
    QVERIFY(stage.give([&](RunOrders& orders) { orders.cancel({download.id()}); }));
    QVERIFY(stage.give([&](RunOrders& orders) { orders.resume({download.id()}); }));
    stage.tell(download, Cancelled);
    QCOMPARE(download.snapshot.state, Queued);
    stage.desk().hear(download.id(), RunEnded{});
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1, 1}; }));
}

void TestRunOrders::staysPausedThoughItWasCancelledAndResumedBefore()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Queued);
    QVERIFY(stage.starts(download));
    stage.tell(download, Connecting);
    QVERIFY(stage.give([&](RunOrders& orders) { orders.cancel({download.id()}); }));
    QVERIFY(stage.give([&](RunOrders& orders) { orders.resume({download.id()}); }));
    QVERIFY(stage.give([&](RunOrders& orders) { orders.pause(QList{download.id()}, [] {}); }));
    stage.tell(download, Cancelled);
    stage.desk().hear(download.id(), RunEnded{});
    QCOMPARE(download.snapshot.state, Paused);
    QCOMPARE(download.occupation, Occupation::None);
}

void TestRunOrders::isPausedByThePersonThoughTheProgramEnds()
{
    OrderStage stage;
    DownloadEntry& paused = stage.add(1, Queued);
    DownloadEntry& running = stage.add(2, Queued);
    QVERIFY(stage.starts(paused));
    QVERIFY(stage.starts(running));
    stage.tell(paused, Connecting);
    stage.tell(running, Connecting);
    stage.orders().pause(paused.id(), [](const SegmentPositions&) {});
    QVERIFY(stage.give([](RunOrders& orders) { orders.suspendAll([] {}); }));
    QCOMPARE(paused.pausedBy, PausedBy::Person);
    QCOMPARE(running.pausedBy, PausedBy::Shutdown);
}

void TestRunOrders::waitsAtTheEndForARunThatIsShownAsPaused()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Queued);
    QVERIFY(stage.starts(download));
    stage.tell(download, Paused);
    QCOMPARE(download.occupation, Occupation::Closing);
    const auto isSafe = std::make_shared<std::atomic_bool>(false);
    QVERIFY(stage.give([&](RunOrders& orders) { orders.suspendAll([isSafe] { *isSafe = true; }); }));
    QVERIFY(stage.reaches([isSafe] { return isSafe->load(); }));
    // The run itself was asked, which tells that before it answers.
    QVERIFY(stage.reaches([&] { return stage.toldByRuns().contains(Paused); }));
}

void TestRunOrders::leavesWhatRunsAloneForALateAnswerOfALinkCheck()
{
    OrderStage stage;
    DownloadEntry& download = stage.occupied(stage.add(1, Downloading), Occupation::Running);
    Q_EMIT stage.links().compared(download.id(), LinkFate::Refused, WithNewLink::GoOnInAnyCase);
    QCOMPARE(download.occupation, Occupation::Running);
}

QTEST_GUILESS_MAIN(TestRunOrders)
#include "tst_run_orders.moc"
