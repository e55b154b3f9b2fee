#include "core/storage/part/seals.h"
#include "tests/core/engine/file/file_of_run.h"

#include <QCryptographicHash>

using namespace tributary;
using namespace tributary::test;

namespace {

const QByteArray content(3000, 'x');

Checksum sha256Of(const QByteArray& bytes)
{
    return {.algorithm = QCryptographicHash::Sha256,
            .digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

FoundChecksum byHeader(const QByteArray& bytes)
{
    return {.checksum = sha256Of(bytes),
            .origin = ChecksumOrigin::Header,
            .place = QStringLiteral("Repr-Digest")};
}

} // namespace

// Whether a whole file is what somebody said it is.
class TestFileProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_run.reset(); }
    void isContentWhereNobodySaidAnything();
    void checks_data();
    void checks();
    void forgetsHowFarItCame();
    void seesWhatChangedSinceItWasRight_data();
    void seesWhatChangedSinceItWasRight();

private:
    std::optional<FileOfRun> m_run;

    Expected<void> check(const std::optional<FoundChecksum>& saidByHeader)
    {
        std::optional<Expected<void>> checked;
        m_run->proof->check(m_run->file->target().part(), saidByHeader, FileProof::Beside::LeaveAlone,
                            [&](const Expected<void>& outcome) { checked = outcome; });
        if (!comes([&] { return checked.has_value(); }))
            return failure(ErrorKind::Internal, QStringLiteral("no answer"));
        return *checked;
    }
};

void TestFileProof::init()
{
    m_run.emplace();
    m_run->takePlace({.size = content.size()}, false);
    m_run->write({0, content.size()});
}

void TestFileProof::isContentWhereNobodySaidAnything()
{
    QVERIFY(check({}));
    QVERIFY(m_run->states.empty());
    QVERIFY(!m_run->proof->checksum());
    QCOMPARE(m_run->proof->hashed(), 0);
}

void TestFileProof::checks_data()
{
    QTest::addColumn<QByteArray>("given"); // of a file of these bytes; null: nothing is
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<ChecksumOrigin>("origin");
    const QByteArray other = "other";
    QTest::newRow("given, right") << content << QByteArray() << true << ChecksumOrigin::Given;
    QTest::newRow("given, wrong") << other << QByteArray() << false << ChecksumOrigin::Given;
    QTest::newRow("said, right") << QByteArray() << content << true << ChecksumOrigin::Header;
    QTest::newRow("said, wrong") << QByteArray() << other << false << ChecksumOrigin::Header;
    QTest::newRow("given right, said wrong") << content << other << true << ChecksumOrigin::Given;
    QTest::newRow("given wrong, said right") << other << content << false << ChecksumOrigin::Given;
}

void TestFileProof::checks()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, said);
    QFETCH(const bool, isRight);
    QFETCH(const ChecksumOrigin, origin);
    if (!given.isNull())
        m_run->request.checksum = sha256Of(given);
    const auto checked = check(said.isNull() ? std::nullopt : std::optional(byHeader(said)));
    QCOMPARE(checked.has_value(), isRight);
    if (!isRight)
        QCOMPARE(checked.error().kind, ErrorKind::ChecksumMismatch);
    QCOMPARE(m_run->states, std::vector{DownloadState::Verifying});
    QVERIFY(m_run->proof->checksum());
    QCOMPARE(m_run->proof->checksum()->origin, origin);
}

void TestFileProof::forgetsHowFarItCame()
{
    QVERIFY(check(byHeader(content)));
    QCOMPARE(m_run->proof->hashed(), content.size());
    m_run->proof->forgetProgress();
    QCOMPARE(m_run->proof->hashed(), 0);
}

void TestFileProof::seesWhatChangedSinceItWasRight_data()
{
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<bool>("hasChecksum");
    for (const bool hasChecksum : {false, true}) {
        QTest::addRow("the same, %s", hasChecksum ? "checksum" : "seals") << false << hasChecksum;
        QTest::addRow("changed, %s", hasChecksum ? "checksum" : "seals") << true << hasChecksum;
    }
}

void TestFileProof::seesWhatChangedSinceItWasRight()
{
    QFETCH(const bool, isChanged);
    QFETCH(const bool, hasChecksum);
    const auto part = m_run->file->target().part();
    QVERIFY(check(hasChecksum ? std::optional(byHeader(content)) : std::nullopt));
    const auto read = [&](qint64 at, std::span<char> into) { return part->read(at, into); };
    const auto seals = hasChecksum ? std::vector<Seal>()
                                   : sealRanges(read, m_run->here, {}, sealBlockSize(content.size())).value();
    if (isChanged)
        m_run->meddle(partName, 1500, "y");
    std::optional<Expected<void>> same;
    m_run->proof->checkAgain(part, seals, [&](const Expected<void>& outcome) { same = outcome; });
    TRY_VERIFY(same);
    QCOMPARE(same->has_value(), !isChanged);
}

QTEST_GUILESS_MAIN(TestFileProof)
#include "tst_file_proof.moc"
