#include "core/storage/part/seals.h"
#include "tests/core/engine/file/file_of_run.h"
#include "tests/support/server/scripted_server.h"

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

// A checksum list that has the checksum of these bytes for the file.
QByteArray listWith(const QByteArray& bytes)
{
    return sha256Of(bytes).digest.toHex() + "  a.bin\n";
}

bool asksForTheList(const ExchangeRecord& record)
{
    return record.request.path() == "/d/SHA256SUMS";
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
    void takesTheVeryFileThatWasAccepted_data();
    void takesTheVeryFileThatWasAccepted();
    void knowsAnAcceptedFileThatHasItsName_data();
    void knowsAnAcceptedFileThatHasItsName();
    void forgetsHowFarItCame();
    void seesWhatChangedSinceItWasRight_data();
    void seesWhatChangedSinceItWasRight();
#ifndef Q_OS_WIN
    void seesThatAFileIsLongerOrShorterOrNotSealedThroughout();
#endif
    void takesAFinishedFileForWhatItIs_data();
    void takesAFinishedFileForWhatItIs();
    void holdsAFinishedFileAgainstItsPieces_data();
    void holdsAFinishedFileAgainstItsPieces();
    void believesAListOfAMomentAgoUntilAnotherSpeaks_data();
    void believesAListOfAMomentAgoUntilAnotherSpeaks();

private:
    std::optional<FileOfRun> m_run;

    Expected<void> check(const std::optional<FoundChecksum>& saidByHeader,
                         std::optional<ListsFrom> lists = std::nullopt)
    {
        std::optional<Expected<void>> checked;
        m_run->proof->check(m_run->file->target().part(), saidByHeader, lists,
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

void TestFileProof::takesTheVeryFileThatWasAccepted_data()
{
    QTest::addColumn<QByteArray>("accepted"); // a file of these bytes
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<bool>("isCompared"); // with another checksum than its own
    const QByteArray other = "other";
    const QByteArray none;
    QTest::newRow("this file") << content << none << other << true << false;
    // An earlier version was accepted.
    QTest::newRow("another file, and this one is wrong") << other << none << other << false << true;
    QTest::newRow("another file, and this one is right") << other << none << content << true << true;
    QTest::newRow("this file, and nobody says anything") << content << none << none << true << false;
    QTest::newRow("this file, and a wrong one is given") << content << other << none << false << true;
}

void TestFileProof::takesTheVeryFileThatWasAccepted()
{
    QFETCH(const QByteArray, accepted);
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, said);
    QFETCH(const bool, isTaken);
    QFETCH(const bool, isCompared);
    m_run->request.accepted = sha256Of(accepted);
    if (!given.isNull())
        m_run->request.checksum = sha256Of(given);
    const auto checked = check(said.isNull() ? std::nullopt : std::optional(byHeader(said)));
    QCOMPARE(checked.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(checked.error().kind, ErrorKind::ChecksumMismatch);
    // A file that was compared with its own checksum alone does not count as verified.
    QCOMPARE(m_run->proof->checksum().has_value(), isCompared);
    QCOMPARE(m_run->proof->hashed(), content.size());
}

void TestFileProof::knowsAnAcceptedFileThatHasItsName_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<bool>("isEdited");
    QTest::addColumn<bool>("isFinished");
    QTest::newRow("this file") << content << false << true;
    QTest::newRow("another file") << QByteArray("other") << false << false;
    QTest::newRow("this file, edited since") << content << true << false;
}

// Killed between the name and the end of the ledger, which has the wrong checksum that a header said.
void TestFileProof::knowsAnAcceptedFileThatHasItsName()
{
    QFETCH(const QByteArray, accepted);
    QFETCH(const bool, isEdited);
    QFETCH(const bool, isFinished);
    const QString name = QStringLiteral("finished.bin");
    QVERIFY(m_run->folder.write(name, content));
    if (isEdited)
        m_run->meddle(name, 1500, "y");
    m_run->request.accepted = sha256Of(accepted);
    const auto part = m_run->file->target().part();
    const auto read = [&](qint64 at, std::span<char> into) { return part->read(at, into); };
    const Ledger ledger{.size = content.size(),
                        .seals = sealRanges(read, m_run->here, {}, sealBlockSize(content.size())).value(),
                        .digests = {.said = byHeader("other")}};
    std::optional<bool> answer;
    m_run->proof->checkFinished(m_run->folder.path(name), ledger, {},
                                [&](const Expected<void>& same) { answer = same.has_value(); });
    TRY_VERIFY(answer);
    QCOMPARE(*answer, isFinished);
    QVERIFY(!m_run->proof->checksum());
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
#ifndef Q_OS_WIN // which lets no other program write to a part that is open
        QTest::addRow("changed, %s", hasChecksum ? "checksum" : "seals") << true << hasChecksum;
#endif
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
    m_run->proof->checkAgain(part, {content.size(), seals},
                             [&](const Expected<void>& outcome) { same = outcome; });
    TRY_VERIFY(same);
    QCOMPARE(same->has_value(), !isChanged);
}

#ifndef Q_OS_WIN // which lets no other program write to a part that is open
void TestFileProof::seesThatAFileIsLongerOrShorterOrNotSealedThroughout()
{
    const auto part = m_run->file->target().part();
    const auto seals = sealRanges(readerOf(*part), m_run->here, {}, sealBlockSize(content.size())).value();
    QVERIFY(check(std::nullopt));
    const auto isSame = [&](const SealedFile& known) {
        std::optional<Expected<void>> same;
        m_run->proof->checkAgain(part, known, [&](const Expected<void>& outcome) { same = outcome; });
        return comes([&same] { return same.has_value(); }) && same->has_value();
    };
    QVERIFY(isSame({content.size(), seals}));
    QVERIFY(!isSame({content.size(), {}}));
    m_run->meddle(partName, content.size(), "y");
    QVERIFY(!isSame({content.size(), seals}));
    QVERIFY(QFile::resize(m_run->folder.path(partName), 1000));
    QVERIFY(!isSame({content.size(), seals}));
    QVERIFY(!isSame({content.size(), {}}));
}
#endif

void TestFileProof::takesAFinishedFileForWhatItIs_data()
{
    QTest::addColumn<bool>("isEdited");
    QTest::addColumn<QByteArray>("given"); // of a file of these bytes; null: nothing is
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("kept"); // by the ledger
    QTest::addColumn<bool>("isFinished");
    const QByteArray none;
    const QByteArray other = "other";
    QTest::newRow("no checksum") << false << none << none << none << true;
    QTest::newRow("edited, no checksum") << true << none << none << none << false;
    QTest::newRow("given, right") << false << content << none << none << true;
    QTest::newRow("given, wrong") << false << other << none << none << false;
    QTest::newRow("edited, given, right") << true << content << none << none << false;
    QTest::newRow("said, wrong") << false << none << other << none << false;
    QTest::newRow("kept, right") << false << none << none << content << true;
    QTest::newRow("kept, wrong") << false << none << none << other << false;
    QTest::newRow("given right, the others wrong") << false << content << other << other << true;
    QTest::newRow("given wrong, the others right") << false << other << content << content << false;
}

// The file has its name already, and its ledger is still there.
void TestFileProof::takesAFinishedFileForWhatItIs()
{
    QFETCH(const bool, isEdited);
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, kept);
    QFETCH(const bool, isFinished);
    const auto byHeaderOf = [](const QByteArray& bytes) {
        return bytes.isNull() ? std::nullopt : std::optional(byHeader(bytes));
    };
    const QString name = QStringLiteral("finished.bin");
    QVERIFY(m_run->folder.write(name, content));
    if (isEdited)
        m_run->meddle(name, 1500, "y");
    if (!given.isNull())
        m_run->request.checksum = sha256Of(given);
    const auto part = m_run->file->target().part();
    const auto read = [&](qint64 at, std::span<char> into) { return part->read(at, into); };
    const Ledger ledger{.size = content.size(),
                        .seals = sealRanges(read, m_run->here, {}, sealBlockSize(content.size())).value(),
                        .digests = {.said = byHeaderOf(kept)}};
    std::optional<bool> answer;
    m_run->proof->checkFinished(m_run->folder.path(name), ledger, byHeaderOf(said),
                                [&](const Expected<void>& same) { answer = same.has_value(); });
    TRY_VERIFY(answer);
    QCOMPARE(*answer, isFinished);
    // A file that failed is nothing that a checksum speaks of.
    const bool hasChecksum = !given.isNull() || !said.isNull() || !kept.isNull();
    QCOMPARE(m_run->proof->checksum().has_value(), isFinished && hasChecksum);
}

void TestFileProof::holdsAFinishedFileAgainstItsPieces_data()
{
    QTest::addColumn<int>("wrongPiece");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("all right") << -1 << false;
    QTest::newRow("the first is wrong") << 0 << false;
    QTest::newRow("the last is wrong") << 2 << false;
    // The digests of pieces count before the word of a person about a header.
    QTest::newRow("one is wrong, and the file was accepted") << 1 << true;
}

// A list with digests has come since the file got its name.
void TestFileProof::holdsAFinishedFileAgainstItsPieces()
{
    QFETCH(const int, wrongPiece);
    QFETCH(const bool, isAccepted);
    const QString name = QStringLiteral("finished.bin");
    QVERIFY(m_run->folder.write(name, content));
    PieceHashes pieces{.pieceLength = 1200, .digests = {}};
    for (int piece = 0; piece < 3; ++piece) {
        const QByteArray bytes = piece == wrongPiece ? "other" : content.mid(piece * 1200, 1200);
        pieces.digests += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    m_run->request.pieces = pieces;
    if (isAccepted)
        m_run->request.accepted = sha256Of(content);
    const auto part = m_run->file->target().part();
    const auto read = [&](qint64 at, std::span<char> into) { return part->read(at, into); };
    const Ledger ledger{.size = content.size(),
                        .seals = sealRanges(read, m_run->here, {}, sealBlockSize(content.size())).value()};
    std::optional<Expected<void>> answer;
    m_run->proof->checkFinished(m_run->folder.path(name), ledger, {},
                                [&](const Expected<void>& same) { answer = same; });
    TRY_VERIFY(answer);
    QCOMPARE(answer->has_value(), wrongPiece < 0);
    if (wrongPiece >= 0)
        QCOMPARE(answer->error().kind, ErrorKind::ChecksumMismatch);
}

void TestFileProof::believesAListOfAMomentAgoUntilAnotherSpeaks_data()
{
    QTest::addColumn<int>("status"); // of the answer for the list by now; 0: the line breaks
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("isRight");
    for (const int status : {0, 404, 429, 503})
        QTest::addRow("%d", status) << status << QByteArray(100, '#') << false;
    QTest::newRow("the same list") << 200 << listWith("other") << false;
    QTest::newRow("a list of other files") << 200 << QByteArray("# none\n") << false;
    QTest::newRow("a newer list") << 200 << listWith(content) << true;
}

// The file is read a second time only by another checksum.
void TestFileProof::believesAListOfAMomentAgoUntilAnotherSpeaks()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, list);
    QFETCH(const bool, isRight);
    const Reply answer = status == 0 ? Reply(200, list).cutAfter(10) : Reply(status, list);
    const ScriptedServer server([answer, proof = m_run->proof.get()](const Exchange& exchange) {
        if (exchange.request.path() != "/d/SHA256SUMS")
            return Reply(404);
        proof->forgetProgress();
        return answer;
    });
    m_run->request.url = server.url("/d/a.bin");
    m_run->request.network.proxy.kind = ProxyKind::None;
    m_run->request.checksumSearch = ChecksumSearch::HeadersAndFiles;
    m_run->services().limits.folderLists().learn(
        listQuestion(server.url("/d/SHA256SUMS"), ListsFrom::OwnServer, m_run->request),
        {.text = listWith("other"), .place = QStringLiteral("SHA256SUMS")}, MonotonicTime::clock::now());
    const auto checked = check({}, ListsFrom::OwnServer);
    const bool isTrouble = status != 200 && status != 404;
    QCOMPARE(server.log().countMatching(asksForTheList), isTrouble ? 2 : 1);
    QCOMPARE(checked.has_value(), isRight);
    if (!isRight)
        QCOMPARE(checked.error().kind, ErrorKind::ChecksumMismatch);
    QCOMPARE(m_run->proof->hashed(), isRight ? content.size() : 0);
    QVERIFY(m_run->proof->checksum());
    QCOMPARE(m_run->proof->checksum()->checksum, sha256Of(isRight ? content : QByteArray("other")));
}

QTEST_GUILESS_MAIN(TestFileProof)
#include "tst_file_proof.moc"
