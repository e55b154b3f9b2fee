#include "core/inputs/logins/netrc_file.h"
#include "tests/support/checks/text_rows.h"

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
    void mixesNoLogins_data();
    void mixesNoLogins();
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
    const auto found = loginFor(netrc.logins, host, user);
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

// The login of a.org, then that of b.org, which is "other:two" in each row. Whatever stands in the first
// entry, no word of one goes to the other's host.
void TestNetrcFile::mixesNoLogins_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QString>("login"); // none: nothing is sent there
    const auto row = [](const char* name, const char* first, const char* login) {
        QTest::newRow(name) << QByteArray(first) << QString::fromUtf8(login);
    };
    row("a password that begins with #", "machine a.org login me password #secret", "me:#secret");
    row("a password that is #", "machine a.org login me password #", "me:#");
    row("a name that begins with #", "machine a.org login #me password one", "#me:one");
    row("a password with # in it", "machine a.org login me password one#two", "me:one#two");
    row("a comment behind it", "machine a.org login me password one # password x", "me:one");
    row("a comment without a space", "machine a.org login me password one #two", "me:one");
    row("a comment between", "machine a.org login me\n# password x\npassword one", "me:one");
    row("a value on the next line", "machine a.org login me password\n  one", "me:one");
    row("a comment before the value", "machine a.org login me password\n#x\none", "me:one");
    row("a value that is missing", "machine a.org login me password", "");
    row("a name that is missing", "machine a.org password one login", "");
    row("a host that is missing", "machine a.org login me password one\nmachine", "me:one");
    row("a comment in place of the value", "machine a.org login me password\n# one", "");
    row("in quotes", "machine a.org login me password \"#se cret\"", "me:#se cret");
    row("a quote that nothing closes", "machine a.org login me password \"one", "");
    row("a keyword as the password", "machine a.org login me password machine", "me:machine");
    row("a keyword in quotes on the next line", "machine a.org login me password\n\"machine\"", "me:machine");
    row("a password with a space in it", "machine a.org login me password one two", "me:one");
    row("a space that only Unicode knows", "machine a.org login me password one\u00a0two", "me:one\u00a0two");
    row("keywords in capitals", "MACHINE a.org LOGIN me Password one", "me:one");
    row("a macro that ends with a line of blanks",
        "machine a.org login me password one\nmacdef init\nmachine b.org login evil password evil\n \t",
        "me:one");
    row("a macro with nothing in it", "machine a.org login me password one\nmacdef init\n", "me:one");
}

void TestNetrcFile::mixesNoLogins()
{
    QFETCH(const QByteArray, first);
    for (const QByteArray& lineEnd : {QByteArray("\n"), QByteArray("\r\n")}) {
        QByteArray text = first + "\nmachine b.org login other password two\n";
        const Netrc netrc = parseNetrc(text.replace("\n", lineEnd));
        const auto sent = [&netrc](const char* host) {
            const auto found = loginFor(netrc.logins, QString::fromLatin1(host));
            return found ? QString(found->user + u':' + found->password) : QString();
        };
        QTEST(sent("a.org"), "login");
        QCOMPARE(sent("b.org"), QStringLiteral("other:two"));
    }
}

QTEST_APPLESS_MAIN(TestNetrcFile)

#include "tst_netrc_file.moc"
