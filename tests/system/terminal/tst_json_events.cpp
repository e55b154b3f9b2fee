#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

using namespace tributary::test;

namespace {

const QByteArray target = "/3M/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
const QString name = QStringLiteral("a.bin");

QStringList namesOf(const QList<QJsonObject>& events)
{
    QStringList names;
    for (const QJsonObject& event : events) {
        const QString kind = event[QLatin1String("event")].toString();
        // Progress comes as time allows.
        if (kind != QLatin1String("progress"))
            names.append(kind);
    }
    return names;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

// In no order of theirs, without those that every event has.
QStringList fieldsOf(const QJsonObject& event)
{
    QStringList fields = event.keys();
    for (const char* common : {"event", "id", "url", "time"})
        fields.removeAll(QString::fromLatin1(common));
    return fields;
}

QJsonObject eventOf(const QList<QJsonObject>& events, const char* kind)
{
    for (const QJsonObject& event : events) {
        if (event[QLatin1String("event")] == QLatin1String(kind))
            return event;
    }
    return {};
}

// Without the fields that say how long it took, by how many connections, and how much more than the file they
// brought: a connection that is slow on a busy machine is replaced, and what it had on the way is discarded.
QList<QJsonObject> withoutTheWay(const QList<QJsonObject>& events, const QStringList& alsoLeftOut)
{
    QList<QJsonObject> told;
    for (QJsonObject event : events) {
        if (event[QLatin1String("event")] == QLatin1String("progress"))
            continue;
        for (const QString& field :
             words("time seconds speed segmented connectionsUsed bytesDiscarded") + alsoLeftOut)
            event.remove(field);
        told.append(event);
    }
    return told;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

// The events of --json and their fields, which scripts read.
class TestJsonEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfACompletedDownload();
    void namesTheFileOfALinkWithoutAName();
    void repeatsTheMarksAsTheServerSaysThem_data();
    void repeatsTheMarksAsTheServerSaysThem();
    void tellsTheSameOfEachPath_data();
    void tellsTheSameOfEachPath();
    void tellsOfAFailedDownload();
    void tellsOfASkippedDownload();
    void skipsNoFileThatIsNotTheOneMeant();
#ifdef Q_OS_UNIX
    void readsTheFileMeantWhereverItLies();
    void keepsNothingOfAPartThatIsGone();
#endif
    void tellsOfARetriedDownload();
    void tellsOfAWrongChecksum();
    void keepsAFileByTheChecksumThatAFailureNames();
    void tellsEachEventAtOnce();
};

void TestJsonEvents::tellsOfACompletedDownload()
{
    const Place place;
    // Slow enough for news on the way, which come five times in a second.
    ScriptedServer server(FileService().atRate(file.size));
    const QString url = server.url(target).toString();
    ProgramRun run(place,
                   getJson({QStringLiteral("-c1"), QStringLiteral("--checksum"), checksumOf(file), url}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(namesOf(run.events()), words("added probed completed summary"));
    const QJsonObject completed = run.event(QStringLiteral("completed"));
    QCOMPARE(
        fieldsOf(completed),
        sorted(words("path bytes seconds speed segmented rangeSupported connectionsUsed retries resumedFrom "
                     "bytesDiscarded checksum")));
    QCOMPARE(completed[QLatin1String("path")].toString(), place.path(name));
    QCOMPARE(completed[QLatin1String("bytes")].toInteger(), file.size);
    QCOMPARE(completed[QLatin1String("checksum")].toString(), QStringLiteral("verified"));
    QCOMPARE(completed[QLatin1String("rangeSupported")].toBool(), true);
    QCOMPARE(completed[QLatin1String("retries")].toInt(), 0);
    QCOMPARE(completed[QLatin1String("resumedFrom")].toInteger(), 0);
    QCOMPARE(run.event(QStringLiteral("added"))[QLatin1String("output")].toString(), place.path(name));
    const QJsonObject probed = run.event(QStringLiteral("probed"));
    QCOMPARE(fieldsOf(probed), sorted(words("size rangeSupported name finalUrl etag lastModified")));
    QCOMPARE(probed[QLatin1String("size")].toInteger(), file.size);
    for (const QJsonObject& event : run.events()) {
        if (event[QLatin1String("event")] == QLatin1String("summary"))
            continue;
        QCOMPARE(event[QLatin1String("url")].toString(), url);
        QCOMPARE(event[QLatin1String("id")].toInt(), 1);
        const QString time = event[QLatin1String("time")].toString();
        QVERIFY2(QDateTime::fromString(time, Qt::ISODateWithMs).isValid() && time.endsWith(u'Z'),
                 qPrintable(time));
    }
    const QList<QJsonObject> news = run.events(QStringLiteral("progress"));
    QVERIFY(news.size() > 1);
    for (const QJsonObject& progress : news)
        QCOMPARE(fieldsOf(progress), sorted(words("bytes size percent speed eta mode phase connections")));
}

void TestJsonEvents::namesTheFileOfALinkWithoutAName()
{
    const Place place;
    const ScriptedServer server(FileService().add("/", QByteArray("a few words")));
    ProgramRun run(place, getJson({server.url("/").toString()}));
    COMPARE_EXIT(run, 0);
    const QString planned = run.event(QStringLiteral("added"))[QLatin1String("output")].toString();
    QCOMPARE(planned, place.path(QStringLiteral("download")));
    QCOMPARE(run.event(QStringLiteral("completed"))[QLatin1String("path")].toString(), planned);
}

void TestJsonEvents::repeatsTheMarksAsTheServerSaysThem_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("etag");
    for (const char* command : {"get", "probe"}) {
        for (const char* etag : {"\"v1\"", "W/\"v1\"", "v1"})
            QTest::addRow("%s, %s", command, etag) << QString::fromLatin1(command) << QByteArray(etag);
    }
}

void TestJsonEvents::repeatsTheMarksAsTheServerSaysThem()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, etag);
    const QByteArray date = "Mon, 01 Jan 2024 00:00:00 GMT";
    const Place place;
    const ScriptedServer server(
        FileService().add(target, ServedFile{.content = file, .etag = etag, .lastModified = date}));
    ProgramRun run(place, {command, QStringLiteral("--json"), QStringLiteral("--proxy"),
                           QStringLiteral("none"), server.url(target).toString()});
    COMPARE_EXIT(run, 0);
    const QJsonObject probed = run.event(QStringLiteral("probed"));
    QCOMPARE(probed[QLatin1String("etag")].toString(), QString::fromLatin1(etag));
    QCOMPARE(probed[QLatin1String("lastModified")].toString(), QString::fromLatin1(date));
}

void TestJsonEvents::tellsTheSameOfEachPath_data()
{
    QTest::addColumn<QString>("connections");
    QTest::addColumn<bool>("hasRanges");
    QTest::newRow("one connection") << QStringLiteral("1") << true;
    QTest::newRow("one stream, because there are no ranges") << QStringLiteral("4") << false;
    QTest::newRow("one connection and no ranges") << QStringLiteral("1") << false;
}

// A file that comes as one stream, and one that comes over several connections: the result differs in nothing
// but that.
void TestJsonEvents::tellsTheSameOfEachPath()
{
    QFETCH(const QString, connections);
    QFETCH(const bool, hasRanges);
    const Place place;
    // So slow that on a busy machine too the first connection has not brought all before the second is there.
    ScriptedServer server(FileService().atRate(1'000'000));
    const auto run = [&](const QString& most) {
        QFile::remove(place.path(name));
        ProgramRun get(place, getJson({QStringLiteral("-c"), most, QStringLiteral("--checksum"),
                                       checksumOf(file), server.url(target).toString()}));
        return get.ends() && get.exitCode() == 0 ? get.events() : QList<QJsonObject>();
    };
    const auto isSegmented = [](const QList<QJsonObject>& events) {
        return events.at(events.size() - 2)[QLatin1String("segmented")].toBool();
    };
    const QList<QJsonObject> several = run(QStringLiteral("4"));
    QVERIFY(!several.isEmpty() && isSegmented(several));
    const auto ranges = hasRanges ? ServedFile::Ranges::Served : ServedFile::Ranges::Ignored;
    server.setScript(FileService().add(target, ServedFile{.content = file, .ranges = ranges}));
    const QList<QJsonObject> one = run(connections);
    QVERIFY(!one.isEmpty() && !isSegmented(one));
    const QStringList onlyOfRanges = hasRanges ? QStringList() : words("rangeSupported");
    QCOMPARE(withoutTheWay(one, onlyOfRanges), withoutTheWay(several, onlyOfRanges));
    QCOMPARE(eventOf(one, "completed")[QLatin1String("bytesDiscarded")].toInteger(-1), 0);
    for (const char* event : {"added", "probed", "completed", "summary"})
        QCOMPARE(fieldsOf(eventOf(one, event)), fieldsOf(eventOf(several, event)));
}

void TestJsonEvents::tellsOfAFailedDownload()
{
    const Place place;
    ScriptedServer server;
    ProgramRun run(place, getJson({server.url("/missing").toString()}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(namesOf(run.events()), words("added failed summary"));
    const QJsonObject failed = run.event(QStringLiteral("failed"));
    QCOMPARE(fieldsOf(failed), sorted(words("kind httpStatus message kept")));
    QCOMPARE(failed[QLatin1String("kind")].toString(), QStringLiteral("NotFound"));
    QCOMPARE(failed[QLatin1String("httpStatus")].toInt(), 404);
    QCOMPARE(server.log().size(), 1);
}

void TestJsonEvents::tellsOfASkippedDownload()
{
    const Place place;
    ScriptedServer server;
    QFile made(place.path(name));
    QVERIFY(made.open(QIODevice::WriteOnly));
    ProgramRun run(place, getJson({QStringLiteral("--on-conflict"), QStringLiteral("skip"),
                                   server.url(target).toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(namesOf(run.events()), words("added skipped summary"));
    const QJsonObject skipped = run.event(QStringLiteral("skipped"));
    QCOMPARE(fieldsOf(skipped), words("path"));
    QCOMPARE(skipped[QLatin1String("path")].toString(), place.path(name));
    const QJsonObject summary = run.event(QStringLiteral("summary"));
    QCOMPARE(fieldsOf(summary), sorted(words("completed failed skipped bytes seconds")));
    QCOMPARE(summary[QLatin1String("skipped")].toInt(), 1);
    QCOMPARE(server.log().size(), 0);
}

// A checksum is what a person relies on, also of a file that stays.
void TestJsonEvents::skipsNoFileThatIsNotTheOneMeant()
{
    const Place place;
    ScriptedServer server;
    QFile made(place.path(name));
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write("another") == 7);
    made.close();
    const QStringList policy{QStringLiteral("--on-conflict"), QStringLiteral("skip"),
                             QStringLiteral("--checksum")};
    const auto sum = [](const QByteArray& bytes) -> QString {
        return QLatin1String("sha256:") +
               QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    const QString url = server.url(target).toString();
    ProgramRun wrong(place, getJson(policy + QStringList{sum("the one"), url}));
    COMPARE_EXIT(wrong, 3);
    QCOMPARE(failureOf(wrong), QStringLiteral("ChecksumMismatch"));
    ProgramRun right(place, getJson(policy + QStringList{sum("another"), url}));
    COMPARE_EXIT(right, 0);
    QCOMPARE(right.events(QStringLiteral("skipped")).size(), 1);
    QVERIFY(made.open(QIODevice::ReadOnly));
    QCOMPARE(made.readAll(), QByteArray("another"));
    QCOMPARE(server.log().size(), 0);
}

#ifdef Q_OS_UNIX
// A file that stays may lie elsewhere, and may be one that nobody can write to.
void TestJsonEvents::readsTheFileMeantWhereverItLies()
{
    const Place place;
    ScriptedServer server;
    const QString elsewhere = place.path(QStringLiteral("elsewhere.bin"));
    QFile made(elsewhere);
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write("another") == 7);
    made.close();
    QVERIFY(made.setPermissions(QFileDevice::ReadOwner));
    QVERIFY(QFile::link(elsewhere, place.path(name)));
    const QString sum = QString::fromLatin1(
        QCryptographicHash::hash("another", QCryptographicHash::Sha256).toHex().prepend("sha256:"));
    ProgramRun run(place, getJson({QStringLiteral("--on-conflict"), QStringLiteral("skip"),
                                   QStringLiteral("--checksum"), sum, server.url(target).toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.events(QStringLiteral("skipped")).size(), 1);
}

// Windows deletes no file that a program has open.
void TestJsonEvents::keepsNothingOfAPartThatIsGone()
{
    const Place place;
    ScriptedServer server;
    constexpr qint64 held = 1 << 20;
    server.holdBeyond(held);
    ProgramRun run(place, getJson({server.url(target).toString()}));
    const QString part = place.path(name) + QLatin1String(".part");
    TRY_VERIFY(QFileInfo::exists(part) && server.log().bytesSent() >= held);
    QVERIFY(QFile::remove(part));
    server.letGo();
    COMPARE_EXIT(run, 1);
    const QJsonObject failed = run.event(QStringLiteral("failed"));
    QCOMPARE(failed[QLatin1String("kind")].toString(), QStringLiteral("DiskError"));
    QCOMPARE(failed[QLatin1String("kept")].toInteger(-1), 0);
}
#endif

void TestJsonEvents::tellsOfARetriedDownload()
{
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.index < 2 ? Reply(500) : std::move(reply);
    }));
    ProgramRun run(place, getJson({server.url(target).toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(namesOf(run.events()), words("added retry retry probed completed summary"));
    const QList<QJsonObject> retries = run.events(QStringLiteral("retry"));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(fieldsOf(retries.at(i)), sorted(words("kind httpStatus attempt wait")));
        QCOMPARE(retries.at(i)[QLatin1String("kind")].toString(), QStringLiteral("HttpError"));
        QCOMPARE(retries.at(i)[QLatin1String("httpStatus")].toInt(), 500);
        QCOMPARE(retries.at(i)[QLatin1String("attempt")].toInt(), i + 1);
    }
    QCOMPARE(run.event(QStringLiteral("completed"))[QLatin1String("retries")].toInt(), 2);
}

void TestJsonEvents::tellsOfAWrongChecksum()
{
    const Place place;
    ScriptedServer server;
    const QString other = checksumOf(VirtualFile{.size = 10});
    ProgramRun run(place, getJson({QStringLiteral("--checksum"), other, server.url(target).toString()}));
    COMPARE_EXIT(run, 3);
    QCOMPARE(namesOf(run.events()), words("added probed failed summary"));
    QCOMPARE(failureOf(run), QStringLiteral("ChecksumMismatch"));
    QVERIFY(!place.files().contains(name));
    const qint64 size = VirtualFile::atPath(target)->size;
    QCOMPARE(run.event(QStringLiteral("failed"))[QLatin1String("kept")].toInteger(), size);

    // The same checksum again has the file fetched again, in case the server is right by now.
    const auto asked = server.log().size();
    ProgramRun again(place, getJson({QStringLiteral("--checksum"), other, server.url(target).toString()}));
    COMPARE_EXIT(again, 3);
    QVERIFY(server.log().size() > asked);

    const auto askedAgain = server.log().size();
    const QString right = checksumOf(*VirtualFile::atPath(target));
    ProgramRun checked(place, getJson({QStringLiteral("--checksum"), right, server.url(target).toString()}));
    COMPARE_EXIT(checked, 0);
    QCOMPARE(server.log().size(), askedAgain);
    QCOMPARE(checked.event(QStringLiteral("completed"))[QLatin1String("resumedFrom")].toInteger(), size);
    QVERIFY(place.files().contains(name));
}

// The server names the checksum of another file. The same command by itself fetches the file again.
void TestJsonEvents::keepsAFileByTheChecksumThatAFailureNames()
{
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange&, Reply reply) {
        return reply.header("Repr-Digest", "sha-256=:" + VirtualFile{.size = 10}.sha256().toBase64() + ':');
    }));
    const QString link = server.url(target).toString();
    ProgramRun run(place, getJson({link}));
    COMPARE_EXIT(run, 3);
    const QString right = checksumOf(*VirtualFile::atPath(target));
    QVERIFY(run.event(QStringLiteral("failed"))[QLatin1String("message")].toString().contains(right));

    const auto asked = server.log().size();
    ProgramRun another(place, getJson({QStringLiteral("--accept-checksum"), checksumOf({.size = 10}), link}));
    COMPARE_EXIT(another, 3);
    QVERIFY(server.log().size() > asked);

    const auto askedAgain = server.log().size();
    ProgramRun kept(place, getJson({QStringLiteral("--accept-checksum"), right, link}));
    COMPARE_EXIT(kept, 0);
    QCOMPARE(server.log().size(), askedAgain);
    QCOMPARE(kept.event(QStringLiteral("completed"))[QLatin1String("checksum")].toString(),
             QStringLiteral("none"));
    QVERIFY(place.files().contains(name));
}

// A script that reads along hears of a retry when it happens.
void TestJsonEvents::tellsEachEventAtOnce()
{
    const Place place;
    ScriptedServer server([](const Exchange&) { return Reply(503).header("Retry-After", "60"); });
    ProgramRun run(place, getJson({server.url(target).toString()}));
    TRY_VERIFY(!run.events(QStringLiteral("retry")).isEmpty());
    QVERIFY(!run.hasEnded());
}

QTEST_GUILESS_MAIN(TestJsonEvents)
#include "tst_json_events.moc"
