#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/window/selection_window.h"
#include "ui/checking/check_dialog.h"
#include "ui/details/download_history.h"

#include <QComboBox>
#include <QLabel>
#include <QPromise>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QByteArray digest(32, 'd');

QString digestText()
{
    return QString::fromLatin1(digest.toHex());
}

DownloadSnapshot finished(quint64 id, const QString& name)
{
    return samples::inState(id, Finished, name);
}

DownloadResult verifiedResult()
{
    DownloadResult result;
    result.checksum = ChecksumOutcome::Verified;
    result.verified.checksum.digest = digest;
    return result;
}

} // namespace

// Orders for files that are finished.
class FinishedFilesTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }
    void offersWhatMakesSense_data();
    void offersWhatMakesSense();
    void asksForTheFinishedOnesAgain();
    void checksTheFileThatIsSelected();
    void expectsTheChecksumThatWasGiven();
    void expectsTheChecksumOfAnEarlierRun();

private:
    CheckDialog* dialog() const { return m_window->findChild<CheckDialog*>(); }
    QString expected() const
    {
        for (const QLineEdit* field : dialog()->findChildren<QLineEdit*>()) {
            if (field->accessibleName() == QLatin1String("Expected checksum"))
                return field->text();
        }
        return {};
    }
    QString algorithm() const { return dialog()->findChild<QComboBox*>()->currentText(); }
};

void FinishedFilesTest::offersWhatMakesSense_data()
{
    QTest::addColumn<QList<DownloadSnapshot>>("downloads");
    QTest::addColumn<bool>("canCheck");
    QTest::addColumn<bool>("canDownload");
    const DownloadSnapshot failed = samples::inState(3, Failed, QStringLiteral("c"));
    const DownloadSnapshot cancelled = samples::inState(4, Cancelled, QStringLiteral("d"));
    const DownloadSnapshot one = finished(1, QStringLiteral("a"));
    const DownloadSnapshot other = finished(2, QStringLiteral("b"));
    QTest::newRow("one") << QList{one} << true << true;
    QTest::newRow("several") << QList{one, other} << false << true;
    QTest::newRow("one beside another that failed") << QList{one, failed} << false << true;
    QTest::newRow("none") << QList{failed, cancelled} << false << false;
}

void FinishedFilesTest::offersWhatMakesSense()
{
    QFETCH(const QList<DownloadSnapshot>, downloads);
    select(downloads);
    QTEST(action("Check file…")->isEnabled(), "canCheck");
    QTEST(action("Download again")->isEnabled(), "canDownload");
}

void FinishedFilesTest::asksForTheFinishedOnesAgain()
{
    const QSignalSpy asked(&m_orders, &NotedOrders::addedAgain);
    select({finished(1, QStringLiteral("a")), samples::inState(2, Paused, QStringLiteral("b")),
            finished(3, QStringLiteral("c"))});
    action("Download again")->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(ids(asked), (Ids{DownloadId{1}, DownloadId{3}}));
}

void FinishedFilesTest::checksTheFileThatIsSelected()
{
    select({finished(1, QStringLiteral("paper.pdf"))});
    action("Check file…")->trigger();
    QVERIFY(dialog() && dialog()->isVisible());
    const QList<QLabel*> labels = dialog()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text() == QLatin1String("paper.pdf"); }));
    QCOMPARE(expected(), QString());
    action("Check file…")->trigger();
    QCOMPARE(m_window->findChildren<CheckDialog*>().size(), 1);
    dialog()->reject();
    TRY_VERIFY(!dialog());
}

void FinishedFilesTest::expectsTheChecksumThatWasGiven()
{
    select({finished(1, QStringLiteral("a"))});
    m_window->history().noteResult(DownloadId{1}, verifiedResult());
    action("Check file…")->trigger();
    QCOMPARE(expected(), digestText());
    QCOMPARE(algorithm(), QStringLiteral("SHA-256"));
}

void FinishedFilesTest::expectsTheChecksumOfAnEarlierRun()
{
    QPromise<QList<DownloadEvent>> memory;
    memory.start();
    m_window->history().setMemory([&memory](DownloadId) { return memory.future(); });
    select({finished(1, QStringLiteral("a"))});
    action("Check file…")->trigger();
    QCOMPARE(expected(), QString());
    memory.addResult(
        QList{eventOf(DownloadId{1}, finishedRunOf(verifiedResult()), QDateTime::currentDateTimeUtc())});
    memory.finish();
    TRY_COMPARE(expected(), digestText());
    QCOMPARE(algorithm(), QStringLiteral("SHA-256"));
}

QTEST_MAIN(FinishedFilesTest)
#include "tst_finished_files.moc"
