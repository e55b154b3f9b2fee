#include "core/storage/assembly/finish_batch.h"
#include "core/storage/assembly/finisher.h"
#include "core/storage/assembly/own_files.h"
#include "core/storage/naming/take_name.h"
#include "tests/core/storage/part_check.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <future>
#include <sys/resource.h>

using namespace tributary;
using namespace tributary::test;

namespace {

std::future<Expected<QString>> finishing(Finisher& finisher, FinishOrder order)
{
    auto promise = std::make_shared<std::promise<Expected<QString>>>();
    finisher.finish(std::move(order),
                    [promise](Expected<QString> answer) { promise->set_value(std::move(answer)); });
    return promise->get_future();
}

} // namespace

class TestFinisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void survivesPowerLossAtEveryStep();
    void syncsEachFolderOnce();
    void finishesThousandsOfFilesWithAFewSyncs();
    void decidesAgainWhenTheNameWasTaken_data();
    void decidesAgainWhenTheNameWasTaken();
    void overwritesOnlyWhatIsNotSpared();
    void givesEachFileOfOneNameItsOwnNumber();
    void numbersANameThatBeginsWithADot();
    void givesUpWhereNoNameIsToBeHad_data();
    void givesUpWhereNoNameIsToBeHad();
    void keepsThePartWhenTheSyncFails();
    void failsOnlyTheFileThatIsDamaged();
    void keepsTheLedgerWhenTheFolderFailsToSync();
    void removesWhatAKillLeftBesideTheLedger();
    void namesNoFileThatSomebodyPutInThePartsPlace();
    void namesNoFileThatChangedSinceTheLastLook_data();
    void namesNoFileThatChangedSinceTheLastLook();
    void letsGoOfTheLockBeforeItAnswers();
    void finishesWhatWasOrderedBeforeItEnds();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    FinishOrder order(const QString& name, ConflictPolicy policy = ConflictPolicy::Rename) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFinisher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    disk_calls::clear();
}

// A part file with its own name in it, and a ledger beside it.
FinishOrder TestFinisher::order(const QString& name, ConflictPolicy policy) const
{
    const QString partPath = path(name) + QLatin1String(".part");
    std::shared_ptr<PartFile> part = PartFile::create(partPath).value();
    (void)part->write(0, name.toUtf8());
    const QString ledgerPath = partPath + QLatin1String(".ledger");
    put(ledgerPath, "TrLedger, and no more of it");
    return {.part = std::move(part), .finalPath = path(name), .ledgerPath = ledgerPath, .onConflict = policy};
}

void TestFinisher::survivesPowerLossAtEveryStep()
{
    Finisher finisher;
    FinishOrder one = order(QStringLiteral("a"));
    disk_calls::clear();
    const auto answer = finishing(finisher, std::move(one)).get();
    QCOMPARE(answer, path(QStringLiteral("a")));
    const QStringList expected{
        QStringLiteral("writeback a.part"),         QStringLiteral("fdatasync a.part"),
        QStringLiteral("renameat2 a.part a"),       QStringLiteral("fsync folder"),
        QStringLiteral("unlink a.part.ledger.new"), QStringLiteral("unlink a.part.ledger"),
    };
    QCOMPARE(disk_calls::seen(), expected);
    QCOMPARE(bytesOf(path(QStringLiteral("a"))), "a");
}

void TestFinisher::syncsEachFolderOnce()
{
    std::vector<FinishOrder> orders;
    for (const char* folder : {"one", "two"}) {
        QVERIFY(QDir(m_folder->path()).mkdir(QLatin1String(folder)));
        for (int i = 0; i < 5; ++i)
            orders.push_back(order(QStringLiteral("%1/%2").arg(QLatin1String(folder)).arg(i)));
    }
    for (const auto& answer : finishTogether(orders))
        QVERIFY(answer);
    QCOMPARE(disk_calls::count(QLatin1String("fsync")), 2);
    QCOMPARE(disk_calls::count(QLatin1String("renameat2")), 10);
}

void TestFinisher::finishesThousandsOfFilesWithAFewSyncs()
{
    rlimit files = {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    // Fewer files where the system lets one process have only few.
    const int count = static_cast<int>(std::min<rlim_t>(2000, files.rlim_cur - 100));

    // In memory where that can be: disks take seconds to make and delete so many files again and again.
    const QString memory = QStringLiteral("/dev/shm");
    if (QFileInfo(memory).isWritable())
        m_folder = std::make_unique<QTemporaryDir>(memory + QLatin1String("/finisher-XXXXXX"));

    // The first sync takes until all the others wait, as on a slow disk; it is of the first file, or of as
    // many as were there before the finisher's thread was.
    std::promise<void> allAreWaiting;
    FinishOrder first = order(QStringLiteral("first"));
    std::vector<FinishOrder> others;
    for (int i = 1; i < count; ++i)
        others.push_back(order(QString::number(i)));
    disk_calls::clear();
    const auto wait = [waited = allAreWaiting.get_future().share()] { waited.wait(); };
    disk_calls::before(QLatin1String("fdatasync"), wait);
    disk_calls::before(QLatin1String("syncfs"), wait);
    Finisher finisher;
    std::vector<std::future<Expected<QString>>> answers;
    answers.push_back(finishing(finisher, std::move(first)));
    for (FinishOrder& other : others)
        answers.push_back(finishing(finisher, std::move(other)));
    allAreWaiting.set_value();

    for (auto& answer : answers)
        QVERIFY(answer.get());
    QVERIFY(disk_calls::count(QLatin1String("syncfs")) <= 2);
    QVERIFY(disk_calls::count(QLatin1String("fsync")) <= 3);
    QVERIFY(disk_calls::count(QLatin1String("fdatasync")) <= 17);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), count);
    QCOMPARE(bytesOf(path(QStringLiteral("123"))), "123");
}

void TestFinisher::decidesAgainWhenTheNameWasTaken_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("finalName");
    QTest::addColumn<QByteArray>("underTheOldName");
    QTest::newRow("rename") << ConflictPolicy::Rename << QStringLiteral("a (1)") << QByteArray("precious");
    QTest::newRow("overwrite") << ConflictPolicy::Overwrite << QStringLiteral("a") << QByteArray("a");
    QTest::newRow("skip") << ConflictPolicy::Skip << QString() << QByteArray("precious");
    QTest::newRow("fail") << ConflictPolicy::Fail << QString() << QByteArray("precious");
}

void TestFinisher::decidesAgainWhenTheNameWasTaken()
{
    QFETCH(const ConflictPolicy, policy);
    QFETCH(const QString, finalName);
    QFETCH(const QByteArray, underTheOldName);
    FinishOrder one = order(QStringLiteral("a"), policy);
    put(path(QStringLiteral("a")), "precious");
    Finisher finisher;
    const auto answer = finishing(finisher, std::move(one)).get();
    QCOMPARE(bytesOf(path(QStringLiteral("a"))), underTheOldName);
    QCOMPARE(QFile::exists(path(QStringLiteral("a.part.ledger"))), finalName.isEmpty());
    QCOMPARE(QFile::exists(path(QStringLiteral("a.part"))), finalName.isEmpty());
    if (finalName.isEmpty()) {
        QCOMPARE(kindOf(answer), ErrorKind::Conflict);
    } else {
        QCOMPARE(answer, path(finalName));
        QCOMPARE(bytesOf(path(finalName)), "a");
    }
}

void TestFinisher::overwritesOnlyWhatIsNotSpared()
{
    put(path(QStringLiteral("x")), "precious");
    OwnFiles own;
    std::vector<FinishOrder> orders;
    for (const char* name : {"x.part1", "x.part2", "x.part3"}) {
        orders.push_back(order(QLatin1String(name), ConflictPolicy::Overwrite));
        orders.back().finalPath = path(QStringLiteral("x"));
        orders.back().spared = SparedFiles(own);
        own.note(orders.back().part->identity().value());
    }
    const auto answers = finishTogether(orders);
    QCOMPARE(answers[0], path(QStringLiteral("x")));
    QCOMPARE(bytesOf(*answers[0]), "x.part1");
    QCOMPARE(answers[1], path(QStringLiteral("x (1)")));
    QCOMPARE(answers[2], path(QStringLiteral("x (2)")));
    QCOMPARE(bytesOf(*answers[2]), "x.part3");
}

void TestFinisher::givesEachFileOfOneNameItsOwnNumber()
{
    std::vector<FinishOrder> orders;
    for (const char* name : {"x.part1", "x.part2", "x.part3"}) {
        orders.push_back(order(QLatin1String(name)));
        orders.back().finalPath = path(QStringLiteral("x.tar.gz"));
    }
    const auto answers = finishTogether(orders);
    QCOMPARE(bytesOf(answers[0].value()), "x.part1");
    QCOMPARE(answers[1], path(QStringLiteral("x (1).tar.gz")));
    QCOMPARE(answers[2], path(QStringLiteral("x (2).tar.gz")));
    QCOMPARE(bytesOf(*answers[2]), "x.part3");
}

void TestFinisher::numbersANameThatBeginsWithADot()
{
    const QString name = QStringLiteral(".bashrc");
    put(path(name), "theirs");
    Finisher finisher;
    const auto answer = finishing(finisher, order(name)).get();
    QCOMPARE(answer, path(numberedName(name, 1)));
}

void TestFinisher::givesUpWhereNoNameIsToBeHad_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("tries");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("all are taken") << EEXIST << 10'000 << ErrorKind::Conflict;
    QTest::newRow("the disk fails") << EIO << 1 << ErrorKind::DiskError;
}

void TestFinisher::givesUpWhereNoNameIsToBeHad()
{
    QFETCH(const int, number);
    QFETCH(const int, tries);
    QFETCH(const ErrorKind, kind);
    FinishOrder wanted = order(QStringLiteral("a"));
    disk_calls::fail(QLatin1String("renameat2"), number);
    Finisher finisher;
    QCOMPARE(kindOf(finishing(finisher, std::move(wanted)).get()), kind);
    QCOMPARE(disk_calls::count(QLatin1String("renameat2")), tries);
    QVERIFY(QFile::exists(path(QStringLiteral("a.part"))));
}

void TestFinisher::keepsThePartWhenTheSyncFails()
{
    FinishOrder one = order(QStringLiteral("a"));
    disk_calls::fail(QLatin1String("fdatasync"), EIO);
    Finisher finisher;
    const auto answer = finishing(finisher, std::move(one)).get();
    QCOMPARE(kindOf(answer), ErrorKind::DiskError);
    QVERIFY(!QFile::exists(path(QStringLiteral("a"))));
    QCOMPARE(bytesOf(path(QStringLiteral("a.part"))), "a");
    QVERIFY(QFile::exists(path(QStringLiteral("a.part.ledger"))));
}

void TestFinisher::failsOnlyTheFileThatIsDamaged()
{
    std::vector<FinishOrder> orders;
    orders.reserve(50);
    for (int i = 0; i < 50; ++i)
        orders.push_back(order(QString::number(i)));
    disk_calls::fail(QLatin1String("wait"), EIO, 1, QStringLiteral("7.part"));
    const auto answers = finishTogether(orders);
    for (size_t i = 0; i < answers.size(); ++i)
        QCOMPARE(answers[i].has_value(), i != 7);
    QVERIFY(QFile::exists(path(QStringLiteral("7.part"))));
    QVERIFY(!QFile::exists(path(QStringLiteral("7"))));
}

void TestFinisher::keepsTheLedgerWhenTheFolderFailsToSync()
{
    std::vector<FinishOrder> orders;
    orders.push_back(order(QStringLiteral("a")));
    disk_calls::fail(QLatin1String("fsync"), EIO);
    QCOMPARE(kindOf(finishTogether(orders).front()), ErrorKind::DiskError);
    QVERIFY(QFile::exists(path(QStringLiteral("a.part.ledger"))));
}

// Amid a save, after which too little was missing for another.
void TestFinisher::removesWhatAKillLeftBesideTheLedger()
{
    std::vector<FinishOrder> orders;
    orders.push_back(order(QStringLiteral("a")));
    put(path(QStringLiteral("a.part.ledger.new")), "TrLedger, and no more of it");
    QVERIFY(finishTogether(orders).front());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("a")});
}

void TestFinisher::namesNoFileThatSomebodyPutInThePartsPlace()
{
    FinishOrder one = order(QStringLiteral("a"));
    QVERIFY(QFile::remove(path(QStringLiteral("a.part"))));
    put(path(QStringLiteral("a.part")), "forged");
    Finisher finisher;
    const Expected<QString> answer = finishing(finisher, std::move(one)).get();
    QCOMPARE(kindOf(answer), ErrorKind::DiskError);
    QVERIFY2(answer.error().detail.english().contains(path(QStringLiteral("a.part"))),
             qPrintable(answer.error().detail.english()));
    QVERIFY(!QFile::exists(path(QStringLiteral("a"))));
    QVERIFY(QFile::exists(path(QStringLiteral("a.part.ledger"))));
}

void TestFinisher::namesNoFileThatChangedSinceTheLastLook_data()
{
    QTest::addColumn<bool>("isEdited");
    QTest::newRow("untouched") << false;
    // Fooled by a look at the size and the time alone: both are as they were.
    QTest::newRow("edited, with the time that it had") << true;
}

void TestFinisher::namesNoFileThatChangedSinceTheLastLook()
{
    QFETCH(const bool, isEdited);
    Finisher finisher;
    FinishOrder one = order(QStringLiteral("a"));
    one.looked = one.part->identity().value();
    if (isEdited) {
        QFile edited(one.part->path());
        QVERIFY(edited.open(QIODevice::ReadWrite));
        const QDateTime time = edited.fileTime(QFileDevice::FileModificationTime);
        QVERIFY(edited.write("b") == 1 && edited.flush());
        QVERIFY(edited.setFileTime(time, QFileDevice::FileModificationTime));
    }
    const auto answer = finishing(finisher, std::move(one)).get();
    QCOMPARE(answer.has_value(), !isEdited);
    QCOMPARE(QFile::exists(path(QStringLiteral("a"))), !isEdited);
    if (isEdited)
        QCOMPARE(kindOf(answer), ErrorKind::Changed);
}

void TestFinisher::letsGoOfTheLockBeforeItAnswers()
{
    // The first to be told tries at once, on the very thread that tells.
    std::promise<void> somebodyListens;
    disk_calls::before(QLatin1String("fdatasync"), [&] { somebodyListens.get_future().wait(); });
    Finisher finisher;
    std::promise<bool> isUnlocked;
    finisher.finish(order(QStringLiteral("a")), [&](const Expected<QString>& answer) {
        isUnlocked.set_value(answer && PartFile::open(*answer).has_value());
    });
    somebodyListens.set_value();
    QVERIFY(isUnlocked.get_future().get());
}

void TestFinisher::finishesWhatWasOrderedBeforeItEnds()
{
    std::vector<std::future<Expected<QString>>> answers;
    {
        Finisher finisher;
        for (int i = 0; i < 20; ++i)
            answers.push_back(finishing(finisher, order(QString::number(i))));
    }
    for (auto& answer : answers) {
        QCOMPARE(answer.wait_for(std::chrono::seconds(0)), std::future_status::ready);
        QVERIFY(QFile::exists(answer.get().value()));
    }
}

QTEST_APPLESS_MAIN(TestFinisher)
#include "tst_finisher.moc"
