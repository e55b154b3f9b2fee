#include "core/engine/queue/queue_engine.h"
#include "core/storage/store/store.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestQueueEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatALaneLearnedOfAHostAtTheVeryEnd();
};

void TestQueueEngine::keepsWhatALaneLearnedOfAHostAtTheVeryEnd()
{
    const TestFolder folder;
    const QString list = folder.path(QStringLiteral("list.db"));
    const QString host = QStringLiteral("https://a.example");
    {
        const auto shared = std::make_shared<SharedLimits>(QueueLimits());
        QueueEngine engine({}, shared, Sharing::Alone, [](const QueueEvent&) {});
        engine.open(list, nullptr);
        shared->hosts().learnConnections(host, 3);
    }
    const auto opened = openStore(list);
    QVERIFY(opened);
    QVERIFY(opened->contents.hosts.contains(host));
}

QTEST_GUILESS_MAIN(TestQueueEngine)
#include "tst_queue_engine.moc"
