#include "core/engine/keeping/list_keeper.h"
#include "core/engine/keeping/trust_record.h"
#include "core/engine/queue/host_memory.h"
#include "core/engine/shared/host_gate.h"
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
    HostGate gate{{}, shared, Sharing::Alone, nullptr};
    ListKeeper keeper{nullptr};
    HostMemory memory{shared, gate, keeper};

    bool opens(const QString& list)
    {
        NoDownloads none;
        const auto opened = keeper.open(list, none);
        if (!opened)
            return false;
        memory.adopt(opened->contents.hosts, opened->contents.settings.value(trustSetting));
        return keeper.isOpen();
    }
};

} // namespace

class TestHostMemory : public QObject
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

void TestHostMemory::keepsWhatIsLearnedOfHosts()
{
    m_first->shared->hosts().learnConnections(host, 3);
    m_first->memory.keepNews();
    QVERIFY(restarts());
    const QList<HostProfile> profiles = m_second->memory.profiles();
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles.constFirst().host, host);
    QCOMPARE(profiles.constFirst().connectionsTaken, 3);
}

void TestHostMemory::forgetsHostsForGood()
{
    m_first->shared->hosts().learnConnections(host, 3);
    m_first->shared->hosts().learnConnections(otherHost, 4);
    m_first->memory.keepNews();
    m_first->memory.forget({host});
    QCOMPARE(m_first->memory.profiles().size(), 1);
    QVERIFY(restarts());
    QCOMPARE(m_second->memory.profiles().size(), 1);
    QCOMPARE(m_second->memory.profiles().constFirst().host, otherHost);
}

void TestHostMemory::keepsWhatAPersonTrusts()
{
    m_first->memory.trust(certificateOf(host));
    QCOMPARE(m_first->memory.trusted(), QList{certificateOf(host)});
    QVERIFY(restarts());
    QCOMPARE(m_second->memory.trusted(), QList{certificateOf(host)});
}

void TestHostMemory::trustsNoMoreWhatAPersonTookBack()
{
    m_first->memory.trust(certificateOf(host));
    m_first->memory.trust(certificateOf(otherHost));
    m_first->memory.distrust({host});
    QCOMPARE(m_first->memory.trusted(), QList{certificateOf(otherHost)});
    QVERIFY(restarts());
    QCOMPARE(m_second->memory.trusted(), QList{certificateOf(otherHost)});
}

QTEST_GUILESS_MAIN(TestHostMemory)
#include "tst_host_memory.moc"
