#include "app/browser/browser_call.h"
#include "app/browser/browser_message.h"
#include "app/browser/browser_request.h"
#include "core/engine/queue/safe_target.h"
#include "core/values/download/request_secrets.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tributary;

// A browser's messages to the program that it starts: who may send them, and what comes of them.
class BrowserCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoCalls_data();
    void knowsWhoCalls();
    void readsMessagesThatComeBitByBit();
    void readsNoMoreOfAMessageThanItMayHave();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
    void passesOnWhatItIsGiven();
    void answersAChecksQuestion();
    void keepsInTheBrowserWhatCannotBeSent_data();
    void keepsInTheBrowserWhatCannotBeSent();
    void takesNothingFromStrangers();
    void answersWhatTheWindowAnswers_data();
    void answersWhatTheWindowAnswers();
    void keepsSecretsWithTheRequest();
    void makesNamesSafe_data();
    void makesNamesSafe();
};

namespace {

const QByteArray sample =
    R"({"url":"https://example.org/a?b=1","fileName":"a.bin",)"
    R"("headers":["User-Agent: Browser/1","Referer: https://example.org/","Cookie: a=b; c=d"]})";

QJsonObject jsonOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray framed(const QByteArray& text)
{
    const auto size = static_cast<quint32>(text.size());
    return QByteArray(reinterpret_cast<const char*>(&size), sizeof size) + text;
}

// A pipe whose writer is slow.
class Dripping : public QBuffer
{
protected:
    qint64 readData(char* data, qint64 most) override
    {
        return QBuffer::readData(data, std::min<qint64>(most, 1));
    }
};

// The program's whole answer; the window's side is a function.
QJsonObject answered(BrowserCall call, const QByteArray& bytes,
                     const std::function<HandoverResult(const Handover&)>& pass)
{
    QBuffer in;
    in.setData(bytes);
    QBuffer out;
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::ReadWrite))
        return {};
    answerBrowser(call, in, out, pass);
    out.seek(0);
    return readBrowserMessage(out).value_or(QJsonObject());
}

HandoverResult wronglyAsked(const Handover&)
{
    return {.outcome = HandoverOutcome::Refused, .why = QStringLiteral("the window was asked")};
}

QJsonObject keptFor(const char* fault, const QString& why = {})
{
    return {{QLatin1String("taken"), false},
            {QLatin1String("fault"), QLatin1String(fault)},
            {QLatin1String("why"), why}};
}

} // namespace

void BrowserCallTest::knowsWhoCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<BrowserCall>("expected");
    const QString chromium = QStringLiteral("chrome-extension://ngldbnjgmcjddbdhdcncfiohmcgfkbio/");
    const QString manifest =
        QStringLiteral("/home/a/.mozilla/native-messaging-hosts/org.tributary.browser.json");
    const QString firefox = QStringLiteral("browser@tributary.org");
    QTest::newRow("Chromium") << QStringList{chromium} << BrowserCall::OwnExtension;
    QTest::newRow("Chromium on Windows")
        << QStringList{chromium, QStringLiteral("--parent-window=0")} << BrowserCall::OwnExtension;
    QTest::newRow("Firefox") << QStringList{manifest, firefox} << BrowserCall::OwnExtension;
    QTest::newRow("Firefox on Windows")
        << QStringList{QStringLiteral(R"(C:\Users\a\org.tributary.browser.json)"), firefox}
        << BrowserCall::OwnExtension;
    QTest::newRow("another extension of Chromium")
        << QStringList{QStringLiteral("chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh/")}
        << BrowserCall::Stranger;
    QTest::newRow("an origin that begins as ours")
        << QStringList{chromium + QStringLiteral("x")} << BrowserCall::Stranger;
    QTest::newRow("another extension of Firefox")
        << QStringList{manifest, QStringLiteral("other@tributary.org")} << BrowserCall::Stranger;
    QTest::newRow("Firefox without a name") << QStringList{manifest} << BrowserCall::Stranger;
    QTest::newRow("no words") << QStringList() << BrowserCall::None;
    QTest::newRow("a link") << QStringList{QStringLiteral("https://example.org/"), firefox}
                            << BrowserCall::None;
    QTest::newRow("a list") << QStringList{QStringLiteral("/home/a/list.json"), firefox} << BrowserCall::None;
}

void BrowserCallTest::knowsWhoCalls()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const BrowserCall, expected);
    QCOMPARE(browserCallIn(QStringList{QStringLiteral("/usr/bin/tributary")} + arguments), expected);
}

void BrowserCallTest::readsMessagesThatComeBitByBit()
{
    Dripping in;
    in.setData(browserMessageOf(jsonOf(sample)) + framed("{}"));
    QVERIFY(in.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QCOMPARE(readBrowserMessage(in).value_or(QJsonObject()), jsonOf(sample));
    QVERIFY(readBrowserMessage(in));
}

void BrowserCallTest::readsNoMoreOfAMessageThanItMayHave()
{
    const QByteArray largest = R"({"a":")" + QByteArray(1024 * 1024 - 8, 'a') + R"("})";
    QBuffer in;
    in.setData(framed(largest) + framed(largest + ' '));
    QVERIFY(in.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QVERIFY(readBrowserMessage(in));
    QCOMPARE(readBrowserMessage(in).error(), FrameFault::TooLarge);
    QCOMPARE(in.bytesAvailable(), largest.size() + 1);
}

void BrowserCallTest::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a length") << framed(sample).first(3);
    QTest::newRow("half a message") << framed(sample).chopped(1);
    QTest::newRow("too large") << QByteArray(4, '\xff') + sample;
    QTest::newRow("no JSON") << framed("hello");
    QTest::newRow("no object") << framed("[1]");
}

void BrowserCallTest::refusesWhatIsNoMessage()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(answered(BrowserCall::OwnExtension, bytes, wronglyAsked), keptFor("message"));
}

void BrowserCallTest::passesOnWhatItIsGiven()
{
    Handover passed;
    const QJsonObject answer =
        answered(BrowserCall::OwnExtension, framed(sample), [&](const Handover& handover) {
            passed = handover;
            return HandoverResult{.outcome = HandoverOutcome::Taken, .why = {}};
        });
    QCOMPARE(answer, (QJsonObject{{QLatin1String("taken"), true}}));
    const Handover expected{.links = {},
                            .folder = {},
                            .manner = Manner::Quietly,
                            .browserLink =
                                BrowserLink{.url = QStringLiteral("https://example.org/a?b=1"),
                                            .headers = {QStringLiteral("User-Agent: Browser/1"),
                                                        QStringLiteral("Referer: https://example.org/"),
                                                        QStringLiteral("Cookie: a=b; c=d")},
                                            .fileName = QStringLiteral("a.bin")}};
    QCOMPARE(passed, expected);
}

void BrowserCallTest::answersAChecksQuestion()
{
    QJsonObject message = jsonOf(sample);
    message.insert(QStringLiteral("check"), true);
    message.insert(QStringLiteral("contentType"), QStringLiteral("text/csv"));
    message.insert(QStringLiteral("size"), qint64{5'000'000'000});
    Handover passed;
    const auto taking = [&](const Handover& handover) {
        passed = handover;
        return HandoverResult{.outcome = HandoverOutcome::Taken, .why = {}};
    };
    // A program that takes nothing must not say that it did: the browser would let go of its download.
    const QJsonObject checked{{QLatin1String("checked"), true}, {QLatin1String("taken"), false}};
    QCOMPARE(answered(BrowserCall::OwnExtension, browserMessageOf(message), taking), checked);
    QCOMPARE(passed.browserLink->step, BrowserStep::Check);
    QCOMPARE(passed.browserLink->size, std::optional(qint64{5'000'000'000}));
    QCOMPARE(requestOf(*passed.browserLink)->contentType, QByteArray("text/csv"));
    message.insert(QStringLiteral("size"), -1);
    answered(BrowserCall::OwnExtension, browserMessageOf(message), taking);
    QCOMPARE(passed.browserLink->size, std::nullopt);
}

void BrowserCallTest::keepsInTheBrowserWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("header");
    const QString good = QStringLiteral("https://example.org/a");
    const QString harmless = QStringLiteral("A: b");
    for (const char* url : {"", "ftp://example.org/a", "file:///etc/passwd", "blob:https://example.org/1",
                            "data:text/plain,a", "javascript:alert(1)", "https:///a", "https://a.org/\nb"})
        QTest::newRow(url) << QString::fromLatin1(url) << harmless;
    QTest::newRow("two headers in one") << good << QStringLiteral("A: b\r\nAuthorization: c");
    QTest::newRow("two cookies in one") << good << QStringLiteral("Cookie: a=b\nX: c");
    QTest::newRow("a range") << good << QStringLiteral("Range: bytes=0-1");
    QTest::newRow("no header") << good << QStringLiteral("nonsense");
    QTest::newRow("a name with a space") << good << QStringLiteral("A b: c");
}

void BrowserCallTest::keepsInTheBrowserWhatCannotBeSent()
{
    QFETCH(const QString, url);
    QFETCH(const QString, header);
    const QJsonObject message{{QLatin1String("url"), url},
                              {QLatin1String("headers"), QJsonArray{QStringLiteral("C: d"), header}},
                              {QLatin1String("fileName"), QString()}};
    QCOMPARE(answered(BrowserCall::OwnExtension, browserMessageOf(message), wronglyAsked), keptFor("link"));
}

void BrowserCallTest::takesNothingFromStrangers()
{
    QCOMPARE(answered(BrowserCall::Stranger, framed(sample), wronglyAsked), keptFor("stranger"));
}

void BrowserCallTest::answersWhatTheWindowAnswers_data()
{
    QTest::addColumn<HandoverOutcome>("outcome");
    QTest::addColumn<QJsonObject>("expected");
    QTest::newRow("not started") << HandoverOutcome::NotStarted << keptFor("notStarted");
    QTest::newRow("without a display") << HandoverOutcome::NoDisplay << keptFor("notStarted");
    QTest::newRow("ended at once") << HandoverOutcome::Ended << keptFor("notStarted");
    QTest::newRow("started in vain") << HandoverOutcome::NobodyThere << keptFor("notStarted");
    QTest::newRow("silent") << HandoverOutcome::NoAnswer << keptFor("noAnswer");
    QTest::newRow("refused") << HandoverOutcome::Refused << keptFor("refused", QStringLiteral("paused"));
}

void BrowserCallTest::answersWhatTheWindowAnswers()
{
    QFETCH(const HandoverOutcome, outcome);
    QFETCH(const QJsonObject, expected);
    const QString why = outcome == HandoverOutcome::Refused ? QStringLiteral("paused") : QString();
    const auto pass = [&](const Handover&) { return HandoverResult{.outcome = outcome, .why = why}; };
    QCOMPARE(answered(BrowserCall::OwnExtension, framed(sample), pass), expected);
}

void BrowserCallTest::keepsSecretsWithTheRequest()
{
    const auto request =
        requestOf({.url = QStringLiteral("https://anna:pw@example.org/a"),
                   .headers = {QStringLiteral("User-Agent: Browser/1"),
                               QStringLiteral("Referer: https://example.org/page"),
                               QStringLiteral("Cookie: a=b"), QStringLiteral("Authorization: Bearer x")},
                   .fileName = {}});
    QVERIFY(request);
    QCOMPARE(request->url, QUrl(QStringLiteral("https://example.org/a")));
    QCOMPARE(request->userAgent, QByteArray("Browser/1"));
    QCOMPARE(request->referer, QUrl(QStringLiteral("https://example.org/page")));
    QCOMPARE(secretsIn(*request), Secrets(Secret::Credentials | Secret::Cookies | Secret::Headers));
    QCOMPARE(request->target.folder, QString());
    QCOMPARE(request->target.wishedFolder, QString());
}

void BrowserCallTest::makesNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"../../.bashrc", "/etc/passwd", R"(C:\Windows\a.exe)", ".hidden", "a\nb", "a.part"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void BrowserCallTest::makesNamesSafe()
{
    QFETCH(const QString, name);
    const auto request =
        requestOf({.url = QStringLiteral("https://example.org/a"), .headers = {}, .fileName = name});
    QVERIFY(request);
    const QString safe = soundTarget(request->target).fileName;
    QVERIFY(safe != name);
    QVERIFY(!safe.isEmpty() && !safe.startsWith(u'.') && !safe.contains(u'/') && !safe.contains(u'\\') &&
            !safe.contains(u'\n'));
}

QTEST_GUILESS_MAIN(BrowserCallTest)
#include "tst_browser_call.moc"
