#include "core/engine/keeping/standing.h"
#include "tests/support/checks/test_folder.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

DownloadSnapshot snapshotIn(DownloadState state)
{
    DownloadSnapshot snapshot;
    snapshot.id = {7};
    snapshot.path = QStringLiteral("/downloads/a.iso");
    snapshot.state = state;
    snapshot.size = 1000;
    snapshot.bytes = 100;
    return snapshot;
}

DownloadStanding after(const DownloadSnapshot& snapshot, PausedBy pausedBy = PausedBy::Person)
{
    return standingAfter({}, snapshot, pausedBy);
}

StoredDownload stored(DownloadState state, const QString& path)
{
    return {
        .id = {7},
        .request = {},
        .secretsLeftOut = {},
        .standing = {.state = state, .size = 4, .path = path, .startedAt = QDateTime::currentDateTimeUtc()}};
}

} // namespace

// What is kept of a download, and how it goes on in the next process.
class TestStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansTheNameThatTheFileWillHave_data();
    void plansTheNameThatTheFileWillHave();
    void keepsWhatAPersonWouldCallItsState_data();
    void keepsWhatAPersonWouldCallItsState();
    void isTheSameAfterProgress();
    void remembersThatTheFileMayHaveItsName();
    void knowsWhatAFinishedFileWasComparedWith();
    void goesOnUnderItsName();
    void chasesNoNameBeforeItHasOne();
    void knowsAFileThatWasNamedBeforeAKill_data();
    void knowsAFileThatWasNamedBeforeAKill();
    void takesNoOlderFileForTheOneThatReplacesIt_data();
    void takesNoOlderFileForTheOneThatReplacesIt();
    void datesAFileByItsNameAndNotByItsServer();
    void saysWhatTheListDoesNotKeep_data();
    void saysWhatTheListDoesNotKeep();
    void leavesThePauseOfAPersonAlone();
};

void TestStanding::plansTheNameThatTheFileWillHave_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("name");
    QTest::newRow("of the link") << QStringLiteral("https://h/a/b.iso?c") << QStringLiteral("b.iso");
    QTest::newRow("a host alone") << QStringLiteral("https://h") << QStringLiteral("download");
    QTest::newRow("a folder of the server") << QStringLiteral("https://h/a/") << QStringLiteral("download");
}

void TestStanding::plansTheNameThatTheFileWillHave()
{
    QFETCH(const QString, link);
    QFETCH(const QString, name);
    const QString folder = QDir::tempPath();
    DownloadRequest request{.url = QUrl(link)};
    request.target.folder = folder;
    QCOMPARE(plannedPath(request), QDir(folder).absoluteFilePath(name));
}

void TestStanding::keepsWhatAPersonWouldCallItsState_data()
{
    QTest::addColumn<DownloadState>("now");
    QTest::addColumn<PausedBy>("pausedBy");
    QTest::addColumn<DownloadState>("kept");
    QTest::newRow("queued") << Queued << PausedBy::Person << Queued;
    QTest::newRow("connecting") << Connecting << PausedBy::Person << Queued;
    QTest::newRow("downloading") << Downloading << PausedBy::Person << Queued;
    QTest::newRow("waiting") << Waiting << PausedBy::Person << Queued;
    QTest::newRow("paused by a person") << Paused << PausedBy::Person << Paused;
    QTest::newRow("paused by the end of the program") << Paused << PausedBy::Shutdown << Queued;
    QTest::newRow("finished") << Finished << PausedBy::Shutdown << Finished;
    QTest::newRow("failed") << Failed << PausedBy::Person << Failed;
    QTest::newRow("cancelled") << Cancelled << PausedBy::Shutdown << Cancelled;
}

void TestStanding::keepsWhatAPersonWouldCallItsState()
{
    QFETCH(DownloadState, now);
    QFETCH(PausedBy, pausedBy);
    QFETCH(DownloadState, kept);
    DownloadSnapshot snapshot = snapshotIn(now);
    snapshot.error = DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    const DownloadStanding standing = after(snapshot, pausedBy);
    QCOMPARE(standing.state, kept);
    // A full disk pauses, and is the reason.
    QCOMPARE(standing.error.has_value(), kept == Failed || kept == Paused);
    QCOMPARE(standing.finishedAt.has_value(), kept == Finished);
}

void TestStanding::isTheSameAfterProgress()
{
    DownloadSnapshot snapshot = snapshotIn(Downloading);
    const DownloadStanding before = after(snapshot);
    snapshot.bytes = 900;
    snapshot.bytesPerSecond = 5000;
    QCOMPARE(standingAfter(before, snapshot, PausedBy::Person), before);
    snapshot.state = Waiting;
    QCOMPARE(standingAfter(before, snapshot, PausedBy::Person), before);
    snapshot.state = Paused;
    QCOMPARE(standingAfter(before, snapshot, PausedBy::Person).bytes, 900);
}

void TestStanding::remembersThatTheFileMayHaveItsName()
{
    const DownloadStanding before{.state = Assembling};
    QCOMPARE(standingAfter(before, snapshotIn(Downloading), PausedBy::Person).state, Assembling);
    QCOMPARE(standingAfter(before, snapshotIn(Finished), PausedBy::Person).state, Finished);
    QCOMPARE(standingAfter(before, snapshotIn(Failed), PausedBy::Person).state, Failed);
    QCOMPARE(standingAfter(before, snapshotIn(Queued), PausedBy::Person).state, Queued);
}

void TestStanding::knowsWhatAFinishedFileWasComparedWith()
{
    DownloadSnapshot finished = snapshotIn(Finished);
    finished.checkedBy = CheckedBy::Sha256;
    const DownloadStanding standing = after(finished);
    QCOMPARE(standing.checkedBy, CheckedBy::Sha256);
    const StoredDownload kept{.id = {7}, .request = {}, .secretsLeftOut = {}, .standing = standing};
    QCOMPARE(snapshotOf(afterRestart(kept)).checkedBy, CheckedBy::Sha256);
    QCOMPARE(standingOf(snapshotOf(kept)).checkedBy, CheckedBy::Sha256);
    // Another run has to compare anew.
    finished.state = Queued;
    QCOMPARE(standingAfter(standing, finished, PausedBy::Person).checkedBy, CheckedBy::NotKnown);
}

void TestStanding::goesOnUnderItsName()
{
    const StoredDownload next = afterRestart(stored(Queued, QStringLiteral("/nowhere/a (1).iso")));
    QCOMPARE(next.standing.state, Queued);
    QCOMPARE(next.request.target.fileName, QStringLiteral("a (1).iso"));
}

void TestStanding::chasesNoNameBeforeItHasOne()
{
    StoredDownload begun = stored(Queued, QStringLiteral("/nowhere/a.iso"));
    begun.standing = standingAfter({}, snapshotIn(Connecting), PausedBy::Person);
    QCOMPARE(afterRestart(begun).request.target.fileName, QString());
}

void TestStanding::knowsAFileThatWasNamedBeforeAKill_data()
{
    QTest::addColumn<DownloadState>("kept");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<DownloadState>("next");
    const QString name = QStringLiteral("a.iso");
    const QString part = QStringLiteral("a.iso.part");
    QTest::newRow("it was") << Assembling << QStringList{name} << Finished;
    QTest::newRow("it was not") << Assembling << QStringList{part} << Queued;
    QTest::newRow("another's is there") << Assembling << QStringList{name, part} << Queued;
    QTest::newRow("neither is there") << Assembling << QStringList() << Queued;
    QTest::newRow("it was never so far") << Queued << QStringList{name} << Queued;
}

void TestStanding::knowsAFileThatWasNamedBeforeAKill()
{
    QFETCH(DownloadState, kept);
    QFETCH(QStringList, files);
    const TestFolder folder;
    for (const QString& file : std::as_const(files))
        QVERIFY(folder.write(file, "1234"));
    const StoredDownload next = afterRestart(stored(kept, folder.path(QStringLiteral("a.iso"))));
    QTEST(next.standing.state, "next");
}

void TestStanding::takesNoOlderFileForTheOneThatReplacesIt_data()
{
    QTest::addColumn<ConflictPolicy>("onConflict");
    QTest::addColumn<int>("startedAfter"); // s, after the file was written
    QTest::addColumn<DownloadState>("next");
    QTest::newRow("older") << ConflictPolicy::Overwrite << 5 << Queued;
    QTest::newRow("newer") << ConflictPolicy::Overwrite << -5 << Finished;
    QTest::newRow("older, and none was to be replaced") << ConflictPolicy::Rename << 5 << Finished;
}

// As after a loss of power that has taken the part.
void TestStanding::takesNoOlderFileForTheOneThatReplacesIt()
{
    QFETCH(const ConflictPolicy, onConflict);
    QFETCH(const int, startedAfter);
    const TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("a.iso"), "1234"));
    StoredDownload before = stored(Assembling, folder.path(QStringLiteral("a.iso")));
    before.request.target.onConflict = onConflict;
    before.standing.startedAt = QDateTime::currentDateTimeUtc().addSecs(startedAfter);
    QTEST(afterRestart(before).standing.state, "next");
}

// The server has said that the file is of long ago.
void TestStanding::datesAFileByItsNameAndNotByItsServer()
{
    const TestFolder folder;
    StoredDownload before = stored(Assembling, folder.path(QStringLiteral("a.iso")));
    before.standing.startedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(folder.write(QStringLiteral("a.iso"), "1234"));
    QFile file(before.standing.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc()),
                             QFileDevice::FileModificationTime));
    file.close();
    const DownloadStanding next = afterRestart(before).standing;
    QCOMPARE(next.state, Finished);
    QVERIFY(next.finishedAt >= before.standing.startedAt);
}

void TestStanding::saysWhatTheListDoesNotKeep_data()
{
    QTest::addColumn<Secrets>("missing");
    QTest::addColumn<PhraseKind>("reason");
    const auto row = [](const char* name, Secrets missing, PhraseKind reason) {
        QTest::newRow(name) << missing << reason;
    };
    row("login", Secret::Credentials, PhraseKind::SecretsNotKept);
    row("login in the link", Secret::UserInfo, PhraseKind::SecretsNotKept);
    row("login and cookies", Secret::Credentials | Secret::Cookies, PhraseKind::SecretsNotKept);
    row("cookies", Secret::Cookies, PhraseKind::CookiesNotKept);
    row("cookies and headers", Secret::Cookies | Secret::Headers, PhraseKind::CookiesNotKept);
    row("headers", Secret::Headers, PhraseKind::HeadersNotKept);
    row("proxy's login", Secret::ProxyCredentials, PhraseKind::ProxyLoginNotKept);
    row("passphrase", Secret::KeyPassphrase, PhraseKind::PassphraseNotKept);
}

// A store of an earlier program has one reason for all of them, and something else may have been missing.
void TestStanding::saysWhatTheListDoesNotKeep()
{
    QFETCH(const Secrets, missing);
    QFETCH(const PhraseKind, reason);
    StoredDownload ran = stored(Queued, QStringLiteral("/nowhere/a.iso"));
    ran.secretsLeftOut = missing;
    StoredDownload waited = ran;
    waited.standing.state = Paused;
    waited.standing.error =
        DownloadError{.kind = ErrorKind::AuthRequired, .detail = Phrase(PhraseKind::SecretsNotKept)};
    StoredDownload lackedAnother = waited;
    lackedAnother.standing.error =
        wantOfSecrets(missing == Secret::Headers ? Secret::Cookies : Secret::Headers);
    for (const StoredDownload& before : {ran, waited, lackedAnother}) {
        const DownloadStanding next = afterRestart(before).standing;
        QCOMPARE(next.state, Paused);
        QVERIFY(next.error);
        QCOMPARE(next.error->kind, ErrorKind::AuthRequired);
        QVERIFY(next.error->detail.kind() == reason);
    }
}

void TestStanding::leavesThePauseOfAPersonAlone()
{
    StoredDownload paused = stored(Paused, QStringLiteral("/nowhere/a.iso"));
    paused.secretsLeftOut = Secret::Cookies;
    QVERIFY(!afterRestart(paused).standing.error);
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
