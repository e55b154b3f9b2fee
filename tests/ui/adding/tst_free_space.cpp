#include "tests/support/checks/patience.h"
#ifdef Q_OS_LINUX
#include "tests/support/checks/unprivileged.h"
#endif
#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/free_space.h"
#include "ui/window/status_line.h"
#include "ui/window/window_foot.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace tributary;

class FreeSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRoomOfAFolder();
    void takesTheNearestFolderThatIsThere();
    void asksOnceForOneFolder();
    void canGoBeforeTheAnswer();
    void tellsAllThatShowTheFolder();
    void standsInTheFoot();
    void judgesFolders_data();
    void judgesFolders();
    void judgesAFolderThatIsClosed();
    void asksAnewWhetherFilesAreTaken();
};

namespace {

// A volume whose free room differs so much that other writing on the machine makes no difference.
std::optional<QStorageInfo> volumeWithOtherRoomThan(const QString& folder)
{
    constexpr qint64 muchOther = qint64(256) << 20;
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        if (volume.isReady() && qAbs(volume.bytesAvailable() - room) > muchOther)
            return volume;
    }
    return std::nullopt;
}

} // namespace

void FreeSpaceTest::findsTheRoomOfAFolder()
{
    const QTemporaryDir folder;
    FreeSpace space;
    std::optional<qint64> bytes;
    connect(&space, &FreeSpace::found, this, [&](std::optional<qint64> found) { bytes = found; });
    space.setFolder(folder.path());
    TRY_VERIFY(bytes.has_value());
    QVERIFY(bytes.value_or(0) > 0);
}

void FreeSpaceTest::takesTheNearestFolderThatIsThere()
{
    const QTemporaryDir folder;
    FreeSpace space;
    std::optional<qint64> bytes;
    connect(&space, &FreeSpace::found, this, [&](std::optional<qint64> found) { bytes = found; });
    space.setFolder(folder.filePath(QStringLiteral("not/yet/made")));
    TRY_VERIFY(bytes.has_value());
}

void FreeSpaceTest::asksOnceForOneFolder()
{
    const QTemporaryDir first;
    const auto second = volumeWithOtherRoomThan(first.path());
    if (!second)
        QSKIP("needs a volume with another amount of room");
    FreeSpace space;
    QList<qint64> answers;
    connect(&space, &FreeSpace::found, this,
            [&](std::optional<qint64> bytes) { answers.append(bytes.value_or(-1)); });
    space.setFolder(first.path());
    // The first answer is for a folder that nobody asks for any more.
    space.setFolder(second->rootPath());
    space.setFolder(second->rootPath());
    space.refresh();
    TRY_COMPARE(answers.size(), 1);
    const auto farFrom = [&answers](const QString& folder) {
        return qAbs(QStorageInfo(folder).bytesAvailable() - answers.first());
    };
    QVERIFY(farFrom(second->rootPath()) < farFrom(first.path()));
}

void FreeSpaceTest::canGoBeforeTheAnswer()
{
    const QTemporaryDir folder;
    int heard = 0;
    for (int i = 0; i < 50; ++i) {
        FreeSpace space;
        connect(&space, &FreeSpace::found, this, [&heard] { ++heard; });
        space.setFolder(folder.path());
    }
    FreeSpace stays;
    const QSignalSpy found(&stays, &FreeSpace::found);
    stays.setFolder(folder.path());
    TRY_COMPARE(found.count(), 1);
    QCOMPARE(heard, 0);
}

// The foot and a dialog in front of it would else tell the room of different times.
void FreeSpaceTest::tellsAllThatShowTheFolder()
{
    const QTemporaryDir folder;
    const QTemporaryDir another;
    FreeSpace foot;
    FreeSpace elsewhere;
    QList<qint64> answers;
    connect(&foot, &FreeSpace::found, this,
            [&answers](std::optional<qint64> bytes) { answers.append(bytes.value_or(-1)); });
    const QSignalSpy others(&elsewhere, &FreeSpace::found);
    foot.setFolder(folder.path());
    elsewhere.setFolder(another.path());
    TRY_VERIFY(answers.size() == 1 && others.count() == 1);
    FreeSpace dialog;
    std::optional<qint64> shown;
    connect(&dialog, &FreeSpace::found, this, [&shown](std::optional<qint64> bytes) { shown = bytes; });
    dialog.setFolder(folder.path());
    TRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers.last(), shown.value_or(-2));
    QCOMPARE(others.count(), 1);
}

void FreeSpaceTest::standsInTheFoot()
{
    TemporarySettings settings;
    const WindowFoot foot(settings, nullptr);
    const auto says = [&foot](const QString& start) {
        const auto labels = foot.findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* label) { return label->text().startsWith(start); });
    };
    TRY_VERIFY(says(QStringLiteral("Free: ")));
    QCOMPARE(foot.findChild<StatusLine*>()->text(), QStringLiteral("Nothing is running"));
}

void FreeSpaceTest::judgesFolders_data()
{
    QTest::addColumn<QString>("below");
    QTest::addColumn<TakesFiles>("takes");
    QTest::newRow("a folder") << QString() << TakesFiles::Yes;
    QTest::newRow("one that is yet to be made") << QStringLiteral("/not/yet/made") << TakesFiles::Yes;
    QTest::newRow("a file") << QStringLiteral("/file") << TakesFiles::IsAFile;
    QTest::newRow("below a file") << QStringLiteral("/file/folder") << TakesFiles::CannotBeMade;
}

void FreeSpaceTest::judgesFolders()
{
    QFETCH(const QString, below);
    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(QStringLiteral("file"))).open(QIODevice::WriteOnly));
    QTEST(takesFiles(folder.path() + below), "takes");
    // Half a path is for others to refuse.
    QCOMPARE(takesFiles(QStringLiteral("file")), TakesFiles::Yes);
}

void FreeSpaceTest::judgesAFolderThatIsClosed()
{
    const QTemporaryDir folder;
    const QString below = folder.filePath(QStringLiteral("not/yet/made"));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
#if defined(Q_OS_WIN)
    QCOMPARE(takesFiles(folder.path()), TakesFiles::Yes);
    QCOMPARE(takesFiles(below), TakesFiles::Yes);
#elif defined(Q_OS_LINUX)
    const auto judged = [](const QString& path) {
        return static_cast<TakesFiles>(
            test::inChild([&path] { return test::giveUpPrivileges() ? takesFiles(path) : TakesFiles::Yes; }));
    };
    QCOMPARE(judged(folder.path()), TakesFiles::IsReadOnly);
    QCOMPARE(judged(below), TakesFiles::CannotBeMade);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(judged(folder.path()), TakesFiles::IsReadOnly);
#endif
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(takesFiles(folder.path()), TakesFiles::Yes);
}

void FreeSpaceTest::asksAnewWhetherFilesAreTaken()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    FreeSpace space;
    QList<TakesFiles> judged;
    connect(&space, &FreeSpace::judged, this, [&judged](TakesFiles takes) { judged.append(takes); });
    space.setFolder(path);
    TRY_COMPARE(judged, (QList{TakesFiles::Yes, TakesFiles::IsAFile}));
    space.setFolder(folder.path());
    // Nothing is held against another folder while the disk is asked.
    QCOMPARE(judged.last(), TakesFiles::Yes);
    TRY_COMPARE(judged.size(), 4);
    QCOMPARE(judged.last(), TakesFiles::Yes);
}

QTEST_MAIN(FreeSpaceTest)
#include "tst_free_space.moc"
