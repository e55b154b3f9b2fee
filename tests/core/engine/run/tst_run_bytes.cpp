#include "core/engine/run/run_bytes.h"
#include "core/engine/run/run_status.h"
#include "core/storage/part/seals.h"
#include "tests/core/engine/file/file_of_run.h"

#include <atomic>
#include <span>

using namespace tributary;
using namespace tributary::test;

namespace {

const FoundChecksum digest{
    .checksum = {.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, 'd')},
    .origin = ChecksumOrigin::Header,
    .place = QStringLiteral("Repr-Digest")};
const Known known{.size = 64 * mib, .validators = {.etag = "\"v\""}, .rangesProven = true};

} // namespace

// The bytes of a run, as its status and the ledger on a real disk show them.
class TestRunBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void areShownAndClaimed();
    void thatComeAgainAreNotClaimed();
    void thatWereWrongAreClaimedNoMore();
    void waitForTheDisk();

private:
    std::optional<FileOfRun> m_run;
    std::optional<RunStatus> m_status;
    std::optional<RunBytes> m_bytes;

    void write(ByteRange range, char letter = 'x');
    RangeSet claimed() const;
};

void TestRunBytes::init()
{
    m_run.emplace();
    m_run->takePlace(known);
    const MonotonicTime now = MonotonicTime::clock::now();
    m_status.emplace(
        DownloadId{7}, [](DownloadSnapshot&, MonotonicTime) {}, [](const DownloadSnapshot&) {}, now);
    m_status->set(DownloadState::Connecting, now);
    m_bytes.emplace(*m_run->file, *m_status);
}

void TestRunBytes::cleanup()
{
    m_bytes.reset();
    m_status.reset();
    m_run.reset();
}

void TestRunBytes::write(ByteRange range, char letter)
{
    QVERIFY(m_run->file->bytes()->write(range.begin, QByteArray(range.length(), letter)));
    m_run->here.insert(range);
    Known told = known;
    told.digest = digest;
    m_bytes->crewWrote(range.length(), {}, m_run->here, told);
}

RangeSet TestRunBytes::claimed() const
{
    const auto ledger = m_run->ledgerOnDisk();
    return ledger ? ledger->claimed() : RangeSet();
}

// The ledger is saved as soon as enough came together, without being asked to.
void TestRunBytes::areShownAndClaimed()
{
    write({0, 8 * mib});
    QCOMPARE(m_status->state(), DownloadState::Downloading);
    TRY_COMPARE(claimed().length(), 8 * mib);
    QCOMPARE(m_run->ledgerOnDisk()->digests.said, std::optional(digest));
}

void TestRunBytes::thatComeAgainAreNotClaimed()
{
    m_bytes->crewCompared(8 * mib);
    QCOMPARE(m_status->state(), DownloadState::Downloading);
    m_run->settle();
    QVERIFY(claimed().isEmpty());
}

// Their seals go as well, or those would deny the bytes that come in their place.
void TestRunBytes::thatWereWrongAreClaimedNoMore()
{
    write({0, 8 * mib});
    TRY_COMPARE(claimed().length(), 8 * mib);
    const ByteRange wrong{mib, 2 * mib};
    m_run->here.remove(wrong);
    m_bytes->crewForgot(wrong);
    write(wrong, 'y');
    const auto bytes = m_run->file->bytes();
    QCOMPARE(m_run->leave(Closing::KeepPart, m_run->here, known).bytes, 8 * mib);
    const auto read = [&bytes](qint64 offset, std::span<char> into) { return bytes->read(offset, into); };
    const std::atomic_bool goOn = false;
    QVERIFY(verifySeals(read, m_run->ledgerOnDisk()->seals, goOn) == m_run->here);
}

void TestRunBytes::waitForTheDisk()
{
    QVERIFY(!m_bytes->crewMustHold());
    write({0, 40 * mib});
    QVERIFY(m_bytes->crewMustHold());
}

QTEST_GUILESS_MAIN(TestRunBytes)
#include "tst_run_bytes.moc"
