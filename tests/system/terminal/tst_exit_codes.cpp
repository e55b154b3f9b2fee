#include "tests/support/checks/file_check.h"
#include "tests/support/checks/skip_or_fail.h"
#include "tests/support/disk/small_volume.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

using namespace tributary::test;

namespace {

const QByteArray target = "/3M/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
const QString name = QStringLiteral("a.bin");
constexpr qint64 mebibyte = 1024 * 1024;

// With the line ends of a source, whatever the system's are.
QByteArray saidBy(const ProgramRun& run)
{
    return QByteArray(run.err()).replace("\r\n", "\n");
}

} // namespace

// The exit code of each command, which scripts rely on.
class TestExitCodes : public QObject
{
    Q_OBJECT

public:
    explicit TestExitCodes(bool hasPrivateMounts)
        : m_hasPrivateMounts(hasPrivateMounts)
    {
    }

private Q_SLOTS:
    void leavesWithTheCodeOfTheOutcome_data();
    void leavesWithTheCodeOfTheOutcome();
    void leavesWithTheGravestCode_data();
    void leavesWithTheGravestCode();
#ifdef Q_OS_UNIX
    void refusesNamesThatAreNoText_data();
    void refusesNamesThatAreNoText();
#endif
    void saysWhichLinkIsNotHandedOver();
#ifdef Q_OS_LINUX // elsewhere a session names no display
    void startsNoWindowWithoutADisplay();
#endif
    void handsOverNoOptionThatTheWindowDoesNotTake();
    void probesWithoutSaving_data();
    void probesWithoutSaving();
    void verifiesFiles_data();
    void verifiesFiles();
#ifdef Q_OS_UNIX
    void tellsOfAFullDiskBehindItsOutput_data();
    void tellsOfAFullDiskBehindItsOutput();
    void needsNoStandardStreams_data();
    void needsNoStandardStreams();
#endif

private:
    bool m_hasPrivateMounts;
};

void TestExitCodes::leavesWithTheCodeOfTheOutcome_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString zeros = QStringLiteral("sha256:") + QString(64, u'0');
    QTest::newRow("all done") << QStringList{QStringLiteral("URL")} << 0;
    QTest::newRow("without the word get") << QStringList{QStringLiteral("WORDLESS")} << 0;
    QTest::newRow("a missing file") << QStringList{QStringLiteral("MISSING")} << 1;
    QTest::newRow("no URL that could be fetched") << QStringList{QStringLiteral("http://")} << 1;
    QTest::newRow("another kind of link") << QStringList{QStringLiteral("ftp://127.0.0.1/a")} << 1;
    QTest::newRow("no URL") << QStringList{} << 2;
    QTest::newRow("an option that there isn't")
        << QStringList{QStringLiteral("--nonsense"), QStringLiteral("URL")} << 2;
    QTest::newRow("nonsense for an option")
        << QStringList{QStringLiteral("-c"), QStringLiteral("many"), QStringLiteral("URL")} << 2;
    QTest::newRow("a header on two lines")
        << QStringList{QStringLiteral("-H"), QStringLiteral("A: b\nC: d"), QStringLiteral("URL")} << 2;
    QTest::newRow("one name for two files") << QStringList{QStringLiteral("-o"), QStringLiteral("x"),
                                                           QStringLiteral("URL"), QStringLiteral("URL")}
                                            << 2;
    QTest::newRow("another checksum")
        << QStringList{QStringLiteral("--checksum"), zeros, QStringLiteral("URL")} << 3;
}

void TestExitCodes::leavesWithTheCodeOfTheOutcome()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, code);
    const Place place;
    ScriptedServer server;
    const bool isWordless = arguments == QStringList{QStringLiteral("WORDLESS")};
    for (QString& argument : arguments) {
        if (argument == QLatin1String("URL") || argument == QLatin1String("WORDLESS"))
            argument = server.url(target).toString();
        else if (argument == QLatin1String("MISSING"))
            argument = server.url("/missing").toString();
    }
    ProgramRun run(place, isWordless ? arguments : QStringList{QStringLiteral("get")} + arguments);
    COMPARE_EXIT(run, code);
    // Without --json nothing is for scripts, and nobody's pipe is filled with words.
    QCOMPARE(run.out(), QByteArray());
    QCOMPARE(run.err().isEmpty(), false);
    QCOMPARE(place.files().contains(name), code == 0);
}

void TestExitCodes::leavesWithTheGravestCode_data()
{
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<int>("code");
    const QString good = QStringLiteral("/500K/good.bin");
    const QString missing = QStringLiteral("/missing");
    const QString tooLarge = QStringLiteral("/30M/large.bin");
    QTest::newRow("one of two") << QStringList{good, missing} << 1;
    QTest::newRow("no space before the others") << QStringList{missing, tooLarge, good} << 4;
    QTest::newRow("a wrong checksum before no space")
        << QStringList{missing, tooLarge, QStringLiteral("/wrong/100K/wrong.bin")} << 3;
}

void TestExitCodes::leavesWithTheGravestCode()
{
    QFETCH(const QStringList, links);
    QFETCH(const int, code);
    if (!m_hasPrivateMounts)
        SKIP_OR_FAIL("small volumes cannot be mounted here");
    tributary::SmallVolume volume(8 * mebibyte);
    QVERIFY(volume.isMounted());
    Place place;
    place.folder = volume.root();
    const VirtualFile wrong{.size = 100 * 1024, .seed = 5};
    ScriptedServer server(FileService().add("/wrong/100K/wrong.bin", wrong));
    QStringList arguments;
    // A checksum is for all: only in that row one of the files that come is whole.
    if (code == 3)
        arguments = {QStringLiteral("--checksum"), checksumOf(file)};
    for (const QString& link : links)
        arguments.append(server.url(link.toLatin1()).toString());
    ProgramRun run(place, getJson(arguments));
    COMPARE_EXIT(run, code);
    const QJsonObject summary = run.event(QStringLiteral("summary"));
    QCOMPARE(summary[QLatin1String("failed")].toInt(), int(run.events(QStringLiteral("failed")).size()));
    QCOMPARE(summary[QLatin1String("completed")].toInt(),
             links.size() - summary[QLatin1String("failed")].toInt());
}

#ifdef Q_OS_UNIX
void TestExitCodes::refusesNamesThatAreNoText_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("code");
    const QString odd = QStringLiteral("odd=$(printf 'caf\\351'); ");
    QTest::newRow("the file's") << odd + QStringLiteral("exec \"$@\" -o \"$odd\"") << 2;
    QTest::newRow("the folder's") << odd + QStringLiteral("exec \"$@\" -d \"$odd\"") << 2;
    const QString inside = odd + QStringLiteral("mkdir \"$odd\" && cd \"$odd\" && ");
    QTest::newRow("the current folder's") << inside + QStringLiteral("exec \"$@\"") << 2;
    QTest::newRow("the current folder's, and another is chosen")
        << inside + QStringLiteral("exec \"$@\" -d \"$HOME\"") << 0;
}

// Read as text, the name would be another one, and the file nowhere to be found.
void TestExitCodes::refusesNamesThatAreNoText()
{
    QFETCH(const QString, script);
    QFETCH(const int, code);
    const Place place;
    ScriptedServer server;
    ProgramRun run(
        place, getJson({server.url(target).toString()}),
        {.wrapper = {QStringLiteral("/bin/sh"), QStringLiteral("-c"), script, QStringLiteral("sh")}});
    COMPARE_EXIT(run, code);
    QCOMPARE(server.log().size() > 0, code == 0);
    if (code != 0)
        QVERIFY2(run.err().contains("UTF-8"), run.story().constData());
}
#endif

void TestExitCodes::saysWhichLinkIsNotHandedOver()
{
    const Place place;
    ProgramRun run(place, {QStringLiteral("add"), QStringLiteral("ftp://me:canary@a.example/x")});
    COMPARE_EXIT(run, 1);
    QCOMPARE(saidBy(run),
             QByteArray("tributary-cli: ftp://a.example/x: Only http and https links can be downloaded: "
                        "ftp. Look for a link that begins with https://.\n"));
}

#ifdef Q_OS_LINUX
void TestExitCodes::startsNoWindowWithoutADisplay()
{
    const Place place;
    const QString bin = place.home + QStringLiteral("/bin");
    QVERIFY(QDir().mkpath(bin));
    QFile window(bin + QStringLiteral("/tributary"));
    QVERIFY(window.open(QIODevice::WriteOnly));
    window.write("#!/bin/sh\n: >\"$HOME/started\"\n");
    window.close();
    QVERIFY(window.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString none = QStringLiteral("");
    ProgramRun run(place, {QStringLiteral("add"), QStringLiteral("http://a.example/x")},
                   {.environment = {{QStringLiteral("PATH"), bin},
                                    {QStringLiteral("DISPLAY"), none},
                                    {QStringLiteral("WAYLAND_DISPLAY"), none},
                                    {QStringLiteral("QT_QPA_PLATFORM"), none}}});
    COMPARE_EXIT(run, 1);
    QVERIFY2(run.err().contains("tributary-cli get"), run.story().constData());
    QVERIFY(!QFile::exists(place.home + QStringLiteral("/started")));
}
#endif

// Before a window is asked for.
void TestExitCodes::handsOverNoOptionThatTheWindowDoesNotTake()
{
    const Place place;
    ProgramRun run(place, {QStringLiteral("add"), QStringLiteral("--jobs"), QStringLiteral("3"),
                           QStringLiteral("http://a.example/x")});
    COMPARE_EXIT(run, 2);
    QVERIFY2(saidBy(run).startsWith("tributary-cli: --jobs is for get; add can't hand it over to the desktop "
                                    "program\n"),
             run.story().constData());
}

void TestExitCodes::probesWithoutSaving_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<int>("code");
    QTest::newRow("a file") << target << 0;
    QTest::newRow("one that ranges do not work for") << QByteArray("/whole.bin") << 0;
    QTest::newRow("a missing one") << QByteArray("/missing") << 1;
}

void TestExitCodes::probesWithoutSaving()
{
    QFETCH(const QByteArray, link);
    QFETCH(const int, code);
    const Place place;
    ScriptedServer server(
        FileService().add("/whole.bin", ServedFile{.content = file, .ranges = ServedFile::Ranges::Ignored}));
    ProgramRun run(place, {QStringLiteral("probe"), QStringLiteral("--json"), server.url(link).toString()});
    COMPARE_EXIT(run, code);
    QCOMPARE(place.files(), QStringList());
    QCOMPARE(server.log().countMethod("HEAD"), 0);
    if (code == 0) {
        const QJsonObject probed = run.event(QStringLiteral("probed"));
        QCOMPARE(probed[QLatin1String("size")].toInteger(), file.size);
        QCOMPARE(probed[QLatin1String("rangeSupported")].toBool(), link == target);
    } else {
        QCOMPARE(failureOf(run), QStringLiteral("NotFound"));
    }
}

void TestExitCodes::verifiesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("the right one") << QByteArray("abc") << 0;
    QTest::newRow("another one") << QByteArray("abd") << 1;
    QTest::newRow("a missing one") << QByteArray() << 1;
}

void TestExitCodes::verifiesFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    const Place place;
    if (!content.isEmpty()) {
        QFile made(place.path(name));
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write(content) == content.size());
    }
    ProgramRun run(place, {QStringLiteral("verify"), place.path(name), QStringLiteral("--checksum"),
                           QStringLiteral("md5:900150983cd24fb0d6963f7d28e17f72")});
    COMPARE_EXIT(run, code);
    QCOMPARE(run.out().isEmpty(), code != 0);
    QCOMPARE(run.err().isEmpty(), code == 0);
}

#ifdef Q_OS_UNIX
void TestExitCodes::tellsOfAFullDiskBehindItsOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("code");
    const QString full = QStringLiteral("exec \"$@\" >/dev/full");
    // The file takes some of the output before it may grow no more.
    const QString small = QStringLiteral("trap '' XFSZ; ulimit -f 1; exec \"$@\" >'FILE'");
    const QString json = QStringLiteral("--json");
    const QString get = QStringLiteral("get");
    const QString link = QStringLiteral("URL");
    QTest::newRow("events") << QStringList{get, json, link} << full << 4;
    QTest::newRow("events of a failure") << QStringList{get, json, QStringLiteral("MISSING")} << full << 4;
    QTest::newRow("events of a wrong checksum")
        << QStringList{get, json, QStringLiteral("--checksum"), QStringLiteral("md5:") + QString(32, u'0'),
                       link}
        << full << 3;
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << full << 4;
    QTest::newRow("help in a small file") << QStringList{get, QStringLiteral("--help")} << small << 4;
    QTest::newRow("nothing to say") << QStringList{get, link} << full << 0;
    QTest::newRow("room") << QStringList{QStringLiteral("--help")} << QStringLiteral("exec \"$@\" >/dev/null")
                          << 0;
    QTest::newRow("a reader that has read enough")
        << QStringList{get, json, link}
        << QStringLiteral("(\"$@\"; echo $? >'FILE') | : ; exit $(cat 'FILE')") << 0;
}

void TestExitCodes::tellsOfAFullDiskBehindItsOutput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, to);
    QFETCH(const int, code);
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("the system has no such device");
    const Place place;
    ScriptedServer server;
    arguments.replaceInStrings(QStringLiteral("URL"), server.url(target).toString());
    arguments.replaceInStrings(QStringLiteral("MISSING"), server.url("/missing").toString());
    to.replace(QLatin1String("FILE"), place.path(QStringLiteral("out")));
    ProgramRun run(place, arguments,
                   {.wrapper = {QStringLiteral("sh"), QStringLiteral("-c"), to, QStringLiteral("sh")}});
    COMPARE_EXIT(run, code);
    QCOMPARE(run.err().contains("standard output is not complete: "), code != 0);
}

void TestExitCodes::needsNoStandardStreams_data()
{
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("code");
    // The program's own files and pipes must not come to lie where the streams were: messages would be
    // written into them.
    for (const char* closed : {"<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", "<&- >&- 2>&-"}) {
        const bool isOutClosed = QByteArray(closed).split(' ').contains(">&-");
        QTest::addRow("%s", closed) << QString::fromLatin1(closed) << QStringLiteral("--verbose") << 0;
        // With --json the events could not be told to the script, which is a failure.
        QTest::addRow("%s, JSON", closed)
            << QString::fromLatin1(closed) << QStringLiteral("--json") << (isOutClosed ? 4 : 0);
    }
}

void TestExitCodes::needsNoStandardStreams()
{
    QFETCH(const QString, closed);
    QFETCH(const QString, form);
    QFETCH(const int, code);
    ScriptedServer server;
    const Place place;
    const QStringList shell{QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                            QStringLiteral("exec \"$0\" \"$@\" ") + closed};
    ProgramRun run(place, {QStringLiteral("get"), form, QString::fromUtf8(server.url(target).toEncoded())},
                   {.wrapper = shell});
    COMPARE_EXIT(run, code);
    QCOMPARE(place.files(), QStringList{name});
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
}
#endif

int main(int argc, char** argv)
{
    const bool hasPrivateMounts = tributary::enterPrivateMounts();
    QCoreApplication app(argc, argv);
    TestExitCodes test(hasPrivateMounts);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exit_codes.moc"
