#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cerrno>

using namespace tributary;
using namespace tributary::test;

// A disk that could not take what a run had written: the system says so once, calls the bytes written from
// then on, and has them in memory until it needs that for something else.
class TestLostWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFetchedAgain_data();
    void areFetchedAgain();
};

namespace {

constexpr auto target = "/3M/a.bin";

// A disk that loses the bytes of a file whose sync has failed: zeros are read once memory has let go of them.
class LossyDisk
{
public:
    explicit LossyDisk(QString lost)
        : m_lost(std::move(lost))
    {
    }

    // The next sync of the file fails.
    void fail() const { disk_calls::fail(QLatin1String("fdatasync"), EIO, 1, m_lost); }
    // From now on what the program reads is what the disk has, as soon as it asks for that.
    void showOnceAsked(const QString& path)
    {
        disk_calls::before(
            QLatin1String("uncache"), [this, path] { show(path); },
            [this](const QString& name) { return name == m_lost; });
    }
    // In the end memory is needed for something else in any case.
    void end(const QString& path)
    {
        if (!m_isShown)
            show(path);
    }

private:
    void show(const QString& path)
    {
        m_isShown = true;
        QFile file(path);
        if (file.open(QIODevice::ReadWrite))
            file.write(QByteArray(file.size(), '\0'));
    }

    QString m_lost;
    bool m_isShown = false;
};

} // namespace

void TestLostWrites::areFetchedAgain_data()
{
    QTest::addColumn<AssemblyKind>("assembly");
    QTest::newRow("direct") << AssemblyKind::Direct;
    QTest::newRow("memory") << AssemblyKind::Memory;
    QTest::newRow("temp") << AssemblyKind::Temp;
}

// To fool a row, the run that fails would have to leave no part, or the disk to have the bytes after all.
void TestLostWrites::areFetchedAgain()
{
    QFETCH(const AssemblyKind, assembly);
    disk_calls::clear();
    const ScriptedServer server{FileService()};
    const TestFolder folder;
    QVERIFY(QDir().mkpath(folder.path(QStringLiteral("files"))));
    DownloadRequest request = quickRequest(server.url(target), folder.path(QStringLiteral("files")), 2);
    request.assembly.kind = assembly;
    request.assembly.tempFolder = folder.path(QStringLiteral("parts"));
    request.retry.tries = 1;
    LossyDisk disk(QStringLiteral("a.bin.part"));
    const QString part = folder.path(QStringLiteral("files/a.bin.part"));
    disk.fail();
    {
        DownloadRun first(request);
        QVERIFY2(first.ends(), qPrintable(first.outcome().story()));
        QVERIFY2(first.outcome().failure, qPrintable(first.outcome().story()));
        QCOMPARE(first.outcome().failure->error.kind, ErrorKind::DiskError);
    }
    QVERIFY(QFile::exists(part));
    disk.showOnceAsked(part);
    DownloadRun second(request);
    QVERIFY2(second.ends(), qPrintable(second.outcome().story()));
    QVERIFY2(second.outcome().result, qPrintable(second.outcome().story()));
    disk.end(second.outcome().result->path);
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), second.outcome().result->path), QString());
}

QTEST_GUILESS_MAIN(TestLostWrites)
#include "tst_lost_writes.moc"
