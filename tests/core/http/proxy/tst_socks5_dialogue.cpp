#include "core/http/proxy/socks5_dialogue.h"

#include <QTest>

using namespace tributary;
using Outcome = Socks5Dialogue::Outcome;

Q_DECLARE_METATYPE(tributary::Socks5Dialogue::Outcome)

namespace {

const QByteArray granted = QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x1f\x90", 10);

Credentials ann()
{
    return {.user = QStringLiteral("ann"), .password = QStringLiteral("secret")};
}

} // namespace

// Byte for byte as the RFCs have it.
class TestSocks5Dialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAServer_data();
    void asksForAServer();
    void logsInWhereItIsAsked();
    void neverSaysALoginThatIsNotAskedFor();
    void tellsWhyNot_data();
    void tellsWhyNot();
    void leavesWhatTheServerSays();
    void hearsItByteByByte();
    void takesNoNonsense_data();
    void takesNoNonsense();
};

void TestSocks5Dialogue::asksForAServer_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("by name") << QByteArray("a.example")
                             << QByteArray("\x03\x09"
                                           "a.example");
    QTest::newRow("by an address") << QByteArray("10.1.2.3") << QByteArray("\x01\x0a\x01\x02\x03");
    QTest::newRow("by a long address")
        << QByteArray("[::1]") << QByteArray("\x04") + QByteArray(15, '\0') + '\x01';
}

void TestSocks5Dialogue::asksForAServer()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, address);
    Socks5Dialogue dialogue(host, 8080, {});
    QCOMPARE(dialogue.greeting(), QByteArray("\x05\x01\x00", 3));
    QByteArray heard("\x05\x00", 2);
    const auto turn = dialogue.hear(heard);
    QCOMPARE(turn.outcome, Outcome::Unfinished);
    QCOMPARE(turn.answer, QByteArray("\x05\x01\x00", 3) + address + QByteArray("\x1f\x90"));
    heard = granted;
    QCOMPARE(dialogue.hear(heard).outcome, Outcome::Open);
    QVERIFY(heard.isEmpty());
}

void TestSocks5Dialogue::logsInWhereItIsAsked()
{
    Socks5Dialogue dialogue("a.example", 80, ann());
    QCOMPARE(dialogue.greeting(), QByteArray("\x05\x02\x00\x02", 4));
    QByteArray heard("\x05\x02");
    QCOMPARE(dialogue.hear(heard).answer, QByteArray("\x01\x03"
                                                     "ann\x06"
                                                     "secret"));
    heard = QByteArray("\x01\x00", 2);
    const auto turn = dialogue.hear(heard);
    QCOMPARE(turn.outcome, Outcome::Unfinished);
    QVERIFY(turn.answer.startsWith(QByteArray("\x05\x01\x00\x03", 4)));
}

void TestSocks5Dialogue::neverSaysALoginThatIsNotAskedFor()
{
    Socks5Dialogue dialogue("a.example", 80, ann());
    QByteArray heard("\x05\x00", 2);
    QVERIFY(!dialogue.hear(heard).answer.contains("secret"));
}

void TestSocks5Dialogue::tellsWhyNot_data()
{
    QTest::addColumn<QList<QByteArray>>("said");
    QTest::addColumn<Outcome>("outcome");
    const QByteArray in("\x05\x00", 2);
    const auto reply = [](char code) -> QByteArray {
        return QByteArray("\x05") + code + QByteArray("\0\1\0\0\0\0\0\0", 8);
    };
    QTest::newRow("no method suits") << QList<QByteArray>{"\x05\xff"} << Outcome::LoginRefused;
    QTest::newRow("a method that we don't know") << QList<QByteArray>{"\x05\x01"} << Outcome::LoginRefused;
    QTest::newRow("another login") << QList<QByteArray>{"\x05\x02", "\x01\x01"} << Outcome::LoginRefused;
    QTest::newRow("failed") << QList<QByteArray>{in, reply(1)} << Outcome::Failed;
    QTest::newRow("not allowed") << QList<QByteArray>{in, reply(2)} << Outcome::Forbidden;
    QTest::newRow("no network") << QList<QByteArray>{in, reply(3)} << Outcome::HostNotFound;
    QTest::newRow("no host") << QList<QByteArray>{in, reply(4)} << Outcome::HostNotFound;
    QTest::newRow("refused") << QList<QByteArray>{in, reply(5)} << Outcome::ServerRefused;
    QTest::newRow("refused without an address")
        << QList<QByteArray>{in, QByteArray("\x05\x05")} << Outcome::ServerRefused;
    QTest::newRow("can't connect") << QList<QByteArray>{in, reply(7)} << Outcome::Failed;
    QTest::newRow("an unknown reason") << QList<QByteArray>{in, reply(99)} << Outcome::Failed;
}

void TestSocks5Dialogue::tellsWhyNot()
{
    QFETCH(const QList<QByteArray>, said);
    Socks5Dialogue dialogue("a.example", 80, ann());
    Outcome outcome = Outcome::Unfinished;
    for (QByteArray heard : said) {
        QCOMPARE(outcome, Outcome::Unfinished);
        outcome = dialogue.hear(heard).outcome;
    }
    QTEST(outcome, "outcome");
}

void TestSocks5Dialogue::leavesWhatTheServerSays()
{
    Socks5Dialogue dialogue("a.example", 80, {});
    QByteArray heard("\x05\x00", 2);
    dialogue.hear(heard);
    heard = QByteArray("\x05\x00\x00\x03\x03"
                       "a.b\x00\x50",
                       10) +
            "220 hello";
    QCOMPARE(dialogue.hear(heard).outcome, Outcome::Open);
    QCOMPARE(heard, QByteArray("220 hello"));
}

void TestSocks5Dialogue::hearsItByteByByte()
{
    Socks5Dialogue dialogue("a.example", 80, ann());
    QByteArray heard;
    QByteArray answers;
    Outcome outcome = Outcome::Unfinished;
    const QByteArray said = QByteArray("\x05\x02\x01\x00", 4) + granted;
    for (const char byte : said) {
        QCOMPARE(outcome, Outcome::Unfinished);
        heard += byte;
        const auto turn = dialogue.hear(heard);
        answers += turn.answer;
        outcome = turn.outcome;
    }
    QCOMPARE(outcome, Outcome::Open);
    QCOMPARE(answers.count("secret"), 1);
    QCOMPARE(answers.count("a.example"), 1);
}

void TestSocks5Dialogue::takesNoNonsense_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("one letter of it") << QByteArray("H");
    QTest::newRow("version 4") << QByteArray("\x04\x5a");
}

void TestSocks5Dialogue::takesNoNonsense()
{
    QFETCH(QByteArray, said);
    Socks5Dialogue dialogue("a.example", 80, {});
    QByteArray first = said;
    QCOMPARE(dialogue.hear(first).outcome, Outcome::Nonsense);
    // Nor later, in the place of the reply.
    Socks5Dialogue later("a.example", 80, {});
    QByteArray heard("\x05\x00", 2);
    later.hear(heard);
    QCOMPARE(later.hear(said).outcome, Outcome::Nonsense);
    heard = QByteArray("\x05\x00\x00\x09\0\0\0\0\0\0", 10);
    QCOMPARE(later.hear(heard).outcome, Outcome::Nonsense);
    Socks5Dialogue nameless(QByteArray(300, 'a'), 80, {});
    heard = QByteArray("\x05\x00", 2);
    QCOMPARE(nameless.hear(heard).outcome, Outcome::HostNotFound);
}

QTEST_APPLESS_MAIN(TestSocks5Dialogue)
#include "tst_socks5_dialogue.moc"
