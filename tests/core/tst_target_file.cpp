#include "core/engine/target_file.h"
#include "core/storage/ledger_file.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <system_error>

using namespace tributary;

namespace {

constexpr qint64 mib = 1024 * 1024;
const QByteArray ours = ledgerUrlHash(QUrl(QStringLiteral("http://a.example/file.bin")));
const QByteArray others = ledgerUrlHash(QUrl(QStringLiteral("http://b.example/file.bin")));

// What a test finds in one word, or the kind of the error.
QString wordFor(const Expected<TargetFinding>& finding)
{
    if (!finding)
        return nameOf(finding.error().kind);
    constexpr std::array words{"nothing", "part", "finished", "skipped"};
    return QLatin1String(words.at(finding->index()));
}

} // namespace

class TestTargetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void facesWhatIsThere_data();
    void facesWhatIsThere();
    void lookingMakesNothing_data();
    void lookingMakesNothing();
    void takesItsOwnPart_data();
    void takesItsOwnPart();
    void findsItsOwnPartUnderANumber();
    void neverTouchesThePartOfAnotherLink();
    void clearsASmallPartThatNobodyVouchesFor();
    void setsALargePartAside();
    void setsPartsAsideUnderFreeNames();
    void aPartInUseIsLeftAlone_data();
    void aPartInUseIsLeftAlone();
    void neverFollowsALink_data();
    void neverFollowsALink();
    void startsAfreshWhenThePartIsGone();
    void recognisesAFileThatGotItsNameBeforeAKill();
    void aFinishedFileMustBeTheOneOfTheLedger_data();
    void aFinishedFileMustBeTheOneOfTheLedger();
    void aDamagedLedgerVouchesForNothing();
    void aLedgerThatCannotBeReadIsNoDamage();
    void makesTheFolder();
    void aFolderThatVanishedIsNotMadeAnew();
    void saysThatTheFolderCannotBeMade();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void put(const char* name, qint64 size, char fill = 'x') const;
    bool isThere(const char* name) const
    {
        return QFileInfo::exists(path(name)) || QFileInfo(path(name)).isSymLink();
    }
    char firstByteOf(const char* name) const;
    void writeLedger(const char* part, const QByteArray& urlHash, qint64 claimed = 0) const;
    TargetFile target(ConflictPolicy policy);

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_log;
};

void TestTargetFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_log.clear();
}

void TestTargetFile::put(const char* name, qint64 size, char fill) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(size, fill)), size);
}

char TestTargetFile::firstByteOf(const char* name) const
{
    QFile file(path(name));
    char first = 0;
    return file.open(QIODevice::ReadOnly) && file.getChar(&first) ? first : '\0';
}

void TestTargetFile::writeLedger(const char* part, const QByteArray& urlHash, qint64 claimed) const
{
    Ledger ledger{.urlHash = urlHash, .fileName = QStringLiteral("file.bin"), .size = 2 * mib};
    if (claimed > 0)
        ledger.seals = {{.range = {0, claimed}, .hash = 1}};
    if (const auto file = PartFile::open(path(part)))
        ledger.part = (*file)->identity().value();
    QVERIFY(saveLedger(ledgerPathFor(path(part)), ledger, Durability::Written));
}

TargetFile TestTargetFile::target(ConflictPolicy policy)
{
    return {{.folder = m_folder->path(), .fileName = {}, .onConflict = policy},
            ours,
            [this](const QString& line) { m_log.append(line); }};
}

namespace {

enum class There {
    Nothing,
    Final,
    OwnPart,
    FinalAndOwnPart,
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
    if (there == There::OwnPart || there == There::FinalAndOwnPart || there == There::ForeignPart)
        put("file.bin.part", 2 * mib);
    if (there == There::SmallOrphan)
        put("file.bin.part", 1000);
    if (there == There::LargeOrphan)
        put("file.bin.part", mib + 1);
    if (there == There::OwnPart || there == There::FinalAndOwnPart || there == There::StaleLedger)
        writeLedger("file.bin.part", ours);
    if (there == There::ForeignPart)
        writeLedger("file.bin.part", others);

    TargetFile target = this->target(policy);
    const auto finding = target.take(QStringLiteral("file.bin"));
    QTEST(wordFor(finding), "finding");
    QCOMPARE(target.finalPath(), m_folder->filePath(name));
    const bool opensOne = finding && (std::holds_alternative<NothingHere>(*finding) ||
                                      std::holds_alternative<PartHere>(*finding));
    QCOMPARE(target.part() != nullptr, opensOne);
    if (isThere("file.bin"))
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
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    for (const char* name : {"new.bin", "orphan.bin", "stale.bin", "theirs.bin"}) {
        TargetFile target = this->target(policy);
        QCOMPARE(wordFor(target.look(QLatin1String(name))), QStringLiteral("nothing"));
        QVERIFY(!target.part());
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
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
    put("file.bin.part", 2 * mib, 'p');
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
    put("file (1).bin.part", 10);
    writeLedger("file (1).bin.part", others);
    put("file (2).bin.part", 2 * mib);
    writeLedger("file (2).bin.part", ours);
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.look(QStringLiteral("file.bin"))), QStringLiteral("part"));
    QCOMPARE(target.finalPath(), path("file (2).bin"));
}

void TestTargetFile::neverTouchesThePartOfAnotherLink()
{
    put("file.bin.part", 2 * mib, 't');
    writeLedger("file.bin.part", others, mib);
    for (const auto policy : {ConflictPolicy::Rename, ConflictPolicy::Overwrite, ConflictPolicy::Fail}) {
        TargetFile target = this->target(policy);
        (void)target.take(QStringLiteral("file.bin"));
        QCOMPARE(firstByteOf("file.bin.part"), 't');
        const auto ledger = loadLedger(path("file.bin.part.ledger"));
        QVERIFY(ledger && *ledger);
        QCOMPARE((*ledger)->urlHash, others);
    }
}

void TestTargetFile::clearsASmallPartThatNobodyVouchesFor()
{
    put("file.bin.part", mib, 'o');
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QCOMPARE(target.part()->identity()->size, 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("file.bin.part")});
}

void TestTargetFile::setsALargePartAside()
{
    put("file.bin.part", mib + 1, 'o');
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QCOMPARE(target.finalPath(), path("file.bin"));
    const QStringList aside = QDir(m_folder->path()).entryList({QStringLiteral("*.old*")});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(firstByteOf(qPrintable(aside.front())), 'o');
    QCOMPARE(m_log.size(), 1);
    QVERIFY(m_log.front().contains(aside.front()));
}

void TestTargetFile::setsPartsAsideUnderFreeNames()
{
    for (int n = 1; n <= 3; ++n) {
        put("file.bin.part", mib + 1, static_cast<char>('0' + n));
        QVERIFY(target(ConflictPolicy::Overwrite).take(QStringLiteral("file.bin")));
        QVERIFY(QFile::remove(path("file.bin.part")));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*old*")}).size(), n);
    }
}

void TestTargetFile::aPartInUseIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("urlHash");
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("finding");
    const QString conflict = QStringLiteral("Conflict");
    const QString another = QStringLiteral("nothing");
    QTest::newRow("of the same link") << ours << ConflictPolicy::Rename << conflict;
    QTest::newRow("of the same link, overwrite") << ours << ConflictPolicy::Overwrite << conflict;
    QTest::newRow("of another link") << others << ConflictPolicy::Rename << another;
    QTest::newRow("of another link, overwrite") << others << ConflictPolicy::Overwrite << conflict;
    QTest::newRow("without a ledger") << QByteArray() << ConflictPolicy::Rename << another;
    QTest::newRow("without a ledger, overwrite") << QByteArray() << ConflictPolicy::Overwrite << conflict;
}

void TestTargetFile::aPartInUseIsLeftAlone()
{
    QFETCH(const QByteArray, urlHash);
    QFETCH(const ConflictPolicy, policy);
    put("file.bin.part", 1000, 'u');
    if (!urlHash.isEmpty())
        writeLedger("file.bin.part", urlHash);
    const auto user = PartFile::open(path("file.bin.part"));
    QVERIFY(user);
    TargetFile target = this->target(policy);
    QTEST(wordFor(target.take(QStringLiteral("file.bin"))), "finding");
    QVERIFY((*user)->checkStillNamed());
    QCOMPARE(firstByteOf("file.bin.part"), 'u');
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
    QTest::newRow("as the part, rename") << part << false << Rename << QStringLiteral("nothing");
    QTest::newRow("as the part, overwrite") << part << false << Overwrite << QStringLiteral("Conflict");
    QTest::newRow("as the part, dangling, rename") << part << true << Rename << QStringLiteral("nothing");
    QTest::newRow("as the part, dangling, fail") << part << true << Fail << QStringLiteral("Conflict");
}

void TestTargetFile::neverFollowsALink()
{
    QFETCH(const QString, link);
    QFETCH(const bool, dangles);
    QFETCH(const ConflictPolicy, policy);
    if (!dangles)
        put("precious", 100, 'p');
    QVERIFY(QFile::link(path("precious"), m_folder->filePath(link)));
    TargetFile target = this->target(policy);
    QTEST(wordFor(target.take(QStringLiteral("file.bin"))), "finding");
    QVERIFY(QFileInfo(m_folder->filePath(link)).isSymLink());
    QCOMPARE(isThere("precious"), !dangles);
    if (!dangles)
        QCOMPARE(QFileInfo(path("precious")).size(), 100);
}

void TestTargetFile::startsAfreshWhenThePartIsGone()
{
    put("file.bin.part", 2 * mib);
    writeLedger("file.bin.part", ours, mib);
    QVERIFY(QFile::remove(path("file.bin.part")));
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    // Lest the old ledger be believed of the new part.
    QVERIFY(!isThere("file.bin.part.ledger"));
    QCOMPARE(m_log.size(), 1);
}

void TestTargetFile::recognisesAFileThatGotItsNameBeforeAKill()
{
    for (const auto policy :
         {ConflictPolicy::Rename, ConflictPolicy::Overwrite, ConflictPolicy::Skip, ConflictPolicy::Fail}) {
        put("file.bin.part", 2 * mib);
        writeLedger("file.bin.part", ours, 2 * mib);
        QVERIFY(QFile::rename(path("file.bin.part"), path("file.bin")));
        TargetFile target = this->target(policy);
        QCOMPARE(wordFor(target.look(QStringLiteral("file.bin"))), QStringLiteral("finished"));
        QVERIFY(!isThere("file.bin.part.ledger"));
        QVERIFY(QFile::remove(path("file.bin")));
    }
}

void TestTargetFile::aFinishedFileMustBeTheOneOfTheLedger_data()
{
    QTest::addColumn<qint64>("claimed");
    QTest::addColumn<qint64>("sizeNow");
    QTest::addColumn<bool>("isTheSame");
    QTest::addColumn<QString>("finding");
    QTest::newRow("it is") << 2 * mib << 2 * mib << true << QStringLiteral("finished");
    QTest::newRow("not all of it was there") << mib << 2 * mib << true << QStringLiteral("skipped");
    QTest::newRow("it was cut") << 2 * mib << mib << true << QStringLiteral("skipped");
    QTest::newRow("it is another file") << 2 * mib << 2 * mib << false << QStringLiteral("skipped");
}

void TestTargetFile::aFinishedFileMustBeTheOneOfTheLedger()
{
    QFETCH(const qint64, claimed);
    QFETCH(const qint64, sizeNow);
    QFETCH(const bool, isTheSame);
    put("file.bin.part", 2 * mib);
    writeLedger("file.bin.part", ours, claimed);
    QVERIFY(QFile::rename(path("file.bin.part"), path("file.bin")));
    if (!isTheSame)
        QVERIFY(QFile::rename(path("file.bin"), path("away")));
    if (!isTheSame)
        put("file.bin", 2 * mib);
    QVERIFY(QFile::resize(path("file.bin"), sizeNow));
    QTEST(wordFor(target(ConflictPolicy::Skip).look(QStringLiteral("file.bin"))), "finding");
}

void TestTargetFile::aDamagedLedgerVouchesForNothing()
{
    put("file.bin.part", 2 * mib, 'd');
    put("file.bin.part.ledger", 100);
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QCOMPARE(target.part()->identity()->size, 0);
    QVERIFY(isThere("file.bin.part.ledger.damaged"));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*old*")}).size(), 1);
}

void TestTargetFile::aLedgerThatCannotBeReadIsNoDamage()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a name that nobody can open");
#endif
    put("file.bin.part", 2 * mib, 'd');
    QLocalServer unreadable;
    QVERIFY(unreadable.listen(path("file.bin.part.ledger")));
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("DiskError"));
    QCOMPARE(firstByteOf("file.bin.part"), 'd');
}

void TestTargetFile::makesTheFolder()
{
    TargetFile target({.folder = path("a/b"), .fileName = {}}, ours, [](const QString&) {});
    QCOMPARE(wordFor(target.look(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QVERIFY(!isThere("a"));
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QVERIFY(isThere("a/b/file.bin.part"));
}

void TestTargetFile::aFolderThatVanishedIsNotMadeAnew()
{
    TargetFile target = this->target(ConflictPolicy::Rename);
    QVERIFY(m_folder->remove());
    const auto finding = target.take(QStringLiteral("file.bin"));
    QVERIFY(!finding);
    QCOMPARE(finding.error().kind, ErrorKind::DiskError);
    QVERIFY(!QFileInfo::exists(m_folder->path()));
}

void TestTargetFile::saysThatTheFolderCannotBeMade()
{
    put("a", 1);
    TargetFile target({.folder = path("a/b"), .fileName = {}}, ours, [](const QString&) {});
    const auto finding = target.take(QStringLiteral("file.bin"));
    QVERIFY(!finding);
    QVERIFY(finding.error().detail.contains(path("a/b")));
    QCOMPARE(finding.error().kind, ErrorKind::NoPermission);
    const QString reason = QString::fromStdString(std::make_error_code(std::errc::not_a_directory).message());
    QVERIFY2(finding.error().detail.contains(reason), qPrintable(finding.error().detail));
}

QTEST_GUILESS_MAIN(TestTargetFile)
#include "tst_target_file.moc"
