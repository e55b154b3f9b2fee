#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/link_intake.h"
#include "ui/adding/quiet/quiet_intake.h"
#include "ui/list/view/removal_undo.h"
#include "ui/window/main_window.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <utility>

using namespace tributary;
using namespace std::chrono_literals;
using enum DownloadState;

// QuietIntake takes links from other programs, and answers what became of them.
class QuietIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void checksThatTheServerGivesTheSameFile_data();
    void checksThatTheServerGivesTheSameFile();
    void asksAsTheDownloadWould();
    void doesNotWaitForASilentServer();
    void leavesToTheBrowserWhatDoesNotGoWell_data();
    void leavesToTheBrowserWhatDoesNotGoWell();
    void addsWhatABrowserGivesAway();
    void addsOnceWhatComesAgainBeforeTheListShowsIt_data();
    void addsOnceWhatComesAgainBeforeTheListShowsIt();
    void addsAgainWhatIsOnItsWayOutOfTheList_data();
    void addsAgainWhatIsOnItsWayOutOfTheList();
    void passesByTheBrowsersEmptyFile_data();
    void passesByTheBrowsersEmptyFile();
    void addsWishesAsTheSettingsHaveIt();
    void leavesWishesForWhatIsInTheListAlone_data();
    void leavesWishesForWhatIsInTheListAlone();
    void answersOnceTheListIsKept();
    void takesBackWhatTheListCanNotKeep_data();
    void takesBackWhatTheListCanNotKeep();
    void takesBackWhatNobodyHearsOf();
    void takesBackNothingElse();
    void goesOnWithWhatHasExpired_data();
    void goesOnWithWhatHasExpired();
    void addsAnewWhatIsAnotherFile();
    void addsNothingOnceTheBrowserGoesOn();
    void leavesPagesToTheBrowser();

private:
    LinkIntake& intake() const { return m_window->intake(); }
    void show(const DownloadSnapshot& download) { m_window->downloads().apply({download}); }
    QuietIntake::Taken told(const QFuture<QuietIntake::Taken>& future) const;

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QuietIntake> m_quiet;
    std::unique_ptr<QSignalSpy> m_additions;
    QList<DownloadRequest> m_asked;
    Expected<ProbeReport> m_answer;
    quint64 m_lastId = 100;
};

namespace {

DownloadRequest wanted(const char* link = "https://example.org/new")
{
    DownloadRequest request{.url = QUrl(QString::fromLatin1(link))};
    request.cookies = "a=b";
    request.contentType = "text/csv";
    request.target.fileName = QStringLiteral("b.csv");
    return request;
}

// A download of the same name and size, whose link was good once.
DownloadSnapshot stranded()
{
    DownloadSnapshot download = samples::inState(1, Failed, QStringLiteral("b.csv"));
    download.size = 1000;
    download.bytes = 400;
    download.error = DownloadError{.kind = ErrorKind::HttpError, .httpStatus = 403};
    return download;
}

// A `Handing` hands a download over in the way of one of the other programs.
using Handing = std::function<QFuture<QuietIntake::Taken>(QuietIntake&)>;

Expected<ProbeReport> ofSize(std::optional<qint64> size)
{
    return ProbeReport{.size = size};
}

DownloadError notFound()
{
    return {.kind = ErrorKind::NotFound, .httpStatus = 404};
}

void addRowsForEachHanding()
{
    QTest::addColumn<Handing>("handing");
    QTest::newRow("from a browser") << Handing([](QuietIntake& quiet) { return quiet.take(wanted(), {}); });
    QTest::newRow("from the terminal") << Handing(
        [](QuietIntake& quiet) { return quiet.add(QStringLiteral("https://example.org/new"), {}); });
    QTest::newRow("from the terminal, with wishes")
        << Handing([](QuietIntake& quiet) { return quiet.addWished({wanted()}, {}); });
}

} // namespace

void QuietIntakeTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_quiet = std::make_unique<QuietIntake>(intake(), m_window->downloads());
    m_additions = std::make_unique<QSignalSpy>(&m_orders, &NotedOrders::added);
    m_asked.clear();
    m_answer = Expected<ProbeReport>();
    intake().setAskServer([this](const DownloadRequest& request) {
        m_asked.append(request);
        return QtFuture::makeReadyFuture(m_answer);
    });
    m_orders.whenKept = {};
    m_orders.idsOfTheNext = [this] { return QList{DownloadId{++m_lastId}}; };
}

QuietIntake::Taken QuietIntakeTest::told(const QFuture<QuietIntake::Taken>& future) const
{
    const bool isOver =
        QTest::qWaitFor([&] { return future.isFinished(); }, static_cast<int>(test::patience().count()));
    return isOver ? future.result() : std::unexpected(QStringLiteral("the test waits no longer"));
}

void QuietIntakeTest::checksThatTheServerGivesTheSameFile_data()
{
    QTest::addColumn<Expected<ProbeReport>>("answer");
    QTest::addColumn<std::optional<qint64>>("size");
    QTest::addColumn<QString>("complaint");
    const std::optional<qint64> size = 1000;
    const QString stays = QStringLiteral("The download stays in the browser: ");
    QTest::newRow("the same") << ofSize(size) << size << QString();
    QTest::newRow("of a size that the browser doesn't know")
        << ofSize(size) << std::optional<qint64>() << QString();
    QTest::newRow("of a size that the server doesn't say") << ofSize({}) << size << QString();
    QTest::newRow("of another size") << ofSize(999) << size
                                     << stays + QStringLiteral("Tributary was sent a file of another size.");
    QTest::newRow("none") << Expected<ProbeReport>(std::unexpected(notFound())) << size
                          << stays + QStringLiteral("Not found (404)");
}

void QuietIntakeTest::checksThatTheServerGivesTheSameFile()
{
    QFETCH(const Expected<ProbeReport>, answer);
    QFETCH(const std::optional<qint64>, size);
    QFETCH(const QString, complaint);
    m_answer = answer;
    const auto taken = told(m_quiet->check(wanted(), size));
    QCOMPARE(taken.has_value() ? QString() : taken.error(), complaint);
    QCOMPARE(m_asked.size(), 1);
    // The browser's download goes on, and nothing is left of the question.
    QCOMPARE(m_additions->count(), 0);
}

void QuietIntakeTest::asksAsTheDownloadWould()
{
    m_settings->settings().set(setting::silence, std::chrono::milliseconds(7s));
    QVERIFY(told(m_quiet->check(wanted(), {})));
    QCOMPARE(m_asked.constFirst().cookies, QByteArray("a=b"));
    QCOMPARE(m_asked.constFirst().contentType, QByteArray("text/csv"));
    QCOMPARE(m_asked.constFirst().timeouts.silence, std::chrono::milliseconds(7s));
}

void QuietIntakeTest::doesNotWaitForASilentServer()
{
    QPromise<Expected<ProbeReport>> never;
    never.start();
    intake().setAskServer([&](const DownloadRequest&) { return never.future(); });
    QuietIntake hasty(intake(), m_window->downloads(), 20ms);
    const auto taken = told(hasty.check(wanted(), {}));
    QVERIFY(!taken);
    QVERIFY(taken.error().contains(QLatin1String("The server didn't answer in time")));
    // An answer that the probe gives later changes nothing.
    never.addResult(Expected<ProbeReport>());
    never.finish();
    QCoreApplication::processEvents();
}

void QuietIntakeTest::leavesToTheBrowserWhatDoesNotGoWell_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("hasFailed");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("added");
    QTest::newRow("finished") << Finished << false << true << 1 << 1;
    QTest::newRow("under way") << Downloading << false << true << 0 << 0;
    QTest::newRow("under way after a failure") << Downloading << true << true << 0 << 0;
    QTest::newRow("put together") << Assembling << false << true << 0 << 0;
    QTest::newRow("checked") << Verifying << false << true << 0 << 0;
    QTest::newRow("before its turn") << Queued << false << true << 1 << 0;
    QTest::newRow("before its next turn") << Queued << true << false << 0 << 0;
    QTest::newRow("connecting") << Connecting << false << true << 1 << 0;
    QTest::newRow("connecting once more") << Connecting << true << false << 0 << 0;
    QTest::newRow("before a retry") << Waiting << true << false << 0 << 0;
    QTest::newRow("paused") << Paused << false << false << 0 << 0;
    QTest::newRow("failed") << Failed << true << false << 0 << 0;
    QTest::newRow("cancelled") << Cancelled << false << false << 0 << 0;
}

// A retry in the browser's own list is a new download of the browser, which must not come back from here for
// as long as it gets nowhere here.
void QuietIntakeTest::leavesToTheBrowserWhatDoesNotGoWell()
{
    QFETCH(const DownloadState, state);
    QFETCH(const bool, hasFailed);
    QFETCH(const bool, isTaken);
    DownloadSnapshot download = samples::inState(1, state, QStringLiteral("a"));
    if (hasFailed)
        download.error = notFound();
    show(download);
    DownloadRequest request{.url = download.url.toUrl()};
    QCOMPARE(told(m_quiet->check(request, {})).has_value(), isTaken);
    QTEST(static_cast<int>(m_asked.size()), "asked");
    QCOMPARE(told(m_quiet->take(request, {})).has_value(), isTaken);
    QTEST(static_cast<int>(m_additions->count()), "added");
}

void QuietIntakeTest::addsWhatABrowserGivesAway()
{
    QVERIFY(told(m_quiet->take(wanted(), {})));
    QCOMPARE(m_additions->count(), 1);
    const auto asked = m_additions->first().first().value<QList<DownloadRequest>>().constFirst();
    QCOMPARE(asked.cookies, QByteArray("a=b"));
    QCOMPARE(asked.contentType, QByteArray("text/csv"));
    QCOMPARE(asked.target.fileName, QStringLiteral("b.csv"));
    QCOMPARE(asked.target.folder, m_settings->settings().folder());
    // A person chose the browser, and Tributary has been asked for nothing more.
    QCOMPARE(m_asked.size(), 0);
}

void QuietIntakeTest::addsOnceWhatComesAgainBeforeTheListShowsIt_data()
{
    addRowsForEachHanding();
}

// While nobody watches the window, its list is told only each second what is new.
void QuietIntakeTest::addsOnceWhatComesAgainBeforeTheListShowsIt()
{
    QFETCH(const Handing, handing);
    QVERIFY(told(handing(*m_quiet)));
    QVERIFY(told(m_quiet->take(wanted(), {})));
    QVERIFY(told(m_quiet->add(QStringLiteral("https://example.org/new"), {})));
    QCOMPARE(m_quiet->placesOfListed(QStringList(QStringLiteral("https://example.org/new"))), QList<int>{0});
    QVERIFY(!told(m_quiet->addWished({wanted()}, {})));
    QCOMPARE(m_additions->count(), 1);
    m_window->downloads().forget(DownloadId{m_lastId});
    QVERIFY(told(handing(*m_quiet)));
    QCOMPARE(m_additions->count(), 2);
}

void QuietIntakeTest::addsAgainWhatIsOnItsWayOutOfTheList_data()
{
    addRowsForEachHanding();
}

// The row is still there.
void QuietIntakeTest::addsAgainWhatIsOnItsWayOutOfTheList()
{
    QFETCH(const Handing, handing);
    DownloadSnapshot download = samples::inState(1, Downloading, QStringLiteral("b.csv"));
    download.url = wanted().url;
    show(download);
    m_window->removals().remove({download.id}, Removal::MayComeBack);
    QVERIFY(told(handing(*m_quiet)));
    QCOMPARE(m_additions->count(), 1);
}

void QuietIntakeTest::passesByTheBrowsersEmptyFile_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    for (const ConflictPolicy policy :
         {ConflictPolicy::Rename, ConflictPolicy::Overwrite, ConflictPolicy::Skip, ConflictPolicy::Fail})
        QTest::newRow(nameOf(policy).data()) << policy;
}

void QuietIntakeTest::passesByTheBrowsersEmptyFile()
{
    QFETCH(const ConflictPolicy, policy);
    m_settings->settings().set(setting::onConflict, policy);
    QVERIFY(told(m_quiet->take(wanted(), {})));
    const auto asked = m_additions->first().first().value<QList<DownloadRequest>>().constFirst();
    QCOMPARE(asked.target.onConflict, ConflictPolicy::Rename);
}

void QuietIntakeTest::answersOnceTheListIsKept()
{
    QPromise<Expected<void>> kept;
    kept.start();
    m_orders.whenKept = [&] { return kept.future(); };
    const auto taken = m_quiet->take(wanted(), {});
    const auto added = m_quiet->add(QStringLiteral("https://example.org/other"), {});
    QCOMPARE(m_additions->count(), 2);
    QCoreApplication::processEvents();
    QVERIFY(!taken.isFinished() && !added.isFinished());
    kept.addResult(Expected<void>());
    kept.finish();
    QVERIFY(told(taken) && told(added));
}

void QuietIntakeTest::takesBackWhatTheListCanNotKeep_data()
{
    addRowsForEachHanding();
}

void QuietIntakeTest::takesBackWhatTheListCanNotKeep()
{
    QFETCH(const Handing, handing);
    m_orders.whenKept = [] {
        return QtFuture::makeReadyFuture(
            Expected<void>(std::unexpected(DownloadError{.kind = ErrorKind::DiskError})));
    };
    const QSignalSpy takenBack(&intake(), &LinkIntake::takeBackRequested);
    const auto taken = told(handing(*m_quiet));
    QVERIFY(!taken);
    QVERIFY(!taken.error().isEmpty());
    QCOMPARE(takenBack.count(), 1);
    QCOMPARE(takenBack.first().first().value<QList<DownloadId>>(), QList{DownloadId{m_lastId}});
}

// The settings hold for all that nobody has said.
void QuietIntakeTest::addsWishesAsTheSettingsHaveIt()
{
    Settings& settings = m_settings->settings();
    settings.set(setting::silence, std::chrono::milliseconds(7s));
    settings.set(setting::onConflict, ConflictPolicy::Fail);
    settings.set(setting::connectionsPerFile, 5);
    const auto added = [this] {
        return m_additions->constLast().constFirst().value<QList<DownloadRequest>>().constFirst();
    };
    DownloadRequest request = wanted();
    request.target.namedBy = NamedBy::Person;
    QVERIFY(told(m_quiet->addWished({request}, {})));
    QCOMPARE(added().timeouts.silence, std::chrono::milliseconds(7s));
    QCOMPARE(added().target.folder, settings.folder());
    QCOMPARE(added().target.fileName, QStringLiteral("b.csv"));
    QVERIFY(added().target.onConflict == ConflictPolicy::Fail);
    QCOMPARE(added().connections.most, 5);
    QCOMPARE(added().cookies, QByteArray("a=b"));
    request.url = QUrl(QString(request.url.toString() + QLatin1String(".2")));
    request.target.folder = QStringLiteral("/tmp/there");
    request.connections = {.growth = ConnectionGrowthKind::Fixed, .most = 3};
    QVERIFY(told(m_quiet->addWished({request}, ConflictPolicy::Overwrite)));
    QCOMPARE(added().target.folder, QStringLiteral("/tmp/there"));
    QVERIFY(added().target.onConflict == ConflictPolicy::Overwrite);
    QCOMPARE(added().connections.most, 3);
    QCOMPARE(m_additions->count(), 2);
}

void QuietIntakeTest::leavesWishesForWhatIsInTheListAlone_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::newRow("under way") << Downloading;
    QTest::newRow("finished") << Finished;
    QTest::newRow("paused") << Paused;
}

// A person hears that the wishes come to nothing.
void QuietIntakeTest::leavesWishesForWhatIsInTheListAlone()
{
    QFETCH(const DownloadState, state);
    const DownloadSnapshot download = samples::inState(1, state, QStringLiteral("a"));
    show(download);
    const auto taken = told(m_quiet->addWished({wanted(), {.url = download.url.toUrl()}}, {}));
    QVERIFY(!taken);
    QCOMPARE(taken.error(), QStringLiteral("Already in the list: https://files.example.org/pub/a"));
    QCOMPARE(m_additions->count(), 0);
}

// The asking program has lost patience and told a person that nothing was taken.
void QuietIntakeTest::takesBackWhatNobodyHearsOf()
{
    QPromise<Expected<void>> kept;
    kept.start();
    m_orders.whenKept = [&] { return kept.future(); };
    const QSignalSpy takenBack(&intake(), &LinkIntake::takeBackRequested);
    QFuture<QuietIntake::Taken> taking = m_quiet->take(wanted(), {});
    taking.cancel();
    kept.addResult(Expected<void>());
    kept.finish();
    TRY_COMPARE(takenBack.count(), 1);
}

// A link that is in the list was added before, and by a person.
void QuietIntakeTest::takesBackNothingElse()
{
    QVERIFY(told(m_quiet->take(wanted(), {})));
    m_orders.whenKept = [] {
        return QtFuture::makeReadyFuture(
            Expected<void>(std::unexpected(DownloadError{.kind = ErrorKind::DiskError})));
    };
    const DownloadSnapshot download = samples::inState(1, Downloading, QStringLiteral("a"));
    show(download);
    const QSignalSpy takenBack(&intake(), &LinkIntake::takeBackRequested);
    QVERIFY(!told(m_quiet->take({.url = download.url.toUrl()}, {})));
    QCOMPARE(takenBack.count(), 0);
}

void QuietIntakeTest::goesOnWithWhatHasExpired_data()
{
    QTest::addColumn<DownloadSnapshot>("download");
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("goesOn");
    const QString other = QStringLiteral("https://cdn.example/b.csv?session=2");
    const DownloadSnapshot expired = stranded();
    QTest::newRow("another link") << expired << other << true;
    QTest::newRow("the same link with other cookies") << expired << expired.url.toUrl().toString() << true;
    DownloadSnapshot waiting = expired;
    waiting.state = Paused;
    waiting.bytes = 0;
    waiting.secretsMissing = Secret::Cookies;
    QTest::newRow("the same link after a restart") << waiting << waiting.url.toUrl().toString() << true;
    waiting.secretsMissing |= Secret::Credentials;
    QTest::newRow("without a login as well") << waiting << other << false;
    const auto row = [&](const char* name, const std::function<void(DownloadSnapshot&)>& change) {
        DownloadSnapshot download = expired;
        change(download);
        QTest::newRow(name) << download << other << false;
    };
    row("of another size", [](DownloadSnapshot& download) { download.size = 1001; });
    row("of a size that nobody knows", [](DownloadSnapshot& download) { download.size.reset(); });
    row("of another name", [](DownloadSnapshot& download) { download.path += u'x'; });
    row("with nothing here", [](DownloadSnapshot& download) { download.bytes = 0; });
    row("for the disk's sake",
        [](DownloadSnapshot& download) { download.error = DownloadError{.kind = ErrorKind::NoSpace}; });
    row("that a person has paused", [](DownloadSnapshot& download) {
        download.state = Paused;
        download.error.reset();
    });
    row("without its secrets", [](DownloadSnapshot& download) { download.secretsMissing = Secret::Cookies; });
}

// A person who has signed in again fetches the download anew in the browser, which hands it over.
void QuietIntakeTest::goesOnWithWhatHasExpired()
{
    QFETCH(const DownloadSnapshot, download);
    QFETCH(const QString, link);
    QFETCH(const bool, goesOn);
    show(download);
    QList<std::pair<DownloadId, QByteArray>> asked;
    m_quiet->setGoOnFrom([&asked](DownloadId id, const OtherLink& other) {
        asked.append({id, other.sent->cookies});
        return QtFuture::makeReadyFuture(Expected<void>());
    });
    DownloadRequest request = wanted();
    request.url = QUrl(link);
    QVERIFY(told(m_quiet->check(request, 1000)));
    QCOMPARE(asked.size(), 0);
    QVERIFY(told(m_quiet->take(request, 1000)));
    QCOMPARE(asked.size(), goesOn ? 1 : 0);
    QCOMPARE(m_additions->count(), goesOn ? 0 : 1);
    if (goesOn)
        QCOMPARE(asked.first(), (std::pair{download.id, QByteArray("a=b")}));
}

void QuietIntakeTest::addsAnewWhatIsAnotherFile()
{
    show(stranded());
    m_quiet->setGoOnFrom([](DownloadId, const OtherLink&) {
        return QtFuture::makeReadyFuture(
            Expected<void>(std::unexpected(DownloadError{.kind = ErrorKind::Changed})));
    });
    QVERIFY(told(m_quiet->take(wanted(), 1000)));
    QCOMPARE(m_additions->count(), 1);
}

// A link is compared for longer than a browser waits.
void QuietIntakeTest::addsNothingOnceTheBrowserGoesOn()
{
    show(stranded());
    QPromise<Expected<void>> compared;
    compared.start();
    m_quiet->setGoOnFrom([&](DownloadId, const OtherLink&) { return compared.future(); });
    QFuture<QuietIntake::Taken> taking = m_quiet->take(wanted(), 1000);
    taking.cancel();
    compared.addResult(std::unexpected(DownloadError{.kind = ErrorKind::Changed}));
    compared.finish();
    // Answers come in order, so the window has heard of the comparison once this check is answered.
    QVERIFY(told(m_quiet->check(wanted(), 1000)));
    QCOMPARE(m_additions->count(), 0);
}

void QuietIntakeTest::leavesPagesToTheBrowser()
{
    ProbeReport page{.size = 1000};
    page.pageLook = PageLook::ByType;
    m_answer = page;
    DownloadRequest ofAFile = wanted();
    ofAFile.target.fileName = QStringLiteral("b.zip");
    QVERIFY(!told(m_quiet->check(ofAFile, {})));
    DownloadRequest ofAPage = wanted("https://example.org/new.html");
    ofAPage.target.fileName = QStringLiteral("b.html");
    QVERIFY(told(m_quiet->check(ofAPage, {})));
}

QTEST_MAIN(QuietIntakeTest)
#include "tst_quiet_intake.moc"
