#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/desktop/awake/keep_awake.h"
#include "ui/desktop/awake/sleep_block.h"
#include "ui/list/rows/download_tally.h"

#include <QTest>

using namespace tributary;
using enum DownloadState;

namespace {

class NotedBlock : public SleepBlock
{
public:
    void hold() override { log += u'+'; }
    void release() override { log += u'-'; }
    void noteWork(bool isThere) override { work += isThere ? u'+' : u'-'; }

    QString log;
    QString work;
};

DownloadTally one(DownloadState state)
{
    DownloadTally tally;
    tally.add(ListRow(samples::inState(1, state, QStringLiteral("a"))));
    return tally;
}

} // namespace

class KeepAwakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhileThereIsWork();
    void restsForWhatIsPaused();
    void followsTheSetting();
    void tellsOfWorkWhateverTheSetting_data();
    void tellsOfWorkWhateverTheSetting();
};

void KeepAwakeTest::holdsWhileThereIsWork()
{
    TemporarySettings settings;
    NotedBlock block;
    KeepAwake awake(settings, block);
    awake.setTally({});
    awake.setTally(one(Downloading));
    awake.setTally(one(Waiting));
    awake.setTally(one(Queued));
    QCOMPARE(block.log, QStringLiteral("+"));
    awake.setTally(one(Finished));
    QCOMPARE(block.log, QStringLiteral("+-"));
}

void KeepAwakeTest::restsForWhatIsPaused()
{
    TemporarySettings settings;
    NotedBlock block;
    KeepAwake awake(settings, block);
    awake.setTally(one(Paused));
    awake.setTally(one(Failed));
    QCOMPARE(block.log, QString());
}

void KeepAwakeTest::followsTheSetting()
{
    TemporarySettings settings;
    NotedBlock block;
    KeepAwake awake(settings, block);
    settings.settings().set(setting::keepsAwake, false);
    awake.setTally(one(Downloading));
    QCOMPARE(block.log, QString());
    settings.settings().set(setting::keepsAwake, true);
    QCOMPARE(block.log, QStringLiteral("+"));
    settings.settings().set(setting::keepsAwake, false);
    QCOMPARE(block.log, QStringLiteral("+-"));
}

void KeepAwakeTest::tellsOfWorkWhateverTheSetting_data()
{
    QTest::addColumn<bool>("keepsAwake");
    QTest::newRow("the computer stays awake") << true;
    QTest::newRow("the computer may sleep") << false;
}

void KeepAwakeTest::tellsOfWorkWhateverTheSetting()
{
    QFETCH(const bool, keepsAwake);
    TemporarySettings settings;
    settings.settings().set(setting::keepsAwake, keepsAwake);
    NotedBlock block;
    KeepAwake awake(settings, block);
    awake.setTally({});
    QCOMPARE(block.work, QString());
    awake.setTally(one(Downloading));
    awake.setTally(one(Waiting));
    QCOMPARE(block.work, QStringLiteral("+"));
    awake.setTally(one(Finished));
    QCOMPARE(block.work, QStringLiteral("+-"));
}

QTEST_GUILESS_MAIN(KeepAwakeTest)
#include "tst_keep_awake.moc"
