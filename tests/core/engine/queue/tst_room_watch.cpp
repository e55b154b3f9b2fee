#include "core/engine/queue/room_watch.h"

#include <QTest>

using namespace tributary;

namespace {

constexpr DownloadId someId{1};

DownloadSnapshot pausedFor(ErrorKind kind, DownloadId id = someId)
{
    DownloadSnapshot download;
    download.id = id;
    download.state = DownloadState::Paused;
    download.error = DownloadError{.kind = kind, .detail = {}};
    return download;
}

// The downloads that the watch wanted room for at each look.
struct Looks
{
    RoomWatch watch{nullptr};
    QList<DownloadId> wanted;

    Looks()
    {
        QObject::connect(&watch, &RoomWatch::roomIsWanted, &watch,
                         [this](DownloadId id) { wanted.append(id); });
    }
    qsizetype after(int looks)
    {
        wanted.clear();
        for (int n = 0; n < looks; ++n)
            watch.look();
        return wanted.size();
    }
};

} // namespace

class TestRoomWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksForThoseThatNeedRoom();
    void looksForNobodyElse();
    void looksForNobodyWhoGoesOn();
    void looksLessOftenAfterEachTryInVain();
    void looksAgainNowAndThenHoweverOftenItWasInVain();
    void looksAsOftenAsAtFirstAfterAPersonGoesOn();
};

void TestRoomWatch::looksForThoseThatNeedRoom()
{
    Looks looks;
    looks.watch.note(pausedFor(ErrorKind::NoSpace));
    looks.watch.note(pausedFor(ErrorKind::NoSpace, DownloadId{2}));
    QVERIFY(looks.watch.isWaiting(someId));
    QCOMPARE(looks.after(1), 2);
}

void TestRoomWatch::looksForNobodyElse()
{
    Looks looks;
    looks.watch.note(pausedFor(ErrorKind::AuthRequired));
    DownloadSnapshot failed = pausedFor(ErrorKind::NoSpace);
    failed.state = DownloadState::Failed;
    looks.watch.note(failed);
    QCOMPARE(looks.after(1), 0);
}

void TestRoomWatch::looksForNobodyWhoGoesOn()
{
    Looks looks;
    looks.watch.note(pausedFor(ErrorKind::NoSpace));
    DownloadSnapshot queued;
    queued.id = someId;
    looks.watch.note(queued);
    QVERIFY(!looks.watch.isWaiting(someId));
    looks.watch.note(pausedFor(ErrorKind::NoSpace));
    looks.watch.forget(someId);
    QCOMPARE(looks.after(1), 0);
}

void TestRoomWatch::looksLessOftenAfterEachTryInVain()
{
    Looks looks;
    looks.watch.note(pausedFor(ErrorKind::NoSpace));
    looks.watch.noteTry(someId);
    QCOMPARE(looks.after(8), 4);
    looks.watch.noteTry(someId);
    QCOMPARE(looks.after(8), 2);
}

void TestRoomWatch::looksAgainNowAndThenHoweverOftenItWasInVain()
{
    Looks looks;
    looks.watch.note(pausedFor(ErrorKind::NoSpace));
    for (int n = 0; n < 100; ++n)
        looks.watch.noteTry(someId);
    QCOMPARE(looks.after(64), 1);
}

void TestRoomWatch::looksAsOftenAsAtFirstAfterAPersonGoesOn()
{
    Looks looks;
    looks.watch.note(pausedFor(ErrorKind::NoSpace));
    looks.watch.noteTry(someId);
    looks.watch.countAnew(someId);
    QCOMPARE(looks.after(4), 4);
}

QTEST_GUILESS_MAIN(TestRoomWatch)
#include "tst_room_watch.moc"
