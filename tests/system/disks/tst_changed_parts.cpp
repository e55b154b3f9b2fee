#include "core/storage/part/ledger_file.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace tributary::test;

namespace {

const QByteArray target = "/30M/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
const QString name = QStringLiteral("a.bin");
const QString part = QStringLiteral("a.bin.part");
const QString ledgerName = QStringLiteral("a.bin.part.ledger");
constexpr qint64 mebibyte = 1024 * 1024;
// A new download asks for so much first.
constexpr qint64 firstAsked = qint64{1036} * 1024;
constexpr qint64 block = 256 * 1024;
constexpr qint64 cameBefore = 12 * mebibyte;

// A change that somebody makes to the files between two runs; false when it could not be made.
using Change = std::function<bool(const Place&)>;

bool edit(const Place& place, const QString& what, const std::function<bool(QFile&)>& change)
{
    QFile edited(place.path(what));
    return edited.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && change(edited);
}

// The new file is there before the old one goes: a disk may give the number of a file that is gone to the
// next.
bool replace(const Place& place, const QString& what, const QByteArray& bytes)
{
    QFile made(place.path(QStringLiteral("made")));
    const bool isMade = made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size();
    made.close();
    QFile::remove(place.path(what));
    return isMade && made.rename(place.path(what));
}

std::optional<tributary::Ledger> ledgerOf(const Place& place)
{
    auto ledger = tributary::loadLedger(place.path(ledgerName));
    return ledger ? *ledger : std::nullopt;
}

Change changed(const QString& what, const std::function<bool(QFile&)>& change)
{
    return [=](const Place& place) { return edit(place, what, change); };
}

// How a run ends before all has come.
using End = void (ProgramRun::*)();

const QByteArray somethingElse = QByteArray("another file's bytes ").repeated(100'000);

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(End)

class TestChangedParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesOnlyWhatIsMissing_data();
    void fetchesOnlyWhatIsMissing();
    void setsAsideWhatNobodyVouchesFor_data();
    void setsAsideWhatNobodyVouchesFor();
    void tellsThatThePartFollowedItsLedger();
#ifdef Q_OS_UNIX // on Windows it takes a right to make a link
    void followsNoLink_data();
    void followsNoLink();
#endif

private:
    // Fetches some of the file, and ends the program as the row says.
    void fetchSome(const Place& place, ScriptedServer& server, End end);
    qint64 m_claimed = 0;
};

static void addEnds(const char* what, auto&& addRow)
{
    addRow(QTest::addRow("%s, after a pause", what), &ProgramRun::interrupt);
    addRow(QTest::addRow("%s, after a kill", what), &ProgramRun::kill);
}

void TestChangedParts::fetchSome(const Place& place, ScriptedServer& server, End end)
{
    server.setScript(FileService().then([](const Exchange& exchange, Reply reply) {
        return reply.stallAfter(exchange.index == 0 ? firstAsked : cameBefore - firstAsked);
    }));
    // The stall is to last until all of it is saved, however long the disk takes.
    ProgramRun run(place, getJson({QStringLiteral("-c1"), QStringLiteral("--timeout"), QStringLiteral("1000"),
                                   server.url(target).toString()}));
    const auto isSaved = [&] {
        const auto ledger = ledgerOf(place);
        return ledger && ledger->claimed().length() >= 2 * cameBefore / 3;
    };
    QVERIFY2(QTest::qWaitFor(isSaved, static_cast<int>(patience().count())), run.story().constData());
    (run.*end)();
    QVERIFY(run.ends());
    const auto ledger = ledgerOf(place);
    QVERIFY(ledger);
    m_claimed = ledger->claimed().length();
    server.setScript(FileService());
}

void TestChangedParts::fetchesOnlyWhatIsMissing_data()
{
    QTest::addColumn<End>("end");
    QTest::addColumn<Change>("change");
    QTest::addColumn<qint64>("spoilt");
    const auto add = [](const char* what, const Change& change, qint64 spoilt) {
        addEnds(what, [&](QTestData& row, End end) { row << end << change << spoilt; });
    };
    add("untouched", [](const Place&) { return true; }, 0);
    add(
        "a copy of it",
        [](const Place& place) {
            const QString copy = place.path(QStringLiteral("copy"));
            return QFile::copy(place.path(part), copy) && QFile::remove(place.path(part)) &&
                   QFile::rename(copy, place.path(part));
        },
        0);
    add("touched",
        changed(part,
                [](QFile& edited) {
                    return edited.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600),
                                              QFileDevice::FileModificationTime);
                }),
        0);
    add("a byte flipped", changed(part, [](QFile& edited) { return flipByte(edited, 3 * mebibyte + 17); }),
        block);
    add("bytes flipped in two blocks",
        changed(part, [](QFile& edited) { return flipByte(edited, 5) && flipByte(edited, 5 * mebibyte); }),
        2 * block);
    add("cut", changed(part, [](QFile& edited) { return edited.resize(4 * mebibyte + 5); }),
        cameBefore - 4 * mebibyte);
    add("grown", changed(part, [](QFile& edited) { return edited.resize(file.size + 5); }), 0);
    // Each row spoils one of the ledger's two copies; a program that read only the first copy would be
    // fooled.
    add("ledger flipped in its first half",
        changed(ledgerName, [](QFile& edited) { return flipByte(edited, edited.size() / 4); }), 0);
    add("ledger flipped in its second half",
        changed(ledgerName, [](QFile& edited) { return flipByte(edited, 3 * edited.size() / 4); }), 0);
    add("ledger flipped in its first byte",
        changed(ledgerName, [](QFile& edited) { return flipByte(edited, 0); }), 0);
    add("ledger cut behind its first copy",
        changed(ledgerName, [](QFile& edited) { return edited.resize(edited.size() - 3); }), 0);
    add("emptied", changed(part, [](QFile& edited) { return edited.resize(0); }), cameBefore);
}

void TestChangedParts::fetchesOnlyWhatIsMissing()
{
    QFETCH(const End, end);
    QFETCH(const Change, change);
    QFETCH(const qint64, spoilt);
    const Place place;
    ScriptedServer server;
    fetchSome(place, server, end);
    QVERIFY(!QTest::currentTestFailed());
    const int before = server.log().size();
    QVERIFY(change(place));

    ProgramRun run(place, getJson({QStringLiteral("-c1"), server.url(target).toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name});
    const qint64 sent = server.log().distinctBytesSent(before);
    QVERIFY2(sent <= file.size - m_claimed + spoilt,
             qPrintable(QStringLiteral("%1 sent, %2 were claimed").arg(sent).arg(m_claimed)));
    QCOMPARE(run.err().contains("fetched again"), spoilt > 0);
}

void TestChangedParts::setsAsideWhatNobodyVouchesFor_data()
{
    QTest::addColumn<End>("end");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("setAside");
    const auto add = [](const char* what, const Change& change, const QStringList& setAside) {
        addEnds(what, [&](QTestData& row, End end) { row << end << change << setAside; });
    };
    const QStringList both{QStringLiteral("a.bin.part.ledger.damaged"), QStringLiteral("a.bin.part.old")};
    add("ledger cut", changed(ledgerName, [](QFile& edited) { return edited.resize(edited.size() / 3); }),
        both);
    add("ledger flipped in both of its copies",
        changed(ledgerName,
                [](QFile& edited) {
                    const qint64 half = edited.size() / 2;
                    return flipByte(edited, half / 2) && flipByte(edited, half + half / 2);
                }),
        both);
    add("ledger emptied", changed(ledgerName, [](QFile& edited) { return edited.resize(0); }), both);
    add(
        "ledger of a newer version",
        [](const Place& place) {
            return QFile::remove(place.path(ledgerName)) &&
                   QFile::copy(QStringLiteral(TRIBUTARY_NEWER_LEDGER), place.path(ledgerName));
        },
        both);
    add("ledger gone", [](const Place& place) { return QFile::remove(place.path(ledgerName)); },
        {both.last()});
    add("part gone", [](const Place& place) { return QFile::remove(place.path(part)); }, {});
    // A person's own file stays where it is, as it is.
    add("another file in the part's place",
        [](const Place& place) { return replace(place, part, somethingElse); }, {part});
}

void TestChangedParts::setsAsideWhatNobodyVouchesFor()
{
    QFETCH(const End, end);
    QFETCH(const Change, change);
    QFETCH(const QStringList, setAside);
    const Place place;
    ScriptedServer server;
    fetchSome(place, server, end);
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(change(place));

    // The terminal tells that a file is set aside without the log as well.
    QStringList arguments = getJson({server.url(target).toString()});
    if (!setAside.contains(part))
        arguments.removeAll(QStringLiteral("--verbose"));
    ProgramRun run(place, arguments);
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name} + setAside);
    if (setAside.contains(part)) {
        QFile theirs(place.path(part));
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        QCOMPARE(theirs.readAll(), somethingElse);
    }
    for (const QString& kept : setAside)
        QVERIFY2(run.err().contains(kept.toUtf8()), run.story().constData());
}

// The ledger is set aside before the server is asked, and the part once the server has answered.
void TestChangedParts::tellsThatThePartFollowedItsLedger()
{
    const Place place;
    ScriptedServer server;
    fetchSome(place, server, &ProgramRun::interrupt);
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(edit(place, ledgerName, [](QFile& edited) { return edited.resize(edited.size() / 3); }));
    server.setScript(FileService().then([](const Exchange&, Reply reply) { return reply.latency(1500ms); }));

    ProgramRun run(place, {QStringLiteral("get"), QStringLiteral("-c1"), server.url(target).toString()});
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.err().contains("a.bin.part.ledger.damaged"), run.story().constData());
    QVERIFY2(run.err().contains("a.bin.part.old"), run.story().constData());
}

#ifdef Q_OS_UNIX
void TestChangedParts::followsNoLink_data()
{
    QTest::addColumn<End>("end");
    addEnds("link", [&](QTestData& row, End end) { row << end; });
}

void TestChangedParts::followsNoLink()
{
    QFETCH(const End, end);
    const Place place;
    ScriptedServer server;
    fetchSome(place, server, end);
    QVERIFY(!QTest::currentTestFailed());
    const QString victim = QStringLiteral("victim");
    QVERIFY(replace(place, victim, somethingElse));
    QVERIFY(QFile::remove(place.path(part)));
    QVERIFY(QFile::link(place.path(victim), place.path(part)));

    ProgramRun run(place, getJson({server.url(target).toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QVERIFY(QFileInfo(place.path(part)).isSymLink());
    QFile untouched(place.path(victim));
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), somethingElse);
}
#endif

QTEST_GUILESS_MAIN(TestChangedParts)
#include "tst_changed_parts.moc"
