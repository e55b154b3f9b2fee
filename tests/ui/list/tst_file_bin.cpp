#include "ui/desktop/files/file_bin.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

// Removes downloads together with their finished files, and looks at what is left.
class TestFileBin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAFolderThatHasTheNameByNow();
};

// The file is long gone, and the name means what a person made since.
void TestFileBin::leavesAFolderThatHasTheNameByNow()
{
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    const QString path = home.filePath(QStringLiteral("thesis"));
    QVERIFY(QDir().mkpath(path));
    QFile work(path + QStringLiteral("/chapter"));
    QVERIFY(work.open(QIODevice::WriteOnly));
    work.close();
    QFuture<BinnedFiles> files = moveToBin({path, home.filePath(QStringLiteral("gone"))});
    files.waitForFinished();
    QVERIFY(files.result() == BinnedFiles());
    QVERIFY(work.exists());
}

QTEST_GUILESS_MAIN(TestFileBin)
#include "tst_file_bin.moc"
