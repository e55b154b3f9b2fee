#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/window/named_button.h"
#include "tests/ui/window/selection_window.h"

#include <QStatusBar>
#include <QTest>

using namespace tributary;

class UnmovableFilesTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void keepTheirRows();
};

void UnmovableFilesTest::keepTheirRows()
{
    // The bin of the person who runs this test is not used.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    open();
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    const QString path = QStringLiteral("/proc/self/stat");
    DownloadSnapshot device = samples::inState(1, DownloadState::Finished, QStringLiteral("stat"));
    device.path = path;
    select({device});
    action("Remove with file…")->trigger();
    namedButton(*question(), "Yes")->click();
    TRY_VERIFY(m_window->statusBar()->currentMessage().contains(path));
    QVERIFY(ids(removals).isEmpty());
}

QTEST_MAIN(UnmovableFilesTest)
#include "tst_unmovable_files.moc"
