#include "ui/desktop/files/explorer_words.h"

#include <QTest>

using namespace tributary;

class TestExplorerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectAFile_data();
    void selectAFile();
};

void TestExplorerWords::selectAFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << QStringLiteral(R"(C:/got/a.iso)")
                           << QStringLiteral(R"(/select,"C:\got\a.iso")");
    QTest::newRow("spaces and a comma")
        << QStringLiteral(R"(C:/my files/a, b.iso)") << QStringLiteral(R"(/select,"C:\my files\a, b.iso")");
    QTest::newRow("a share") << QStringLiteral(R"(//server/share/a.iso)")
                             << QStringLiteral(R"(/select,"\\server\share\a.iso")");
}

// The file's name can't end the quotes: Windows has none with a quote in it.
void TestExplorerWords::selectAFile()
{
    QFETCH(const QString, path);
    QTEST(wordsToSelect(path), "words");
}

QTEST_GUILESS_MAIN(TestExplorerWords)
#include "tst_explorer_words.moc"
