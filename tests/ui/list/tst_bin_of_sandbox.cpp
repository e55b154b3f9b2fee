#include "tests/support/checks/own_bus.h"
#include "tests/support/checks/patience.h"
#include "ui/desktop/files/file_bin.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace tributary;
using tributary::test::OwnBus;

namespace {

// A desktop that takes files into a bin of its own.
class FakeTrash : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Trash")

public:
    QStringList asked;
    uint answer = 1;
    bool isBroken = false;

public Q_SLOTS:
    uint TrashFile(const QDBusUnixFileDescriptor& file)
    {
        const int number = file.fileDescriptor();
        const QString path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(number));
        const bool isWritable = (::fcntl(number, F_GETFL) & O_ACCMODE) == O_RDWR;
        asked += path + (isWritable ? QString() : QStringLiteral(" to read"));
        if (isBroken)
            sendErrorReply(QDBusError::AccessDenied);
        else if (answer == 1)
            QFile::remove(path);
        return answer;
    }
};

} // namespace

// In a sandbox of Flatpak, against a bus of its own.
class BinOfSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void isTheDesktops();
    void keepsWhatThePortalRefuses_data();
    void keepsWhatThePortalRefuses();
    void keepsLinks();
    void isNotAskedForOutsideASandbox();

private:
    QString made(const char* name) const;
    static QStringList leftOf(const QString& path);

    OwnBus m_bus;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeTrash> m_portal;
};

QString BinOfSandboxTest::made(const char* name) const
{
    QFile file(QFileInfo(m_folder->path()).canonicalFilePath() + u'/' + QLatin1String(name));
    return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
}

QStringList BinOfSandboxTest::leftOf(const QString& path)
{
    const QFuture<BinnedFiles> files = moveToBin({path});
    // The portal answers on this thread.
    const bool isDone =
        QTest::qWaitFor([&] { return files.isFinished(); }, static_cast<int>(test::patience().count()));
    return isDone ? files.result().left : QStringList(QStringLiteral("no answer"));
}

void BinOfSandboxTest::initTestCase()
{
    NEED_A_BUS();
    QVERIFY(m_bus.begins());
    QDBusConnection desktop = QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("desktop"));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void BinOfSandboxTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("data"))));
    qputenv("FLATPAK_ID", "org.tributary.Tributary");
    m_portal = std::make_unique<FakeTrash>();
    QVERIFY(QDBusConnection(QStringLiteral("desktop"))
                .registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_portal.get(),
                                QDBusConnection::ExportAllSlots));
}

void BinOfSandboxTest::isTheDesktops()
{
    const QString path = made("film.mkv");
    const QFuture<BinnedFiles> files = moveToBin({path});
    TRY_VERIFY(files.isFinished());
    // Nobody here can bring it back.
    QCOMPARE(files.result(), (BinnedFiles{.binned = {{.path = path, .inBin = {}}}, .left = {}}));
    QCOMPARE(m_portal->asked, QStringList(path));
    QVERIFY(!QFile::exists(path));
}

void BinOfSandboxTest::keepsWhatThePortalRefuses_data()
{
    QTest::addColumn<bool>("isBroken");
    QTest::newRow("it can't") << false;
    QTest::newRow("it may not") << true;
}

void BinOfSandboxTest::keepsWhatThePortalRefuses()
{
    QFETCH(bool, isBroken);
    m_portal->answer = 0;
    m_portal->isBroken = isBroken;
    const QString path = made("film.mkv");
    QCOMPARE(leftOf(path), QStringList(path));
    QVERIFY(QFile::exists(path));
}

// The portal would take what the link leads to.
void BinOfSandboxTest::keepsLinks()
{
    const QString target = made("film.mkv");
    const QString link = target + QStringLiteral(".link");
    QVERIFY(QFile::link(target, link));
    QCOMPARE(leftOf(link), QStringList(link));
    QVERIFY(m_portal->asked.isEmpty() && QFile::exists(target));
}

void BinOfSandboxTest::isNotAskedForOutsideASandbox()
{
    qunsetenv("FLATPAK_ID");
    const QString path = made("film.mkv");
    QCOMPARE(leftOf(path), QStringList());
    QVERIFY(m_portal->asked.isEmpty() && !QFile::exists(path));
}

QTEST_GUILESS_MAIN(BinOfSandboxTest)
#include "tst_bin_of_sandbox.moc"
