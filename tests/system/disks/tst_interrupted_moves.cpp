#include "tests/core/storage/held_call.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/fake_keyring.h"
#include "tests/system/support/halfway_download.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <cerrno>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

bool isItsPart(const QString& name)
{
    return name == QLatin1String("a.bin.part");
}

} // namespace

// Orders that come while a file is on its way to another name.
class TestInterruptedMoves : public QObject, protected HalfwayDownload
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void waitsForWhatIsStillBeingSaved();
    void goesOnAfterItThoughStillBeingSaved();
    void leavesAloneWhatIsRemovedWhileStillBeingSaved();
    void leavesNothingOfWhatIsCancelledWhileStillBeingSaved();
    void comesBeforeALinkThatIsAskedForLater();
    void leavesNothingOfWhatIsCancelledAndRemoved();
    void forgetsWhatIsRemovedMeanwhile();
    void cancellingEndsTheCopy();
    void removesThoughTheProgramEnds();

private:
    std::shared_ptr<FakeKeyring> m_keyring = std::make_shared<FakeKeyring>();

    bool isPausedButNotSaved(HeldCall& saving);
    bool givesWayTo(const std::function<void()>& order);
    QThread* engine();
};

void TestInterruptedMoves::init()
{
    disk_calls::clear();
    begin(m_keyring);
}

// The engine's thread speaks to the keyring itself.
QThread* TestInterruptedMoves::engine()
{
    std::atomic<QThread*> engine = nullptr;
    m_keyring->whenKeeping([&engine] { engine = QThread::currentThread(); });
    queue().supply({m_id}, {.cookies = "a=b"});
    (void)QTest::qWaitFor([&engine] { return engine != nullptr; }, static_cast<int>(patience().count()));
    m_keyring->whenKeeping({});
    return engine;
}

bool TestInterruptedMoves::isPausedButNotSaved(HeldCall& saving)
{
    if (!m_kept->reachesBytes(m_id, 2'000'000))
        return false;
    queue().pause(QList{m_id});
    return m_kept->reaches(m_id, Paused) && saving.begins();
}

// The move that was asked for before it.
bool TestInterruptedMoves::givesWayTo(const std::function<void()>& order)
{
    HeldCall saving("fdatasync", isItsPart);
    if (!isPausedButNotSaved(saving))
        return false;
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    order();
    const bool isHeard = hasHeard();
    saving.goOn();
    return isHeard &&
           QTest::qWaitFor([&] { return moved.isFinished(); }, static_cast<int>(patience().count())) &&
           !moved.result();
}

void TestInterruptedMoves::waitsForWhatIsStillBeingSaved()
{
    HeldCall saving("fdatasync", isItsPart);
    QVERIFY(isPausedButNotSaved(saving));
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    QVERIFY(hasHeard());
    QVERIFY(!moved.isFinished());
    saving.goOn();
    TRY_VERIFY(moved.isFinished());
    QVERIFY(moved.result());
    QCOMPARE(m_kept->state(m_id), Paused);
    QCOMPARE(filesIn(files()),
             QStringList({QStringLiteral("b.bin.part"), QStringLiteral("b.bin.part.ledger")}));
}

void TestInterruptedMoves::goesOnAfterItThoughStillBeingSaved()
{
    HeldCall saving("fdatasync", isItsPart);
    QVERIFY(isPausedButNotSaved(saving));
    m_server->setScript(FileService());
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    queue().resume(m_id);
    QVERIFY(hasHeard());
    saving.goOn();
    QVERIFY(m_kept->reaches(m_id, Finished));
    QVERIFY(moved.isFinished() && moved.result());
    QCOMPARE(differenceFrom(content(), file("b.bin")), QString());
    QCOMPARE(filesIn(files()), QStringList{QStringLiteral("b.bin")});
}

void TestInterruptedMoves::leavesAloneWhatIsRemovedWhileStillBeingSaved()
{
    QVERIFY(givesWayTo([this] { queue().remove(QList{m_id}); }));
    TRY_VERIFY(m_kept->ids().isEmpty());
    QCOMPARE(filesIn(files()),
             QStringList({QStringLiteral("a.bin.part"), QStringLiteral("a.bin.part.ledger")}));
}

void TestInterruptedMoves::leavesNothingOfWhatIsCancelledWhileStillBeingSaved()
{
    QVERIFY(givesWayTo([this] { queue().cancel(QList{m_id}); }));
    QVERIFY(m_kept->reaches(m_id, Cancelled));
    TRY_COMPARE(filesIn(files()), QStringList());
}

void TestInterruptedMoves::comesBeforeALinkThatIsAskedForLater()
{
    HeldCall saving("fdatasync", isItsPart);
    QVERIFY(isPausedButNotSaved(saving));
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    const QFuture<Expected<void>> replaced = queue().replaceLink(m_id, m_server->url("/6M/c.bin"));
    TRY_VERIFY(replaced.isFinished());
    QVERIFY(!replaced.result());
    QCOMPARE(replaced.result().error().kind, ErrorKind::NotNow);
    saving.goOn();
    TRY_VERIFY(moved.isFinished());
    QVERIFY(moved.result());
}

void TestInterruptedMoves::leavesNothingOfWhatIsCancelledAndRemoved()
{
    QVERIFY(isPausedHalfway());
    HeldCall rename("renameat2");
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    QVERIFY(rename.begins());
    queue().cancel(QList{m_id});
    QVERIFY(m_kept->reaches(m_id, Cancelled));
    queue().remove(QList{m_id});
    QVERIFY(hasHeard());
    rename.goOn();
    TRY_VERIFY(moved.isFinished());
    TRY_VERIFY(m_kept->ids().isEmpty());
    QCOMPARE(filesIn(files()), QStringList());
}

void TestInterruptedMoves::forgetsWhatIsRemovedMeanwhile()
{
    QVERIFY(isPausedHalfway());
    HeldCall rename("renameat2");
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    QVERIFY(rename.begins());
    queue().remove(QList{m_id});
    QVERIFY(hasHeard());
    rename.goOn();
    TRY_VERIFY(m_kept->ids().isEmpty());
    QCOMPARE(filesIn(files()),
             (QStringList{QStringLiteral("b.bin.part"), QStringLiteral("b.bin.part.ledger")}));
}

void TestInterruptedMoves::cancellingEndsTheCopy()
{
    QVERIFY(isPausedHalfway());
    // The failed rename makes the folder look like another volume.
    disk_calls::fail(QLatin1String("renameat2"), EXDEV, 1);
    HeldCall sync("fdatasync");
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    QVERIFY(sync.begins());
    queue().cancel(QList{m_id});
    QVERIFY(m_kept->reaches(m_id, Cancelled));
    sync.goOn();
    TRY_VERIFY(moved.isFinished());
    QVERIFY(!moved.result());
    QCOMPARE(moved.result().error().kind, ErrorKind::Cancelled);
    TRY_COMPARE(filesIn(files()), QStringList());
}

void TestInterruptedMoves::removesThoughTheProgramEnds()
{
    QVERIFY(isPausedHalfway());
    QThread* thread = engine();
    QVERIFY(thread);
    HeldCall rename("renameat2");
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    QVERIFY(rename.begins());
    queue().remove(QList{m_id});
    QVERIFY(hasHeard());
    // The disk is slow: by then the engine has heard its last event.
    connect(thread, &QThread::finished, this, [&rename] { rename.goOn(); }, Qt::DirectConnection);
    m_kept.reset();
    open(m_keyring);
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->restored(), QList<DownloadSnapshot>());
}

QTEST_GUILESS_MAIN(TestInterruptedMoves)
#include "tst_interrupted_moves.moc"
