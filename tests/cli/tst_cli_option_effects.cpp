#include "app/cli/commands/requests.h"
#include "core/values/queue/settings_table.h"
#include "tests/cli/given_arguments.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::cli;
using namespace tributary::test;

namespace {

using Change = void (*)(Options&);

struct GoodRow
{
    const char* name; // begins with the option's
    QStringList arguments;
    Change change;
    const char* command = "get";
};

// A file that can be read, for as long as the tests run.
QString certificates()
{
    static QTemporaryFile file;
    return file.isOpen() || file.open() ? QFileInfo(file).absoluteFilePath() : QString();
}

QList<GoodRow> goodRows()
{
    QList<GoodRow> rows;
    const auto row = [&rows](const char* name, const QStringList& arguments, Change change) {
        rows.append({name, arguments, change});
    };
    row("output", words("--output a.iso"), [](Options& o) { o.output = QStringLiteral("a.iso"); });
    row("dir", words("--dir there"), [](Options& o) { o.folder = QStringLiteral("there"); });
    row("path-from-url", words("--path-from-url"),
        [](Options& o) { o.placement = LinkListPlacement::ByUrl; });
    row("name-template", words("--name-template {host}/{name}"),
        [](Options& o) { o.common.target.nameTemplate = QStringLiteral("{host}/{name}"); });
    row("input", {QStringLiteral("--input"), certificates()},
        [](Options& o) { o.lists = QStringList{certificates()}; });
    row("input from a server", words("-i https://a.example/list.meta4"),
        [](Options& o) { o.lists = QStringList{QStringLiteral("https://a.example/list.meta4")}; });
    row("input twice", words("-i - -i https://a.example/list.meta4"), [](Options& o) {
        o.lists = QStringList{QStringLiteral("-"), QStringLiteral("https://a.example/list.meta4")};
    });
    row("input from a pipe", words("-i -"), [](Options& o) { o.lists = QStringList{QStringLiteral("-")}; });
    row("find-checksum", words("--find-checksum"),
        [](Options& o) { o.common.checksumSearch = ChecksumSearch::HeadersAndFiles; });
    row("accept-checksum", words("--accept-checksum md5:d41d8cd98f00b204e9800998ecf8427e"), [](Options& o) {
        o.common.accepted = Checksum{.algorithm = QCryptographicHash::Md5,
                                     .digest = QByteArray::fromHex("d41d8cd98f00b204e9800998ecf8427e")};
    });
    row("remote-time", words("--remote-time"), [](Options& o) { o.common.target.time = FileTime::OfServer; });
    row("cookies", {QStringLiteral("--cookies"), certificates()},
        [](Options& o) { o.cookieFile = certificates(); });
    row("netrc", words("--netrc"), [](Options& o) { o.netrc = NetrcUse::Read; });
    row("proxy-except", words("--proxy-except localhost,.example.org"), [](Options& o) {
        o.common.network.proxyExceptions = {QStringLiteral("localhost"), QStringLiteral(".example.org")};
    });
    row("on-conflict rename", words("-f --on-conflict rename"), [](Options&) {});
    row("on-conflict overwrite", words("--on-conflict overwrite"),
        [](Options& o) { o.common.target.onConflict = ConflictPolicy::Overwrite; });
    row("on-conflict skip", words("--on-conflict skip"),
        [](Options& o) { o.common.target.onConflict = ConflictPolicy::Skip; });
    row("on-conflict fail", words("--on-conflict fail"),
        [](Options& o) { o.common.target.onConflict = ConflictPolicy::Fail; });
    row("force", words("--force"),
        [](Options& o) { o.common.target.onConflict = ConflictPolicy::Overwrite; });
    row("checksum", words("--checksum MD5:D41D8CD98F00B204E9800998ECF8427E"), [](Options& o) {
        o.common.checksum =
            Checksum{QCryptographicHash::Md5, QByteArray::fromHex("d41d8cd98f00b204e9800998ecf8427e")};
    });
    row("no-preallocate", words("--no-preallocate"),
        [](Options& o) { o.common.target.space = SpaceReservation::Sparse; });
    row("connections", words("--connections 64"), [](Options& o) {
        o.common.connections = {ConnectionGrowthKind::Fixed, 64};
        o.limits.connections = 64;
    });
    row("connections within a limit", words("--connections 64 --max-connections 40"), [](Options& o) {
        o.common.connections = {ConnectionGrowthKind::Fixed, 64};
        o.limits.connections = 40;
    });
    row("connections auto", words("-c 3 --connections auto"), [](Options&) {});
    row("jobs", words("--jobs 12"), [](Options& o) { o.limits.jobs = 12; });
    row("max-connections", words("--max-connections 100"), [](Options& o) { o.limits.connections = 100; });
    row("chunk-size", words("--chunk-size 1M"), [](Options& o) { o.common.chunkSize = 1024 * 1024; });
    row("limit-rate", words("--limit-rate 500K"), [](Options& o) { o.limits.bytesPerSecond = 512'000; });
    row("limit-rate none", words("--limit-rate 500K --limit-rate none"), [](Options&) {});
    row("limit-rate 0", words("--limit-rate 0"), [](Options&) {});
    row("limit-rate-each", words("--limit-rate-each 1.5MiB"),
        [](Options& o) { o.common.bytesPerSecond = 1'572'864; });
    row("retries", words("--retries 0"), [](Options& o) { o.common.retry.tries = 0; });
    row("retry-wait", words("--retry-wait 2"),
        [](Options& o) { o.common.retry.firstWait = std::chrono::seconds(2); });
    row("retry-max-wait", words("--retry-max-wait 0.5"), [](Options& o) {
        o.retry.longestWait = o.common.retry.longestWait = std::chrono::milliseconds(500);
    });
    row("retry-policy backoff", words("--retries 3 --retry-policy backoff"), [](Options& o) {
        o.retry.preset = RetryChoice::BackOff;
        o.common.retry = backOffPreset().retry;
        o.common.retry.tries = 3;
    });
    row("retry-policy lenient", words("--retry-policy lenient --jobs 7"), [](Options& o) {
        o.retry.preset = RetryChoice::Lenient;
        o.common.retry = lenientPreset().retry;
        o.limits.jobs = 7;
        o.limits.eachHost.delay = std::chrono::milliseconds(250);
    });
    row("retry-policy exponential", words("--retry-policy exponential"), [](Options&) {});
    row("delay", words("--delay 0.5"),
        [](Options& o) { o.limits.eachHost.delay = std::chrono::milliseconds(500); });
    row("mirror", words("--mirror http://me:pw@b/x --mirror https://c/y"), [](Options& o) {
        o.common.mirrors = {{.url = QUrl(QStringLiteral("http://b/x")),
                             .credentials = Credentials{QStringLiteral("me"), QStringLiteral("pw")}},
                            {.url = QUrl(QStringLiteral("https://c/y")), .credentials = {}}};
    });
    row("measure-connections", words("--measure-connections 2.5"), [](Options& o) {
        o.common.connections.measureFor = std::chrono::milliseconds(2500);
        o.limits.connections = 50;
    });
    row("measure-connections within a number", words("--measure-connections 1 -c 2"), [](Options& o) {
        o.common.connections = {ConnectionGrowthKind::Fixed, 2};
        o.common.connections.measureFor = std::chrono::milliseconds(1000);
        o.common.connections.measureMost = 2;
    });
    row("measure-connections within a limit", words("--measure-connections 1 --max-connections 60"),
        [](Options& o) {
            o.common.connections.measureFor = std::chrono::milliseconds(1000);
            o.common.connections.measureMost = 60;
            o.limits.connections = 60;
        });
    row("measure-connections within both", words("--measure-connections 1 --max-connections 3 -c 9"),
        [](Options& o) {
            o.common.connections = {ConnectionGrowthKind::Fixed, 9};
            o.common.connections.measureFor = std::chrono::milliseconds(1000);
            o.common.connections.measureMost = 3;
            o.limits.connections = 3;
        });
    row("max-part", words("--max-part 10M"), [](Options& o) { o.common.largestPart = 10 << 20; });
    row("memory-limit", words("--memory-limit 2M"), [](Options& o) { o.limits.memory = 2 << 20; });
    row("assembly", words("--assembly memory"),
        [](Options& o) { o.common.assembly.kind = AssemblyKind::Memory; });
    row("temp-dir", words("--assembly temp --temp-dir /tmp/parts/"), [](Options& o) {
        o.common.assembly = {.kind = AssemblyKind::Temp,
                             .tempFolder = QDir::current().absoluteFilePath(QStringLiteral("/tmp/parts"))};
    });
    row("timeout", words("--timeout 2.5"),
        [](Options& o) { o.common.timeouts.silence = std::chrono::milliseconds(2500); });
    row("connect-timeout", words("--connect-timeout 3"),
        [](Options& o) { o.common.timeouts.connect = std::chrono::seconds(3); });
    row("header", {QStringLiteral("--header"), QStringLiteral("X-A:  b: c ")},
        [](Options& o) { o.common.headers = {{"X-A", "b: c"}}; });
    row("header with a blank before its colon", {QStringLiteral("-H"), QStringLiteral("X-A : b")},
        [](Options& o) { o.common.headers = {{"X-A", "b"}}; });
    row("header with a tab in it", {QStringLiteral("-H"), QStringLiteral("X-A: b\tc")},
        [](Options& o) { o.common.headers = {{"X-A", "b\tc"}}; });
    row("header twice", {QStringLiteral("-H"), QStringLiteral("A: 1"), QStringLiteral("-HA:2")},
        [](Options& o) { o.common.headers = {{"A", "1"}, {"A", "2"}}; });
    row("user-agent", {QStringLiteral("--user-agent"), QStringLiteral("Some Thing/1")},
        [](Options& o) { o.common.userAgent = "Some Thing/1"; });
    row("user-agent browser", words("-A browser"),
        [](Options& o) { o.common.userAgent = browserUserAgent(); });
    row("referer", words("--referer https://example.org/page#top"),
        [](Options& o) { o.common.referer = QUrl(QStringLiteral("https://example.org/page")); });
    row("referer without a scheme", words("--referer example.org/page"),
        [](Options& o) { o.common.referer = QUrl(QStringLiteral("https://example.org/page")); });
    row("cookie", {QStringLiteral("--cookie"), QStringLiteral("a=b; c=d")},
        [](Options& o) { o.common.cookies = "a=b; c=d"; });
    row("user", words("--user me:p:w"),
        [](Options& o) { o.user = UserChoice{QStringLiteral("me"), QStringLiteral("p:w")}; });
    row("user with an empty password", words("-u me:"),
        [](Options& o) { o.user = UserChoice{QStringLiteral("me"), QString()}; });
    row("user without a password", words("-u me"),
        [](Options& o) { o.user = UserChoice{QStringLiteral("me"), std::nullopt}; });
    row("password-file", words("-u me --password-file -"), [](Options& o) {
        o.user = UserChoice{QStringLiteral("me"), std::nullopt};
        o.passwordFile = QStringLiteral("-");
    });
    row("proxy", words("--proxy none"), [](Options& o) { o.common.network.proxy.kind = ProxyKind::None; });
    row("no-check-certificate", words("--no-check-certificate"),
        [](Options& o) { o.common.network.certificateCheck = CertificateCheck::Off; });
    row("ca-file", {QStringLiteral("--ca-file"), certificates()},
        [](Options& o) { o.common.network.caFile = certificates(); });
    row("client-certificate", {QStringLiteral("--client-certificate"), certificates()},
        [](Options& o) { o.common.network.clientCertificate = ClientCertificate{.file = certificates()}; });
    const QStringList shown{QStringLiteral("--client-certificate"), certificates()};
    row("client-key", shown + QStringList{QStringLiteral("--client-key"), certificates()}, [](Options& o) {
        o.common.network.clientCertificate =
            ClientCertificate{.file = certificates(), .keyFile = certificates()};
    });
    row("client-key-password-file",
        shown + QStringList{QStringLiteral("--client-key-password-file"), QStringLiteral("-")},
        [](Options& o) {
            o.common.network.clientCertificate = ClientCertificate{.file = certificates()};
            o.clientKeyPasswordFile = QStringLiteral("-");
        });
    row("progress", words("--progress lines"), [](Options& o) { o.progress.style = ProgressStyle::Lines; });
    row("show-connections", words("--show-connections"),
        [](Options& o) { o.progress.connections = ConnectionRows::Shown; });
    row("quiet", words("--quiet"), [](Options& o) { o.verbosity = Verbosity::Quiet; });
    row("verbose", words("--verbose"), [](Options& o) { o.verbosity = Verbosity::Verbose; });
    row("json", words("--json"), [](Options& o) { o.form = OutputForm::Json; });
    // The order that is sent to the window says it.
    rows.append({"all", words("--all"), [](Options&) {}, "list"});
    rows.append({"rounds", words("--rounds 7"), [](Options& o) { o.rounds = 7; }, "bench"});
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(Change)

// What each option does, one by one.
class TestCliOptionEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreWhatTheContractSays();
    void eachOptionChangesWhatItSays_data();
    void eachOptionChangesWhatItSays();
    void theTableOfGoodValuesMissesNoOption();
    void refusesNonsenseAndSaysWhatIsAccepted_data();
    void refusesNonsenseAndSaysWhatIsAccepted();
    void namesTheBoundsThatItKeeps_data();
    void namesTheBoundsThatItKeeps();
    void aLongerFirstWaitTakesTheCapWithIt();
    void ownHeadersGoToTheirOwnPlaces();
    void temporaryFilesNeedAFolder();
};

void TestCliOptionEffects::defaultsAreWhatTheContractSays()
{
    const Options options = optionsOf({});
    const DownloadRequest& request = options.common;
    QCOMPARE(options.limits.jobs, 4);
    QCOMPARE(options.limits.connections, 32);
    QCOMPARE(options.limits.bytesPerSecond, std::nullopt);
    QCOMPARE(request.bytesPerSecond, std::nullopt);
    QCOMPARE(request.connections, (ConnectionChoice{ConnectionGrowthKind::Automatic, 8}));
    QCOMPARE(request.chunkSize, 256 * 1024);
    QCOMPARE(request.retry.tries, 5);
    QCOMPARE(request.retry.firstWait, std::chrono::milliseconds(500));
    QCOMPARE(request.retry.longestWait, std::chrono::seconds(30));
    QCOMPARE(request.timeouts.silence, std::chrono::seconds(30));
    QCOMPARE(request.timeouts.connect, std::chrono::seconds(15));
    QCOMPARE(request.target.onConflict, ConflictPolicy::Rename);
    QCOMPARE(request.target.space, SpaceReservation::Reserve);
    // The request that goes out names the program where nobody else is named.
    QCOMPARE(request.userAgent, QByteArray());
    QCOMPARE(request.network, NetworkProfile{});
    QCOMPARE(options.progress, ProgressChoice{});
    QCOMPARE(options.form, OutputForm::Text);
    QCOMPARE(ordersFor(options).first().request->target.folder, QDir::currentPath());
}

void TestCliOptionEffects::eachOptionChangesWhatItSays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("command");
    for (const GoodRow& row : goodRows())
        QTest::newRow(row.name) << row.arguments << row.change << QString::fromLatin1(row.command);
}

void TestCliOptionEffects::eachOptionChangesWhatItSays()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const Change, change);
    QFETCH(const QString, command);
    Options expected = optionsOf({}, command);
    change(expected);
    QVERIFY(optionsOf(arguments, command) == expected);
}

void TestCliOptionEffects::theTableOfGoodValuesMissesNoOption()
{
    const QList<GoodRow> rows = goodRows();
    QSet<QLatin1String> names;
    for (const Option& option : optionTable()) {
        const auto isAbout = [&option](const GoodRow& row) {
            return QLatin1String(row.name).left(option.name.size()) == option.name;
        };
        QVERIFY2(std::ranges::any_of(rows, isAbout), option.name.data());
        QVERIFY(!names.contains(option.name));
        names.insert(option.name);
    }
}

void TestCliOptionEffects::refusesNonsenseAndSaysWhatIsAccepted_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto rows = [](const char* option, std::initializer_list<const char*> values) {
        for (const char* value : values) {
            QTest::addRow("%s %s", option, QByteArray(value).toPercentEncoding().constData())
                << QStringList{QString::fromUtf8(option), QString::fromUtf8(value)};
        }
    };
    rows("--output", {""});
    rows("--dir", {""});
    rows("--on-conflict", {"", "ask", "Rename"});
    rows("--accept-checksum", {"", "md5", "md5:", "md5:xyz", "crc32:00000000"});
    rows("--checksum", {"", "md5", "md5:", "md5:xyz", "md5:d41d8cd98f00b204e9800998ecf8427", "crc32:00000000",
                        "sha256:d41d8cd98f00b204e9800998ecf8427e"});
    rows("--connections", {"", "0", "65", "-1", "many", "1.5", "Auto"});
    rows("--jobs", {"0", "-1", "x", "1001"});
    rows("--max-connections", {"0", "x"});
    rows("--chunk-size", {"0", "x", "1023", "2G", "-1K"});
    rows("--delay", {"", "x", "-1"});
    rows("--limit-rate", {"", "x", "-1", "fast", "1Q"});
    rows("--limit-rate-each", {"", "x", "-5K"});
    rows("--retries", {"-1", "x", "1.5"});
    rows("--retry-wait", {"-1", "x", ""});
    rows("--retry-policy", {"", "fast", "own"});
    rows("--mirror", {"", "ftp://a/b", "http://"});
    rows("--measure-connections", {"-1", "x", ""});
    rows("--max-part", {"1K", "x", ""});
    rows("--memory-limit", {"1K", "x", ""});
    rows("--assembly", {"", "ram"});
    rows("--temp-dir", {""});
    rows("--retry-max-wait", {"-1", "x", ""});
    rows("--timeout", {"0", "-1", "x"});
    rows("--connect-timeout", {"0", "x"});
    rows("--header", {"", "NoColon", ": v", "A B: c", "A: b\r\nC: d", "A: b\n", "A\n: b", "Range: bytes=0-1",
                      "content-length: 3", "Expect: 100-continue", "A: b\x01"});
    rows("--user-agent", {"", "a\nb", "a\r", "a\tb"});
    rows("--referer", {"", "ftp://a/", "http://", "http://a/\nb"});
    rows("--cookie", {"", "cookies.txt", "a=b\r\nX: y"});
    rows("--user", {"", ":pw", "a\nb:c"});
    rows("--password-file", {""});
    rows("--proxy", {"", "proxy:80", "ftp://a", "http://a\nb"});
    rows("--ca-file", {""});
    rows("--progress", {"", "dots"});
}

void TestCliOptionEffects::refusesNonsenseAndSaysWhatIsAccepted()
{
    QFETCH(const QStringList, arguments);
    const QString complaint = complaintAbout(arguments + QStringList(fileUrl));
    const Option* option = findOption(arguments.first().mid(2), Command::Get);
    QVERIFY(option != nullptr);
    QVERIFY2(complaint.startsWith(arguments.first() + QLatin1String(" takes ")), qPrintable(complaint));
    const QString accepted = QString::fromUtf8(option->accepts);
    QVERIFY2(!accepted.isEmpty() && complaint.contains(accepted), qPrintable(complaint));
}

void TestCliOptionEffects::namesTheBoundsThatItKeeps_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("words");
    const auto counts = [](const char* option, const BoundedSetting<int>& bounds) {
        QTest::newRow(option) << QString::fromLatin1(option)
                              << QStringLiteral("a number from %1 to %2").arg(bounds.least).arg(bounds.most);
    };
    counts("connections", setting::connectionsPerFile);
    counts("jobs", setting::downloadsAtOnce);
    counts("max-connections", setting::connectionsAtOnce);
    counts("retries", setting::retries);
    QTest::newRow("chunk-size") << QStringLiteral("chunk-size")
                                << QStringLiteral("a size from %1K to %2G")
                                       .arg(setting::chunkSize.least >> 10)
                                       .arg(setting::chunkSize.most >> 30);
    QTest::newRow("memory-limit")
        << QStringLiteral("memory-limit")
        << QStringLiteral("a size of at least %1M").arg(setting::memory.least >> 20);
}

void TestCliOptionEffects::namesTheBoundsThatItKeeps()
{
    QFETCH(const QString, option);
    QFETCH(const QString, words);
    const Option* found = findOption(option, Command::Get);
    QVERIFY(found != nullptr);
    QVERIFY2(QString::fromUtf8(found->accepts).startsWith(words), found->accepts);
}

void TestCliOptionEffects::aLongerFirstWaitTakesTheCapWithIt()
{
    QCOMPARE(optionsOf(words("--retry-wait 60")).common.retry.longestWait, std::chrono::seconds(60));
    QCOMPARE(optionsOf(words("--retry-wait 60 --retry-max-wait 90")).common.retry.longestWait,
             std::chrono::seconds(90));
}

void TestCliOptionEffects::ownHeadersGoToTheirOwnPlaces()
{
    const DownloadRequest request =
        optionsOf({QStringLiteral("-Huser-agent: X"), QStringLiteral("-HCookie: a=b"),
                   QStringLiteral("-bc=d"), QStringLiteral("-HReferer: http://r/")})
            .common;
    QVERIFY(request.headers.isEmpty());
    QCOMPARE(request.userAgent, QByteArray("X"));
    QCOMPARE(request.cookies, QByteArray("a=b; c=d"));
    QCOMPARE(request.referer, QUrl(QStringLiteral("http://r/")));
}

void TestCliOptionEffects::temporaryFilesNeedAFolder()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    for (const QString& path : {file.fileName(), QString(file.fileName() + QLatin1String("/below"))}) {
        const QString complaint = complaintAbout({QStringLiteral("--temp-dir"), path, fileUrl});
        QVERIFY2(complaint.startsWith(QLatin1String("--temp-dir takes the path of a folder")),
                 qPrintable(complaint));
    }
    const QString absent = file.fileName() + QLatin1String("-absent/below");
    QCOMPARE(optionsOf({QStringLiteral("--temp-dir"), absent}).common.assembly.tempFolder, absent);
}

QTEST_APPLESS_MAIN(TestCliOptionEffects)
#include "tst_cli_option_effects.moc"
