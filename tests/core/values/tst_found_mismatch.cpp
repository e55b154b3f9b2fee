#include "core/values/download/found_mismatch.h"

#include <QTest>

using namespace tributary;

namespace {

const QString expected = QStringLiteral("sha256:") + QString(64, u'a');
const QString found = QStringLiteral("sha256:") + QString(64, u'b');

Phrase byHeader()
{
    return Phrase(PhraseKind::ChecksumOfHeader, {expected, QStringLiteral("Repr-Digest"), found});
}

Phrase byList()
{
    return Phrase(PhraseKind::ChecksumOfFile, {expected, QStringLiteral("SHA256SUMS"), found});
}

} // namespace

// A failure's detail tells which found checksum contradicts a file.
class TestFoundMismatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInAnError_data();
    void isInAnError();
    void isInNoOtherError_data();
    void isInNoOtherError();
    void tellsTheDigestAlsoWhereAPersonGaveTheOther();
};

void TestFoundMismatch::isInAnError_data()
{
    QTest::addColumn<Phrase>("detail");
    QTest::addColumn<ChecksumOrigin>("origin");
    QTest::addColumn<QString>("place");
    const QString header = QStringLiteral("Repr-Digest");
    QTest::newRow("of a header") << byHeader() << ChecksumOrigin::Header << header;
    QTest::newRow("of a list") << byList() << ChecksumOrigin::File << QStringLiteral("SHA256SUMS");
    QTest::newRow("of several sources")
        << Phrase(PhraseKind::NoSourceHasIt, {byHeader(), QStringLiteral("http://b.example: gone")})
        << ChecksumOrigin::Header << header;
}

// Also in one that was kept over a restart.
void TestFoundMismatch::isInAnError()
{
    QFETCH(const Phrase, detail);
    QFETCH(const ChecksumOrigin, origin);
    QFETCH(const QString, place);
    const FoundMismatch wanted{.origin = origin, .place = place, .found = *parseChecksum(found)};
    for (const Phrase& told : {detail, Phrase::fromEnglish(detail.english())}) {
        const auto mismatch = foundMismatchIn(
            {.kind = ErrorKind::ChecksumMismatch, .httpStatus = 0, .detail = told, .doubt = {}});
        QVERIFY2(mismatch == wanted, qPrintable(told.english()));
    }
}

void TestFoundMismatch::isInNoOtherError_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Phrase>("detail");
    QTest::newRow("of another kind") << ErrorKind::Changed << byHeader();
    QTest::newRow("a checksum that was given")
        << ErrorKind::ChecksumMismatch << Phrase(PhraseKind::ChecksumGiven, {expected, found});
    QTest::newRow("words") << ErrorKind::ChecksumMismatch << Phrase(QStringLiteral("expected much"));
    QTest::newRow("no checksum in its place")
        << ErrorKind::ChecksumMismatch
        << Phrase(PhraseKind::ChecksumOfFile,
                  {expected, QStringLiteral("SHA256SUMS"), QStringLiteral("sha256:00")});
}

void TestFoundMismatch::isInNoOtherError()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const Phrase, detail);
    QVERIFY(!foundMismatchIn({.kind = kind, .httpStatus = 0, .detail = detail, .doubt = {}}));
}

void TestFoundMismatch::tellsTheDigestAlsoWhereAPersonGaveTheOther()
{
    const Phrase detail(PhraseKind::ChecksumGiven, {expected, found});
    const DownloadError error{.kind = ErrorKind::ChecksumMismatch, .httpStatus = 0, .detail = detail};
    QVERIFY(digestFoundIn(error) == *parseChecksum(found));
    QVERIFY(!digestFoundIn({.kind = ErrorKind::Changed, .httpStatus = 0, .detail = detail}));
}

QTEST_GUILESS_MAIN(TestFoundMismatch)
#include "tst_found_mismatch.moc"
