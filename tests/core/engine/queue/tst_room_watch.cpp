#include "core/engine/queue/room_watch.h"
#include "tests/support/checks/patience.h"

#include <QTest>
#include <QTimer>

#include <utility>

using namespace tributary;

namespace {

constexpr DownloadId someId{1};

DownloadSnapshot pausedFor(ErrorKind kind, DownloadId id = someId)
{
    DownloadSnapshot download;
    download.id = id;
    download.path = QStringLiteral("/a/%1.bin").arg(id.value);
    download.size = 1'000;
    download.state = DownloadState::Paused;
    download.error = DownloadError{.kind = kind, .detail = {}};
    return download;
}

// A watch over downloads of two folders, and what it asks the disk.
struct Looks
{
    QHash<DownloadId, DownloadSnapshot> downloads;
    QStringList asked;
    QList<std::function<void(Room)>> answers; // to come
    QHash<QString, qint64> given;             // to the parts
    QList<DownloadId> goOn;
    RoomWatch watch{[this](DownloadId id) {
                        const auto known = downloads.constFind(id);
                        return known == downloads.cend() ? nullptr : &*known;
                    },
                    [this](const QString& folder, const QStringList&, std::function<void(Room)> then) {
                        asked.append(folder);
                        answers.append(std::move(then));
                    },
                    nullptr};

    Looks()
    {
        QObject::connect(&watch, &RoomWatch::roomIsThere, &watch, [this](DownloadId id) { goOn.append(id); });
    }
    void note(const DownloadSnapshot& download)
    {
        downloads.insert(download.id, download);
        watch.note(download);
    }
    // The disk says so to all who have asked.
    void answer(qint64 free)
    {
        for (const auto& then : std::exchange(answers, {}))
            then({.free = free, .given = given});
    }
    // Whether the disk is asked by the watch's own clock, which is made to run fast.
    bool looksByItself()
    {
        auto* clock = watch.findChild<QTimer*>();
        clock->setInterval(0);
        const qsizetype before = asked.size();
        return clock->isActive() && QTest::qWaitFor([&] { return asked.size() > before; },
                                                    static_cast<int>(test::patience().count()));
    }
    // How often room was found in so many looks; nobody goes on with it.
    qsizetype after(int looks, qint64 free = plenty)
    {
        goOn.clear();
        for (int n = 0; n < looks; ++n) {
            watch.look();
            answer(free);
        }
        return goOn.size();
    }
    static constexpr qint64 plenty = 1'000'000'000'000;
};

} // namespace

class TestRoomWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksForThoseThatNeedRoom();
    void looksForNobodyElse();
    void looksForNobodyWhoGoesOn();
    void asksEachFolderOnce();
    void asksNoFolderThatDoesNotAnswer();
    void goesOnWithAsManyAsThereIsRoomFor();
    void countsTheRoomThatItsPartHas();
    void doesNotTakeItsOwnBytesForRoom();
    void goesOnWithLessRoomThanItHadWhereItFilledLittle();
    void looksLessOftenAfterEachTryInVain();
    void looksAgainNowAndThenHoweverOftenItWasInVain();
    void looksAsOftenAsAtFirstAfterAPersonGoesOn();
};

void TestRoomWatch::looksForThoseThatNeedRoom()
{
    Looks looks;
    QVERIFY(!looks.looksByItself());
    looks.note(pausedFor(ErrorKind::NoSpace));
    looks.note(pausedFor(ErrorKind::NoSpace, DownloadId{2}));
    QVERIFY(looks.watch.isWaiting(someId));
    QVERIFY(looks.looksByItself());
    looks.answer(Looks::plenty);
    QCOMPARE(looks.goOn.size(), 2);
}

void TestRoomWatch::looksForNobodyElse()
{
    Looks looks;
    looks.note(pausedFor(ErrorKind::AuthRequired));
    DownloadSnapshot failed = pausedFor(ErrorKind::NoSpace);
    failed.state = DownloadState::Failed;
    looks.note(failed);
    QVERIFY(!looks.looksByItself());
    QCOMPARE(looks.after(1), 0);
    QCOMPARE(looks.asked, QStringList());
}

void TestRoomWatch::looksForNobodyWhoGoesOn()
{
    Looks looks;
    looks.note(pausedFor(ErrorKind::NoSpace));
    DownloadSnapshot queued;
    queued.id = someId;
    looks.note(queued);
    QVERIFY(!looks.watch.isWaiting(someId));
    looks.note(pausedFor(ErrorKind::NoSpace));
    looks.watch.forget(someId);
    QVERIFY(!looks.looksByItself());
    QCOMPARE(looks.after(1), 0);
}

void TestRoomWatch::asksEachFolderOnce()
{
    Looks looks;
    for (const quint64 id : {1U, 2U, 3U})
        looks.note(pausedFor(ErrorKind::NoSpace, DownloadId{id}));
    DownloadSnapshot elsewhere = pausedFor(ErrorKind::NoSpace, DownloadId{4});
    elsewhere.path = QStringLiteral("/b/4.bin");
    looks.note(elsewhere);
    looks.watch.look();
    looks.asked.sort();
    QCOMPARE(looks.asked, QStringList({QStringLiteral("/a"), QStringLiteral("/b")}));
}

// Its disk hangs.
void TestRoomWatch::asksNoFolderThatDoesNotAnswer()
{
    Looks looks;
    looks.note(pausedFor(ErrorKind::NoSpace));
    for (int n = 0; n < 100; ++n)
        looks.watch.look();
    QCOMPARE(looks.asked.size(), 1);
    looks.answer(Looks::plenty);
    QCOMPARE(looks.goOn, QList{someId});
    QCOMPARE(looks.after(2), 1);
}

void TestRoomWatch::goesOnWithAsManyAsThereIsRoomFor()
{
    Looks looks;
    for (const quint64 id : {1U, 2U, 3U}) {
        DownloadSnapshot download = pausedFor(ErrorKind::NoSpace, DownloadId{id});
        download.size = 1'500;
        download.bytes = 500;
        looks.note(download);
    }
    QCOMPARE(looks.after(1, 1'000), 0);
    QCOMPARE(looks.after(1, 2'500), 2);
}

// All of its space is reserved, and only its ledger finds none.
void TestRoomWatch::countsTheRoomThatItsPartHas()
{
    Looks looks;
    DownloadSnapshot download = pausedFor(ErrorKind::NoSpace);
    download.size = 100'000;
    download.bytes = 40'000;
    looks.note(download);
    QCOMPARE(looks.after(1, 5'000), 0);
    looks.given.insert(download.path, 90'000);
    QCOMPARE(looks.after(1, 5'000), 0);
    looks.given.insert(download.path, 100'000);
    QCOMPARE(looks.after(1, 0), 0);
    QCOMPARE(looks.after(1, 5'000), 1);
}

// Without a size and without ranges it fills the disk, and gives all of it up again.
void TestRoomWatch::doesNotTakeItsOwnBytesForRoom()
{
    constexpr qint64 mib = 1024 * 1024;
    constexpr qint64 room = 200 * mib;
    Looks looks;
    DownloadSnapshot endless = pausedFor(ErrorKind::NoSpace);
    endless.size.reset();
    const auto fills = [&looks, &endless](qint64 bytes) {
        DownloadSnapshot running = endless;
        running.state = DownloadState::Downloading;
        running.error.reset();
        running.bytes = bytes;
        looks.note(running);
        looks.note(endless);
    };
    fills(room);
    QCOMPARE(looks.after(100, room), 0);
    QCOMPARE(looks.after(100, room + 64 * mib), 0);
    QCOMPARE(looks.after(1, room + 65 * mib), 1);
    fills(room + 65 * mib);
    QCOMPARE(looks.after(100, room + 65 * mib), 0);
    // Bytes that it keeps are room that it has.
    endless.bytes = room;
    looks.note(endless);
    QCOMPARE(looks.after(100, 129 * mib), 0);
    QCOMPARE(looks.after(2, 130 * mib), 1);
    // A person may know better.
    looks.watch.countAnew(someId);
    QCOMPARE(looks.after(1, 65 * mib), 1);
}

// Most of the room that it found was taken by others.
void TestRoomWatch::goesOnWithLessRoomThanItHadWhereItFilledLittle()
{
    constexpr qint64 mib = 1024 * 1024;
    Looks looks;
    DownloadSnapshot unsized = pausedFor(ErrorKind::NoSpace);
    unsized.size.reset();
    looks.note(unsized);
    QCOMPARE(looks.after(1, 500 * mib), 1);
    unsized.bytes = 50 * mib;
    looks.note(unsized);
    QCOMPARE(looks.after(2, 400 * mib), 1);
}

void TestRoomWatch::looksLessOftenAfterEachTryInVain()
{
    Looks looks;
    looks.note(pausedFor(ErrorKind::NoSpace));
    QCOMPARE(looks.after(1), 1); // a try each
    QCOMPARE(looks.after(1), 1);
    QCOMPARE(looks.after(4), 1);
    QCOMPARE(looks.after(8), 1);
}

void TestRoomWatch::looksAgainNowAndThenHoweverOftenItWasInVain()
{
    Looks looks;
    looks.note(pausedFor(ErrorKind::NoSpace));
    looks.after(1000);
    QCOMPARE(looks.after(64), 1);
}

void TestRoomWatch::looksAsOftenAsAtFirstAfterAPersonGoesOn()
{
    Looks looks;
    looks.note(pausedFor(ErrorKind::NoSpace));
    QCOMPARE(looks.after(2), 2);
    looks.watch.countAnew(someId);
    QCOMPARE(looks.after(1), 1);
}

QTEST_GUILESS_MAIN(TestRoomWatch)
#include "tst_room_watch.moc"
