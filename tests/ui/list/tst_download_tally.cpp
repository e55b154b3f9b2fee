#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/tally_text.h"

#include <QTest>

using namespace tributary;
using enum DownloadState;

// The tally counts the bytes of all downloads, and the downloads that got stuck.
class DownloadTallyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neverFallsWhenADownloadFinishes();
    void countsWhatWaits();
    void beginsAnewOnceNothingIsLeft();
    void countsWhatAFaultHasPaused();

private:
    double share() const { return m_rows->tally().share().value_or(-1); }

    std::unique_ptr<DownloadListModel> m_rows;
};

namespace {

DownloadSnapshot part(quint64 id, DownloadState state, qint64 bytes, std::optional<qint64> size)
{
    DownloadSnapshot download = samples::inState(id, state, QStringLiteral("file%1").arg(id));
    download.size = size;
    download.bytes = bytes;
    return download;
}

} // namespace

void DownloadTallyTest::init()
{
    m_rows = std::make_unique<DownloadListModel>();
}

void DownloadTallyTest::neverFallsWhenADownloadFinishes()
{
    m_rows->apply({part(1, Downloading, 50, 100), part(2, Downloading, 50, 300)});
    QCOMPARE(share(), 0.25);
    m_rows->apply({part(1, Finished, 100, 100)});
    QCOMPARE(share(), 0.375);
    // Nor when its row goes.
    m_rows->forget(DownloadId{1});
    TRY_COMPARE(m_rows->rowCount(), 1);
    QCOMPARE(share(), 0.375);
}

// Waiting downloads count by their sizes, and not before a server has told these.
void DownloadTallyTest::countsWhatWaits()
{
    m_rows->apply({part(1, Downloading, 50, 100), part(2, Queued, 0, 100)});
    QCOMPARE(share(), 0.25);
    m_rows->apply({part(3, Queued, 0, std::nullopt), part(4, Waiting, 0, std::nullopt)});
    QCOMPARE(share(), 0.25);
    m_rows->apply({part(4, Waiting, 0, 100)});
    QCOMPARE(share(), 0.5 / 3);
    m_rows->apply({part(3, Finished, 300, 300)});
    QCOMPARE(share(), 350.0 / 600);
}

void DownloadTallyTest::beginsAnewOnceNothingIsLeft()
{
    m_rows->apply({part(1, Downloading, 50, 100)});
    m_rows->apply({part(1, Finished, 100, 100)});
    QVERIFY(!m_rows->tally().share());
    m_rows->apply({part(2, Downloading, 0, 100)});
    QCOMPARE(share(), 0.0);
}

void DownloadTallyTest::countsWhatAFaultHasPaused()
{
    DownloadSnapshot full = part(1, Paused, 50, 100);
    m_rows->apply({full});
    QCOMPARE(m_rows->tally().stuck, 0);
    full.error = DownloadError{.kind = ErrorKind::NoSpace};
    DownloadSnapshot other = part(2, Paused, 50, 100);
    other.error = DownloadError{.kind = ErrorKind::AuthRequired};
    m_rows->apply({full});
    QCOMPARE(countsText(m_rows->tally()), QStringLiteral("1 paused: disk full"));
    QCOMPARE(tallyText(m_rows->tally()), QStringLiteral("1 paused: disk full"));
    m_rows->apply({part(4, Paused, 10, 100), part(5, Paused, 10, 100)});
    QCOMPARE(countsText(m_rows->tally()), QStringLiteral("3 paused (disk full: 1)"));
    m_rows->apply({other});
    QCOMPARE(countsText(m_rows->tally()), QStringLiteral("4 paused (by an error: 2)"));
    m_rows->apply({part(4, Finished, 100, 100), part(5, Finished, 100, 100)});
    m_rows->apply({part(3, Queued, 0, 100)});
    QCOMPARE(tallyText(m_rows->tally(), Standstill::Network),
             QStringLiteral("No network connection · 2 paused by an error"));
    m_rows->apply({part(1, Queued, 50, 100), part(2, Paused, 50, 100)});
    QCOMPARE(m_rows->tally().stuck, 0);
}

QTEST_GUILESS_MAIN(DownloadTallyTest)
#include "tst_download_tally.moc"
