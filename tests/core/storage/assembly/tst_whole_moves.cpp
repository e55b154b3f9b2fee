#include "core/storage/assembly/volume_crossing.h"
#include "core/storage/naming/take_name.h"
#include "tests/core/storage/assembly/claimed_part.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

#include <cerrno>
#include <cstdio>
#include <memory>

using namespace tributary;
using namespace tributary::test;

namespace {

const QByteArray content(3'000'000, 'x');
const std::atomic_bool never{false};
const QString name = QStringLiteral("whole.bin");

} // namespace

// A finished file goes to another volume, and the disk, the person or a kill comes in between.
class TestWholeMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { disk_calls::clear(); }

    void isSafeThereBeforeItLeaves();
    void showsNobodyWhatIsPrivate_data();
    void showsNobodyWhatIsPrivate();
    void takesAReadOnlyFileAlong();
    void staysWhenTheDiskRefuses_data();
    void staysWhenTheDiskRefuses();
    void staysWhenItIsChangedMeanwhile();
    void staysWhenItIsChangedWhileTheNewNameIsKept();
    void leavesAFileThatTookThePlaceOfTheCopy();
    void staysWhenItsNameIsTakenMeanwhile();
    void staysWhenItIsStopped();
    void staysWhenItIsStoppedWhileTheDiskKeepsTheCopy();
    void leavesWhatOthersHaveUnderTheNameOfItsLedger();
    void keepsTheOnlyCopy();
    void leavesAnotherPartOfTheSameLink();
    void discardsHalfACopyAfterAKill();
    void leavesAnotherPartAfterAKill();

private:
    std::unique_ptr<TestFolder> m_folder;

    static QFile::Permissions permissionsAt(const QString& path)
    {
        return QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
    }
    QString path(const char* of) const { return m_folder->path(QLatin1String(of)); }
    Relocation wanted() const { return {.from = path("whole.bin"), .to = path("there/whole.bin")}; }
    Expected<void> move(const std::atomic_bool& stop = never) const
    {
        disk_calls::fail(QLatin1String("renameat2"), EXDEV, 1);
        return relocateFile(wanted(), origin, stop);
    }
    QStringList there() const
    {
        return QDir(path("there")).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    bool hasStayed() const { return m_folder->read(name) == content && there().isEmpty(); }
};

void TestWholeMoves::init()
{
    m_folder = std::make_unique<TestFolder>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("there")));
    QVERIFY(m_folder->write(name, content));
    disk_calls::clear();
}

void TestWholeMoves::isSafeThereBeforeItLeaves()
{
    QVERIFY(move());
    QVERIFY(!m_folder->has(name));
    QCOMPARE(m_folder->read(QStringLiteral("there/whole.bin")), content);
    QCOMPARE(there(), QStringList{name});
    const QStringList calls = disk_calls::seen();
    const auto named = calls.indexOf(QLatin1String("renameat2 whole.bin.part whole.bin"));
    const auto left = calls.indexOf(QLatin1String("unlink whole.bin"));
    const auto written = calls.lastIndexOf(QLatin1String("fdatasync whole.bin.part"));
    QVERIFY2(written >= 0 && written < named, qPrintable(calls.join(u'\n')));
    QCOMPARE(calls.at(named + 1), QStringLiteral("fsync folder"));
    QVERIFY2(named + 1 < left, qPrintable(calls.join(u'\n')));
}

void TestWholeMoves::showsNobodyWhatIsPrivate_data()
{
    QTest::addColumn<QFile::Permissions>("permissions");
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    QTest::newRow("the owner's alone") << own;
    QTest::newRow("the group's as well") << (own | QFile::ReadGroup);
    QTest::newRow("everybody's") << (own | QFile::ReadGroup | QFile::ReadOther);
    QTest::newRow("read-only") << QFile::Permissions(QFile::ReadOwner);
}

void TestWholeMoves::showsNobodyWhatIsPrivate()
{
    QFETCH(const QFile::Permissions, permissions);
    QVERIFY(QFile::setPermissions(path("whole.bin"), permissions));
    QFile::Permissions underway;
    QFile::Permissions named;
    const QString part = path("there/whole.bin.part");
    disk_calls::before(
        QLatin1String("pwrite"), [&] { underway = permissionsAt(part); },
        [](const QString& file) { return file == QLatin1String("whole.bin.part"); });
    disk_calls::before(
        QLatin1String("renameat2"), [&] { named = permissionsAt(part); },
        [](const QString& file) { return file == QLatin1String("whole.bin.part"); });
    QVERIFY(move());
    QCOMPARE(underway, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(named, permissions | QFile::WriteOwner);
    QCOMPARE(permissionsAt(path("there/whole.bin")), permissions);
}

// Some systems remove no such file.
void TestWholeMoves::takesAReadOnlyFileAlong()
{
    for (const int refusals : {1, 2}) {
        init();
        QVERIFY(QFile::setPermissions(path("whole.bin"), QFile::ReadOwner));
        QFile::Permissions left;
        disk_calls::before(
            QLatin1String("unlink"), [&] { left = permissionsAt(path("there/whole.bin")); },
            [](const QString& file) { return file == name; });
        disk_calls::fail(QLatin1String("unlink"), EACCES, refusals, name);
        const bool isMoved = move().has_value();
        // Till then the copy can be taken back.
        QVERIFY(left.testFlag(QFile::WriteOwner));
        QCOMPARE(isMoved, refusals == 1);
        QCOMPARE(hasStayed(), refusals == 2);
        const QString now = path(isMoved ? "there/whole.bin" : "whole.bin");
        QCOMPARE(permissionsAt(now), QFile::Permissions(QFile::ReadOwner));
    }
}

void TestWholeMoves::staysWhenTheDiskRefuses_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("to write") << "pwrite" << "whole.bin.part" << ENOSPC << ErrorKind::NoSpace;
    QTest::newRow("to keep the bytes") << "fdatasync" << "whole.bin.part" << EIO << ErrorKind::DiskError;
    QTest::newRow("to let it go") << "unlink" << "whole.bin" << EACCES << ErrorKind::NoPermission;
}

void TestWholeMoves::staysWhenTheDiskRefuses()
{
    QFETCH(const QString, call);
    QFETCH(const QString, file);
    QFETCH(const int, number);
    disk_calls::fail(QLatin1String(call.toLatin1()), number, 1, file);
    const auto moved = move();
    QVERIFY(!moved);
    QTEST(moved.error().kind, "kind");
    QVERIFY(hasStayed());
}

void TestWholeMoves::staysWhenItIsChangedMeanwhile()
{
    disk_calls::before(QLatin1String("pwrite"), [this] {
        QFile file(path("whole.bin"));
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write("more"), 4);
    });
    const auto moved = move();
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Changed);
    QCOMPARE(m_folder->read(name), content + "more");
    QVERIFY(there().isEmpty());
}

// The disk takes long to keep the new name, and a person saves the file where it was.
void TestWholeMoves::staysWhenItIsChangedWhileTheNewNameIsKept()
{
    disk_calls::before(
        QLatin1String("fsync"), [this] { QVERIFY(m_folder->write(name, "edited")); },
        [this](const QString&) { return QFile::exists(path("there/whole.bin")); });
    const auto moved = move();
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Changed);
    QCOMPARE(m_folder->read(name), QByteArray("edited"));
    QVERIFY(there().isEmpty());
}

// The disk refuses to remove the file from its old place, and another program's file has the place of the
// copy.
void TestWholeMoves::leavesAFileThatTookThePlaceOfTheCopy()
{
    QVERIFY(m_folder->write(QStringLiteral("own"), "a person's own"));
    disk_calls::before(
        QLatin1String("unlink"),
        [this] { QCOMPARE(std::rename(qPrintable(path("own")), qPrintable(path("there/whole.bin"))), 0); },
        [](const QString& file) { return file == name; });
    disk_calls::fail(QLatin1String("unlink"), EACCES, 1, name);
    QVERIFY(!move());
    QCOMPARE(m_folder->read(name), content);
    QCOMPARE(m_folder->read(QStringLiteral("there/whole.bin")), QByteArray("a person's own"));
}

void TestWholeMoves::staysWhenItsNameIsTakenMeanwhile()
{
    const QString itsName = QStringLiteral("there/whole.bin");
    disk_calls::before(QLatin1String("pwrite"), [&] { QVERIFY(m_folder->write(itsName, "a person's own")); });
    const auto moved = move();
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_folder->read(name), content);
    QCOMPARE(m_folder->read(itsName), QByteArray("a person's own"));
    QCOMPARE(there(), QStringList{name});
}

void TestWholeMoves::staysWhenItIsStopped()
{
    std::atomic_bool stop{false};
    disk_calls::before(QLatin1String("pwrite"), [&stop] { stop = true; });
    const auto moved = move(stop);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Cancelled);
    QVERIFY(hasStayed());
}

void TestWholeMoves::staysWhenItIsStoppedWhileTheDiskKeepsTheCopy()
{
    std::atomic_bool stop{false};
    disk_calls::before(
        QLatin1String("fdatasync"), [&stop] { stop = true; },
        [](const QString& file) { return file == QLatin1String("whole.bin.part"); });
    const auto moved = move(stop);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Cancelled);
    QVERIFY(hasStayed());
}

void TestWholeMoves::leavesWhatOthersHaveUnderTheNameOfItsLedger()
{
    const QString ledger = QStringLiteral("there/whole.bin.part.ledger");
    QVERIFY(m_folder->write(ledger, "a person's own"));
    const auto moved = move();
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_folder->read(name), content);
    QCOMPARE(m_folder->read(ledger), QByteArray("a person's own"));
    QCOMPARE(there(), QStringList{QStringLiteral("whole.bin.part.ledger")});
}

void TestWholeMoves::keepsTheOnlyCopy()
{
    const auto isTheFile = [](const QString& file) { return file == name; };
    disk_calls::before(
        QLatin1String("unlink"), [this] { QVERIFY(QFile::rename(path("whole.bin"), path("taken"))); },
        isTheFile);
    QVERIFY(move());
    QCOMPARE(m_folder->read(QStringLiteral("there/whole.bin")), content);
}

void TestWholeMoves::leavesAnotherPartOfTheSameLink()
{
    QVERIFY(makePart(path("there/whole.bin.part"), wholePart(content)));
    const auto moved = move();
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_folder->read(name), content);
    QCOMPARE(m_folder->read(QStringLiteral("there/whole.bin.part")), content);
}

void TestWholeMoves::discardsHalfACopyAfterAKill()
{
    const QString ledger = path("there/whole.bin.part.ledger");
    disk_calls::before(
        QLatin1String("pwrite"), [&] { QVERIFY(QFile::copy(ledger, path("kept"))); },
        [](const QString& file) { return file == QLatin1String("whole.bin.part"); });
    disk_calls::fail(QLatin1String("fdatasync"), EIO, 1, QStringLiteral("whole.bin.part"));
    QVERIFY(!move());
    QVERIFY(QFile::rename(path("kept"), ledger));
    QVERIFY(m_folder->write(QStringLiteral("there/whole.bin.part"), content.first(1'000'000)));
    discardHalfOfWhole(wanted(), origin);
    QVERIFY(hasStayed());
}

void TestWholeMoves::leavesAnotherPartAfterAKill()
{
    QVERIFY(makePart(path("there/whole.bin.part"), wholePart(content)));
    discardHalfOfWhole(wanted(), origin);
    QCOMPARE(m_folder->read(QStringLiteral("there/whole.bin.part")), content);
}

QTEST_GUILESS_MAIN(TestWholeMoves)
#include "tst_whole_moves.moc"
