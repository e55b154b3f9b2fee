#include "core/inputs/netrc_file.h"
#include "tests/support/text_rows.h"

#include <QTest>

using namespace tributary;

class TestNetrcFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoSignsInWhere_data();
    void knowsWhoSignsInWhere();
    void saysWhatMakesNoSense_data();
    void saysWhatMakesNoSense();
};

namespace {

const QByteArray book = "# mine\n"
                        "machine a.org login me password one\n"
                        "machine A.org\n\tlogin other\n\tpassword two # not of it\n"
                        "macdef init\ncd /pub\nmachine b.org login evil password evil\n\n"
                        "machine c.org login \"with space\" password \"q\\\"uote\" account x\r\n"
                        "default login anonymous password guest\n"
                        "machine d.org login late password late\n";

} // namespace

void TestNetrcFile::knowsWhoSignsInWhere_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("login");
    const auto& row = test::textRow;
    row("the first of a host", "a.org", "", "me:one");
    row("in capitals", "A.ORG", "", "me:one");
    row("another user of it", "a.org", "other", "other:two");
    row("a user that it hasn't", "a.org", "nobody", "");
    row("within a macro", "b.org", "", "anonymous:guest");
    row("in quotes", "c.org", "", "with space:q\"uote");
    row("nowhere named", "e.org", "", "anonymous:guest");
    row("nowhere named, for a user", "e.org", "me", "");
}

void TestNetrcFile::knowsWhoSignsInWhere()
{
    QFETCH(const QString, host);
    QFETCH(const QString, user);
    const Netrc netrc = parseNetrc(book);
    QVERIFY(netrc.flaws.isEmpty());
    const auto found = netrc.loginFor(host, user);
    QTEST(found ? QString(found->user + u':' + found->password) : QString(), "login");
}

void TestNetrcFile::saysWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    QTest::newRow("a word") << QByteArray("machine a login b password c\nwhat\n") << qint64{2};
    QTest::newRow("no machine") << QByteArray("login b\n") << qint64{1};
    QTest::newRow("no value") << QByteArray("machine a\nlogin") << qint64{2};
}

void TestNetrcFile::saysWhatMakesNoSense()
{
    QFETCH(const QByteArray, text);
    const Netrc netrc = parseNetrc(text);
    QCOMPARE(netrc.flaws.size(), 1);
    QTEST(netrc.flaws.first().line, "line");
}

QTEST_APPLESS_MAIN(TestNetrcFile)

#include "tst_netrc_file.moc"
