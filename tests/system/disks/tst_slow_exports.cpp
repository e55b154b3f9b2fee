#include "tests/core/storage/held_call.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString storeName = QStringLiteral("list.db");

bool isNotTheStores(const QString& name)
{
    return !name.startsWith(storeName) && name != QLatin1String("folder");
}

template<typename Answer>
bool comes(const QFuture<Answer>& answer)
{
    return QTest::qWaitFor([&] { return answer.isFinished(); }, static_cast<int>(patience().count()));
}

} // namespace

// The list is written to a file on a disk that takes its time.
class TestSlowExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdUpNobodyWhoAsksTheStore();
};

void TestSlowExports::holdUpNobodyWhoAsksTheStore()
{
    const TestFolder stores;
    const TestFolder elsewhere;
    KeptQueue kept(stores.path(storeName));
    const QUrl nowhere(QStringLiteral("http://127.0.0.1:9/a"));
    const DownloadId id =
        kept.queue().add(quickRequest(nowhere, elsewhere.path(), 1), {.start = StartWhen::WhenResumed});
    QVERIFY(kept.opens() && kept.reaches(id, DownloadState::Paused));
    HeldCall sync("fdatasync", isNotTheStores);
    const auto exported = kept.queue().exportList(elsewhere.path(QStringLiteral("list.json")));
    QVERIFY(sync.begins());
    const bool isAnswered = comes(kept.queue().history(id));
    sync.goOn();
    QVERIFY(isAnswered);
    QVERIFY(comes(exported));
    QCOMPARE(exported.result().value_or(0), 1);
}

QTEST_GUILESS_MAIN(TestSlowExports)
#include "tst_slow_exports.moc"
