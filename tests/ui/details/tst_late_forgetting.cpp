#include "tests/support/checks/patience.h"
#include "ui/details/late_forgetting.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace tributary;

class LateForgettingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsEachOnce();
    void countsTheLastRemovalOfOneThatCameBack();
};

void LateForgettingTest::forgetsEachOnce()
{
    QList<DownloadId> forgotten;
    LateForgetting late(1ms, [&forgotten](DownloadId id) { forgotten.append(id); }, nullptr);
    late.note({{1}, {2}});
    QVERIFY(forgotten.isEmpty());
    late.note({{3}});
    TRY_VERIFY(forgotten.size() == 3);
    std::ranges::sort(forgotten);
    QCOMPARE(forgotten, (QList<DownloadId>{{1}, {2}, {3}}));
    // The number of a forgotten download may be given again one day.
    late.note({{2}});
    TRY_VERIFY(forgotten.size() == 4);
    QCOMPARE(forgotten.last(), DownloadId{2});
}

void LateForgettingTest::countsTheLastRemovalOfOneThatCameBack()
{
    QList<DownloadId> forgotten;
    LateForgetting late(1ms, [&forgotten](DownloadId id) { forgotten.append(id); }, nullptr);
    late.note({{1}, {2}});
    late.note({{1}});
    late.note({{3}});
    TRY_VERIFY(forgotten.size() >= 3);
    std::ranges::sort(forgotten);
    QCOMPARE(forgotten, (QList<DownloadId>{{1}, {2}, {3}}));
}

QTEST_GUILESS_MAIN(LateForgettingTest)
#include "tst_late_forgetting.moc"
