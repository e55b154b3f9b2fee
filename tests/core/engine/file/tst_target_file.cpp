#include "core/storage/assembly/own_files.h"
#include "tests/core/storage/target_folder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <system_error>

using namespace tributary;
using namespace tributary::test;

class TestTargetFile : public TargetFolder
{
    Q_OBJECT

private Q_SLOTS:
    void facesWhatIsThere_data();
    void facesWhatIsThere();
    void lookingMakesNothing_data();
    void lookingMakesNothing();
    void takesItsOwnPart_data();
    void takesItsOwnPart();
    void findsItsOwnPartUnderANumber();
    void overwritesNoFileThatIsBeingMade();
    void goesOnBesideAFileOfItsCommand();
    void sparesWhatOthersHaveMadeSinceItWasAdded();
    void goesOnWithItsPartBesideAFileToSpare();
    void neverFollowsALink_data();
    void neverFollowsALink();
    void makesTheFolder();
    void aFolderThatVanishedIsNotMadeAnew();
    void aFolderOfAnEarlierRunIsNotMadeAnew();
    void saysThatTheFolderCannotBeMade();
    void refusesANameThatTheDiskCannotTake_data();
    void refusesANameThatTheDiskCannotTake();
    void takesTheLongestNameOfTheDisk();
};

namespace {

enum class There {
    Nothing,
    Final,
    OwnPart,
    FinalAndOwnPart,
    Folder,
    FolderAndOwnPart,
    ForeignPart,
    SmallOrphan,
    LargeOrphan,
    StaleLedger
};

} // namespace

void TestTargetFile::facesWhatIsThere_data()
{
    QTest::addColumn<There>("there");
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("name");
    using enum There;
    using enum ConflictPolicy;
    const auto row = [](const char* name, There there, ConflictPolicy policy, const char* finding,
                        const char* chosen = "file.bin") {
        QTest::newRow(name) << there << policy << QString::fromLatin1(finding) << QString::fromLatin1(chosen);
    };
    row("nothing, rename", Nothing, Rename, "nothing");
    row("nothing, overwrite", Nothing, Overwrite, "nothing");
    row("nothing, skip", Nothing, Skip, "nothing");
    row("nothing, fail", Nothing, Fail, "nothing");
    row("the file, rename", Final, Rename, "nothing", "file (1).bin");
    row("the file, overwrite", Final, Overwrite, "nothing");
    row("the file, skip", Final, Skip, "skipped");
    row("the file, fail", Final, Fail, "Conflict");
    row("its own part, rename", OwnPart, Rename, "part");
    row("its own part, overwrite", OwnPart, Overwrite, "part");
    row("its own part, skip", OwnPart, Skip, "part");
    row("its own part, fail", OwnPart, Fail, "part");
    row("the file and its own part, rename", FinalAndOwnPart, Rename, "part");
    row("the file and its own part, overwrite", FinalAndOwnPart, Overwrite, "part");
    row("the file and its own part, skip", FinalAndOwnPart, Skip, "skipped");
    row("the file and its own part, fail", FinalAndOwnPart, Fail, "Conflict");
    row("a folder, rename", Folder, Rename, "nothing", "file (1).bin");
    row("a folder, overwrite", Folder, Overwrite, "Conflict");
    row("a folder, skip", Folder, Skip, "skipped");
    row("a folder, fail", Folder, Fail, "Conflict");
    row("a folder and its own part, overwrite", FolderAndOwnPart, Overwrite, "Conflict");
    row("another link's part, rename", ForeignPart, Rename, "nothing", "file (1).bin");
    row("another link's part, overwrite", ForeignPart, Overwrite, "Conflict");
    row("another link's part, skip", ForeignPart, Skip, "Conflict");
    row("another link's part, fail", ForeignPart, Fail, "Conflict");
    row("a small part of nobody's, rename", SmallOrphan, Rename, "nothing");
    row("a small part of nobody's, fail", SmallOrphan, Fail, "nothing");
    row("a large part of nobody's, rename", LargeOrphan, Rename, "nothing");
    row("a large part of nobody's, overwrite", LargeOrphan, Overwrite, "nothing");
    row("a ledger without its part, rename", StaleLedger, Rename, "nothing");
    row("a ledger without its part, fail", StaleLedger, Fail, "nothing");
}

void TestTargetFile::facesWhatIsThere()
{
    QFETCH(const There, there);
    QFETCH(const ConflictPolicy, policy);
    QFETCH(const QString, name);
    if (there == There::Final || there == There::FinalAndOwnPart)
        put("file.bin", 10, 'f');
    const bool isFolder = there == There::Folder || there == There::FolderAndOwnPart;
    if (isFolder)
        QVERIFY(QDir(path()).mkdir(QStringLiteral("file.bin")));
    const bool hasOwnPart =
        there == There::OwnPart || there == There::FinalAndOwnPart || there == There::FolderAndOwnPart;
    if (hasOwnPart || there == There::ForeignPart)
        putPart("file.bin.part", 2 * mib);
    if (there == There::SmallOrphan)
        putPart("file.bin.part", 1000);
    if (there == There::LargeOrphan)
        putPart("file.bin.part", mib + 1);
    if (hasOwnPart || there == There::StaleLedger)
        writeLedger("file.bin.part", ours);
    if (there == There::ForeignPart)
        writeLedger("file.bin.part", others);

    TargetFile target = this->target(policy);
    const auto finding = target.take(QStringLiteral("file.bin"));
    QTEST(wordFor(finding), "finding");
    QCOMPARE(target.finalPath(), path(name));
    const bool opensOne = finding && (std::holds_alternative<NothingHere>(*finding) ||
                                      std::holds_alternative<PartHere>(*finding));
    QCOMPARE(target.part() != nullptr, opensOne);
    if (isThere("file.bin") && !isFolder)
        QCOMPARE(firstByteOf("file.bin"), 'f');
}

void TestTargetFile::lookingMakesNothing_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::newRow("rename") << ConflictPolicy::Rename;
    QTest::newRow("overwrite") << ConflictPolicy::Overwrite;
    QTest::newRow("skip") << ConflictPolicy::Skip;
    QTest::newRow("fail") << ConflictPolicy::Fail;
}

void TestTargetFile::lookingMakesNothing()
{
    QFETCH(const ConflictPolicy, policy);
    put("orphan.bin.part", 1000);
    writeLedger("stale.bin.part", ours);
    put("theirs.bin.part", 1000);
    writeLedger("theirs.bin.part", others);
    const QStringList before = names();
    for (const char* name : {"new.bin", "orphan.bin", "stale.bin", "theirs.bin"}) {
        TargetFile target = this->target(policy);
        QCOMPARE(wordFor(target.look(QLatin1String(name))), QStringLiteral("nothing"));
        QVERIFY(!target.part());
    }
    QCOMPARE(names(), before);
}

void TestTargetFile::takesItsOwnPart_data()
{
    QTest::addColumn<bool>("looksFirst");
    QTest::newRow("before a request") << true;
    QTest::newRow("after the first answer") << false;
}

void TestTargetFile::takesItsOwnPart()
{
    QFETCH(const bool, looksFirst);
    putPart("file.bin.part", 2 * mib, 'p');
    writeLedger("file.bin.part", ours, mib);
    TargetFile target = this->target(ConflictPolicy::Rename);
    const QString name = QStringLiteral("file.bin");
    const auto finding = looksFirst ? target.look(name) : target.take(name);
    QCOMPARE(wordFor(finding), QStringLiteral("part"));
    QCOMPARE(std::get<PartHere>(*finding).ledger.claimed(), (RangeSet{{0, mib}}));
    QCOMPARE(target.part()->path(), path("file.bin.part"));
    QCOMPARE(target.ledgerPath(), path("file.bin.part.ledger"));
    QCOMPARE(firstByteOf("file.bin.part"), 'p');
}

void TestTargetFile::findsItsOwnPartUnderANumber()
{
    put("file.bin", 10);
    putPart("file (1).bin.part", 10);
    writeLedger("file (1).bin.part", others);
    putPart("file (2).bin.part", 2 * mib);
    writeLedger("file (2).bin.part", ours);
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.look(QStringLiteral("file.bin"))), QStringLiteral("part"));
    QCOMPARE(target.finalPath(), path("file (2).bin"));
}

void TestTargetFile::overwritesNoFileThatIsBeingMade()
{
    put("file.bin", 10, 'f');
    put("file (1).bin", 10, 'f');
    const QString name = QStringLiteral("file.bin");
    OwnFiles ofCommand;
    TargetFile first = target(ConflictPolicy::Overwrite, SparedFiles(ofCommand));
    QCOMPARE(wordFor(first.take(name)), QStringLiteral("nothing"));
    QCOMPARE(first.finalPath(), path("file.bin"));
    QCOMPARE(first.onConflict(), ConflictPolicy::Overwrite);
    // Only the name that was asked for may be overwritten.
    TargetFile second = target(ConflictPolicy::Overwrite, SparedFiles(ofCommand));
    QCOMPARE(wordFor(second.take(name)), QStringLiteral("nothing"));
    QCOMPARE(second.finalPath(), path("file (2).bin"));
    QCOMPARE(second.onConflict(), ConflictPolicy::Rename);
    TargetFile ofList = target(ConflictPolicy::Overwrite, SparedFiles(ofCommand, DownloadId{3}));
    QCOMPARE(wordFor(ofList.take(name)), QStringLiteral("nothing"));
    QCOMPARE(ofList.finalPath(), path("file (3).bin"));
}

void TestTargetFile::goesOnBesideAFileOfItsCommand()
{
    put("file.bin", 10, 'f');
    putPart("file (1).bin.part", 2 * mib);
    writeLedger("file (1).bin.part", ours);
    OwnFiles ofCommand;
    ofCommand.note(PartFile::identityAt(path("file.bin")).value());
    TargetFile target = this->target(ConflictPolicy::Overwrite, SparedFiles(ofCommand));
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("part"));
    QCOMPARE(target.finalPath(), path("file (1).bin"));
}

// A list that lasts may be to overwrite what is older than the download.
void TestTargetFile::sparesWhatOthersHaveMadeSinceItWasAdded()
{
    put("file.bin", 10, 'f');
    const FileIdentity file = PartFile::identityAt(path("file.bin")).value();
    OwnFiles files;
    files.noteAdded(DownloadId{5});
    files.noteNamed(file, DownloadId{2});
    const auto nameFor = [&](quint64 id) {
        TargetFile target = this->target(ConflictPolicy::Overwrite, SparedFiles(files, DownloadId{id}));
        return wordFor(target.look(QStringLiteral("file.bin"))) == QLatin1String("nothing")
                   ? target.finalPath()
                   : QString();
    };
    QCOMPARE(nameFor(1), path("file (1).bin"));
    QCOMPARE(nameFor(5), path("file (1).bin"));
    QCOMPARE(nameFor(6), path("file.bin"));
    // A run before may have failed after the file had its name.
    QCOMPARE(nameFor(2), path("file.bin"));
}

// Another's file has moved to the name since.
void TestTargetFile::goesOnWithItsPartBesideAFileToSpare()
{
    putPart("file.bin.part", 2 * mib);
    writeLedger("file.bin.part", ours);
    put("file.bin", 10, 'f');
    OwnFiles files;
    files.note(PartFile::identityAt(path("file.bin")).value(), DownloadId{2});
    TargetFile target = this->target(ConflictPolicy::Overwrite, SparedFiles(files, DownloadId{1}));
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("part"));
    QVERIFY(target.isToSpare());
}

void TestTargetFile::neverFollowsALink_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("dangles");
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("finding");
    const QString final = QStringLiteral("file.bin");
    const QString part = QStringLiteral("file.bin.part");
    using enum ConflictPolicy;
    QTest::newRow("as the file, rename") << final << false << Rename << QStringLiteral("nothing");
    QTest::newRow("as the file, dangling, skip") << final << true << Skip << QStringLiteral("skipped");
    QTest::newRow("as the file, dangling, fail") << final << true << Fail << QStringLiteral("Conflict");
    // A link is no part of ours and in nobody's way: the part gets another name.
    QTest::newRow("as the part, rename") << part << false << Rename << QStringLiteral("nothing");
    QTest::newRow("as the part, overwrite") << part << false << Overwrite << QStringLiteral("nothing");
    QTest::newRow("as the part, dangling, rename") << part << true << Rename << QStringLiteral("nothing");
    QTest::newRow("as the part, dangling, fail") << part << true << Fail << QStringLiteral("nothing");
}

void TestTargetFile::neverFollowsALink()
{
    QFETCH(const QString, link);
    QFETCH(const bool, dangles);
    QFETCH(const ConflictPolicy, policy);
#ifdef Q_OS_WIN
    QSKIP("making a link takes a right of its own on Windows; Qt makes a file that Explorer follows");
#endif
    if (!dangles)
        put("precious", 100, 'p');
    QVERIFY(QFile::link(path("precious"), path(link)));
    TargetFile target = this->target(policy);
    QTEST(wordFor(target.take(QStringLiteral("file.bin"))), "finding");
    QVERIFY(QFileInfo(path(link)).isSymLink());
    QCOMPARE(isThere("precious"), !dangles);
    if (!dangles)
        QCOMPARE(QFileInfo(path("precious")).size(), 100);
}

void TestTargetFile::makesTheFolder()
{
    TargetFile target({.folder = path("a/b"), .fileName = {}}, ours, [](const Phrase&) {});
    QCOMPARE(wordFor(target.look(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QVERIFY(!isThere("a"));
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QVERIFY(isThere("a/b/file.bin.part"));
}

void TestTargetFile::aFolderThatVanishedIsNotMadeAnew()
{
    TargetFile target = this->target(ConflictPolicy::Rename);
    removeFolder();
    const auto finding = target.take(QStringLiteral("file.bin"));
    QVERIFY(!finding);
    QCOMPARE(finding.error().kind, ErrorKind::DiskError);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestTargetFile::aFolderOfAnEarlierRunIsNotMadeAnew()
{
    TargetFile target({.folder = path("a"), .fileName = {}}, ours, [](const Phrase&) {});
    target.expectFolder();
    const auto finding = target.take(QStringLiteral("file.bin"));
    QVERIFY(!finding);
    QCOMPARE(finding.error().kind, ErrorKind::DiskError);
    QVERIFY(!isThere("a"));
}

void TestTargetFile::saysThatTheFolderCannotBeMade()
{
    put("a", 1);
    TargetFile target({.folder = path("a/b"), .fileName = {}}, ours, [](const Phrase&) {});
    const auto finding = target.take(QStringLiteral("file.bin"));
    QVERIFY(!finding);
    QVERIFY(finding.error().detail.english().contains(path("a/b")));
    QCOMPARE(finding.error().kind, ErrorKind::NoPermission);
    const QString reason = QString::fromStdString(std::make_error_code(std::errc::not_a_directory).message());
    QVERIFY2(finding.error().detail.english().contains(reason), qPrintable(finding.error().detail.english()));
}

void TestTargetFile::refusesANameThatTheDiskCannotTake_data()
{
    QTest::addColumn<bool>("looksFirst");
    QTest::newRow("before a request") << true;
    QTest::newRow("after the first answer") << false;
}

// The part has a short name of its own, so that only the rename at the very end would fail.
void TestTargetFile::refusesANameThatTheDiskCannotTake()
{
    QFETCH(const bool, looksFirst);
    TargetFile target = this->target(ConflictPolicy::Rename);
    const QString name = QString(300, u'x') + QLatin1String(".bin");
    const auto found = looksFirst ? target.look(name) : target.take(name);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::DiskError);
    QCOMPARE(found.error().detail.kind(), std::optional(PhraseKind::NameTooLong));
    QCOMPARE(names(), QStringList());
}

void TestTargetFile::takesTheLongestNameOfTheDisk()
{
    TargetFile target = this->target(ConflictPolicy::Rename);
    const auto found = target.take(QString(255, u'x'));
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail.english()));
    QVERIFY(target.part());
}

QTEST_GUILESS_MAIN(TestTargetFile)
#include "tst_target_file.moc"
