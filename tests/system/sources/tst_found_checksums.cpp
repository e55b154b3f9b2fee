#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/seals.h"
#include "core/values/download/found_mismatch.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

const QByteArray target = "/3M/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
const VirtualFile other{.size = 10};
constexpr qint64 halfway = 2'000'000;

Script withHeader(const QByteArray& name, const QByteArray& value)
{
    return FileService().then(
        [name, value](const Exchange&, Reply reply) { return reply.header(name, value); });
}

QByteArray reprDigest(const VirtualFile& of)
{
    return "sha-256=:" + of.sha256().toBase64() + ':';
}

bool asksForAList(const ExchangeRecord& record)
{
    return record.request.path() != target;
}

QByteArray sha512(const VirtualFile& of)
{
    return QCryptographicHash::hash(of.bytes(), QCryptographicHash::Sha512);
}

// A server with these files, and with nothing under any other name.
Script havingOnly(const QByteArrayList& files)
{
    return FileService().then([files](const Exchange& exchange, const Reply& reply) {
        return files.contains(exchange.request.path()) ? reply : Reply(404);
    });
}

// A server that has these files in a folder, and gives that answer for the folder's list.
Script withList(const QByteArrayList& files, const Reply& list)
{
    return FileService().then([files, list](const Exchange& exchange, const Reply& reply) {
        const QByteArray asks = exchange.request.path();
        if (asks == "/3M/SHA256SUMS")
            return list;
        return files.contains(asks) ? reply : Reply(404);
    });
}

// A checksum list with a line for a.bin, which is right, and one for b.bin.
QByteArray listOfTwo(const QByteArray& hexOfNext)
{
    return file.sha256().toHex() + "  a.bin\n" + hexOfNext + "  b.bin\n";
}

DownloadRequest searchingRequest(const QUrl& url, const QString& folder)
{
    DownloadRequest request = quickRequest(url, folder, 2);
    request.checksumSearch = ChecksumSearch::HeadersAndFiles;
    return request;
}

// Makes the state that a kill leaves between the last byte and the digest.
void makeWhole(const QString& partPath)
{
    Ledger whole = *loadLedger(ledgerPathFor(partPath)).value();
    const auto part = PartFile::open(partPath);
    QVERIFY(part && (*part)->write(0, file.bytes(0, file.size)));
    const auto read = [&](qint64 at, std::span<char> into) { return (*part)->read(at, into); };
    RangeSet all;
    all.insert({0, file.size});
    whole.seals = sealRanges(read, all, {}, sealBlockSize(file.size)).value();
    whole.closing = LedgerClosing::Underway;
    whole.part = (*part)->identity().value();
    QVERIFY(saveLedger(ledgerPathFor(partPath), whole, Durability::Written));
}

// Downloads a file that a found checksum contradicts; from then on the request accepts that file.
bool failsByWhatWasFound(DownloadRequest& request)
{
    DownloadRun run(request);
    if (!run.ends() || !run.outcome().failure)
        return false;
    const auto mismatch = foundMismatchIn(run.outcome().failure->error);
    if (mismatch)
        request.accepted = mismatch->found;
    return mismatch.has_value();
}

// With the times that the file had, so that only its bytes tell.
void editInPlace(const QString& path)
{
    QFile edited(path);
    QVERIFY(edited.open(QIODevice::ReadWrite));
    const QDateTime time = edited.fileTime(QFileDevice::FileModificationTime);
    QVERIFY(edited.seek(1'000'000) && edited.write("edited") == 6);
    edited.flush();
    QVERIFY(edited.setFileTime(time, QFileDevice::FileModificationTime));
}

// Makes the state that a kill leaves between the last rename and the end of the ledger.
void leaveFileWithItsLedger(ScriptedServer& server, const DownloadRequest& request, const QString& path)
{
    server.holdBeyond(halfway);
    {
        DownloadRun begun(request);
        QVERIFY(begun.reachesBytes(1'500'000));
        QVERIFY(begun.pauses());
    }
    server.letGo();
    makeWhole(path + QStringLiteral(".part"));
    QVERIFY(QFile::rename(path + QStringLiteral(".part"), path));
}

#ifdef Q_OS_LINUX
QByteArray attribute(const QString& path, const char* name)
{
    QByteArray value(1024, '\0');
    const ssize_t length = ::getxattr(QFile::encodeName(path).constData(), name, value.data(),
                                      static_cast<size_t>(value.size()));
    return value.left(std::max<ssize_t>(0, length));
}

bool hasRoomForAttributes(const QString& folder)
{
    QFile probe(folder + QStringLiteral("/probe"));
    return probe.open(QIODevice::WriteOnly) && ::fsetxattr(probe.handle(), "user.probe", "x", 1, 0) == 0 &&
           probe.remove();
}
#endif

} // namespace

// Digests that nobody gave, and what else a finished file tells.
class TestFoundChecksums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesWhatAHeaderSays_data();
    void verifiesWhatAHeaderSays();
    void keepsAFileThatAHeaderContradicts_data();
    void keepsAFileThatAHeaderContradicts();
    void takesAnAcceptedFileWithoutAskingAnybody();
    void takesAnAcceptedFileOfWhichAnEndIsMissing();
    void comparesAnotherVersionThanTheOneAccepted();
    void fetchesAgainWhatNobodyAccepted();
    void remembersWhatAHeaderSaidWhenItIsStopped_data();
    void remembersWhatAHeaderSaidWhenItIsStopped();
    void verifiesNothingThatItHasNotRead_data();
    void verifiesNothingThatItHasNotRead();
    void verifiesNoFinishedFileAgainstAWrongChecksum_data();
    void verifiesNoFinishedFileAgainstAWrongChecksum();
    void believesThePersonBeforeTheServer();
    void verifiesAResumedFileByItsHeader_data();
    void verifiesAResumedFileByItsHeader();
    void looksBesideTheFile_data();
    void looksBesideTheFile();
    void tellsOfAListThatCannotBeRead_data();
    void tellsOfAListThatCannotBeRead();
    void keepsWhatAListSaysNoTo();
    void asksLessForASmallFile();
    void asksNobodyWithoutBeingTold();
    void looksOnTheSameHostOnly();
    void looksWhereTheFileIsLed_data();
    void looksWhereTheFileIsLed();
    void asksForTheListsOfAFolderOnce_data();
    void asksForTheListsOfAFolderOnce();
    void believesNoListOfAMomentAgoAgainstAFile();
    void keepsWhatAListOfAMomentAgoSaysNoTo();
    void looksWhenItsTurnAtTheHostHasCome();
    void saysWhereItCameFrom();
    void hasTheServersTimeByChoice_data();
    void hasTheServersTimeByChoice();
};

void TestFoundChecksums::verifiesWhatAHeaderSays_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("connections");
    for (const int connections : {1, 4}) {
        QTest::addRow("Repr-Digest, %d", connections)
            << QByteArray("Repr-Digest") << reprDigest(file) << connections;
        QTest::addRow("Digest, %d", connections)
            << QByteArray("Digest") << "sha-256=" + file.sha256().toBase64() << connections;
    }
}

void TestFoundChecksums::verifiesWhatAHeaderSays()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const int, connections);
    ScriptedServer server(withHeader(name, value));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url(target), folder.path(), connections));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    const DownloadResult& result = *run.outcome().result;
    QCOMPARE(result.checksum, ChecksumOutcome::Verified);
    QCOMPARE(result.verified.origin, ChecksumOrigin::Header);
    QCOMPARE(result.verified.place, QString::fromLatin1(name));
    QCOMPARE(result.verified.checksum.digest, file.sha256());
    QCOMPARE(run.outcome().snapshots.last().checkedBy, CheckedBy::Sha256);
}

void TestFoundChecksums::keepsAFileThatAHeaderContradicts_data()
{
    QTest::addColumn<AssemblyKind>("assembly");
    QTest::newRow("direct") << AssemblyKind::Direct;
    QTest::newRow("temp") << AssemblyKind::Temp;
    QTest::newRow("memory") << AssemblyKind::Memory;
}

// Parts in another folder are not kept beside the file that was put together of them, so that an accepted
// file is then fetched once more.
void TestFoundChecksums::keepsAFileThatAHeaderContradicts()
{
    QFETCH(const AssemblyKind, assembly);
    ScriptedServer server(withHeader("Repr-Digest", reprDigest(other)));
    const QTemporaryDir folder;
    const QTemporaryDir parts;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 2);
    request.assembly = {.kind = assembly, .tempFolder = parts.path()};
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY(run.outcome().failure);
    const DownloadError& error = run.outcome().failure->error;
    QCOMPARE(error.kind, ErrorKind::ChecksumMismatch);
    for (const QString& word : {QStringLiteral("Repr-Digest"), QString::fromLatin1(other.sha256().toHex()),
                                QString::fromLatin1(file.sha256().toHex())})
        QVERIFY2(error.detail.english().contains(word), qPrintable(error.detail.english()));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("a.bin"))));
    if (assembly == AssemblyKind::Temp)
        QCOMPARE(filesIn(folder.path()) + filesIn(parts.path()), QStringList());
    const bool isHere = assembly == AssemblyKind::Direct;
    if (isHere)
        QCOMPARE(run.outcome().failure->kept, file.size);

    const auto mismatch = foundMismatchIn(error);
    QVERIFY(mismatch);
    QCOMPARE(mismatch->place, QStringLiteral("Repr-Digest"));
    request.accepted = mismatch->found;
    const int asked = server.log().size();
    DownloadRun second(request);
    QVERIFY(second.ends());
    QVERIFY2(second.outcome().result, qPrintable(second.outcome().story()));
    QCOMPARE(second.outcome().result->checksum, ChecksumOutcome::None);
    QCOMPARE(second.outcome().snapshots.last().checkedBy, CheckedBy::Nothing);
    QCOMPARE(differenceFrom(file, second.outcome().result->path), QString());
    if (isHere)
        QCOMPARE(server.log().size(), asked);
    QCOMPARE(filesIn(folder.path()), QStringList(QStringLiteral("a.bin")));
}

void TestFoundChecksums::takesAnAcceptedFileWithoutAskingAnybody()
{
    ScriptedServer server(withList({target}, Reply(200, QByteArray(other.sha256().toHex() + "  a.bin\n"))));
    const QTemporaryDir folder;
    DownloadRequest request = searchingRequest(server.url(target), folder.path());
    QVERIFY(failsByWhatWasFound(request));
    const int asked = server.log().size();
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().result->checksum, ChecksumOutcome::None);
    QCOMPARE(server.log().size(), asked);
    QCOMPARE(differenceFrom(file, run.outcome().result->path), QString());
}

// The test cuts the part as another program might. The run fetches the end and has the accepted file again.
void TestFoundChecksums::takesAnAcceptedFileOfWhichAnEndIsMissing()
{
    ScriptedServer server(withHeader("Repr-Digest", reprDigest(other)));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    QVERIFY(failsByWhatWasFound(request));
    QVERIFY(QFile::resize(folder.filePath(QStringLiteral("a.bin.part")), halfway));
    const qint64 sent = server.log().bytesSent();
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().result->checksum, ChecksumOutcome::None);
    QVERIFY(server.log().bytesSent() > sent);
    QCOMPARE(differenceFrom(file, run.outcome().result->path), QString());
}

// The person accepted the version that the server had before.
void TestFoundChecksums::comparesAnotherVersionThanTheOneAccepted()
{
    ScriptedServer server(withHeader("Repr-Digest", reprDigest(other)));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    QVERIFY(failsByWhatWasFound(request));
    for (const QString& left : filesIn(folder.path()))
        QVERIFY(QFile::remove(folder.filePath(left)));
    server.setScript(
        FileService().add(target, ServedFile{.content = other}).then([](const Exchange&, Reply reply) {
            return reply.header("Repr-Digest", reprDigest(file));
        }));
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    const auto mismatch = foundMismatchIn(run.outcome().failure->error);
    QVERIFY(mismatch);
    QCOMPARE(mismatch->found.digest, other.sha256());
}

void TestFoundChecksums::fetchesAgainWhatNobodyAccepted()
{
    ScriptedServer server(withHeader("Repr-Digest", reprDigest(other)));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    QVERIFY(failsByWhatWasFound(request));
    request.accepted.reset();
    const qint64 sent = server.log().bytesSent();
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY(run.outcome().failure);
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::ChecksumMismatch);
    QVERIFY(server.log().bytesSent() - sent >= file.size);
}

void TestFoundChecksums::remembersWhatAHeaderSaidWhenItIsStopped_data()
{
    QTest::addColumn<bool>("isAllHere");
    // Fooled by a digest that the second run is told again: it is told nothing.
    QTest::newRow("halfway") << false;
    QTest::newRow("while it is verified") << true;
}

void TestFoundChecksums::remembersWhatAHeaderSaidWhenItIsStopped()
{
    QFETCH(const bool, isAllHere);
    ScriptedServer server(FileService().then(
        [](const Exchange&, Reply reply) { return reply.header("Repr-Digest", reprDigest(other)); }));
    server.holdBeyond(halfway);
    const QTemporaryDir folder;
    const DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    {
        DownloadRun begun(request);
        QVERIFY(begun.reachesBytes(1'500'000));
        QVERIFY(begun.pauses());
    }
    if (isAllHere)
        makeWhole(folder.filePath(QStringLiteral("a.bin.part")));
    server.setScript(FileService());
    server.letGo();
    const int before = server.log().size();
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::ChecksumMismatch);
    QVERIFY(run.outcome().failure->error.detail.english().contains(QLatin1String("Repr-Digest")));
    QVERIFY(server.log().distinctBytesSent(before) < file.size - 1'000'000);
}

void TestFoundChecksums::verifiesNothingThatItHasNotRead_data()
{
    QTest::addColumn<bool>("isEdited");
    QTest::addColumn<bool>("isRightChecksum");
    QTest::addColumn<bool>("becomesAnother");
    QTest::newRow("untouched, without a checksum") << false << false << false;
    // Fooled by a check of names, sizes and times: the edit keeps all three.
    QTest::newRow("edited in place, without a checksum") << true << false << true;
    QTest::newRow("untouched, the right checksum") << false << true << false;
    QTest::newRow("edited in place, the right checksum") << true << true << true;
}

void TestFoundChecksums::verifiesNothingThatItHasNotRead()
{
    QFETCH(const bool, isEdited);
    QFETCH(const bool, isRightChecksum);
    QFETCH(const bool, becomesAnother);
    ScriptedServer server;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bin"));
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    leaveFileWithItsLedger(server, request, path);
    if (isEdited)
        editInPlace(path);
    if (isRightChecksum)
        request.checksum = Checksum{QCryptographicHash::Sha256, file.sha256()};
    const int asked = server.log().size();
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().result->checksum == ChecksumOutcome::Verified, isRightChecksum);
    QCOMPARE(run.outcome().result->path != path, becomesAnother);
    QCOMPARE(server.log().size() > asked, becomesAnother);
    QCOMPARE(differenceFrom(file, run.outcome().result->path), QString());
    QVERIFY(!filesIn(folder.path()).contains(QStringLiteral("a.bin.part.ledger")));
}

void TestFoundChecksums::verifiesNoFinishedFileAgainstAWrongChecksum_data()
{
    QTest::addColumn<bool>("isEdited");
    // Fooled by a look at the seals alone, which are right.
    QTest::newRow("untouched") << false;
    QTest::newRow("edited in place") << true;
}

// The file that was found may be a person's by now, so it stays as it is. What was fetched in its place is
// kept unfinished, for another checksum.
void TestFoundChecksums::verifiesNoFinishedFileAgainstAWrongChecksum()
{
    QFETCH(const bool, isEdited);
    ScriptedServer server;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bin"));
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    leaveFileWithItsLedger(server, request, path);
    if (isEdited)
        editInPlace(path);
    request.checksum = Checksum{QCryptographicHash::Sha256, other.sha256()};
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::ChecksumMismatch);
    QCOMPARE(filesIn(folder.path()),
             QStringList({QStringLiteral("a (1).bin.part"), QStringLiteral("a (1).bin.part.ledger"),
                          QStringLiteral("a.bin")}));
    QCOMPARE(differenceFrom(file, path).isEmpty(), !isEdited);
}

void TestFoundChecksums::believesThePersonBeforeTheServer()
{
    ScriptedServer server(withHeader("Repr-Digest", reprDigest(other)));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 2);
    request.checksum = Checksum{QCryptographicHash::Sha256, file.sha256()};
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().result->verified.origin, ChecksumOrigin::Given);
}

void TestFoundChecksums::verifiesAResumedFileByItsHeader_data()
{
    QTest::addColumn<bool>("isToldFirst");
    QTest::addColumn<bool>("isToldAgain");
    // A digest that is told in one of the runs has to be enough.
    QTest::newRow("told in the first run") << true << false;
    QTest::newRow("told in the second run") << false << true;
    QTest::newRow("told in both") << true << true;
}

void TestFoundChecksums::verifiesAResumedFileByItsHeader()
{
    QFETCH(const bool, isToldFirst);
    QFETCH(const bool, isToldAgain);
    ScriptedServer server(FileService().then([isToldFirst](const Exchange&, Reply reply) {
        if (isToldFirst)
            reply.header("Repr-Digest", reprDigest(file));
        return reply;
    }));
    server.holdBeyond(halfway);
    const QTemporaryDir folder;
    const DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    {
        DownloadRun begun(request);
        QVERIFY(begun.reachesBytes(1'500'000));
        QVERIFY(begun.pauses());
    }
    server.letGo();
    server.setScript(isToldAgain ? withHeader("Repr-Digest", reprDigest(file)) : Script(FileService()));
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QVERIFY(run.outcome().result->resumedFrom > 0);
    QCOMPARE(run.outcome().result->checksum, ChecksumOutcome::Verified);
    QCOMPARE(run.outcome().result->verified.origin, ChecksumOrigin::Header);
    QCOMPARE(run.outcome().result->verified.checksum.digest, file.sha256());
}

void TestFoundChecksums::looksBesideTheFile_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("kind"); // of the failure; empty for none
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("asked");
    const QByteArray hex = file.sha256().toHex();
    const QByteArray wrong = other.sha256().toHex();
    const QString none;
    QTest::newRow("its own") << QByteArray("/3M/a.bin.sha256") << hex + "  a.bin\n"
                             << none << QStringLiteral("a.bin.sha256") << 1;
    QTest::newRow("the folder's") << QByteArray("/3M/SHA256SUMS") << wrong + "  b.bin\n" + hex + "  a.bin\n"
                                  << none << QStringLiteral("SHA256SUMS") << 2;
    const QByteArray longHex = sha512(file).toHex();
    const QByteArray longWrong = sha512(other).toHex();
    QTest::newRow("the folder's, by SHA-512")
        << QByteArray("/3M/SHA512SUMS") << longWrong + "  b.bin\n" + longHex + " *./a.bin\n"
        << none << QStringLiteral("SHA512SUMS") << 3;
    QTest::newRow("the folder's, as text") << QByteArray("/3M/sha256sum.txt") << hex + "  a.bin\r\n"
                                           << none << QStringLiteral("sha256sum.txt") << 4;
    QTest::newRow("its own, by SHA-512") << QByteArray("/3M/a.bin.sha512") << "SHA512 (a.bin) = " + longHex
                                         << none << QStringLiteral("a.bin.sha512") << 5;
    QTest::newRow("the folder's, as text of another name")
        << QByteArray("/3M/sha256sums.txt") << hex + "  a.bin\n"
        << none << QStringLiteral("sha256sums.txt") << 6;
    QTest::newRow("its own of another name") << QByteArray("/3M/a.bin.sha256sum") << hex + "  a.bin\n"
                                             << none << QStringLiteral("a.bin.sha256sum") << 7;
    QTest::newRow("one that speaks of others") << QByteArray("/3M/SHA256SUMS") << wrong + "  b.bin\n"
                                               << none << QString() << 7;
    QTest::newRow("one that contradicts itself")
        << QByteArray("/3M/SHA256SUMS") << hex + "  a.bin\n" + wrong + "  a.bin\n"
        << none << QString() << 7;
    QTest::newRow("a page in its place")
        << QByteArray("/3M/a.bin.sha256") << "<!DOCTYPE html>\n" + wrong + '\n'
        << none << QString() << 7;
    QTest::newRow("weaker ones") << QByteArray("/3M/MD5SUMS") << wrong.left(32) + "  a.bin\n"
                                 << none << QString() << 7;
    QTest::newRow("none") << QByteArray("/3M/x") << QByteArray() << none << QString() << 7;
    QTest::newRow("one that says no") << QByteArray("/3M/a.bin.sha256") << wrong + "  a.bin\n"
                                      << QStringLiteral("ChecksumMismatch") << QString() << 1;
}

void TestFoundChecksums::looksBesideTheFile()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, list);
    QFETCH(const QString, kind);
    QFETCH(const QString, place);
    QFETCH(const int, asked);
    // Names like that would otherwise be files themselves.
    ScriptedServer server(FileService().then([path, list](const Exchange& exchange, const Reply& reply) {
        const QByteArray asks = exchange.request.path();
        if (asks == path)
            return Reply(200, list);
        return asks == target ? reply : Reply(404);
    }));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target + "?token=1"), folder.path(), 2);
    request.checksumSearch = ChecksumSearch::HeadersAndFiles;
    DownloadRun run(request);
    QVERIFY(run.ends());
    QCOMPARE(server.log().countMatching(asksForAList), asked);
    if (!kind.isEmpty()) {
        QVERIFY(run.outcome().failure);
        QCOMPARE(QString(nameOf(run.outcome().failure->error.kind)), kind);
        QVERIFY(run.outcome().failure->error.detail.english().contains(QLatin1String("a.bin.sha256")));
        return;
    }
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    const DownloadResult& result = *run.outcome().result;
    QCOMPARE(result.checksum == ChecksumOutcome::Verified, !place.isEmpty());
    QCOMPARE(result.verified.place, place);
    QCOMPARE(result.verified.origin == ChecksumOrigin::File, !place.isEmpty());
}

// A person who asked for the search takes a file for verified that nobody says a word about.
void TestFoundChecksums::tellsOfAListThatCannotBeRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("line");
    const QString unread = QStringLiteral("not verified: a.bin.sha256 could not be read (HTTP 503)");
    QTest::newRow("unread") << 503 << unread << unread;
    QTest::newRow("not there") << 404 << QString()
                               << QStringLiteral("not verified: no checksum was found beside the file");
}

void TestFoundChecksums::tellsOfAListThatCannotBeRead()
{
    QFETCH(const int, status);
    QFETCH(const QString, notice);
    QFETCH(const QString, line);
    ScriptedServer server(FileService().then([status](const Exchange& exchange, const Reply& reply) {
        return exchange.request.path() == target ? reply : Reply(status).header("Retry-After", "0");
    }));
    const QTemporaryDir folder;
    DownloadRun run(searchingRequest(server.url(target), folder.path()));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().snapshots.last().notice.value_or(Phrase()).english(), notice);
    QVERIFY2(run.outcome().log.contains(line), qPrintable(run.outcome().log.join(u'\n')));
}

// The list is of an older version, and the person knows the right checksum.
void TestFoundChecksums::keepsWhatAListSaysNoTo()
{
    ScriptedServer server(FileService().then([](const Exchange& exchange, const Reply& reply) {
        const QByteArray asks = exchange.request.path();
        if (asks == target + ".sha256")
            return Reply(200, QByteArray(other.sha256().toHex() + "  a.bin\n"));
        return asks == target ? reply : Reply(404);
    }));
    const QTemporaryDir folder;
    DownloadRequest request = searchingRequest(server.url(target), folder.path());
    DownloadRun first(request);
    QVERIFY(first.ends());
    QVERIFY(first.outcome().failure);
    QCOMPARE(first.outcome().failure->error.kind, ErrorKind::ChecksumMismatch);
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("a.bin"))));

    const qint64 sent = server.log().bytesSent();
    request.checksum = Checksum{.algorithm = QCryptographicHash::Sha256, .digest = file.sha256()};
    DownloadRun second(request);
    QVERIFY(second.ends());
    QVERIFY2(second.outcome().result, qPrintable(second.outcome().story()));
    QCOMPARE(second.outcome().result->checksum, ChecksumOutcome::Verified);
    QVERIFY(server.log().bytesSent() - sent <= 64 * 1024);
}

void TestFoundChecksums::asksLessForASmallFile()
{
    const QByteArray small = "/64K/a.bin";
    ScriptedServer server(havingOnly({small}));
    const QTemporaryDir folder;
    DownloadRun run(searchingRequest(server.url(small), folder.path()));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(server.log().countStatus(404), 4);
}

void TestFoundChecksums::asksNobodyWithoutBeingTold()
{
    ScriptedServer server;
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url(target), folder.path(), 2));
    QVERIFY(run.ends());
    QCOMPARE(server.log().countMatching(asksForAList), 0);
    QCOMPARE(run.outcome().result->checksum, ChecksumOutcome::None);
    QCOMPARE(run.outcome().snapshots.last().checkedBy, CheckedBy::Nothing);
    QCOMPARE(run.outcome().snapshots.first().checkedBy, CheckedBy::NotKnown);
}

void TestFoundChecksums::looksOnTheSameHostOnly()
{
    ScriptedServer elsewhere;
    const QByteArray away = elsewhere.url("/").toEncoded();
    ScriptedServer server(FileService().then([away](const Exchange& exchange, const Reply& reply) {
        return exchange.request.path() == target ? reply : Reply::redirect(302, away + "list");
    }));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 2);
    request.checksumSearch = ChecksumSearch::HeadersAndFiles;
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(elsewhere.log().size(), 0);
}

void TestFoundChecksums::looksWhereTheFileIsLed_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("kind"); // of the failure; empty for none
    QTest::addColumn<bool>("isVerified");
    const QString none;
    QTest::newRow("the list is right") << sha512(file).toHex() + "  a.bin\n" << none << true;
    QTest::newRow("the list is wrong") << sha512(other).toHex() + "  a.bin\n"
                                       << QStringLiteral("ChecksumMismatch") << false;
    QTest::newRow("a page is in its place")
        << QByteArray("<html>\n" + sha512(other).toHex() + "  a.bin\n") << none << false;
}

// A mirror network has its files and its lists on servers to which its links lead, and not always on the
// same.
void TestFoundChecksums::looksWhereTheFileIsLed()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QString, kind);
    QFETCH(const bool, isVerified);
    ScriptedServer ofFile(havingOnly({target}));
    ScriptedServer ofLists([list](const Exchange& exchange) {
        return exchange.request.path() == "/3M/SHA512SUMS" ? Reply(200, list) : Reply(404);
    });
    const Script toFile = redirectingTo(ofFile);
    const Script toLists = redirectingTo(ofLists);
    ScriptedServer server([toFile, toLists](const Exchange& exchange) {
        return exchange.request.path() == target ? toFile(exchange) : toLists(exchange);
    });
    const QTemporaryDir folder;
    DownloadRequest request = searchingRequest(server.url(target), folder.path());
    request.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("canary")};
    request.cookies = "pass=canary";
    DownloadRun run(request);
    QVERIFY(run.ends());
    QCOMPARE(ofLists.log().countHeader("Authorization"), 0);
    QCOMPARE(ofLists.log().countHeader("Cookie"), 0);
    const QString place = QString::fromLatin1(ofLists.url("/3M/SHA512SUMS").toEncoded());
    if (!kind.isEmpty()) {
        QVERIFY(run.outcome().failure);
        QCOMPARE(QString(nameOf(run.outcome().failure->error.kind)), kind);
        QVERIFY(run.outcome().failure->error.detail.english().contains(place));
        return;
    }
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().result->checksum == ChecksumOutcome::Verified, isVerified);
    QCOMPARE(run.outcome().result->verified.place, isVerified ? place : QString());
}

void TestFoundChecksums::asksForTheListsOfAFolderOnce_data()
{
    QTest::addColumn<bool>("hasList");
    QTest::addColumn<int>("asked"); // for all three files
    QTest::newRow("a list that has all") << true << 2;
    QTest::newRow("no list") << false << 7 + 3 + 3;
}

void TestFoundChecksums::asksForTheListsOfAFolderOnce()
{
    QFETCH(const bool, hasList);
    QFETCH(const int, asked);
    const QByteArrayList files{"/3M/a.bin", "/3M/b.bin", "/3M/c.bin"};
    QByteArray list;
    for (const QByteArray& path : files)
        list += VirtualFile::atPath(path)->sha256().toHex() + "  " + path.mid(4) + '\n';
    ScriptedServer server(FileService().then([=](const Exchange& exchange, const Reply& reply) {
        const QByteArray asks = exchange.request.path();
        if (hasList && asks == "/3M/SHA256SUMS")
            return Reply(200, list);
        return files.contains(asks) ? reply : Reply(404);
    }));
    const QTemporaryDir folder;
    int finished = 0;
    int verified = 0;
    DownloadRun run(searchingRequest(server.url(files.first()), folder.path()), {.jobs = 1});
    connect(&run.queue(), &DownloadQueue::completed, this, [&](DownloadId, const DownloadResult& result) {
        ++finished;
        verified += result.checksum == ChecksumOutcome::Verified ? 1 : 0;
    });
    for (const QByteArray& path : files.mid(1))
        run.queue().add(searchingRequest(server.url(path), folder.path()));
    TRY_VERIFY(finished == files.size());
    QCOMPARE(verified, hasList ? static_cast<int>(files.size()) : 0);
    QCOMPARE(server.log().countMatching(
                 [&files](const ExchangeRecord& record) { return !files.contains(record.request.path()); }),
             asked);
}

// The folder was written anew after its list was read: the file is right by the list that is there now.
void TestFoundChecksums::believesNoListOfAMomentAgoAgainstAFile()
{
    const QByteArray next = "/3M/b.bin";
    const auto answering = [next](const QByteArray& hexOfNext) {
        return withList({target, next}, Reply(200, listOfTwo(hexOfNext)));
    };
    ScriptedServer server(answering(other.sha256().toHex()));
    const QTemporaryDir folder;
    std::optional<DownloadResult> result;
    DownloadRun run(searchingRequest(server.url(target), folder.path()));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    server.setScript(answering(VirtualFile::atPath(next)->sha256().toHex()));
    connect(&run.queue(), &DownloadQueue::completed, this,
            [&result](DownloadId, const DownloadResult& completed) { result = completed; });
    run.queue().add(searchingRequest(server.url(next), folder.path()));
    TRY_VERIFY(result);
    QCOMPARE(result->checksum, ChecksumOutcome::Verified);
    QCOMPARE(result->verified.place, QStringLiteral("SHA256SUMS"));
}

// The host tells nothing of its list by the time it is asked again, so that the list stands.
void TestFoundChecksums::keepsWhatAListOfAMomentAgoSaysNoTo()
{
    const QByteArray next = "/3M/b.bin";
    ScriptedServer server(withList({target, next}, Reply(200, listOfTwo(other.sha256().toHex()))));
    const QTemporaryDir folder;
    std::optional<FailureNotice> told;
    DownloadRun run(searchingRequest(server.url(target), folder.path()));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    server.setScript(withList({target, next}, Reply(503)));
    connect(&run.queue(), &DownloadQueue::failed, this,
            [&told](DownloadId, const FailureNotice& notice) { told = notice; });
    DownloadRequest request = searchingRequest(server.url(next), folder.path());
    run.queue().add(request);
    TRY_VERIFY(told);
    QCOMPARE(told->error.kind, ErrorKind::ChecksumMismatch);
    QVERIFY(told->error.detail.english().contains(QLatin1String("SHA256SUMS")));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("b.bin"))));

    const qint64 sent = server.log().bytesSent();
    request.checksum =
        Checksum{.algorithm = QCryptographicHash::Sha256, .digest = VirtualFile::atPath(next)->sha256()};
    DownloadRun again(request);
    QVERIFY(again.ends());
    QVERIFY2(again.outcome().result, qPrintable(again.outcome().story()));
    QCOMPARE(again.outcome().result->checksum, ChecksumOutcome::Verified);
    QVERIFY(server.log().bytesSent() - sent <= 64 * 1024);
}

void TestFoundChecksums::looksWhenItsTurnAtTheHostHasCome()
{
    const QByteArray small = "/64K/a.bin";
    ScriptedServer server(havingOnly({small}));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(small), folder.path(), 1);
    request.checksumSearch = ChecksumSearch::HeadersAndFiles;
    DownloadRun run(request, {.eachHost = {.delay = 300ms}});
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(server.log().countStatus(404), 4);
    const auto records = server.log().records();
    const auto distances = static_cast<int>(records.size()) - 2;
    // The first has its connection to make before it is heard. Of the others one may be held up on its way,
    // and the next not; over all of them that is evened out.
    QVERIFY(records.back().began - records[1].began >= distances * 300ms - 60ms);
}

void TestFoundChecksums::saysWhereItCameFrom()
{
#ifdef Q_OS_LINUX
    ScriptedServer server;
    const QTemporaryDir folder;
    if (!hasRoomForAttributes(folder.path()))
        QSKIP("this file system keeps no attributes");
    DownloadRequest request = quickRequest(server.url(target + "?token=canary"), folder.path(), 1);
    request.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("canary")};
    request.referer = QUrl(QStringLiteral("http://me:canary@page.example/list?session=canary"));
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    const QString path = run.outcome().result->path;
    QCOMPARE(attribute(path, "user.xdg.origin.url"), server.url(target).toEncoded());
    QCOMPARE(attribute(path, "user.xdg.referrer.url"), QByteArray("http://page.example/list"));
#else
    QSKIP("its place is another one on this system");
#endif
}

void TestFoundChecksums::hasTheServersTimeByChoice_data()
{
    QTest::addColumn<FileTime>("time");
    QTest::addColumn<QByteArray>("lastModified");
    QTest::addColumn<bool>("isServers");
    const QByteArray date = "Tue, 02 Jan 2024 03:04:05 GMT";
    QTest::newRow("by choice") << FileTime::OfServer << date << true;
    QTest::newRow("not without") << FileTime::OfDownload << date << false;
    QTest::newRow("of a server that says none") << FileTime::OfServer << QByteArray() << false;
    QTest::newRow("of a server that says nonsense") << FileTime::OfServer << QByteArray("yesterday") << false;
}

void TestFoundChecksums::hasTheServersTimeByChoice()
{
    QFETCH(const FileTime, time);
    QFETCH(const QByteArray, lastModified);
    QFETCH(const bool, isServers);
    ScriptedServer server(
        FileService().add(target, ServedFile{.content = file, .lastModified = lastModified}));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    request.target.time = time;
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    const QDateTime modified = QFileInfo(run.outcome().result->path).lastModified();
    QCOMPARE(modified.toUTC() == QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5), QTimeZone::utc()), isServers);
}

QTEST_GUILESS_MAIN(TestFoundChecksums)
#include "tst_found_checksums.moc"
