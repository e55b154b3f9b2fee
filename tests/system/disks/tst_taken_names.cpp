#include "core/storage/part/ledger_file.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/stat.h>

using namespace tributary::test;

namespace {

const QByteArray target = "/6M/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
const QString name = QStringLiteral("a.bin");
const QString numbered = QStringLiteral("a (1).bin");
const QString part = QStringLiteral("a.bin.part");
const QString ledgerName = QStringLiteral("a.bin.part.ledger");
const QByteArray theirs = "somebody else's";
constexpr qint64 mebibyte = 1024 * 1024;

// The thing that somebody puts under the final name.
enum class Taking { File, LinkToAFile, DanglingLink, Folder };

void take(const Place& place, Taking taking)
{
    const QString path = place.path(name);
    const QString linked = place.home + QStringLiteral("/linked");
    if (taking == Taking::Folder) {
        QVERIFY(QDir().mkdir(path));
        return;
    }
    if (taking != Taking::DanglingLink) {
        QFile made(taking == Taking::File ? path : linked);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write(theirs) == theirs.size());
    }
    if (taking != Taking::File)
        QVERIFY(QFile::link(linked, path));
}

// Checks that nothing was written through the name that was taken.
void checkUntouched(const Place& place, Taking taking)
{
    const QString linked = place.home + QStringLiteral("/linked");
    if (taking == Taking::DanglingLink) {
        QVERIFY(!QFileInfo::exists(linked));
    } else if (taking == Taking::LinkToAFile) {
        QFile untouched(linked);
        QVERIFY(untouched.open(QIODevice::ReadOnly));
        QCOMPARE(untouched.readAll(), theirs);
    }
}

void checkStillTaken(const Place& place, Taking taking)
{
    const QFileInfo taken(place.path(name));
    if (taking == Taking::Folder) {
        QVERIFY(taken.isDir());
    } else if (taking == Taking::File) {
        QFile untouched(place.path(name));
        QVERIFY(untouched.open(QIODevice::ReadOnly));
        QCOMPARE(untouched.readAll(), theirs);
    } else {
        QVERIFY(taken.isSymLink());
    }
}

ScriptedServer::Options nearTheWire()
{
    return {.sendBuffer = 64 * 1024};
}

Script slow()
{
    return FileService().atRate(mebibyte);
}

} // namespace

Q_DECLARE_METATYPE(Taking)

class TestTakenNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToThePolicyAtTheRename_data();
    void keepsToThePolicyAtTheRename();
    void keepsToThePolicyAtTheStart_data() { keepsToThePolicyAtTheRename_data(); }
    void keepsToThePolicyAtTheStart();
    void keepsToThePolicyWhenTheNameComesLater_data();
    void keepsToThePolicyWhenTheNameComesLater();
    void tellsTheSecondProcessOfTheFirst();
    void letsTwoProcessesBeginAtOnce();
    void saysThatAFileIsNoFolder_data();
    void saysThatAFileIsNoFolder();
    void saysThatALinkLeadsToNoFolder_data();
    void saysThatALinkLeadsToNoFolder();
    void givesTheSameLinkTwiceTwoNames_data();
    void givesTheSameLinkTwiceTwoNames();
    void overwritesNothingOfItsOwn_data();
    void overwritesNothingOfItsOwn();
    void skipsTheNameOfAnotherOfItsOwn_data() { overwritesNothingOfItsOwn_data(); }
    void skipsTheNameOfAnotherOfItsOwn();
    void overwritesNoPipe();
    void waitsForNoPipeThatIsInTheWay();
    void isNotDeceivedByWhatAServerNamedLikeOurs();
};

void TestTakenNames::keepsToThePolicyAtTheRename_data()
{
    QTest::addColumn<Taking>("taking");
    QTest::addColumn<QString>("policy");
    const std::array takings{std::pair{"a file", Taking::File}, std::pair{"a link", Taking::LinkToAFile},
                             std::pair{"a dangling link", Taking::DanglingLink},
                             std::pair{"a folder", Taking::Folder}};
    for (const auto& [what, taking] : takings) {
        for (const char* policy : {"rename", "overwrite", "skip", "fail"})
            QTest::addRow("%s, %s", what, policy) << taking << QString::fromLatin1(policy);
    }
}

void TestTakenNames::keepsToThePolicyAtTheRename()
{
    QFETCH(const Taking, taking);
    QFETCH(const QString, policy);
    const Place place;
    ScriptedServer server(FileService(), nearTheWire());
    server.holdBeyond(2 * mebibyte);
    const QString url = server.url(target).toString();
    ProgramRun run(place, getJson({QStringLiteral("--on-conflict"), policy, url}));
    TRY_VERIFY(server.log().bytesSent() >= 2 * mebibyte);
    take(place, taking);
    server.letGo();
    QVERIFY(run.ends());
    checkUntouched(place, taking);
    const bool replaces = policy == QLatin1String("overwrite") && taking != Taking::Folder;
    if (policy == QLatin1String("rename") || replaces) {
        COMPARE_EXIT(run, 0);
        const QString made = replaces ? name : numbered;
        QCOMPARE(differenceFrom(file, place.path(made)), QString());
        QVERIFY(!QFileInfo(place.path(made)).isSymLink());
        QCOMPARE(run.event(QStringLiteral("completed"))[QLatin1String("path")].toString(), place.path(made));
        QCOMPARE(place.files(), replaces ? QStringList{name} : QStringList({numbered, name}));
    } else if (policy == QLatin1String("skip")) {
        COMPARE_EXIT(run, 0);
        QCOMPARE(run.event(QStringLiteral("skipped"))[QLatin1String("path")].toString(), place.path(name));
        QCOMPARE(place.files(), QStringList{name});
        checkStillTaken(place, taking);
    } else {
        COMPARE_EXIT(run, 1);
        QCOMPARE(failureOf(run), QStringLiteral("Conflict"));
        QCOMPARE(run.event(QStringLiteral("failed"))[QLatin1String("kept")].toInteger(), file.size);
        QCOMPARE(place.files(), QStringList({name, part, ledgerName}));
        checkStillTaken(place, taking);
        // Told otherwise, it has all that it needs.
        const int asked = server.log().size();
        ProgramRun again(place, getJson({QStringLiteral("--on-conflict"), QStringLiteral("rename"), url}));
        COMPARE_EXIT(again, 0);
        QCOMPARE(differenceFrom(file, place.path(numbered)), QString());
        QCOMPARE(server.log().size(), asked);
    }
}

void TestTakenNames::keepsToThePolicyAtTheStart()
{
    QFETCH(const Taking, taking);
    QFETCH(const QString, policy);
    const Place place;
    ScriptedServer server;
    take(place, taking);
    ProgramRun run(place, getJson({QStringLiteral("--on-conflict"), policy, server.url(target).toString()}));
    QVERIFY(run.ends());
    checkUntouched(place, taking);
    if (policy == QLatin1String("rename")) {
        COMPARE_EXIT(run, 0);
        QCOMPARE(differenceFrom(file, place.path(numbered)), QString());
        checkStillTaken(place, taking);
    } else if (policy == QLatin1String("overwrite") && taking != Taking::Folder) {
        COMPARE_EXIT(run, 0);
        QCOMPARE(differenceFrom(file, place.path(name)), QString());
        QVERIFY(!QFileInfo(place.path(name)).isSymLink());
    } else if (policy == QLatin1String("skip")) {
        COMPARE_EXIT(run, 0);
        QCOMPARE(run.event(QStringLiteral("skipped"))[QLatin1String("path")].toString(), place.path(name));
        QCOMPARE(server.log().size(), 0);
        checkStillTaken(place, taking);
    } else {
        COMPARE_EXIT(run, 1);
        QCOMPARE(failureOf(run), QStringLiteral("Conflict"));
        checkStillTaken(place, taking);
    }
}

void TestTakenNames::keepsToThePolicyWhenTheNameComesLater_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("code");
    QTest::newRow("rename") << QStringList{numbered, name} << 0;
    QTest::newRow("overwrite") << QStringList{name} << 0;
    QTest::newRow("skip") << QStringList{name} << 0;
    QTest::newRow("fail") << QStringList{name} << 1;
}

// The name is the one that the server's answer says, so that it is found to be taken only then.
void TestTakenNames::keepsToThePolicyWhenTheNameComesLater()
{
    QFETCH(const QStringList, files);
    QFETCH(const int, code);
    const QString policy = QString::fromLatin1(QTest::currentDataTag());
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange&, Reply reply) {
        return reply.header("Content-Disposition", "attachment; filename=\"a.bin\"");
    }));
    take(place, Taking::File);
    const QString url = server.url("/6M/download").toString();
    ProgramRun run(place, getJson({QStringLiteral("--on-conflict"), policy, url}));
    COMPARE_EXIT(run, code);
    QCOMPARE(place.files(), files);
    if (policy != QLatin1String("overwrite"))
        checkStillTaken(place, Taking::File);
    // Under the other name, or in the other file's place, is what was fetched.
    if (code == 0 && policy != QLatin1String("skip"))
        QCOMPARE(differenceFrom(*VirtualFile::atPath("/6M/download"), place.path(files.front())), QString());
    QCOMPARE(run.events(QStringLiteral("skipped")).size(), policy == QLatin1String("skip") ? 1 : 0);
    if (code != 0)
        QCOMPARE(failureOf(run), QStringLiteral("Conflict"));
    // A file that is left alone is not fetched either.
    if (policy == QLatin1String("skip") || code != 0)
        QCOMPARE(server.log().size(), 1);
}

void TestTakenNames::tellsTheSecondProcessOfTheFirst()
{
    const Place place;
    ScriptedServer server(FileService(), nearTheWire());
    server.holdBeyond(mebibyte);
    const QStringList command = getJson({server.url(target).toString()});
    ProgramRun first(place, command);
    TRY_VERIFY(QFileInfo::exists(place.path(ledgerName)) && server.log().bytesSent() >= mebibyte);
    ProgramRun second(place, command);
    COMPARE_EXIT(second, 1);
    QCOMPARE(failureOf(second), QStringLiteral("Conflict"));
    const QString message = second.event(QStringLiteral("failed"))[QLatin1String("message")].toString();
    QVERIFY2(message.contains(QLatin1String("process")) || message.contains(QLatin1String("running")),
             qPrintable(message));
    server.letGo();
    COMPARE_EXIT(first, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name});
}

// The slower process finds the part taken: a clear word, or a name of its own, but never half of each.
void TestTakenNames::letsTwoProcessesBeginAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        const Place place;
        ScriptedServer server(slow(), nearTheWire());
        const QStringList command = getJson({server.url(target).toString()});
        ProgramRun one(place, command);
        ProgramRun other(place, command);
        QVERIFY(one.ends() && other.ends());
        int completed = 0;
        for (ProgramRun* run : {&one, &other}) {
            if (run->exitCode() == 0) {
                ++completed;
                const QString path =
                    run->event(QStringLiteral("completed"))[QLatin1String("path")].toString();
                QCOMPARE(differenceFrom(file, path), QString());
            } else {
                QCOMPARE(failureOf(*run), QStringLiteral("Conflict"));
            }
        }
        QVERIFY(completed > 0);
        QCOMPARE(place.files().size(), completed);
    }
}

void TestTakenNames::saysThatAFileIsNoFolder_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("the folder itself") << QString();
    QTest::newRow("a folder above it") << QStringLiteral("/b/c");
}

void TestTakenNames::saysThatAFileIsNoFolder()
{
    QFETCH(const QString, below);
    const Place place;
    ScriptedServer server;
    take(place, Taking::File);
    ProgramRun run(place,
                   getJson({QStringLiteral("-d"), place.path(name) + below, server.url(target).toString()}));
    COMPARE_EXIT(run, 2);
    const QByteArray said = place.path(name).toUtf8() + " is a file";
    QVERIFY2(run.err().contains("--dir") && run.err().contains(said), run.story().constData());
    QCOMPARE(server.log().size(), 0);
    checkStillTaken(place, Taking::File);
}

void TestTakenNames::saysThatALinkLeadsToNoFolder_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("below");
    QTest::newRow("nowhere") << QStringLiteral("nowhere") << QString();
    QTest::newRow("to itself") << name << QString();
    QTest::newRow("above the folder") << name << QStringLiteral("/b/c");
}

void TestTakenNames::saysThatALinkLeadsToNoFolder()
{
    QFETCH(const QString, target);
    QFETCH(const QString, below);
    const Place place;
    const ScriptedServer server;
    QVERIFY(QFile::link(target, place.path(name)));
    ProgramRun run(place,
                   getJson({QStringLiteral("-d"), place.path(name) + below, server.url("/1M/x").toString()}));
    COMPARE_EXIT(run, 2);
    const QByteArray said = place.path(name).toUtf8() + " is a link that leads nowhere";
    QVERIFY2(run.err().contains(said), run.story().constData());
    QCOMPARE(server.log().size(), 0);
}

void TestTakenNames::givesTheSameLinkTwiceTwoNames_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("with a ledger") << target;
    QTest::newRow("without one") << QByteArray("/200K/a.bin");
}

void TestTakenNames::givesTheSameLinkTwiceTwoNames()
{
    QFETCH(const QByteArray, link);
    const Place place;
    ScriptedServer server(FileService().atRate(4 * mebibyte), nearTheWire());
    const QString url = server.url(link).toString();
    ProgramRun run(place, getJson({url, url}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), QStringList({numbered, name}));
    for (const QString& made : place.files())
        QCOMPARE(differenceFrom(*VirtualFile::atPath(link), place.path(made)), QString());
}

void TestTakenNames::overwritesNothingOfItsOwn_data()
{
    QTest::addColumn<QString>("jobs");
    QTest::newRow("one after another") << QStringLiteral("1");
    QTest::newRow("at once") << QStringLiteral("3");
}

// The file that was there before is replaced, whichever of the three downloads comes first.
void TestTakenNames::overwritesNothingOfItsOwn()
{
    QFETCH(const QString, jobs);
    const Place place;
    take(place, Taking::File);
    ScriptedServer server(FileService().atRate(4 * mebibyte), nearTheWire());
    QStringList arguments{QStringLiteral("--force"), QStringLiteral("--jobs"), jobs};
    const QByteArrayList links{"/1M/a.bin", "/2M/a.bin", "/200K/a.bin"};
    for (const QByteArray& link : links)
        arguments.append(server.url(link).toString());
    ProgramRun run(place, getJson(arguments));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), QStringList({numbered, QStringLiteral("a (2).bin"), name}));
    QList<qint64> sizes;
    for (const QString& made : place.files())
        sizes.append(QFileInfo(place.path(made)).size());
    std::ranges::sort(sizes);
    QCOMPARE(sizes, QList<qint64>({200 * 1024, mebibyte, 2 * mebibyte}));
}

void TestTakenNames::skipsTheNameOfAnotherOfItsOwn()
{
    QFETCH(const QString, jobs);
    const Place place;
    ScriptedServer server(FileService().atRate(4 * mebibyte), nearTheWire());
    QStringList arguments{QStringLiteral("--on-conflict"), QStringLiteral("skip"), QStringLiteral("--jobs"),
                          jobs};
    for (const char* link : {"/1M/a.bin", "/2M/a.bin", "/200K/a.bin"})
        arguments.append(server.url(link).toString());
    ProgramRun run(place, getJson(arguments));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), QStringList{name});
    QCOMPARE(run.events(QStringLiteral("skipped")).size(), 2);
}

void TestTakenNames::overwritesNoPipe()
{
    const Place place;
    const QByteArray pipe = QFile::encodeName(place.path(name));
    QCOMPARE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    const ScriptedServer server;
    ProgramRun run(place, getJson({QStringLiteral("--force"), server.url(target).toString()}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("Conflict"));
    struct stat status = {};
    QCOMPARE(::lstat(pipe.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QCOMPARE(server.log().bytesSent(), 0);
}

// A pipe has no bytes that could have the checksum, and whoever opens it waits for a writer.
void TestTakenNames::waitsForNoPipeThatIsInTheWay()
{
    const Place place;
    QCOMPARE(::mkfifo(QFile::encodeName(place.path(name)).constData(), S_IRUSR | S_IWUSR), 0);
    const ScriptedServer server;
    ProgramRun run(
        place, getJson({QStringLiteral("--on-conflict"), QStringLiteral("skip"), QStringLiteral("--checksum"),
                        QStringLiteral("sha256:") + QString::fromLatin1(file.sha256().toHex()),
                        server.url(target).toString()}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("Conflict"));
    QCOMPARE(place.files(), QStringList{name});
}

// A server can bring about, by two ordinary downloads, a part and a ledger for a link of another server.
// Fooled by whoever looks at one way to a name alone: each of the two takes another.
void TestTakenNames::isNotDeceivedByWhatAServerNamedLikeOurs()
{
    const Place evil;
    // To the attacker that link gave other bytes, under the same mark.
    const VirtualFile wrong{.size = file.size, .seed = 99};
    ScriptedServer good(FileService().add(target, ServedFile{.content = wrong, .etag = "\"v\""}),
                        nearTheWire());
    good.holdBeyond(3 * mebibyte);
    const QString url = good.url(target).toString();
    {
        ProgramRun run(evil, getJson({url}));
        TRY_VERIFY(QFileInfo::exists(evil.path(ledgerName)) && good.log().bytesSent() >= 3 * mebibyte);
        run.send(SIGINT);
        QVERIFY(run.ends());
        good.letGo();
    }
    QFile partBytes(evil.path(part));
    QFile ledgerBytes(evil.path(ledgerName));
    QVERIFY(partBytes.open(QIODevice::ReadOnly) && ledgerBytes.open(QIODevice::ReadOnly));
    const QByteArray served = partBytes.readAll();
    const QByteArray vouching = ledgerBytes.readAll();
    QVERIFY(!served.isEmpty() && !vouching.isEmpty());

    ScriptedServer planting([&](const Exchange& exchange) {
        if (exchange.request.path() == "/x")
            return Reply(200, served).header("Content-Disposition", "attachment; filename=\"a.bin.part\"");
        return Reply(200, vouching);
    });
    const Place place;
    ProgramRun first(place, getJson({planting.url("/x").toString()}));
    COMPARE_EXIT(first, 0);
    ProgramRun second(place, getJson({planting.url("/a.bin.part.ledger").toString()}));
    COMPARE_EXIT(second, 0);
    // A downloader that accepts such names from servers would have saved the files under them.
    QVERIFY(!QFileInfo::exists(place.path(part)) && !QFileInfo::exists(place.path(ledgerName)));
    QVERIFY(QFile::copy(evil.path(part), place.path(part)));
    QVERIFY(QFile::copy(evil.path(ledgerName), place.path(ledgerName)));
    good.setScript(FileService().add(target, ServedFile{.content = file, .etag = "\"v\""}));
    const qint64 sent = good.log().bytesSent();
    ProgramRun run(place, getJson({url}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.event(QStringLiteral("completed"))[QLatin1String("resumedFrom")].toInteger(), 0);
    QVERIFY(good.log().bytesSent() - sent >= file.size);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QFile untouched(place.path(part));
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), served);
    QVERIFY(run.err().contains("left alone"));
}

QTEST_GUILESS_MAIN(TestTakenNames)
#include "tst_taken_names.moc"
