#include "core/engine/keeping/list_keeper.h"
#include "core/engine/keeping/trust_record.h"
#include "core/engine/queue/host_keeper.h"
#include "core/engine/shared/queue_places.h"
#include "core/storage/store/store.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

#include <optional>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString host = QStringLiteral("https://a.example:443");
const QString otherHost = QStringLiteral("https://b.example:443");

TrustedCertificate certificateOf(const QString& server)
{
    return {.host = server, .fingerprint = QByteArray(32, 'f')};
}

class NoDownloads : public DownloadSink
{
public:
    void begin(qint64) override {}
    void take(KeptDownload) override {}
};

// Stands for a process: its knowledge of hosts, and the list that it has open.
struct Process
{
    std::shared_ptr<SharedLimits> shared = std::make_shared<SharedLimits>(QueueLimits());
    QueuePlaces places{{}, shared, Sharing::Alone, nullptr};
    ListKeeper keeper{nullptr};
    HostKeeper hosts{shared, places, keeper};

    bool opens(const QString& list)
    {
        NoDownloads none;
        const auto opened = keeper.open(list, none);
        if (!opened)
            return false;
        hosts.adopt(opened->contents.hosts, opened->contents.settings.value(trustSetting));
        return keeper.isOpen();
    }
};

} // namespace

class TestHostKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_first.emplace();
        QVERIFY(m_first->opens(list()));
    }
    void cleanup()
    {
        m_first.reset();
        m_second.reset();
    }
    void keepsWhatIsLearnedOfHosts();
    void forgetsHostsForGood();
    void keepsWhatAPersonTrusts();
    void trustsNoMoreWhatAPersonTookBack();

private:
    std::optional<TestFolder> m_folder;
    std::optional<Process> m_first;
    std::optional<Process> m_second;

    QString list() const { return m_folder->path(QStringLiteral("list.db")); }
    // The program ends and starts again.
    bool restarts()
    {
        m_first->keeper.close();
        m_first.reset();
        m_second.emplace();
        return m_second->opens(list());
    }
};

void TestHostKeeper::keepsWhatIsLearnedOfHosts()
{
    m_first->shared->hosts().learnConnections(host, 3);
    m_first->hosts.keepNews();
    QVERIFY(restarts());
    const QList<HostProfile> profiles = m_second->hosts.profiles();
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles.constFirst().host, host);
    QCOMPARE(profiles.constFirst().connectionsTaken, 3);
}

void TestHostKeeper::forgetsHostsForGood()
{
    m_first->shared->hosts().learnConnections(host, 3);
    m_first->shared->hosts().learnConnections(otherHost, 4);
    m_first->hosts.keepNews();
    m_first->hosts.forget({host});
    QCOMPARE(m_first->hosts.profiles().size(), 1);
    QVERIFY(restarts());
    QCOMPARE(m_second->hosts.profiles().size(), 1);
    QCOMPARE(m_second->hosts.profiles().constFirst().host, otherHost);
}

void TestHostKeeper::keepsWhatAPersonTrusts()
{
    m_first->hosts.trust(certificateOf(host));
    QCOMPARE(m_first->hosts.trusted(), QList{certificateOf(host)});
    QVERIFY(restarts());
    QCOMPARE(m_second->hosts.trusted(), QList{certificateOf(host)});
}

void TestHostKeeper::trustsNoMoreWhatAPersonTookBack()
{
    m_first->hosts.trust(certificateOf(host));
    m_first->hosts.trust(certificateOf(otherHost));
    m_first->hosts.forget({host});
    QCOMPARE(m_first->hosts.trusted(), QList{certificateOf(otherHost)});
    QVERIFY(restarts());
    QCOMPARE(m_second->hosts.trusted(), QList{certificateOf(otherHost)});
}

QTEST_GUILESS_MAIN(TestHostKeeper)
#include "tst_host_keeper.moc"
