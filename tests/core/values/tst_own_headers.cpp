#include "core/values/network/own_headers.h"

#include <QTest>

using namespace tributary;

class TestOwnHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatARequestSendsItself_data();
    void knowsWhatARequestSendsItself();
};

void TestOwnHeaders::knowsWhatARequestSendsItself_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOwn");
    for (const char* name : {"Range", "if-range", "TE", "Expect", "Accept-Encoding", "Keep-Alive",
                             "Proxy-Connection", "Content-Length", "tRANSFER-eNCODING", "Upgrade"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char* name : {"Accept", "Accept-Ranges", "X-Range", "Cookie", "Host", "Content-Type"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
    QTest::newRow("no name") << QString() << false;
}

void TestOwnHeaders::knowsWhatARequestSendsItself()
{
    QFETCH(const QString, name);
    QTEST(isOwnHeader(name), "isOwn");
}

QTEST_APPLESS_MAIN(TestOwnHeaders)
#include "tst_own_headers.moc"
