#include "core/storage/naming/take_name.h"
#include "tests/core/storage/part_check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace tributary;
using namespace tributary::test;

class TestTakeName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void numbersBeforeTheExtension_data();
    void numbersBeforeTheExtension();
    void cutsLongNamesBeforeTheNumber();
    void leavesRoomForTheLedgerOfALongName();

    void renamesToAFreeName_data();
    void renamesToAFreeName();
    void neverClobbers_data();
    void neverClobbers();
    void replacesWhenTold();
    void replacesALinkAndNotItsTarget();
    void neverReplacesAFolder();
    void neverReplacesAPipe();
    void undoesAHalfDoneRename();
    void leavesTheOnlyNameThereIs_data();
    void leavesTheOnlyNameThereIs();
    void takesALinkThatIsThereForMade();
    void takesNoNameForASecondOfItself();
    void replacesNothingThatItCantLookAt();
    void tellsNoFreeNameFromOneThatCantBeLookedAt_data();
    void tellsNoFreeNameFromOneThatCantBeLookedAt();
    void saysThatANameIsTooLong();
    void namesBothPathsWhenItFails();
    void reportsAFolderThatFailsToSync();
    void acceptsAFolderThatCannotBeSynced();
    void knowsOneFileByTwoNames_data();
    void knowsOneFileByTwoNames();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    static void addWaysToRename();
    static void takeAway(int calls);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTakeName::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    disk_calls::clear();
}

void TestTakeName::cleanup()
{
    disk_calls::clear();
    m_folder.reset();
}

void TestTakeName::numbersBeforeTheExtension_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("numbered");
    const auto row = [](const char* name, const char* numbered) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(numbered);
    };
    row("film.mkv", "film (3).mkv");
    row("README", "README (3)");
    row("archive.tar.gz", "archive (3).tar.gz");
    row("Archive.TAR.ZST", "Archive (3).TAR.ZST");
    row("disk.img.xz", "disk (3).img.xz");
    row("better.user.js", "better (3).user.js");
    row("linux-6.1.5.gz", "linux-6.1.5 (3).gz");
    row("photo.2024.jpg", "photo.2024 (3).jpg");
    row(".bashrc", ".bashrc (3)");
    row(".config.json", ".config (3).json");
    row(".tar.gz", ".tar (3).gz");
    row("Mr. Smith goes home", "Mr. Smith goes home (3)");
    row("full stop.", "full stop. (3)");
    row("größe.7z", "größe (3).7z");
}

void TestTakeName::numbersBeforeTheExtension()
{
    QFETCH(const QString, name);
    QFETCH(const QString, numbered);
    QCOMPARE(numberedName(name, 3), numbered);
    QCOMPARE(numberedName(name, 0), name);
    QCOMPARE(numberedPath(QStringLiteral("/a.b/") + name, 3), QStringLiteral("/a.b/") + numbered);
}

void TestTakeName::cutsLongNamesBeforeTheNumber()
{
    const QString latin = numberedName(QString(251, u'a') + QLatin1String(".mkv"), 12);
    QCOMPARE(latin, QString(246, u'a') + QLatin1String(" (12).mkv"));
    // Two UTF-16 units and four bytes each; a half of one is no character.
    const QString faces = QStringLiteral("😀").repeated(62) + QLatin1String(".tar.gz");
    const QString cut = numberedName(faces, 12);
    QCOMPARE(cut, QStringLiteral("😀").repeated(60) + QLatin1String(" (12).tar.gz"));
    QVERIFY(cut.toUtf8().size() <= 255);
}

void TestTakeName::leavesRoomForTheLedgerOfALongName()
{
    QCOMPARE(partPathFor(QStringLiteral("/a.b/film.mkv")), QStringLiteral("/a.b/film.mkv.part"));
    const QString longName = QStringLiteral("/a/") + QString(251, u'x');
    const QString one = partPathFor(longName + QLatin1String(".mkv"));
    const QString other = partPathFor(longName + QLatin1String(".avi"));
    QVERIFY(one != other);
    QVERIFY(one.startsWith(QLatin1String("/a/xxx")) && one.endsWith(QLatin1String(".part")));
    QVERIFY((one + QLatin1String(".ledger.damaged (99)")).toUtf8().size() <= 255 + 3);
}

// Rows for file systems without the exclusive rename, and without hard links too.
void TestTakeName::addWaysToRename()
{
    QTest::addColumn<int>("callsTakenAway");
    QTest::newRow("by an exclusive rename") << 0;
    QTest::newRow("by a second link") << 1;
    QTest::newRow("by looking first") << 2;
}

void TestTakeName::takeAway(int calls)
{
    if (calls > 0)
        disk_calls::fail(QLatin1String("renameat2"), EINVAL);
    if (calls > 1)
        disk_calls::fail(QLatin1String("linkat"), EPERM);
}

void TestTakeName::renamesToAFreeName_data()
{
    addWaysToRename();
}

void TestTakeName::renamesToAFreeName()
{
    QFETCH(const int, callsTakenAway);
    takeAway(callsTakenAway);
    put(path("a.part"), "fresh");
    QVERIFY(renamePart(path("a.part"), path("a.bin"), NameClash::Refuse));
    QCOMPARE(bytesOf(path("a.bin")), "fresh");
    QVERIFY(!nameIsTaken(path("a.part")));
}

void TestTakeName::neverClobbers_data()
{
    addWaysToRename();
}

void TestTakeName::neverClobbers()
{
    QFETCH(const int, callsTakenAway);
    takeAway(callsTakenAway);
    put(path("a.part"), "fresh");
    put(path("file"), "precious");
    QVERIFY(QDir().mkdir(path("folder")));
    QVERIFY(QFile::link(path("file"), path("link")));
    QVERIFY(QFile::link(path("nowhere"), path("dangling")));
    for (const char* taken : {"file", "folder", "link", "dangling"}) {
        QVERIFY(nameIsTaken(path(taken)));
        QCOMPARE(kindOf(renamePart(path("a.part"), path(taken), NameClash::Refuse)), ErrorKind::Conflict);
    }
    QCOMPARE(bytesOf(path("file")), "precious");
    QCOMPARE(bytesOf(path("a.part")), "fresh");
    QVERIFY(!nameIsTaken(path("nowhere")));
}

void TestTakeName::replacesWhenTold()
{
    put(path("a.part"), "fresh");
    put(path("a.bin"), "old");
    QVERIFY(renamePart(path("a.part"), path("a.bin"), NameClash::Replace));
    QCOMPARE(bytesOf(path("a.bin")), "fresh");
    QVERIFY(!nameIsTaken(path("a.part")));
}

void TestTakeName::replacesALinkAndNotItsTarget()
{
    put(path("a.part"), "fresh");
    put(path("target"), "precious");
    QVERIFY(QFile::link(path("target"), path("a.bin")));
    QVERIFY(renamePart(path("a.part"), path("a.bin"), NameClash::Replace));
    QCOMPARE(bytesOf(path("target")), "precious");
    QCOMPARE(bytesOf(path("a.bin")), "fresh");
}

void TestTakeName::neverReplacesAFolder()
{
    put(path("a.part"), "fresh");
    QVERIFY(QDir().mkdir(path("a.bin")));
    QCOMPARE(kindOf(renamePart(path("a.part"), path("a.bin"), NameClash::Replace)), ErrorKind::Conflict);
    QCOMPARE(bytesOf(path("a.part")), "fresh");
}

void TestTakeName::neverReplacesAPipe()
{
    put(path("a.part"), "fresh");
    const QByteArray pipe = QFile::encodeName(path("a.bin"));
    QCOMPARE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    QCOMPARE(kindOf(renamePart(path("a.part"), path("a.bin"), NameClash::Replace)), ErrorKind::Conflict);
    struct stat status = {};
    QCOMPARE(::lstat(pipe.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QCOMPARE(bytesOf(path("a.part")), "fresh");
}

void TestTakeName::undoesAHalfDoneRename()
{
    put(path("a.part"), "fresh");
    disk_calls::fail(QLatin1String("renameat2"), EINVAL);
    disk_calls::fail(QLatin1String("unlink"), EIO, 1);
    QCOMPARE(kindOf(renamePart(path("a.part"), path("a.bin"), NameClash::Refuse)), ErrorKind::DiskError);
    QVERIFY(!nameIsTaken(path("a.bin")));
    QCOMPARE(bytesOf(path("a.part")), "fresh");
}

void TestTakeName::leavesTheOnlyNameThereIs_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isTakenByAnother");
    QTest::newRow("asked again, nothing was left to remove") << ENOENT << false;
    QTest::newRow("removed, and the answer was an error") << EIO << false;
    QTest::newRow("another file has the old name") << EIO << true;
}

// A network share removes the old name and answers with an error.
void TestTakeName::leavesTheOnlyNameThereIs()
{
    QFETCH(const int, number);
    QFETCH(const bool, isTakenByAnother);
    put(path("a.part"), "fresh");
    disk_calls::fail(QLatin1String("renameat2"), EINVAL);
    disk_calls::fail(QLatin1String("unlink"), number, 1);
    disk_calls::before(QLatin1String("unlink"), [&] {
        QVERIFY(QFile::remove(path("a.part")));
        if (isTakenByAnother)
            put(path("a.part"), "another's");
    });
    QVERIFY(renamePart(path("a.part"), path("a.bin"), NameClash::Refuse));
    QCOMPARE(bytesOf(path("a.bin")), "fresh");
    QCOMPARE(QFile::exists(path("a.part")), isTakenByAnother);
}

// The link was made, the answer was lost, and the share is asked again.
void TestTakeName::takesALinkThatIsThereForMade()
{
    put(path("a.part"), "fresh");
    disk_calls::fail(QLatin1String("renameat2"), EINVAL);
    disk_calls::before(QLatin1String("linkat"), [this] {
        QCOMPARE(::link(QFile::encodeName(path("a.part")).constData(),
                        QFile::encodeName(path("a.bin")).constData()),
                 0);
    });
    QVERIFY(renamePart(path("a.part"), path("a.bin"), NameClash::Refuse));
    QCOMPARE(bytesOf(path("a.bin")), "fresh");
    QVERIFY(!nameIsTaken(path("a.part")));
}

// The folder has two names, and a person has given the file a second one elsewhere.
void TestTakeName::takesNoNameForASecondOfItself()
{
    put(path("a.bin"), "precious");
    QCOMPARE(::link(QFile::encodeName(path("a.bin")).constData(),
                    QFile::encodeName(path("second.bin")).constData()),
             0);
    QVERIFY(QFile::link(m_folder->path(), path("here")));
    disk_calls::fail(QLatin1String("renameat2"), EINVAL);
    QCOMPARE(kindOf(renamePart(path("a.bin"), path("here/a.bin"), NameClash::Refuse)), ErrorKind::Conflict);
    QCOMPARE(bytesOf(path("a.bin")), "precious");
}

void TestTakeName::replacesNothingThatItCantLookAt()
{
    takeAway(2);
    put(path("a.part"), "fresh");
    put(path("a.bin"), "precious");
    disk_calls::fail(QLatin1String("lstat"), EIO, disk_calls::always, QStringLiteral("a.bin"));
    QCOMPARE(kindOf(renamePart(path("a.part"), path("a.bin"), NameClash::Refuse)), ErrorKind::DiskError);
    QCOMPARE(bytesOf(path("a.bin")), "precious");
}

void TestTakeName::tellsNoFreeNameFromOneThatCantBeLookedAt_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("nothing there") << ENOENT << true;
    QTest::newRow("below a file") << ENOTDIR << true;
    QTest::newRow("too long for any file") << ENAMETOOLONG << true;
    QTest::newRow("the disk fails") << EIO << false;
    QTest::newRow("the folder may not be entered") << EACCES << false;
    QTest::newRow("the share has forgotten it") << ESTALE << false;
}

void TestTakeName::tellsNoFreeNameFromOneThatCantBeLookedAt()
{
    QFETCH(const int, number);
    QFETCH(const bool, isFree);
    disk_calls::fail(QLatin1String("lstat"), number);
    QCOMPARE(nameIsTaken(path("a.bin")), !isFree);
    const auto isThere = isAnythingAt(path("a.bin"));
    QCOMPARE(isThere.has_value(), isFree);
    QVERIFY(!isThere.value_or(false));
}

void TestTakeName::saysThatANameIsTooLong()
{
    const QString name = QString(256, u'x');
    put(path("a.part"), "fresh");
    const auto renamed = renamePart(path("a.part"), m_folder->filePath(name), NameClash::Replace);
    QCOMPARE(kindOf(renamed), ErrorKind::DiskError);
    QCOMPARE(renamed.error().detail.kind(), std::optional(PhraseKind::NameTooLong));
    QVERIFY(!mustFitTheDisk(m_folder->filePath(name)));
    QVERIFY(mustFitTheDisk(m_folder->filePath(name.first(255))));
    QVERIFY(mustFitTheDisk(path("gone/a.bin")));
}

void TestTakeName::namesBothPathsWhenItFails()
{
    put(path("a.part"), "fresh");
    const auto renamed = renamePart(path("a.part"), path("gone/a.bin"), NameClash::Refuse);
    QCOMPARE(kindOf(renamed), ErrorKind::DiskError);
    QVERIFY(renamed.error().detail.english().contains(path("a.part")));
    QVERIFY(renamed.error().detail.english().contains(path("gone/a.bin")));
}

void TestTakeName::reportsAFolderThatFailsToSync()
{
    QVERIFY(syncFolder(m_folder->path()));
    disk_calls::fail(QLatin1String("fsync"), EIO);
    QCOMPARE(kindOf(syncFolder(m_folder->path())), ErrorKind::DiskError);
    QCOMPARE(kindOf(syncFolder(path("gone"))), ErrorKind::DiskError);
}

void TestTakeName::acceptsAFolderThatCannotBeSynced()
{
    disk_calls::fail(QLatin1String("fsync"), EINVAL);
    QVERIFY(syncFolder(m_folder->path()));
}

void TestTakeName::knowsOneFileByTwoNames_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("areOne");
    QTest::newRow("its own name") << QStringLiteral("file") << true;
    QTest::newRow("a link to it") << QStringLiteral("link") << true;
    QTest::newRow("by a link to its folder") << QStringLiteral("here/file") << true;
    QTest::newRow("another with the same bytes") << QStringLiteral("twin") << false;
    QTest::newRow("nothing there") << QStringLiteral("nothing") << false;
    QTest::newRow("below a file") << QStringLiteral("twin/file") << false;
    QTest::newRow("links in a circle, which nobody can follow") << QStringLiteral("circle") << true;
    QTest::newRow("half a character") << QString(QChar(0xd800)) << false;
}

void TestTakeName::knowsOneFileByTwoNames()
{
    QFETCH(const QString, other);
    QFETCH(const bool, areOne);
    put(path("file"), "bytes");
    put(path("twin"), "bytes");
    QVERIFY(QFile::link(path("file"), path("link")));
    QVERIFY(QFile::link(m_folder->path(), path("here")));
    QVERIFY(QFile::link(path("circle"), path("circle")));
    QCOMPARE(areOneFile(path("file"), m_folder->filePath(other)), areOne);
    QCOMPARE(areOneFile(m_folder->filePath(other), path("file")), areOne);
    QVERIFY(!areOneFile(path("gone"), path("nothing")));
}

QTEST_APPLESS_MAIN(TestTakeName)
#include "tst_take_name.moc"
