#include "core/http/headers/login_challenge.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace tributary::test;
using tributary::challengesIn;

namespace {

const QByteArray target = "/20K/a.bin";
const QByteArray moved = "/20K/b.bin";

QString saved(const Place& place, const QString& name, const QByteArray& content)
{
    QFile file(place.home + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

#ifndef Q_OS_WIN
Script wantingALogin(const QByteArray& login)
{
    return FileService().then([login](const Exchange& exchange, Reply reply) {
        return exchange.request.basicCredentials() == login
                   ? std::move(reply)
                   : Reply(401).header("WWW-Authenticate", "Basic realm=\"x\"");
    });
}
#endif

QByteArray md5(const QByteArrayList& parts)
{
    return QCryptographicHash::hash(parts.join(':'), QCryptographicHash::Md5).toHex();
}

// Takes each answer once, and three answers to a challenge.
class DigestDoor
{
public:
    explicit DigestDoor(QByteArray password)
        : m_password(std::move(password))
    {
    }

    Reply pass(const Exchange& exchange, Reply reply)
    {
        const auto said = challengesIn(exchange.request.header("Authorization")).value(0).parameters;
        const QByteArray count = said.value("nc");
        const QByteArray who = md5({"me", "x", m_password});
        const QByteArray what = md5({"GET", exchange.request.target});
        const QByteArray right = md5({who, nonce(), count, said.value("cnonce"), "auth", what});
        const bool isRight = said.value("response") == right && !m_taken.contains(count);
        m_taken.insert(count);
        if (isRight && m_taken.size() <= 3)
            return reply;
        ++m_challenges;
        m_taken.clear();
        return Reply(401).header("WWW-Authenticate",
                                 "Digest realm=\"x\", qop=\"auth\", nonce=\"" + nonce() + '"');
    }

private:
    QByteArray m_password;
    int m_challenges = 0;
    QSet<QByteArray> m_taken;

    QByteArray nonce() const { return "once" + QByteArray::number(m_challenges); }
};

Script wantingDigest(const QByteArray& password)
{
    const auto door = std::make_shared<DigestDoor>(password);
    return FileService().then(
        [door](const Exchange& exchange, Reply reply) { return door->pass(exchange, std::move(reply)); });
}

int countBasic(const ScriptedServer& server)
{
    const auto records = server.log().records();
    return static_cast<int>(std::ranges::count_if(records, [](const ExchangeRecord& record) {
        return record.request.header("Authorization").startsWith("Basic ");
    }));
}

QByteArray cookieLine(const QByteArray& host, const QByteArray& path, const QByteArray& secure,
                      const QByteArray& expiry, const QByteArray& name)
{
    return QByteArrayList{host, "FALSE", path, secure, expiry, name, "canary"}.join('\t') + '\n';
}

// The user info stands as a person would write it.
QByteArray linkOf(const ScriptedServer& server, const QByteArray& userInfo)
{
    return server.url(target).toEncoded().replace("://", QByteArray("://" + userInfo));
}

bool knowsTheSecret(const ExchangeRecord& record)
{
    return std::ranges::any_of(record.request.headers.all(), [](const auto& header) {
        return header.value.contains("canary") ||
               QByteArray::fromBase64(header.value.mid(6)).contains("canary");
    });
}

} // namespace

// The servers that each login and each cookie goes to.
class TestLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifndef Q_OS_WIN // which tells a program the home of its person past the environment
    void signsInAsNetrcSays_data();
    void signsInAsNetrcSays();
    void signsInWhereARedirectLeads_data();
    void signsInWhereARedirectLeads();
#endif
    void signsInByDigest();
    void givesUpSoonWithTheWrongPassword();
    void saysThatThereIsNoNetrc();
    void sendsCookiesOfAFileWhereTheyBelong();
    void tellsOfLinesThatAreNoCookies();
    void refusesAFileThatHoldsSomethingElse_data();
    void refusesAFileThatHoldsSomethingElse();
    void keepsSecretsWithTheOriginTheyWereGivenFor_data();
    void keepsSecretsWithTheOriginTheyWereGivenFor();
    void looksLikeABrowser();
};

#ifndef Q_OS_WIN
void TestLogins::signsInAsNetrcSays_data()
{
    QTest::addColumn<QByteArray>("netrc");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("userInfo");
    QTest::addColumn<int>("code");
    const QByteArray right = "machine 127.0.0.1 login me password right\n";
    const QStringList asked{QStringLiteral("--netrc")};
    QTest::newRow("asked for") << right << asked << QByteArray() << 0;
    QTest::newRow("not asked for") << right << QStringList() << QByteArray() << 1;
    QTest::newRow("by default") << QByteArray("default login me password right\n") << asked << QByteArray()
                                << 0;
    QTest::newRow("of another host") << QByteArray("machine localhost login me password right\n") << asked
                                     << QByteArray() << 1;
    QTest::newRow("the user of the URL")
        << "machine 127.0.0.1 login you password wrong\n" + right << asked << QByteArray("me@") << 0;
    QTest::newRow("the URL's before it")
        << QByteArray("machine 127.0.0.1 login me password wrong\n") << asked << QByteArray("me:right@") << 0;
    QTest::newRow("the option before it")
        << QByteArray("machine 127.0.0.1 login me password wrong\n")
        << QStringList{QStringLiteral("--netrc"), QStringLiteral("-ume:right")} << QByteArray() << 0;
}

void TestLogins::signsInAsNetrcSays()
{
    QFETCH(const QByteArray, netrc);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, userInfo);
    QFETCH(const int, code);
    const Place place;
    ScriptedServer server(wantingALogin("me:right"));
    saved(place, QStringLiteral(".netrc"), netrc);
    const QByteArray link = linkOf(server, userInfo);
    // A list's links sign in alike.
    const QString list = saved(place, QStringLiteral("list.txt"), link + "\n out=listed.bin\n");
    ProgramRun run(place,
                   getJson(options + QStringList{QStringLiteral("-i"), list, QString::fromLatin1(link)}));
    COMPARE_EXIT(run, code);
    QCOMPARE(run.events(QStringLiteral("completed")).size(), code == 0 ? 2 : 0);
}

void TestLogins::signsInWhereARedirectLeads_data()
{
    QTest::addColumn<QByteArray>("netrc");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<int>("code");
    QTest::newRow("named") << QByteArray("machine localhost login me password right\n") << true << 0;
    QTest::newRow("in clear") << QByteArray("machine localhost login me password right\n") << false << 1;
    QTest::newRow("by default") << QByteArray("default login me password right\n") << true << 1;
}

void TestLogins::signsInWhereARedirectLeads()
{
    QFETCH(const QByteArray, netrc);
    QFETCH(const bool, isTls);
    QFETCH(const int, code);
    const Place place;
    saved(place, QStringLiteral(".netrc"), netrc);
    ScriptedServer last(wantingALogin("me:right"), {.tls = showingGoodIf(isTls)});
    ScriptedServer server([location = last.url(moved, "localhost").toEncoded()](const Exchange&) {
        return Reply::redirect(302, location);
    });
    ProgramRun run(place,
                   getJson({QStringLiteral("--netrc"), QStringLiteral("-k"), server.url(target).toString()}));
    COMPARE_EXIT(run, code);
}

#endif

// A server that asks for Digest hears a password by Basic before that, and never after.
void TestLogins::signsInByDigest()
{
    const Place place;
    const ScriptedServer server(wantingDigest("right"));
    const auto link = [&](const char* path) { return server.url(path).toString(QUrl::FullyEncoded); };
    ProgramRun run(place, getJson({QStringLiteral("-u"), QStringLiteral("me:right"), QStringLiteral("-j"),
                                   QStringLiteral("1"), link("/6M/a.bin"), link("/20K/b%2fc.bin?d=e")}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/6M/a.bin"), place.path(QStringLiteral("a.bin"))),
             QString());
    QCOMPARE(run.events(QStringLiteral("completed")).size(), 2);
    QVERIFY2(run.events(QStringLiteral("retry")).isEmpty(), run.story().constData());
    QCOMPARE(countBasic(server), 1);
}

void TestLogins::givesUpSoonWithTheWrongPassword()
{
    const Place place;
    const ScriptedServer server(wantingDigest("right"));
    ProgramRun run(place, getJson({QStringLiteral("-u"), QStringLiteral("me:wrong"),
                                   server.url(target).toString(QUrl::FullyEncoded)}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("AuthRequired"));
    QCOMPARE(countBasic(server), 1);
    QVERIFY(server.log().size() <= 3);
}

void TestLogins::saysThatThereIsNoNetrc()
{
    const Place place;
    ProgramRun run(place, getJson({QStringLiteral("--netrc"), QStringLiteral("http://127.0.0.1:1/a")}));
    COMPARE_EXIT(run, 2);
    QVERIFY(run.err().contains("--netrc"));
}

void TestLogins::sendsCookiesOfAFileWhereTheyBelong()
{
    const Place place;
    ScriptedServer server;
    const QByteArray file = cookieLine("127.0.0.1", "/", "FALSE", "0", "here") +
                            cookieLine("127.0.0.1", "/20K", "FALSE", "4102444800", "below") +
                            cookieLine("127.0.0.1", "/30K", "FALSE", "0", "beside") +
                            cookieLine("127.0.0.1", "/", "TRUE", "0", "secure") +
                            cookieLine("127.0.0.1", "/", "FALSE", "1000000000", "old") +
                            cookieLine("localhost", "/", "FALSE", "0", "other");
    const QString cookies = saved(place, QStringLiteral("cookies.txt"), file);
    ProgramRun run(place, getJson({QStringLiteral("--cookies"), cookies, QStringLiteral("-b"),
                                   QStringLiteral("own=1"), server.url(target).toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(server.log().at(0).request.header("Cookie"), QByteArray("own=1; below=canary; here=canary"));
    QVERIFY(!run.out().contains("canary") && !run.err().contains("canary"));
}

void TestLogins::tellsOfLinesThatAreNoCookies()
{
    const Place place;
    ScriptedServer server;
    const QString cookies = saved(place, QStringLiteral("cookies.txt"),
                                  "# mine\nnonsense\n" + cookieLine("localhost", "/", "FALSE", "0", "other"));
    ProgramRun run(place, getJson({QStringLiteral("--cookies"), cookies, server.url(target).toString()}));
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.err().contains("cookies.txt:2: "), run.story().constData());
}

void TestLogins::refusesAFileThatHoldsSomethingElse_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const QString cookies = QStringLiteral("--cookies");
    QTest::newRow("cookies as JSON") << cookies << QByteArray("[{\"name\": \"a\"}]\n") << 2;
    QTest::newRow("no cookies") << cookies << QByteArray() << 0;
    QTest::newRow("no certificates") << QStringLiteral("--ca-file") << QByteArray() << 2;
    QTest::newRow("text for certificates") << QStringLiteral("--ca-file") << QByteArray("mine\n") << 2;
}

// Also where only errors are shown.
void TestLogins::refusesAFileThatHoldsSomethingElse()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    const Place place;
    ScriptedServer server;
    const QString file = saved(place, QStringLiteral("odd"), content);
    ProgramRun run(place, {QStringLiteral("get"), QStringLiteral("-q"), QStringLiteral("--proxy=none"),
                           option, file, server.url(target).toString()});
    COMPARE_EXIT(run, code);
    QCOMPARE(server.log().size() > 0, code == 0);
    QVERIFY2(run.err().contains(option.toUtf8()) == (code == 2), run.story().constData());
}

// Every way to give a secret, with every way that a redirect can lead.
void TestLogins::keepsSecretsWithTheOriginTheyWereGivenFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("userInfo");
    QTest::addColumn<bool>("samePort");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("mayKnow");
    struct Way
    {
        const char* name;
        QStringList options;
        QByteArray userInfo;
        bool isOfAHost; // and so also of another port of it
    };
    const std::array ways{
        Way{"-u", {QStringLiteral("-ume:canary")}, {}, false},
        Way{"user info", {}, "me:canary@", false},
#ifndef Q_OS_WIN
        Way{"netrc", {QStringLiteral("--netrc")}, {}, false},
#endif
        Way{"a header", {QStringLiteral("-HX-Api-Key: canary")}, {}, false},
        Way{"bearer", {QStringLiteral("-HAuthorization: Bearer canary")}, {}, false},
        Way{"-b", {QStringLiteral("-bid=canary")}, {}, false},
        Way{"a cookie header", {QStringLiteral("-HCookie: id=canary")}, {}, false},
        Way{"--cookies", {QStringLiteral("--cookies"), QStringLiteral("COOKIES")}, {}, true},
    };
    for (const Way& way : ways) {
        const auto row = [&](const char* where, bool samePort, bool isTls, const char* host, bool mayKnow) {
            QTest::addRow("%s, %s", way.name, where)
                << way.options << way.userInfo << samePort << isTls << QByteArray(host) << mayKnow;
        };
        row("the same origin", true, false, "127.0.0.1", true);
        row("another port", false, false, "127.0.0.1", way.isOfAHost);
        row("another scheme and port", false, true, "127.0.0.1", way.isOfAHost);
        row("another host", true, false, "localhost", false);
        row("another host and port", false, false, "localhost", false);
        row("another host, port and scheme", false, true, "localhost", false);
    }
}

void TestLogins::keepsSecretsWithTheOriginTheyWereGivenFor()
{
    QFETCH(QStringList, options);
    QFETCH(const QByteArray, userInfo);
    QFETCH(const bool, samePort);
    QFETCH(const bool, isTls);
    QFETCH(const QByteArray, host);
    QFETCH(const bool, mayKnow);
    const Place place;
    saved(place, QStringLiteral(".netrc"), "machine 127.0.0.1 login me password canary\n");
    options.replaceInStrings(
        QStringLiteral("COOKIES"),
        saved(place, QStringLiteral("cookies.txt"), cookieLine("127.0.0.1", "/", "FALSE", "0", "id")));
    ScriptedServer other(FileService(), {.tls = showingGoodIf(isTls)});
    ScriptedServer server;
    ScriptedServer& last = samePort ? server : other;
    const QByteArray location = last.url(moved, host).toEncoded();
    server.setScript(FileService().then([location](const Exchange& exchange, Reply reply) {
        return exchange.request.path() == target ? Reply::redirect(302, location) : std::move(reply);
    }));
    const QString link = QString::fromLatin1(linkOf(server, userInfo));
    ProgramRun run(place, getJson(options + QStringList{QStringLiteral("-k"), link}));
    COMPARE_EXIT(run, 0);
    const auto atFirst = [](const ExchangeRecord& record) {
        return record.request.path() == target && knowsTheSecret(record);
    };
    const auto atLast = [](const ExchangeRecord& record) {
        return record.request.path() == moved && knowsTheSecret(record);
    };
    QVERIFY(server.log().countMatching(atFirst) > 0);
    QCOMPARE(last.log().countMatching(atLast) > 0, mayKnow);
}

void TestLogins::looksLikeABrowser()
{
    const Place place;
    ScriptedServer server;
    ProgramRun run(place,
                   getJson({QStringLiteral("-A"), QStringLiteral("browser"), server.url(target).toString()}));
    COMPARE_EXIT(run, 0);
    QVERIFY(server.log().at(0).request.header("User-Agent").startsWith("Mozilla/5.0 "));
}

QTEST_GUILESS_MAIN(TestLogins)
#include "tst_logins.moc"
