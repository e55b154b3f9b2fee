#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

#include <atomic>
#include <csignal>
#include <memory>

using namespace tributary::test;

namespace {

const QByteArray target = "/6M/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
const QString name = QStringLiteral("b.bin");
const QString part = QStringLiteral("b.bin.part");
const QString numbered = QStringLiteral("b (1).bin");
constexpr qint64 mebibyte = 1024 * 1024;

QStringList commandFor(const QUrl& link, const QString& policy = QStringLiteral("rename"))
{
    return getJson({QStringLiteral("-o"), name, QStringLiteral("--on-conflict"), policy, link.toString()});
}

QString messageOf(const ProgramRun& run)
{
    return run.event(QStringLiteral("failed"))[QLatin1String("message")].toString();
}

qint64 resumedFrom(const ProgramRun& run)
{
    return run.event(QStringLiteral("completed"))[QLatin1String("resumedFrom")].toInteger();
}

} // namespace

// The terminal's way to go on from a link whose token has run out: the same --output, and the fresh link.
class TestFreshLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnUnderTheGivenName_data();
    void goesOnUnderTheGivenName();
    void asksAgainWhereTheServerIsBusy_data();
    void asksAgainWhereTheServerIsBusy();
    void leavesThePartOfAnotherVersion();
    void needsAMarkOrAChecksum_data();
    void needsAMarkOrAChecksum();
    void leavesThePartOfAnotherFile_data();
    void leavesThePartOfAnotherFile();
    void leavesThePartWhereNothingCanBeCompared();
    void goesOnWithThePartOfAnotherAssembly();
    void numbersAFinishedFileAsEver();
    void numbersWithoutAGivenName();
    void waitsForNobodyWhoWritesTheFile();

private:
    std::unique_ptr<Place> m_place;
    std::unique_ptr<ScriptedServer> m_server;

    QUrl link(const char* token) const { return m_server->url(target + "?token=" + token); }
    // A run by the old link that has brought 3 MiB and more, and was stopped.
    void beginByTheOldLink(const QStringList& command);
};

void TestFreshLinks::init()
{
    m_place = std::make_unique<Place>();
    m_server =
        std::make_unique<ScriptedServer>(FileService(), ScriptedServer::Options{.sendBuffer = 64 * 1024});
}

void TestFreshLinks::beginByTheOldLink(const QStringList& command)
{
    m_server->holdBeyond(4 * mebibyte);
    ProgramRun first(*m_place, command);
    TRY_VERIFY(first.event(QStringLiteral("progress"))[QLatin1String("bytes")].toInteger() >= 3 * mebibyte);
    first.send(SIGINT);
    COMPARE_EXIT(first, 130);
    m_server->letGo();
}

void TestFreshLinks::goesOnUnderTheGivenName_data()
{
    QTest::addColumn<QString>("policy");
    for (const char* policy : {"rename", "overwrite", "skip", "fail"})
        QTest::newRow(policy) << QString::fromLatin1(policy);
}

void TestFreshLinks::goesOnUnderTheGivenName()
{
    QFETCH(const QString, policy);
    beginByTheOldLink(commandFor(link("old"), policy));
    if (QTest::currentTestFailed())
        return;
    const int before = m_server->log().size();
    ProgramRun second(*m_place, commandFor(link("new"), policy));
    COMPARE_EXIT(second, 0);
    QCOMPARE(m_place->files(), QStringList{name});
    QCOMPARE(differenceFrom(file, m_place->path(name)), QString());
    QVERIFY2(resumedFrom(second) >= 3 * mebibyte, second.story().constData());
    // What is here was compared at a few places, and not fetched again.
    QVERIFY(m_server->log().distinctBytesSent(before) < file.size - 3 * mebibyte + 2 * mebibyte);
}

void TestFreshLinks::asksAgainWhereTheServerIsBusy_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("waitsLong");
    QTest::newRow("in trouble") << Reply(500) << 2 << false;
    QTest::newRow("busy for a second") << Reply(429).header("Retry-After", "1") << 1 << true;
    QTest::newRow("an answer that is none") << Reply(20) << 2 << false;
}

void TestFreshLinks::asksAgainWhereTheServerIsBusy()
{
    QFETCH(const Reply, answer);
    QFETCH(const int, times);
    beginByTheOldLink(commandFor(link("old")));
    if (QTest::currentTestFailed())
        return;
    m_server->setScript(FileService().then(
        [=, refused = std::make_shared<std::atomic_int>(0)](const Exchange&, const Reply& reply) {
            return refused->fetch_add(1) < times ? answer : reply;
        }));
    ProgramRun second(*m_place, commandFor(link("new")));
    COMPARE_EXIT(second, 0);
    const auto retries = second.events(QStringLiteral("retry"));
    QCOMPARE(retries.size(), times);
    QTEST(retries.first()[QLatin1String("wait")].toDouble() >= 1, "waitsLong");
    QCOMPARE(m_place->files(), QStringList{name});
    QCOMPARE(differenceFrom(file, m_place->path(name)), QString());
    QVERIFY2(resumedFrom(second) >= 3 * mebibyte, second.story().constData());
}

// The new version differs at a few places, which no stretch that is compared may meet.
void TestFreshLinks::leavesThePartOfAnotherVersion()
{
    beginByTheOldLink(commandFor(link("old")));
    if (QTest::currentTestFailed())
        return;
    const QStringList left = m_place->files();
    m_server->setScript(FileService().then(
        [](const Exchange&, Reply reply) { return reply.header("ETag", "\"the next version\""); }));
    ProgramRun second(*m_place, commandFor(link("new")));
    COMPARE_EXIT(second, 1);
    QCOMPARE(failureOf(second), QStringLiteral("Conflict"));
    QVERIFY2(messageOf(second).contains(m_place->path(part)), second.story().constData());
    QCOMPARE(m_place->files(), left);
}

void TestFreshLinks::needsAMarkOrAChecksum_data()
{
    QTest::addColumn<bool>("hasChecksum");
    QTest::newRow("neither") << false;
    QTest::newRow("a checksum") << true;
}

// Two builds of an image are as long, and differ at a few places.
void TestFreshLinks::needsAMarkOrAChecksum()
{
    QFETCH(const bool, hasChecksum);
    m_server->setScript(
        FileService().add(target, ServedFile{.content = file, .etag = "", .lastModified = ""}));
    beginByTheOldLink(commandFor(link("old")));
    if (QTest::currentTestFailed())
        return;
    const QStringList left = m_place->files();
    QStringList command = commandFor(link("new"));
    if (hasChecksum)
        command.append({QStringLiteral("--checksum"),
                        QStringLiteral("sha256:") + QString::fromLatin1(file.sha256().toHex())});
    ProgramRun second(*m_place, command);
    COMPARE_EXIT(second, hasChecksum ? 0 : 1);
    QCOMPARE(m_place->files(), hasChecksum ? QStringList{name} : left);
    if (!hasChecksum)
        QCOMPARE(failureOf(second), QStringLiteral("Conflict"));
}

void TestFreshLinks::leavesThePartOfAnotherFile_data()
{
    QTest::addColumn<VirtualFile>("other");
    QTest::addColumn<QString>("policy");
    for (const char* policy : {"rename", "overwrite"}) {
        QTest::addRow("%s, other bytes", policy)
            << VirtualFile{.size = file.size, .seed = file.seed + 1} << QString::fromLatin1(policy);
        QTest::addRow("%s, another size", policy)
            << VirtualFile{.size = file.size - 1, .seed = file.seed} << QString::fromLatin1(policy);
    }
}

void TestFreshLinks::leavesThePartOfAnotherFile()
{
    QFETCH(const VirtualFile, other);
    QFETCH(const QString, policy);
    beginByTheOldLink(commandFor(link("old"), policy));
    if (QTest::currentTestFailed())
        return;
    const QStringList left = m_place->files();
    m_server->setScript(FileService().add(target, other));
    ProgramRun second(*m_place, commandFor(link("new"), policy));
    COMPARE_EXIT(second, 1);
    QCOMPARE(failureOf(second), QStringLiteral("Conflict"));
    QVERIFY2(messageOf(second).contains(m_place->path(part)), second.story().constData());
    QVERIFY2(!messageOf(second).contains(QLatin1String("already exists")), second.story().constData());
    QCOMPARE(m_place->files(), left);

    // Whoever gives the old link again goes on.
    m_server->setScript(FileService());
    ProgramRun third(*m_place, commandFor(link("old"), policy));
    COMPARE_EXIT(third, 0);
    QVERIFY2(resumedFrom(third) >= 3 * mebibyte, third.story().constData());
    QCOMPARE(differenceFrom(file, m_place->path(name)), QString());
}

void TestFreshLinks::leavesThePartWhereNothingCanBeCompared()
{
    beginByTheOldLink(commandFor(link("old")));
    if (QTest::currentTestFailed())
        return;
    const QStringList left = m_place->files();
    m_server->setScript(
        FileService().add(target, ServedFile{.content = file, .ranges = ServedFile::Ranges::Ignored}));
    ProgramRun second(*m_place, commandFor(link("new")));
    COMPARE_EXIT(second, 1);
    QCOMPARE(failureOf(second), QStringLiteral("Conflict"));
    QVERIFY2(messageOf(second).contains(m_place->path(part)), second.story().constData());
    QCOMPARE(m_place->files(), left);
}

// The bytes stay where they were begun, and the link is compared with them there.
void TestFreshLinks::goesOnWithThePartOfAnotherAssembly()
{
    const QStringList asParts{QStringLiteral("--assembly"), QStringLiteral("temp")};
    beginByTheOldLink(commandFor(link("old")));
    if (QTest::currentTestFailed())
        return;
    ProgramRun second(*m_place, commandFor(link("new")) + asParts);
    COMPARE_EXIT(second, 0);
    const QJsonObject completed = second.event(QStringLiteral("completed"));
    QVERIFY2(completed[QLatin1String("resumedFrom")].toInteger() > 0, second.story().constData());
    QCOMPARE(m_place->files(), QStringList(name));
}

void TestFreshLinks::numbersAFinishedFileAsEver()
{
    ProgramRun first(*m_place, commandFor(link("old")));
    COMPARE_EXIT(first, 0);
    ProgramRun second(*m_place, commandFor(link("new")));
    COMPARE_EXIT(second, 0);
    QCOMPARE(m_place->files(), QStringList({numbered, name}));
}

void TestFreshLinks::numbersWithoutAGivenName()
{
    beginByTheOldLink(getJson({link("old").toString()}));
    if (QTest::currentTestFailed())
        return;
    ProgramRun second(*m_place, getJson({link("new").toString()}));
    COMPARE_EXIT(second, 0);
    QVERIFY(m_place->files().contains(QStringLiteral("a (1).bin")));
    QVERIFY(m_place->files().contains(QStringLiteral("a.bin.part")));
}

void TestFreshLinks::waitsForNobodyWhoWritesTheFile()
{
    m_server->holdBeyond(4 * mebibyte);
    ProgramRun first(*m_place, commandFor(link("old")));
    TRY_VERIFY(first.event(QStringLiteral("progress"))[QLatin1String("bytes")].toInteger() >= 3 * mebibyte);
    ProgramRun second(*m_place, commandFor(link("new")));
    COMPARE_EXIT(second, 1);
    QCOMPARE(failureOf(second), QStringLiteral("Conflict"));
    QVERIFY2(!messageOf(second).contains(QLatin1String("already exists")), second.story().constData());
    m_server->letGo();
    COMPARE_EXIT(first, 0);
    QCOMPARE(m_place->files(), QStringList{name});
}

QTEST_GUILESS_MAIN(TestFreshLinks)
#include "tst_fresh_links.moc"
