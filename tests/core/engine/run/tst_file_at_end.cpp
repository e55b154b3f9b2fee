#include "core/engine/run/file_at_end.h"

#include <QTest>

using namespace tributary;

Q_DECLARE_METATYPE(tributary::FileAtEnd)

namespace {

const RangeSet none;
const RangeSet some{{0, 1}};

} // namespace

// What becomes of an unfinished file when its run ends.
class TestFileAtEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settles_data();
    void settles();
    void goesByTheError_data();
    void goesByTheError();
};

void TestFileAtEnd::settles_data()
{
    QTest::addColumn<FileAtEnd>("file");
    QTest::addColumn<Closing>("closing");
    using enum Closing;
    const auto row = [](const char* name, const FileAtEnd& file, Closing closing) {
        QTest::newRow(name) << file << closing;
    };
    row("nothing was begun, no ledger", {}, KeepPart);
    row("nothing was begun, an empty ledger", {.hasLedger = true}, DiscardPart);
    row("nothing was begun, an earlier run's bytes", {.hasLedger = true, .safeBytes = 1}, KeepPart);
    row("begun, nothing came", {.here = none, .hasSize = true, .rangesProven = true, .hasLedger = true},
        DiscardPart);
    row("some came, with a ledger", {.here = some, .hasLedger = true}, KeepPart);
    row("some came of a small file that can be continued",
        {.here = some, .hasSize = true, .rangesProven = true}, KeepPart);
    row("some came of a small file without ranges", {.here = some, .hasSize = true}, DiscardPart);
    row("some came of a file without a size", {.here = some, .rangesProven = true}, DiscardPart);
    row("all came of a small file without ranges", {.here = some, .isComplete = true, .hasSize = true},
        KeepPart);
}

void TestFileAtEnd::settles()
{
    QFETCH(const FileAtEnd, file);
    QTEST(settledClosing(file), "closing");
}

void TestFileAtEnd::goesByTheError_data()
{
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<FileAtEnd>("file");
    QTest::addColumn<Closing>("closing");
    using enum Closing;
    const auto row = [](const char* name, ErrorKind error, const FileAtEnd& file, Closing closing) {
        QTest::newRow(name) << error << file << closing;
    };
    row("lost, can be continued", ErrorKind::ConnectionLost, {.here = none, .rangesProven = true}, KeepPart);
    row("lost, can't", ErrorKind::ConnectionLost, {.here = none}, DiscardPart);
    row("lost before anything was begun", ErrorKind::ConnectionLost, {}, KeepPart);
    row("wrong as a whole", ErrorKind::ChecksumMismatch, {.here = none, .rangesProven = true}, DiscardPart);
    row("not what a person's checksum says", ErrorKind::ChecksumMismatch,
        {.here = some, .isComplete = true, .hasSize = true, .isRefuted = true}, KeepPart);
    row("not what a person's checksum says, and some bytes are missing", ErrorKind::ChecksumMismatch,
        {.here = none, .hasSize = true, .rangesProven = true, .isRefuted = true}, DiscardPart);
    row("not what a person's checksum says, of unknown size", ErrorKind::ChecksumMismatch,
        {.here = some, .isComplete = true, .isRefuted = true}, DiscardPart);
    row("wrong as a whole, right in pieces", ErrorKind::ChecksumMismatch,
        {.here = none, .rangesProven = true, .hasPieceDigests = true}, KeepPart);
}

void TestFileAtEnd::goesByTheError()
{
    QFETCH(const ErrorKind, error);
    QFETCH(const FileAtEnd, file);
    QTEST(closingFor(error, file), "closing");
}

QTEST_GUILESS_MAIN(TestFileAtEnd)
#include "tst_file_at_end.moc"
