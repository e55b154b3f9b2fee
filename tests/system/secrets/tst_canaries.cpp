#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>
#include <sys/xattr.h>

using namespace tributary::test;

namespace {

const QByteArray canary = "CaNaRy7f3a";
const QByteArray path = "/6M/a.bin";
const QString name = QStringLiteral("a.bin");
constexpr qint64 mebibyte = 1024 * 1024;

// Whether the text holds the canary as it was given, or in a form in which headers and URLs hold it.
bool sings(const QByteArray& text)
{
    if (text.contains(canary))
        return true;
    // In base64 it reads in one of three ways, by what stands before it.
    for (const char* before : {"", "x", "xy"}) {
        QByteArray inner = QByteArray(before + canary).toBase64();
        inner = inner.mid(4, inner.size() - 8);
        if (text.contains(inner))
            return true;
    }
    return false;
}

// The line with the canary in it, for a failing test.
QByteArray song(const QByteArray& text)
{
    for (const QByteArray& line : text.split('\n')) {
        if (sings(line))
            return line;
    }
    return {};
}

QByteArray contentOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QByteArray attributesOf(const QString& file)
{
    const QByteArray native = QFile::encodeName(file);
    QByteArray names(64 * 1024, '\0');
    names.resize(std::max<ssize_t>(
        0, ::listxattr(native.constData(), names.data(), static_cast<size_t>(names.size()))));
    QByteArray all = names;
    for (const QByteArray& attribute : names.split('\0')) {
        QByteArray value(64 * 1024, '\0');
        const ssize_t length = ::getxattr(native.constData(), attribute.constData(), value.data(),
                                          static_cast<size_t>(value.size()));
        all += value.left(std::max<ssize_t>(0, length));
    }
    return all;
}

// The first file below the folder that contains the canary.
QString singingFile(const QString& folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (sings(file.toUtf8()) || sings(contentOf(file)) || sings(attributesOf(file)))
            return file;
    }
    return {};
}

// A server that says again all that it was told, wherever it can. Logins and cookies come last: whoever knows
// them by their names leaves out the rest of the line, and the others have to be known without that.
Reply repeating(const Request& request, Reply reply)
{
    QByteArray all;
    for (const auto& header : request.headers.all()) {
        const QByteArray said = header.value + " is " + header.name + " | ";
        const bool isWellKnown = said.contains("Authorization") || said.contains("Cookie");
        all = isWellKnown ? QByteArray(all + said) : QByteArray(said + all);
    }
    all += request.basicCredentials();
    reply.status(reply.statusCode(), "No " + all);
    for (const char* repeated :
         {"Set-Cookie", "Content-Type", "WWW-Authenticate", "Server", "Content-Range", "Digest"})
        reply.addHeader(repeated, all);
    return reply.addHeader("Location",
                           "http://127.0.0.1/" + request.basicCredentials() + "/#access_token=" + canary);
}

enum class Ends { Well, Badly, Paused };

} // namespace

Q_DECLARE_METATYPE(Ends)

// A secret wherever one can be given, and then a look everywhere that others may look.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noneIsHeard_data();
    void noneIsHeard();
    void noneIsHeardOfAUsageError_data();
    void noneIsHeardOfAUsageError();
    void noneGoesToAnotherHost();
    void noneIsHeardOfAProbe();
    void noneIsHeardOfARefusedRedirect_data();
    void noneIsHeardOfARefusedRedirect();
    void noneIsHeardOfTheWindow();

private:
    QStringList secretsFor(const ScriptedServer& server, const ProxyServer& proxy) const;
};

void TestCanaries::init()
{
    // A check that hears nothing would find nothing.
    QVERIFY(sings("x" + canary + "y"));
    QVERIFY(sings(QByteArray("user:" + canary).toBase64()));
    QVERIFY(sings(QByteArray("me:xy" + canary + "-pass").toBase64()));
}

QStringList TestCanaries::secretsFor(const ScriptedServer& server, const ProxyServer& proxy) const
{
    const QString secret = QString::fromLatin1(canary);
    return {QStringLiteral("-u"), QStringLiteral("me:%1-user").arg(secret), QStringLiteral("-b"),
            QStringLiteral("session=%1-cookie").arg(secret), QStringLiteral("-H"),
            QStringLiteral("X-Api-Key: %1-key").arg(secret),
            // Under names that say nothing of it.
            QStringLiteral("-H"), QStringLiteral("X-JWT-Assertion: %1-jwt").arg(secret),
            QStringLiteral("-HDPoP: %1-dpop").arg(secret), QStringLiteral("--referer"),
            QStringLiteral("http://me:%1-referer@127.0.0.1/page").arg(secret), QStringLiteral("--proxy"),
            QStringLiteral("http://me:%1-proxy@127.0.0.1:%2").arg(secret).arg(proxy.port()),
            QStringLiteral("http://me:%1-link@127.0.0.1:%2%3?token=%1-token&other=%1-other")
                .arg(secret)
                .arg(server.port())
                .arg(QString::fromLatin1(path))};
}

void TestCanaries::noneIsHeard_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<Ends>("ends");
    for (const char* form : {"--verbose", "--json", "--show-connections"}) {
        QTest::addRow("%s, done", form) << QString::fromLatin1(form) << Ends::Well;
        QTest::addRow("%s, failed", form) << QString::fromLatin1(form) << Ends::Badly;
        QTest::addRow("%s, paused", form) << QString::fromLatin1(form) << Ends::Paused;
    }
}

void TestCanaries::noneIsHeard()
{
    QFETCH(const QString, form);
    QFETCH(const Ends, ends);
    const Place place;
    ScriptedServer server(FileService().then([ends](const Exchange& exchange, Reply reply) {
        if (ends == Ends::Badly && exchange.index > 2)
            return repeating(exchange.request, Reply(403, QByteArray("no " + exchange.request.target)));
        return ends == Ends::Badly ? reply.cutAfter(mebibyte) : reply;
    }));
    server.holdBeyond(mebibyte + 1);
    ProxyServer proxy({.credentials = ProxyCredentials{"me", canary + "-proxy"}});
    QStringList arguments{QStringLiteral("get"), form, QStringLiteral("-c2")};
    if (form == QLatin1String("--json"))
        arguments.append(QStringLiteral("--verbose"));
    ProgramRun run(place, arguments + secretsFor(server, proxy));
    TRY_VERIFY(server.log().bytesSent() > mebibyte);
    const QString process = QStringLiteral("/proc/%1/").arg(run.id());
    const QByteArray commandLine = contentOf(process + QStringLiteral("cmdline"));
    QVERIFY(commandLine.contains("tributary-cli"));
    QVERIFY2(!sings(commandLine), QByteArray(commandLine).replace('\0', ' ').constData());
    QVERIFY(!sings(contentOf(process + QStringLiteral("comm"))));
    QCOMPARE(singingFile(place.folder), QString());
    if (ends == Ends::Paused)
        run.send(SIGTERM);
    else
        server.letGo();
    COMPARE_EXIT(run, ends == Ends::Well ? 0 : ends == Ends::Badly ? 1 : 130);

    // The secret did arrive where it should.
    QVERIFY(server.log().at(0).request.header("Cookie").contains(canary));
    QVERIFY(server.log().at(0).request.header("X-JWT-Assertion").contains(canary));
    QVERIFY(server.log().at(0).request.header("DPoP").contains(canary));
    QCOMPARE(server.log().at(0).request.basicCredentials(), QByteArray("me:" + canary + "-user"));
    QVERIFY2(!sings(run.err()), song(run.err()).constData());
    // A script gets its links back as it gave them, but for the user info.
    QByteArray out = run.out();
    out.replace(QByteArray("?token=" + canary + "-token&other=" + canary + "-other"), "?QUERY");
    if (form == QLatin1String("--json"))
        QVERIFY(out.contains("?QUERY"));
    QVERIFY2(!sings(out), song(out).constData());
    QCOMPARE(singingFile(place.folder), QString());
    QCOMPARE(singingFile(place.home), QString());
}

void TestCanaries::noneIsHeardOfAUsageError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString secret = QString::fromLatin1(canary);
    QTest::newRow("an option that there isn't")
        << QStringList{QStringLiteral("-u"), QStringLiteral("me:") + secret, QStringLiteral("--nonsense"),
                       QStringLiteral("http://me:%1@127.0.0.1:1/").arg(secret)}
        << 2;
    QTest::newRow("a proxy with a typing error")
        << QStringList{QStringLiteral("--proxy"), QStringLiteral("htp://me:%1@127.0.0.1:1").arg(secret),
                       QStringLiteral("http://127.0.0.1:1/")}
        << 2;
    QTest::newRow("a link with a typing error")
        << QStringList{QStringLiteral("http://me:%1@127.0.0.1:99999999/").arg(secret)} << 1;
    QTest::newRow("a link of another kind")
        << QStringList{QStringLiteral("ftp://me:%1@127.0.0.1/").arg(secret)} << 1;
    QTest::newRow("a slash too few") << QStringList{QStringLiteral("http:/me:%1@127.0.0.1/x").arg(secret)}
                                     << 1;
    QTest::newRow("a slash too many")
        << QStringList{QStringLiteral("http:///me:%1@127.0.0.1/x").arg(secret)} << 1;
    QTest::newRow("a slash in the password")
        << QStringList{QStringLiteral("http://me:a/%1@127.0.0.1/x").arg(secret)} << 1;
    QTest::newRow("no scheme") << QStringList{QStringLiteral("me:%1@127.0.0.1:99999999/x").arg(secret)} << 1;
    QTest::newRow("a scheme forgotten")
        << QStringList{QStringLiteral("//me:%1@127.0.0.1/x").arg(secret)} << 1;
    QTest::newRow("a space behind the scheme")
        << QStringList{QStringLiteral("http ://me:%1@127.0.0.1/x").arg(secret)} << 1;
    QTest::newRow("a referer of another kind")
        << QStringList{QStringLiteral("--referer"), QStringLiteral("ftp:/me:%1@127.0.0.1/").arg(secret),
                       QStringLiteral("http://127.0.0.1:1/")}
        << 2;
    QTest::newRow("a list that is a link")
        << QStringList{QStringLiteral("-i"), QStringLiteral("http://me:%1@127.0.0.1:1/list").arg(secret)}
        << 1;
    QTest::newRow("a cookie on two lines")
        << QStringList{QStringLiteral("-b"), QStringLiteral("a=%1\nb=%1").arg(secret),
                       QStringLiteral("http://127.0.0.1:1/")}
        << 2;
    QTest::newRow("a header without a colon")
        << QStringList{QStringLiteral("-H"), secret, QStringLiteral("http://127.0.0.1:1/")} << 2;
}

void TestCanaries::noneIsHeardOfAUsageError()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const Place place;
    ProgramRun run(place, getJson(arguments));
    COMPARE_EXIT(run, code);
    QVERIFY2(!sings(run.err()), song(run.err()).constData());
    QVERIFY2(!sings(run.out()), song(run.out()).constData());
}

void TestCanaries::noneGoesToAnotherHost()
{
    const Place place;
    ScriptedServer other;
    ScriptedServer server(
        [&other](const Exchange&) { return Reply::redirect(302, other.url(path).toEncoded()); });
    ProxyServer proxy({.credentials = ProxyCredentials{"me", canary + "-proxy"}});
    ProgramRun run(place, QStringList{QStringLiteral("get")} + secretsFor(server, proxy));
    COMPARE_EXIT(run, 0);
    QVERIFY(other.log().size() > 0);
    for (const ExchangeRecord& record : other.log().records()) {
        QVERIFY2(!sings(record.request.target), record.request.target.constData());
        for (const auto& header : record.request.headers.all())
            QVERIFY2(!sings(header.value), header.name.constData());
    }
}

// With --verbose a probe tells each request and what came of it, but nothing that is secret.
void TestCanaries::noneIsHeardOfAProbe()
{
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        if (exchange.index > 0)
            return reply;
        return repeating(exchange.request, Reply(302))
            .removeHeader("Location")
            .header("Location", "/6M/b.bin");
    }));
    ProxyServer proxy({.credentials = ProxyCredentials{"me", canary + "-proxy"}});
    ProgramRun run(place,
                   QStringList{QStringLiteral("probe"), QStringLiteral("-v")} + secretsFor(server, proxy));
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.err().contains("GET http://127.0.0.1") && run.err().contains("/6M/a.bin") &&
                 run.err().contains(": 302") && run.err().contains("/6M/b.bin") &&
                 run.err().contains(": 206"),
             run.err().constData());
    QVERIFY2(!sings(run.err()), song(run.err()).constData());
    // The link comes back as it was given, but for the user info.
    QByteArray out = run.out();
    out.replace(QByteArray("?token=" + canary + "-token&other=" + canary + "-other"), "?QUERY");
    QVERIFY2(!sings(out), song(out).constData());
    QCOMPARE(server.log().at(0).request.basicCredentials(), QByteArray("me:" + canary + "-user"));
}

void TestCanaries::noneIsHeardOfARefusedRedirect_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("to another kind") << QByteArray("ftp://me:" + canary + "@h/x?token=" + canary +
                                                   "#access_token=" + canary);
    QTest::newRow("to an app") << QByteArray("myapp://callback#access_token=" + canary);
    // A name that nobody would take for a secret's.
    QTest::newRow("to an app, with a code") << QByteArray("myapp://callback#code=" + canary);
    QTest::newRow("to another kind, with a fragment") << QByteArray("ftp://h/x#" + canary);
    QTest::newRow("to another kind, with a query") << QByteArray("ftp://h/x?code=" + canary);
    QTest::newRow("to content") << QByteArray("data:text/plain," + canary);
    QTest::newRow("to a script") << QByteArray("javascript:" + canary);
    QTest::newRow("to an impossible address") << QByteArray("http://#access_token=" + canary);
    QTest::newRow("to a broken port") << QByteArray("http://me:" + canary + "@h:99999999/#code=" + canary);
}

void TestCanaries::noneIsHeardOfARefusedRedirect()
{
    QFETCH(const QByteArray, location);
    ScriptedServer server([location](const Exchange&) { return Reply::redirect(302, location); });
    for (const char* form : {"--verbose", "--json"}) {
        const Place place;
        ProgramRun run(place, {QStringLiteral("get"), QLatin1String(form),
                               QString::fromUtf8(server.url(path).toEncoded())});
        COMPARE_EXIT(run, 1);
        QVERIFY2(run.err().contains("redirected") || run.out().contains("redirected"),
                 run.story().constData());
        QVERIFY2(!sings(run.err()), song(run.err()).constData());
        QVERIFY2(!sings(run.out()), song(run.out()).constData());
    }
}

// The desktop program: given a link with a login at its start, then one by the terminal, and one with a login
// and a cookie beside it, for a server that repeats what it hears.
void TestCanaries::noneIsHeardOfTheWindow()
{
#ifndef TRIBUTARY_DESKTOP
    QSKIP("the desktop program is not built");
#else
    const Place place;
    ScriptedServer server([](const Exchange& exchange) { return repeating(exchange.request, Reply(403)); });
    const auto link = [&server](const char* name) {
        return QStringLiteral("http://me:%1-link@127.0.0.1:%2/%3")
            .arg(QString::fromLatin1(canary))
            .arg(server.port())
            .arg(QLatin1String(name));
    };
    QProcessEnvironment environment = homeOf(place);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    QProcess window;
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::MergedChannels);
    window.start(QStringLiteral(TRIBUTARY_DESKTOP), {link("first")});
    QVERIFY(window.waitForStarted());
    // A file that is refused with a range is asked for once without one.
    TRY_COMPARE(server.log().size(), 2);
    ProgramRun add(place, {QStringLiteral("add"), link("second")});
    COMPARE_EXIT(add, 0);
    TRY_COMPARE(server.log().size(), 4);
    for (int n = 0; n < 4; ++n)
        QCOMPARE(server.log().at(n).request.basicCredentials(), QByteArray("me:" + canary + "-link"));
    const QString secret = QString::fromLatin1(canary);
    ProgramRun wished(place,
                      {QStringLiteral("add"), QStringLiteral("-u"), QStringLiteral("me:%1-user").arg(secret),
                       QStringLiteral("-b"), QStringLiteral("session=%1-cookie").arg(secret),
                       QStringLiteral("http://127.0.0.1:%1/third").arg(server.port())});
    COMPARE_EXIT(wished, 0);
    QVERIFY2(!sings(wished.out()) && !sings(wished.err()), wished.story().constData());
    TRY_COMPARE(server.log().size(), 6);
    for (int n = 4; n < 6; ++n) {
        QCOMPARE(server.log().at(n).request.basicCredentials(), QByteArray("me:" + canary + "-user"));
        // The server has set cookies of its own meanwhile.
        QVERIFY(server.log().at(n).request.header("Cookie").startsWith(
            QByteArray("session=" + canary + "-cookie")));
    }
    const QByteArray commandLine = contentOf(QStringLiteral("/proc/%1/cmdline").arg(window.processId()));
    QVERIFY(commandLine.contains("tributary"));
    QVERIFY2(!sings(commandLine), QByteArray(commandLine).replace('\0', ' ').constData());
    // All that happened is in the store by its end.
    window.terminate();
    QVERIFY(QTest::qWaitFor([&window] { return window.state() == QProcess::NotRunning; },
                            static_cast<int>(patience().count())));
    const QByteArray said = window.readAll();
    QVERIFY2(!sings(said), song(said).constData());
    const QString store = place.home + QStringLiteral("/.local/share/tributary/tributary/downloads.db");
    QVERIFY(contentOf(store).contains("127.0.0.1"));
    QCOMPARE(singingFile(place.home), QString());
    QCOMPARE(singingFile(place.folder), QString());
#endif
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
