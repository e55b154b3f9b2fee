#include "app/gui/front_door.h"
#include "app/gui/start/second_start.h"
#include "app/handover/handover_client.h"
#include "app/handover/handover_place.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/kept_messages.h"
#include "ui/adding/link_intake.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/window/announcer.h"
#include "ui/window/main_window.h"
#include "ui/words/add_input.h"

#include <QDir>
#include <QFile>
#include <QFileOpenEvent>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <future>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace tributary;

// What a later start of the program hands over to the window of the first.
class FrontDoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsLinks();
    void addsWhatABrowserHandsOver();
    void addsWhatTheTerminalWishesFor();
    void refusesWishesThatNoDoorLetsIn_data();
    void refusesWishesThatNoDoorLetsIn();
    void refusesTooManyWishes();
    void takesEachEntryOfAListForItself();
    void tellsWhichLinksAreThere();
    void staysOpenWhenTheStoreIsReportedAgain();
    void comesToTheFrontByTheLeaveOfASecondStart_data();
    void comesToTheFrontByTheLeaveOfASecondStart();
    void addsWhatTheSystemOpensWithIt();
    void keepsWhatTheSystemOpensUntilTheListIsThere();
    void tellsOfNonsense_data();
    void tellsOfNonsense();
    void leavesTheComplaintItsTimeBeforeNews();
    void takesNothingForAListThatAnotherProcessHas();
    void refusesWhatWouldBeForgotten_data();
    void refusesWhatWouldBeForgotten();
    void addsNothingForACheck();
    void saysThatNobodyCanReachIt();
    void isShutOnceTheProgramQuits();
    void standsAnewAfterOneThatQuits();
    void isAnothersWhileTheFirstOneStands();
    void standsAgainAfterACrash_data();
    void standsAgainAfterACrash();

private:
    bool takes(const char* link, Manner manner);
    bool takes(const Handover& handover);
    QStatusBar& foot() const { return *m_window->statusBar(); }
    bool keeps(const QString& words) const;
    QString storePath() const { return m_folder->filePath(QStringLiteral("list.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FrontDoor> m_door;
};

namespace {

const QString complaint = QStringLiteral("“nonsense” doesn't begin with http:// or https://.");

// The token that Qt finds on Wayland as the window is shown.
class LeaveToShow : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show)
            m_found = qgetenv("XDG_ACTIVATION_TOKEN");
        return QObject::eventFilter(watched, event);
    }
    QByteArray found() const { return m_found; }

private:
    QByteArray m_found;
};

#ifdef Q_OS_WIN

// A pipe that lets none of the same name be made beside it.
class NameInUse
{
public:
    explicit NameInUse(const QString& socket)
        : m_pipe(CreateNamedPipeW(QString(QLatin1String("\\\\.\\pipe\\") + socket).toStdWString().c_str(),
                                  PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE | PIPE_READMODE_BYTE, 1, 4096, 4096, 0,
                                  nullptr))
    {
    }
    ~NameInUse() { CloseHandle(m_pipe); }
    NameInUse(const NameInUse&) = delete;
    NameInUse& operator=(const NameInUse&) = delete;
    bool isThere() const { return m_pipe != INVALID_HANDLE_VALUE; }

private:
    HANDLE m_pipe;
};

#else

// A folder that holds something, which no socket takes the place of.
class NameInUse
{
public:
    explicit NameInUse(const QString& socket)
        : m_isThere(QDir().mkpath(QString(socket + QLatin1String("/in the way"))))
    {
    }
    bool isThere() const { return m_isThere; }

private:
    bool m_isThere;
};

#endif

Handover wishing(const WishedLink& wish)
{
    Handover handover{.links = {}, .folder = {}, .manner = Manner::Quietly};
    handover.wishes = {wish};
    return handover;
}

// Ends the program's loop while everything is still there.
void beginToQuit()
{
    QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
}

} // namespace

void FrontDoorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_door = std::make_unique<FrontDoor>(storePath());
    QVERIFY(!m_door->isAnothers());
    m_door->openFor(*m_window);
    m_door->noteStore(StoreReport{});
    m_window->show();
}

void FrontDoorTest::cleanup()
{
    m_door.reset();
    m_window.reset();
}

// Hands over as the second start does, which waits for the answer.
bool FrontDoorTest::takes(const char* link, Manner manner)
{
    return takes({.links = {QString::fromLatin1(link)}, .folder = {}, .manner = manner});
}

bool FrontDoorTest::takes(const Handover& handover)
{
    auto handing = std::async(std::launch::async, [handover, socket = m_door->socket()] {
        return handOver(handover, socket, test::patience()).outcome;
    });
    const auto isDone = [&] {
        return handing.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    return QTest::qWaitFor(isDone, static_cast<int>(test::patience().count())) &&
           handing.get() == HandoverOutcome::Taken;
}

bool FrontDoorTest::keeps(const QString& words) const
{
    return std::ranges::any_of(keptMessages(*m_window),
                               [&](const QAction* message) { return message->whatsThis().endsWith(words); });
}

void FrontDoorTest::addsLinks()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QVERIFY(takes("https://example.org/a.iso", Manner::InFront));
    TRY_COMPARE(additions.count(), 1);
}

void FrontDoorTest::addsWhatABrowserHandsOver()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    Handover handover{.links = {},
                      .folder = {},
                      .manner = Manner::Quietly,
                      .browserLink = BrowserLink{.url = QStringLiteral("https://example.org/a"),
                                                 .headers = {QStringLiteral("Cookie: a=b")},
                                                 .fileName = QStringLiteral("a.iso")}};
    QVERIFY(takes(handover));
    QCOMPARE(additions.count(), 1);
    const auto asked = additions.first().first().value<QList<DownloadRequest>>().constFirst();
    QCOMPARE(asked.cookies, QByteArray("a=b"));
    QCOMPARE(asked.target.fileName, QStringLiteral("a.iso"));
    // The browser's program looks at this as well, but who speaks here may be another one.
    handover.browserLink->headers = {QStringLiteral("Range: bytes=0-1")};
    QVERIFY(!takes(handover));
    QCOMPARE(additions.count(), 1);
}

void FrontDoorTest::addsWhatTheTerminalWishesFor()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    Handover handover = wishing(
        {.url = QStringLiteral("https://me:secret@example.org/a"),
         .fileName = QStringLiteral("name.iso"),
         .headers = {QStringLiteral("X-A: b"), QStringLiteral("Cookie: a=b"),
                     QStringLiteral("Referer: https://example.org/page"), QStringLiteral("User-Agent: C")},
         .mirrors = {QStringLiteral("https://example.com/a")},
         .checksum = QStringLiteral("md5:d41d8cd98f00b204e9800998ecf8427e"),
         .connections = 3,
         .bytesPerSecond = 500'000});
    handover.folder = m_folder->path();
    handover.onConflict = QStringLiteral("skip");
    QVERIFY(takes(handover));
    QCOMPARE(additions.count(), 1);
    const auto asked = additions.first().first().value<QList<DownloadRequest>>();
    QCOMPARE(asked.size(), 1);
    const DownloadRequest& request = asked.constFirst();
    QCOMPARE(request.url, QUrl(QStringLiteral("https://example.org/a")));
    QVERIFY((request.credentials ==
             Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("secret")}));
    QCOMPARE(request.target.folder, m_folder->path());
    QCOMPARE(request.target.fileName, QStringLiteral("name.iso"));
    QVERIFY(request.target.onConflict == ConflictPolicy::Skip);
    QVERIFY((request.headers == QList<Header>{{.name = "X-A", .value = "b"}}));
    QCOMPARE(request.cookies, QByteArray("a=b"));
    QCOMPARE(request.referer, QUrl(QStringLiteral("https://example.org/page")));
    QCOMPARE(request.userAgent, QByteArray("C"));
    QCOMPARE(request.mirrors.size(), 1);
    QVERIFY(request.checksum.has_value());
    QCOMPARE(toText(*request.checksum), QStringLiteral("md5:d41d8cd98f00b204e9800998ecf8427e"));
    QCOMPARE(request.connections.most, 3);
    QVERIFY(request.bytesPerSecond == 500'000);
}

void FrontDoorTest::refusesWishesThatNoDoorLetsIn_data()
{
    QTest::addColumn<Handover>("handover");
    const QString url = QStringLiteral("https://example.org/a");
    QTest::newRow("another kind of link") << wishing({.url = QStringLiteral("file:///etc/passwd")});
    QTest::newRow("a header of our own")
        << wishing({.url = url, .headers = {QStringLiteral("Range: bytes=0-1")}});
    Handover handover = wishing({.url = url});
    handover.onConflict = QStringLiteral("explode");
    QTest::newRow("an unknown policy") << handover;
    // No good one is taken beside a bad one either, since the terminal says that none was.
    handover = wishing({.url = url});
    handover.wishes.append({.url = url, .mirrors = {QStringLiteral("ftp://example.org/a")}});
    QTest::newRow("one of two") << handover;
}

void FrontDoorTest::refusesWishesThatNoDoorLetsIn()
{
    QFETCH(const Handover, handover);
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QVERIFY(!takes(handover));
    QCOMPARE(additions.count(), 0);
}

void FrontDoorTest::refusesTooManyWishes()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    Handover handover = wishing({.url = QStringLiteral("https://example.org/0")});
    for (int n = 1; n <= mostDownloadsAtOnce; ++n)
        handover.wishes.append({.url = QStringLiteral("https://example.org/%1").arg(n)});
    QVERIFY(!takes(handover));
    QCOMPARE(additions.count(), 0);
    handover.wishes.removeLast();
    QVERIFY(takes(handover));
    QCOMPARE(additions.count(), 1);
}

void FrontDoorTest::takesEachEntryOfAListForItself()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    const auto urlOf = [](int n) { return QStringLiteral("https://example.org/%1").arg(n); };
    Handover handover = wishing({.url = urlOf(1)});
    // The second entry of a link would be a download beside the first.
    handover.wishes.append({.url = urlOf(1), .listedName = QStringLiteral("other.bin")});
    handover.wishes.append({.url = urlOf(2), .size = 5});
    handover.taking = Taking::EachForItself;
    QVERIFY(takes(handover));
    QCOMPARE(additions.count(), 1);
    const auto asked = additions.first().first().value<QList<DownloadRequest>>();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().url, QUrl(urlOf(1)));
    QVERIFY(asked.first().target.fileName.isEmpty());
    QCOMPARE(asked.last().url, QUrl(urlOf(2)));
    QVERIFY(asked.last().size == 5);
}

// Of a script that gives one twice, or once more, each hears how many were taken.
void FrontDoorTest::tellsWhichLinksAreThere()
{
    const auto urlOf = [](int n) { return QStringLiteral("https://example.org/%1").arg(n); };
    DownloadSnapshot finished;
    finished.id = DownloadId{1};
    finished.url = QUrl(urlOf(1));
    finished.state = DownloadState::Finished;
    m_window->downloads().apply({finished});
    Handover handover{.links = {urlOf(1), urlOf(2), urlOf(2), QStringLiteral("nonsense"), urlOf(3)},
                      .folder = {},
                      .manner = Manner::Quietly,
                      .taking = Taking::EachForItself};
    auto handing = std::async(std::launch::async, [handover, socket = m_door->socket()] {
        return handOver(handover, socket, test::patience());
    });
    QVERIFY(QTest::qWaitFor(
        [&] { return handing.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
        static_cast<int>(test::patience().count())));
    const HandoverResult result = handing.get();
    QCOMPARE(result.outcome, HandoverOutcome::Taken);
    QCOMPARE(result.leftOut, (QList<int>{0, 2}));
}

// As after the rescue of a store that turned out to be damaged.
void FrontDoorTest::staysOpenWhenTheStoreIsReportedAgain()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    m_door->noteStore(StoreReport{.origin = StoreOrigin::Salvaged});
    QVERIFY(takes("https://example.org/a.iso", Manner::InFront));
    TRY_COMPARE(additions.count(), 1);
}

void FrontDoorTest::comesToTheFrontByTheLeaveOfASecondStart_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("of Wayland") << QByteArray("XDG_ACTIVATION_TOKEN");
    QTest::newRow("in the older place") << QByteArray("DESKTOP_STARTUP_ID");
}

// The launcher gave its leave to the second start, and the window belongs to the first.
void FrontDoorTest::comesToTheFrontByTheLeaveOfASecondStart()
{
    QFETCH(const QByteArray, variable);
    LeaveToShow leave;
    m_window->hide();
    m_window->installEventFilter(&leave);
    qputenv(variable.constData(), "leave-1");
    auto handing = std::async(std::launch::async, [socket = m_door->socket()] {
        return handOverToFirst(socket, {}, [] { return false; });
    });
    const auto isDone = [&] {
        return handing.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    QVERIFY(QTest::qWaitFor(isDone, static_cast<int>(test::patience().count())));
    QCOMPARE(handing.get(), SecondStart::HandedOver);
    QCOMPARE(leave.found(), QByteArray("leave-1"));
    // Programs that the two start later inherit nothing of it.
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID"));
}

// As macOS does for Finder, the Dock and other programs.
void FrontDoorTest::addsWhatTheSystemOpensWithIt()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QFileOpenEvent event(QUrl(QStringLiteral("https://example.org/a%20b.iso")));
    QVERIFY(QCoreApplication::sendEvent(qApp, &event));
    QCOMPARE(additions.count(), 1);
}

void FrontDoorTest::keepsWhatTheSystemOpensUntilTheListIsThere()
{
    m_door = std::make_unique<FrontDoor>(m_folder->filePath(QStringLiteral("another.db")));
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    for (const char* link : {"https://example.org/a.iso", "https://example.org/b.iso"}) {
        QFileOpenEvent event(QUrl(QString::fromLatin1(link)));
        QCoreApplication::sendEvent(qApp, &event);
    }
    QCOMPARE(additions.count(), 0);
    m_door->openFor(*m_window);
    QCOMPARE(additions.count(), 2);
}

void FrontDoorTest::tellsOfNonsense_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("from a start") << Manner::InFront;
    QTest::newRow("from a start that stays in the background") << Manner::Quietly;
}

void FrontDoorTest::tellsOfNonsense()
{
    QFETCH(const Manner, manner);
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    // A person who sees the window needs no other answer.
    QCOMPARE(takes("nonsense", manner), manner == Manner::InFront);
    TRY_COMPARE(foot().currentMessage(), complaint);
    QVERIFY(keeps(complaint.chopped(1)));
    QCOMPARE(additions.count(), 0);
}

// A download that finishes in the same moment is told of afterwards.
void FrontDoorTest::leavesTheComplaintItsTimeBeforeNews()
{
    QVERIFY(takes("nonsense", Manner::InFront));
    TRY_COMPARE(foot().currentMessage(), complaint);
    m_window->announcer().announce(
        {.title = QStringLiteral("Finished"), .text = QStringLiteral("film.bin"), .path = {}});
    QCOMPARE(foot().currentMessage(), complaint);
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: film.bin"));
    QVERIFY(keeps(complaint.chopped(1)));
    QVERIFY(keeps(QStringLiteral("Finished: film.bin")));
}

// The other process may have been started in another session, where nobody finds it.
void FrontDoorTest::takesNothingForAListThatAnotherProcessHas()
{
    m_door = std::make_unique<FrontDoor>(m_folder->filePath(QStringLiteral("another.db")));
    m_door->openFor(*m_window);
    m_door->noteStore(failure(ErrorKind::Conflict, QStringLiteral("in use")));
    const auto handed = handOver({.links = {QStringLiteral("https://example.org/a.iso")}, .folder = {}},
                                 m_door->socket(), std::chrono::milliseconds(0));
    QCOMPARE(handed.outcome, HandoverOutcome::NobodyThere);
    // Where the store can't be opened, no other program takes links for it.
    m_door->noteStore(failure(ErrorKind::DiskError, QStringLiteral("damaged")));
    QVERIFY(takes("https://example.org/a.iso", Manner::InFront));
}

void FrontDoorTest::refusesWhatWouldBeForgotten_data()
{
    QTest::addColumn<StoreOutcome>("outcome");
    QTest::newRow("a store that can't be opened")
        << StoreOutcome(failure(ErrorKind::DiskError, QStringLiteral("damaged")));
    QTest::newRow("a store that can't be written")
        << StoreOutcome(StoreReport{.origin = StoreOrigin::ReadOnly, .damage = DownloadError{}});
}

// The window says it to a person alone. A browser or a script would think that the link is kept.
void FrontDoorTest::refusesWhatWouldBeForgotten()
{
    QFETCH(const StoreOutcome, outcome);
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    m_door->noteStore(outcome);
    QVERIFY(!takes("https://example.org/a.iso", Manner::Quietly));
    Handover handover{.links = {},
                      .folder = {},
                      .manner = Manner::Quietly,
                      .browserLink = BrowserLink{
                          .url = QStringLiteral("https://example.org/a"), .headers = {}, .fileName = {}}};
    QVERIFY(!takes(handover));
    handover.browserLink->step = BrowserStep::Check;
    QVERIFY(!takes(handover));
    QVERIFY(!takes(wishing({.url = QStringLiteral("https://example.org/a"), .connections = 2})));
    QCOMPARE(additions.count(), 0);
    QVERIFY(takes("https://example.org/a.iso", Manner::InFront));
    QCOMPARE(additions.count(), 1);
    // A damaged store was rescued, say.
    m_door->noteStore(StoreReport{.origin = StoreOrigin::Salvaged});
    QVERIFY(takes("https://example.org/b.iso", Manner::Quietly));
}

void FrontDoorTest::addsNothingForACheck()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    Handover handover{.links = {},
                      .folder = {},
                      .manner = Manner::Quietly,
                      .browserLink = BrowserLink{.url = QStringLiteral("https://example.org/a"),
                                                 .headers = {},
                                                 .fileName = {},
                                                 .size = 5,
                                                 .step = BrowserStep::Check}};
    m_window->intake().setAskServer([](const DownloadRequest&) {
        return QtFuture::makeReadyFuture(Expected<ProbeReport>(ProbeReport{.size = 5}));
    });
    QVERIFY(takes(handover));
    handover.browserLink->size = 6;
    QVERIFY(!takes(handover));
    QCOMPARE(additions.count(), 0);
}

void FrontDoorTest::saysThatNobodyCanReachIt()
{
    const QTemporaryDir elsewhere;
    FrontDoor door(elsewhere.filePath(QStringLiteral("list.db")));
    const NameInUse inTheWay(door.socket());
    QVERIFY(inTheWay.isThere());
    door.openFor(*m_window);
    QVERIFY(!keeps(QStringLiteral("can't reach")));
    door.noteStore(StoreReport{});
    const QString said = foot().currentMessage();
    QVERIFY(said.startsWith(QLatin1String("Browsers and the terminal can't reach this window: ")));
    QVERIFY2(said.contains(door.socket()) && !said.contains(QLatin1String("nknown error")), qPrintable(said));
}

// The list is still being saved, and nobody would read what is handed over.
void FrontDoorTest::isShutOnceTheProgramQuits()
{
    beginToQuit();
    m_door->noteStore(StoreReport{});
    const auto handed = handOver({.links = {QStringLiteral("https://example.org/a.iso")}, .folder = {}},
                                 m_door->socket(), std::chrono::milliseconds(0));
    QCOMPARE(handed.outcome, HandoverOutcome::NobodyThere);
    QVERIFY(FrontDoor(storePath()).isAnothers());
}

void FrontDoorTest::standsAnewAfterOneThatQuits()
{
    beginToQuit();
    FrontDoor second(storePath());
    QVERIFY(second.isAnothers());
    int tries = 0;
    const auto becomeFirst = [&] {
        if (++tries == 2)
            m_door.reset();
        return second.takeOver();
    };
    QCOMPARE(handOverToFirst(second.socket(), {}, becomeFirst), SecondStart::BecameFirst);
    QCOMPARE(tries, 2);
    QVERIFY(!second.isAnothers());
    QVERIFY(FrontDoor(storePath()).isAnothers());
}

void FrontDoorTest::isAnothersWhileTheFirstOneStands()
{
    QVERIFY(FrontDoor(storePath()).isAnothers());
    m_door.reset();
    QVERIFY(!FrontDoor(storePath()).isAnothers());
}

void FrontDoorTest::standsAgainAfterACrash_data()
{
    QTest::addColumn<qint64>("process");
    QProcess gone;
    gone.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-functions")});
    const qint64 number = gone.processId();
    QVERIFY(gone.waitForFinished(static_cast<int>(test::patience().count())));
    QTest::newRow("whose process is gone") << number;
    // On Windows after a start of the system; in a sandbox at each start.
    QTest::newRow("whose number this process has now") << QCoreApplication::applicationPid();
}

// A program that crashed leaves its lock behind, as if it had been written by somebody who went away.
void FrontDoorTest::standsAgainAfterACrash()
{
    QFETCH(const qint64, process);
    QFile lock(handoverPlaceFor(storePath()).lock);
    QVERIFY(lock.open(QIODevice::ReadOnly));
    QByteArrayList lines = lock.readAll().split('\n');
    lock.close();
    QCOMPARE(lines.constFirst(), QByteArray::number(QCoreApplication::applicationPid()));
    m_door.reset();
    lines.first() = QByteArray::number(process);
    QVERIFY(lock.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    QCOMPARE_GT(lock.write(lines.join('\n')), 0);
    lock.close();
    QVERIFY(!FrontDoor(storePath()).isAnothers());
}

QTEST_MAIN(FrontDoorTest)
#include "tst_front_door.moc"
