#include "app/cli/commands/requests.h"
#include "app/cli/reporting/json_reporter.h"
#include "app/cli/reporting/masking_reporter.h"
#include "app/cli/reporting/text_reporter.h"
#include "app/cli/terminal/process_arguments.h"

#include <QBuffer>
#include <QTest>

#include <array>
#include <vector>

using namespace tributary;
using namespace tributary::cli;

namespace {

const QString canary = QStringLiteral("Canary-7f3a");

std::expected<Invocation, UsageError> invoke(const QStringList& arguments)
{
    return readArguments(QStringList(QStringLiteral("tributary-cli")) + arguments);
}

// Every place where a secret can be given, each with one of its own.
QStringList argumentsWithSecrets()
{
    return {QStringLiteral("get"),
            QStringLiteral("-u"),
            QStringLiteral("me:%1-user").arg(canary),
            QStringLiteral("-HAuthorization: Bearer %1-header").arg(canary),
            QStringLiteral("--cookie=session=%1-cookie; theme=dark").arg(canary),
            QStringLiteral("--proxy"),
            QStringLiteral("http://me:%1-proxy@proxy.example.com:3128").arg(canary),
            QStringLiteral("http://me:%1-url@example.com/a").arg(canary)};
}

SecretMask learnedMask()
{
    SecretMask mask;
    mask.learn(*ordersFor(invoke(argumentsWithSecrets())->options).first().request);
    return mask;
}

} // namespace

class TestCliSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipesSecretsFromTheArguments();
    void wipesALoginWithATypingError_data();
    void wipesALoginWithATypingError();
    void wipesTheLoginOfAList_data();
    void wipesTheLoginOfAList();
    void givesNoPasswordToAHostThatAFetchedListNames_data();
    void givesNoPasswordToAHostThatAFetchedListNames();
    void wipesWhatIsNoUtf8Whole();
    void masksTheSecretsThatWereGiven();
    void masksWhatLooksLikeASecret_data();
    void masksWhatLooksLikeASecret();
    void leavesTheRestAlone();
    void noReporterGetsToSeeASecret();
};

void TestCliSecrets::wipesSecretsFromTheArguments()
{
#ifdef Q_OS_WIN
    QSKIP("Windows shows others its own copy of the command line, which no program can change");
#endif
    const QStringList arguments = QStringList(QStringLiteral("tributary-cli")) + argumentsWithSecrets();
    std::vector<QByteArray> memory;
    for (const QString& argument : arguments)
        memory.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    pointers.reserve(memory.size());
    for (QByteArray& bytes : memory)
        pointers.push_back(bytes.data());
    hideSecrets(static_cast<int>(pointers.size()), pointers.data(), readArguments(arguments)->secrets);

    QByteArray shown;
    for (size_t i = 0; i < memory.size(); ++i) {
        QCOMPARE(qstrlen(pointers[i]), size_t(arguments.at(static_cast<qsizetype>(i)).size()));
        shown += QByteArray(pointers[i]) + '\n';
    }
    QVERIFY2(!shown.contains("Canary") && !shown.contains("me:"), shown.constData());
    QVERIFY2(shown.contains("\nhttp://****") && shown.endsWith("*@example.com/a\n"), shown.constData());
    QVERIFY2(shown.contains("\nget\n-u\n****") && shown.contains("\n-H***"), shown.constData());
}

void TestCliSecrets::wipesALoginWithATypingError_data()
{
    QTest::addColumn<QString>("link");
    for (const char* link : {"http:/me:%1@h/x", "http:///me:%1@h/x", "http://me:a/%1@h/x", "htp://me:%1@h/x",
                             "me:%1@h/x", "http://h/x#token=%1"})
        QTest::newRow(link) << QString::fromLatin1(link).arg(canary);
}

// Other links of the same command may keep the program running for long.
void TestCliSecrets::wipesALoginWithATypingError()
{
#ifdef Q_OS_WIN
    QSKIP("Windows shows others its own copy of the command line, which no program can change");
#endif
    QFETCH(const QString, link);
    QByteArray shown = link.toLocal8Bit();
    std::array<char*, 3> pointers{nullptr, nullptr, shown.data()};
    const auto read = invoke({QStringLiteral("get"), link});
    hideSecrets(3, pointers.data(), read->secrets);
    QVERIFY2(!shown.contains("Canary"), shown.constData());
}

void TestCliSecrets::wipesTheLoginOfAList_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString link = QStringLiteral("https://me:%1@a.example/list?token=%1").arg(canary);
    QTest::newRow("apart") << QStringList{QStringLiteral("--input"), link};
    QTest::newRow("in one word") << QStringList{QString(QLatin1String("--input=") + link)};
    QTest::newRow("behind a letter") << QStringList{QString(QLatin1String("-i") + link)};
}

// Windows shows others its own copy of the command line, which no program can change.
void TestCliSecrets::wipesTheLoginOfAList()
{
    QFETCH(const QStringList, arguments);
    const auto read = invoke(QStringList(QStringLiteral("get")) + arguments);
    QVERIFY(read);
#ifndef Q_OS_WIN
    QByteArray shown = arguments.last().toLocal8Bit();
    std::array<char*, 4> pointers{nullptr, nullptr, nullptr, nullptr};
    const qsizetype count = arguments.size() + 2;
    pointers.at(static_cast<size_t>(count) - 1) = shown.data();
    hideSecrets(static_cast<int>(count), pointers.data(), read->secrets);
    QVERIFY2(!shown.contains("Canary"), shown.constData());
    QVERIFY2(shown.contains("a.example/list"), shown.constData());
#endif
    QVERIFY(!listNameFor(read->options).contains(canary));
    QCOMPARE(listRequestFor(read->options, read->options.lists.first())->credentials->password, canary);
    QVERIFY(listRequestFor(read->options, read->options.lists.first())->url.userInfo().isEmpty());
}

void TestCliSecrets::givesNoPasswordToAHostThatAFetchedListNames_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isGiven");
    const QString fetched = QStringLiteral("https://a.example/list");
    QTest::newRow("a list of the person's own")
        << QStringLiteral("-") << QStringLiteral("https://b.example/x") << true;
    QTest::newRow("of the same server") << fetched << QStringLiteral("https://a.example/x") << true;
    QTest::newRow("of another server") << fetched << QStringLiteral("https://b.example/x") << false;
}

// A file of passwords may have one for all hosts.
void TestCliSecrets::givesNoPasswordToAHostThatAFetchedListNames()
{
    QFETCH(const QString, list);
    QFETCH(const QString, link);
    Options options;
    options.lists = QStringList{list};
    options.password = canary;
    ListedDownload listed{.line = 1, .request = {}};
    listed.request.url = QUrl(link);
    listed.request.credentials = Credentials{QStringLiteral("me"), QString()};
    QTEST(orderFor(options, listed, 1).request->credentials->password == canary, "isGiven");
    listed.request.credentials.reset();
    listed.request.logins = {{.host = std::nullopt, .credentials = {QStringLiteral("me"), canary}}};
    QTEST(orderFor(options, listed, 1).request->credentials.has_value(), "isGiven");
}

void TestCliSecrets::wipesWhatIsNoUtf8Whole()
{
#ifdef Q_OS_WIN
    QSKIP("Windows shows others its own copy of the command line, which no program can change");
#endif
    QByteArray argument("me:Can\xff"
                        "ary");
    char* pointer = argument.data();
    hideSecrets(1, &pointer, {{0, QString::fromLocal8Bit(argument)}});
    QCOMPARE(argument, QByteArray(argument.size(), '*'));
}

void TestCliSecrets::masksTheSecretsThatWereGiven()
{
    const SecretMask mask = learnedMask();
    const QString pair = QStringLiteral("me:%1-user").arg(canary);
    const QString text = QStringLiteral("a %1-user b %1-cookie c %1-proxy d %1-header e ").arg(canary) +
                         QString::fromLatin1(pair.toUtf8().toBase64());
    const QString masked = mask.masked(text);
    QVERIFY2(!masked.contains(canary), qPrintable(masked));
    QCOMPARE(masked.count(QLatin1String("***")), 5);
}

void TestCliSecrets::masksWhatLooksLikeASecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* text, const char* masked) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    row("> Authorization: Basic bWU6cHc=", "> Authorization: ***");
    row("proxy-authorization:Digest x", "proxy-authorization:***");
    row("Cookie: a=b; c=d", "Cookie: ***");
    row("Set-Cookie: sid=1", "Set-Cookie: ***");
    row("GET http://me:pw@host/a", "GET http://***@host/a");
    row("via socks5://u:p@proxy:1080", "via socks5://***@proxy:1080");
    row("http://h/a?x=1&token=abc&y=2", "http://h/a?x=1&token=***&y=2");
    row("http://h/a?X-Amz-Signature=ab%20c", "http://h/a?X-Amz-Signature=***");
    row("http://h/a?access_token=abc#f", "http://h/a?access_token=***#f");
    row("http://h/cb#access_token=abc&state=1", "http://h/cb#access_token=***&state=1");
    row("Cookie: a=b\r\nHost: h", "Cookie: ***\r\nHost: h");
}

void TestCliSecrets::masksWhatLooksLikeASecret()
{
    QFETCH(const QString, text);
    QTEST(SecretMask().masked(text), "masked");
}

void TestCliSecrets::leavesTheRestAlone()
{
    SecretMask mask;
    DownloadRequest request;
    request.credentials = Credentials{QStringLiteral("a"), QStringLiteral("a")};
    request.headers = {{"Accept-Language", "german"}};
    mask.learn(request);
    for (const char* text :
         {"206 bytes 0-99/100 from http://example.com/a?b=c", "mail me@example.com, a german"})
        QCOMPARE(mask.masked(QString::fromUtf8(text)), QString::fromUtf8(text));
}

void TestCliSecrets::noReporterGetsToSeeASecret()
{
    const Invocation invocation = *invoke(argumentsWithSecrets());
    const Order order = ordersFor(invocation.options).first();
    QBuffer json;
    QBuffer text;
    QVERIFY(json.open(QIODevice::WriteOnly) && text.open(QIODevice::WriteOnly));
    MaskingReporter reporter(learnedMask());
    reporter.add(std::make_unique<JsonReporter>(json, systemClock()));
    TextStyle style;
    style.verbosity = Verbosity::Verbose;
    style.frameSize = [] { return FrameSize(); };
    style.mayDraw = [] { return true; };
    reporter.add(std::make_unique<TextReporter>(text, style, systemClock()));
    const DownloadError error{
        .kind = ErrorKind::ProxyFailed, .httpStatus = 407, .detail = argumentsWithSecrets().join(u' ')};
    reporter.added(order.subject, QStringLiteral("/tmp/a"));
    ProbeReport report;
    report.finalUrl = QUrl(argumentsWithSecrets().last());
    reporter.probed(order.subject, report);
    reporter.retrying(order.subject, {.error = error, .attempt = 1});
    reporter.logged(order.subject, argumentsWithSecrets().join(u' '));
    reporter.failed(order.subject, {.error = error, .kept = 1});
    const QByteArray all = json.data() + text.data();
    QVERIFY2(json.data().count('\n') == 4 && text.data().count('\n') == 3, all.constData());
    QVERIFY2(!all.contains(canary.toUtf8()), all.constData());
}

QTEST_APPLESS_MAIN(TestCliSecrets)
#include "tst_cli_secrets.moc"
