#include "core/engine/door/link_list_feed.h"
#include "tests/support/checks/patience.h"
#include "words/flaw_text.h"

#include <QBuffer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;

namespace {

std::unique_ptr<QIODevice> deviceOf(const QByteArray& text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

// A list that never ends, and how much of it was read.
class EndlessList : public QIODevice
{
public:
    explicit EndlessList(std::shared_ptr<std::atomic<qint64>> read)
        : m_read(std::move(read))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        constexpr QByteArrayView line("http://a.org/x\n");
        const qint64 length = most / line.size() * line.size();
        for (qint64 at = 0; at < length; at += line.size())
            std::ranges::copy(line, data + at);
        *m_read += length;
        return length;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::shared_ptr<std::atomic<qint64>> m_read;
};

// One link, and then silence until it is told to end.
class SilentPipe : public QIODevice
{
public:
    explicit SilentPipe(std::shared_ptr<QSemaphore> end)
        : m_end(std::move(end))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64) override
    {
        constexpr QByteArrayView line("http://a.org/x\n");
        if (m_isRead) {
            m_end->acquire();
            return 0;
        }
        m_isRead = true;
        std::ranges::copy(line, data);
        return line.size();
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::shared_ptr<QSemaphore> m_end;
    bool m_isRead = false;
};

LinkListDefaults inFolder()
{
    LinkListDefaults defaults;
    defaults.request.target.folder = QStringLiteral("/d");
    defaults.request.userAgent = "Test/1";
    return defaults;
}

} // namespace

class TestReadLinkList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEntriesAndFlawsInOrder();
    void tellsTheLineOfAFolder();
    void takesTheDefaultsWhereAnEntrySaysNothing();
    void givesNothingSecretToServersThatAFetchedListNames_data();
    void givesNothingSecretToServersThatAFetchedListNames();
    void believesThePersonsChecksumAboveTheLists_data();
    void believesThePersonsChecksumAboveTheLists();
    void takesNoWayThatNobodyChose_data();
    void takesNoWayThatNobodyChose();
    void tellsTheLastLinkOfASilentPipe();
    void readsNoFurtherThanItIsAsked();
    void endsWhileItIsRead();
};

void TestReadLinkList::tellsEntriesAndFlawsInOrder()
{
    LinkListFeed feed(deviceOf("http://a.org/[1-2]\nwhat\nhttp://b.org/x\n"), inFolder());
    QStringList told;
    connect(&feed, &LinkListFeed::listed, this, [&](const ListedDownload& listed) {
        told.append(QStringLiteral("%1 %2").arg(listed.line).arg(listed.request.url.toString()));
    });
    connect(&feed, &LinkListFeed::flawed, this,
            [&](const LinkListFlaw& flaw) { told.append(QStringLiteral("%1!").arg(flaw.line)); });
    connect(&feed, &LinkListFeed::ended, this, [&] { told.append(QStringLiteral("end")); });
    feed.ask(100);
    TRY_VERIFY(told.contains(QStringLiteral("end")));
    QCOMPARE(told,
             (QStringList{QStringLiteral("1 http://a.org/1"), QStringLiteral("1 http://a.org/2"),
                          QStringLiteral("2!"), QStringLiteral("3 http://b.org/x"), QStringLiteral("end")}));
}

// The reader tells of a bad folder even if it refuses the entry for another line.
void TestReadLinkList::tellsTheLineOfAFolder()
{
    LinkListFeed feed(deviceOf("http://a.org/[1-2]\n user-agent=x\n dir=../x\n"
                               "http://a.org/3\n dir=.x\n checksum=md5=1\n"
                               "what\n dir=../y\n"),
                      inFolder());
    QStringList told;
    connect(&feed, &LinkListFeed::listed, this, [&] { told.append(QStringLiteral("listed")); });
    connect(&feed, &LinkListFeed::flawed, this, [&](const LinkListFlaw& flaw) {
        told.append(QStringLiteral("%1 %2").arg(flaw.line).arg(nameOf(flaw.reason.kind)));
    });
    connect(&feed, &LinkListFeed::ended, this, [&] { told.append(QStringLiteral("end")); });
    feed.ask(100);
    TRY_VERIFY(told.contains(QStringLiteral("end")));
    QCOMPARE(told.join(u'\n'), QStringLiteral("3 folderLeadsOut\n6 checksumHasOtherLength\n"
                                              "5 folderIsHidden\n7 noLink\n8 folderLeadsOut\nend"));
}

void TestReadLinkList::takesTheDefaultsWhereAnEntrySaysNothing()
{
    LinkListDefaults defaults = inFolder();
    defaults.placement = LinkListPlacement::ByUrl;
    LinkListFeed feed(deviceOf("'http://a.org/p/x%3a1.deb' x_1%3a1.deb 10 SHA256:" + QByteArray(64, 'a') +
                               "\nhttp://a.org/p/y\n dir=e\n user-agent=Other/2\nhttp://a.org/p/../q/z\n"),
                      defaults);
    QList<DownloadRequest> requests;
    connect(&feed, &LinkListFeed::listed, this,
            [&](const ListedDownload& listed) { requests.append(listed.request); });
    feed.ask(100);
    TRY_COMPARE(requests.size(), 3);
    QCOMPARE(requests[0].target.folder, QStringLiteral("/d/a.org/p"));
    QCOMPARE(requests[0].target.fileName, QStringLiteral("x_1%3a1.deb"));
    QCOMPARE(requests[0].size, std::optional<qint64>(10));
    QCOMPARE(requests[0].checksum->digest, QByteArray(32, '\xaa'));
    QCOMPARE(requests[0].userAgent, QByteArray("Test/1"));
    QCOMPARE(requests[1].target.folder, QStringLiteral("/d/e"));
    QCOMPARE(requests[1].userAgent, QByteArray("Other/2"));
    QCOMPARE(requests[2].target.folder, QStringLiteral("/d/a.org/q"));
}

void TestReadLinkList::givesNothingSecretToServersThatAFetchedListNames_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<bool>("hasAll");
    const QString from = QStringLiteral("https://a.org/d/list.txt");
    QTest::newRow("a list of the person's own") << QString() << QByteArray("https://b.org/x") << true;
    QTest::newRow("of the same server") << from << QByteArray("https://a.org/x") << true;
    QTest::newRow("of another server") << from << QByteArray("https://b.org/x") << false;
    QTest::newRow("of another port") << from << QByteArray("https://a.org:8443/x") << false;
    QTest::newRow("in clear") << from << QByteArray("http://a.org/x") << false;
}

// The author of the list would choose who gets the secrets.
void TestReadLinkList::givesNothingSecretToServersThatAFetchedListNames()
{
    QFETCH(const QString, from);
    QFETCH(const QByteArray, link);
    QFETCH(const bool, hasAll);
    LinkListDefaults defaults = inFolder();
    defaults.from = QUrl(from);
    defaults.request.credentials = Credentials{QStringLiteral("me"), QStringLiteral("canary")};
    defaults.request.headers = {{"X-Token", "canary"}};
    defaults.request.cookies = "session=canary";
    defaults.request.network.clientCertificate = ClientCertificate{.file = QStringLiteral("/me.pem")};
    LinkListFeed feed(deviceOf(link + "\n header=X-Own: theirs\n"), defaults);
    QList<DownloadRequest> requests;
    connect(&feed, &LinkListFeed::listed, this,
            [&](const ListedDownload& listed) { requests.append(listed.request); });
    feed.ask(100);
    TRY_COMPARE(requests.size(), 1);
    const DownloadRequest& request = requests.first();
    QCOMPARE(request.url, QUrl(QString::fromLatin1(link)));
    QCOMPARE(request.credentials.has_value(), hasAll);
    QCOMPARE(request.headers.size(), hasAll ? 2 : 1);
    QCOMPARE(request.headers.last().name, QByteArray("X-Own"));
    QCOMPARE(request.cookies.isEmpty(), !hasAll);
    QCOMPARE(request.network.clientCertificate.has_value(), hasAll);
    QCOMPARE(request.userAgent, QByteArray("Test/1"));
    QCOMPARE(request.target.folder, QStringLiteral("/d"));
}

void TestReadLinkList::believesThePersonsChecksumAboveTheLists_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<bool>("isTaken");
    const QByteArray given(32, 'b');
    QTest::newRow("none in the list") << QByteArray() << true;
    QTest::newRow("the same") << "checksum=md5=" + given << true;
    QTest::newRow("another one") << "checksum=md5=" + QByteArray(32, 'a') << false;
    QTest::newRow("a stronger one") << "checksum=sha256=" + QByteArray(64, 'a') << true;
    QTest::newRow("a stronger one, and another one")
        << "checksum=sha256=" + QByteArray(64, 'a') + "\n checksum=md5=" + QByteArray(32, 'a') << false;
}

// A list that came with the file is no proof against whoever made both.
void TestReadLinkList::believesThePersonsChecksumAboveTheLists()
{
    QFETCH(const QByteArray, option);
    QFETCH(const bool, isTaken);
    LinkListDefaults defaults = inFolder();
    defaults.request.checksum = *parseChecksum(QStringLiteral("md5:") + QString(32, u'b'));
    LinkListFeed feed(deviceOf("http://a.org/x\n " + option), defaults);
    QList<DownloadRequest> requests;
    QList<FlawKind> flaws;
    bool isOver = false;
    connect(&feed, &LinkListFeed::listed, this,
            [&](const ListedDownload& listed) { requests.append(listed.request); });
    connect(&feed, &LinkListFeed::flawed, this,
            [&](const LinkListFlaw& flaw) { flaws.append(flaw.reason.kind); });
    connect(&feed, &LinkListFeed::ended, this, [&] { isOver = true; });
    feed.ask(100);
    TRY_VERIFY(isOver);
    QCOMPARE(requests.size(), isTaken ? 1 : 0);
    if (isTaken)
        QCOMPARE(requests[0].checksum, defaults.request.checksum);
    else
        QCOMPARE(flaws, QList{FlawKind::ChecksumsDiffer});
}

void TestReadLinkList::takesNoWayThatNobodyChose_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isChosen"); // by a person: that proxy, and no look at certificates
    QTest::addColumn<QString>("becomes");
    const auto row = [](const char* line, bool isChosen, const char* becomes) {
        QTest::addRow("%s, %s", line, isChosen ? "chosen" : "not chosen")
            << QByteArray(line) << isChosen << QString::fromLatin1(becomes);
    };
    row("curl http://a.org/x", false, "http://a.org/x");
    row("curl -H 'X-A: b' -b c=d http://a.org/x", false, "http://a.org/x");
    row("curl -k http://a.org/x", false, "not to check certificates");
    row("curl -k http://a.org/x", true, "http://a.org/x");
    row("curl --cacert c.pem http://a.org/x", false, "certificates of its own");
    row("curl --cacert c.pem http://a.org/x", true, "certificates of its own");
    row("curl -x p:1 http://a.org/x", false, "another proxy");
    row("curl -x p:1 http://a.org/x", true, "http://a.org/x");
    row("curl -x q:1 http://a.org/x", true, "another proxy");
    row("curl -x '' http://a.org/x", true, "another proxy");
}

// A list that wishes for its own way is refused where nobody can be asked. The line after it is read all the
// same.
void TestReadLinkList::takesNoWayThatNobodyChose()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isChosen);
    QFETCH(const QString, becomes);
    LinkListDefaults defaults = inFolder();
    if (isChosen) {
        defaults.request.network.certificateCheck = CertificateCheck::Off;
        defaults.request.network.proxy = {
            .kind = ProxyKind::Http, .host = QStringLiteral("p"), .port = 1, .credentials = {}};
    }
    LinkListFeed feed(deviceOf(line + "\nhttp://b.org/y\n"), defaults);
    QStringList told;
    connect(&feed, &LinkListFeed::listed, this,
            [&](const ListedDownload& listed) { told.append(listed.request.url.toString()); });
    connect(&feed, &LinkListFeed::flawed, this,
            [&](const LinkListFlaw& flaw) { told.append(flawText(flaw.reason)); });
    feed.ask(100);
    TRY_COMPARE(told.size(), 2);
    QVERIFY2(told.first().contains(becomes), qPrintable(told.first()));
    QCOMPARE(told.last(), QStringLiteral("http://b.org/y"));
}

void TestReadLinkList::tellsTheLastLinkOfASilentPipe()
{
    const auto end = std::make_shared<QSemaphore>();
    {
        LinkListFeed feed(std::make_unique<SilentPipe>(end), inFolder());
        const QSignalSpy listed(&feed, &LinkListFeed::listed);
        const QSignalSpy ended(&feed, &LinkListFeed::ended);
        feed.ask(10);
        TRY_COMPARE(listed.size(), 1);
        QCOMPARE(ended.size(), 0);
        end->release();
        TRY_COMPARE(ended.size(), 1);
        QCOMPARE(listed.size(), 1);
    }
    // A pipe that stays silent keeps nobody.
    {
        LinkListFeed feed(std::make_unique<SilentPipe>(end), inFolder());
        const QSignalSpy listed(&feed, &LinkListFeed::listed);
        feed.ask(1);
        TRY_COMPARE(listed.size(), 1);
    }
    end->release(2);
}

void TestReadLinkList::readsNoFurtherThanItIsAsked()
{
    const auto read = std::make_shared<std::atomic<qint64>>(0);
    LinkListFeed feed(std::make_unique<EndlessList>(read), inFolder());
    const QSignalSpy listed(&feed, &LinkListFeed::listed);
    feed.ask(3);
    TRY_COMPARE(listed.size(), 3);
    feed.ask(2);
    TRY_COMPARE(listed.size(), 5);
    // The beginning tells what it is, and a piece is read at a time.
    QVERIFY(*read < 1024 * 1024);
}

void TestReadLinkList::endsWhileItIsRead()
{
    const auto read = std::make_shared<std::atomic<qint64>>(0);
    {
        LinkListFeed feed(std::make_unique<EndlessList>(read), inFolder());
        const QSignalSpy listed(&feed, &LinkListFeed::listed);
        feed.ask(1);
        TRY_COMPARE(listed.size(), 1);
    }
    // The reading thread lets go of the list soon after.
    TRY_COMPARE(read.use_count(), 1);
}

QTEST_GUILESS_MAIN(TestReadLinkList)
#include "tst_read_link_list.moc"
