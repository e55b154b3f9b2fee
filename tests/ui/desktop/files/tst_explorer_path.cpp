#include "ui/desktop/files/explorer_path.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

class ExplorerPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSystemsWhateverIsDownloaded();
};

// A double click on a list of links makes its folder the current one.
void ExplorerPathTest::isTheSystemsWhateverIsDownloaded()
{
    const QTemporaryDir downloads;
    QFile planted(downloads.filePath(QStringLiteral("explorer.exe")));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(downloads.path()));
    const QFileInfo explorer(explorerPath());
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(explorer.isAbsolute());
    QVERIFY(explorer.isFile());
    QVERIFY(explorer != QFileInfo(planted.fileName()));
}

QTEST_APPLESS_MAIN(ExplorerPathTest)
#include "tst_explorer_path.moc"
