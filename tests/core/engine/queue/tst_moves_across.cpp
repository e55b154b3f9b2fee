#include "tests/core/engine/queue/order_stage.h"
#include "tests/core/storage/disk_calls.h"

#include <QDir>
#include <QTest>

#include <cerrno>
#include <optional>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QByteArray content(300'000, 'x');
const QString partName = QStringLiteral("1.bin.part");

// A finished download whose file is to go to another volume.
struct Crossing
{
    OrderStage stage;
    DownloadEntry& download = stage.occupied(stage.add(1, Finished), Occupation::Moving);
    std::optional<Expected<void>> answer;
    const QString from = stage.folder().path(QStringLiteral("1.bin"));
    const QString to = stage.folder().path(QStringLiteral("there/1.bin"));

    bool begins() const
    {
        return QDir(stage.folder().path()).mkpath(QStringLiteral("there")) &&
               stage.folder().write(QStringLiteral("1.bin"), content);
    }
    QStringList there() const { return QDir(QFileInfo(to).path()).entryList(QDir::Files | QDir::Hidden); }
    bool moves()
    {
        disk_calls::fail(QLatin1String("renameat2"), EXDEV, 1);
        stage.mover().move(
            download, {.path = to, .then = [this](Expected<void> outcome) { answer = std::move(outcome); }});
        return stage.reaches([this] { return answer.has_value(); });
    }
};

} // namespace

// What the queue does about a finished file that goes to another volume.
class TestMovesAcross : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { disk_calls::clear(); }
    void cleanup() { disk_calls::clear(); }
    void goesToAnotherVolume();
    void discardsHalfACopyAtTheNextStart();
    void staysWhereTheMoveCannotBeNoted();
};

void TestMovesAcross::goesToAnotherVolume()
{
    Crossing its;
    QVERIFY(its.begins());
    its.stage.ownFiles().noteFileAt(its.from);
    QVERIFY(its.moves());
    QVERIFY(*its.answer);
    QVERIFY(its.stage.ownFiles().at(its.to));
    QCOMPARE(its.download.snapshot.path, its.to);
    QCOMPARE(its.stage.folder().read(QStringLiteral("there/1.bin")), content);
    QCOMPARE(its.there(), QStringList{QStringLiteral("1.bin")});
    QVERIFY(!QFile::exists(its.from));
}

void TestMovesAcross::discardsHalfACopyAtTheNextStart()
{
    Crossing its;
    QVERIFY(its.begins());
    const QString kept = its.stage.folder().path(QStringLiteral("kept"));
    const QString ledger = its.to + QLatin1String(".part.ledger");
    disk_calls::before(
        QLatin1String("pwrite"), [&] { QVERIFY(QFile::copy(ledger, kept)); },
        [](const QString& file) { return file == partName; });
    disk_calls::fail(QLatin1String("fdatasync"), EIO, 1, partName);
    QVERIFY(its.moves());
    QVERIFY(!*its.answer);
    // As a kill leaves it.
    QVERIFY(QFile::rename(kept, ledger));
    QVERIFY(its.stage.folder().write(QLatin1String("there/") + partName, content.first(1000)));
    KeptDownload stored{.id = its.download.id(),
                        .request = its.stage.list().requests().keep(its.download.request.whole())};
    stored.standing.state = Finished;
    stored.standing.path = its.from;
    QVERIFY(!its.stage.mover().settle(stored, {{stored.id, its.to}}));
    QCOMPARE(its.there(), QStringList());
    QCOMPARE(its.stage.folder().read(QStringLiteral("1.bin")), content);
}

// A start after a kill would look for the file where it was.
void TestMovesAcross::staysWhereTheMoveCannotBeNoted()
{
    Crossing its;
    QVERIFY(its.begins());
    const QString store = its.stage.folder().path(QStringLiteral("list.db"));
    its.stage.restore(store);
    QVERIFY(its.stage.keeper().isOpen());
    disk_calls::fail(QLatin1String("pwrite64"), ENOSPC, disk_calls::always, QStringLiteral("list.db-wal"));
    QVERIFY(its.moves());
    QVERIFY(!*its.answer);
    QCOMPARE(its.answer->error().kind, ErrorKind::NoSpace);
    QCOMPARE(its.download.snapshot.path, its.from);
    QCOMPARE(its.there(), QStringList());
    QCOMPARE(its.stage.folder().read(QStringLiteral("1.bin")), content);
}

QTEST_GUILESS_MAIN(TestMovesAcross)
#include "tst_moves_across.moc"
