#include "core/engine/lanes/folder_line.h"

#include <QStringList>
#include <QTest>

#include <utility>

using namespace tributary;

namespace {

const QString share = QStringLiteral("/mnt/nas");
const QString disk = QStringLiteral("/");

} // namespace

// Tests which folder is asked next about its volume.
class TestFolderLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksFewOfOnePlace();
    void asksEachPlaceInItsTurn();
    void asksTheNextAfterAnAnswer();
    void asksAFewMoreOfAPlaceThatIsSlow();
    void doesNotBlameAPlaceThatAnswers();

private:
    static void waitIn(FolderLine& line, const QString& place, const QStringList& folders)
    {
        for (const QString& folder : folders)
            line.wait(folder, place);
    }
    static QStringList taken(FolderLine& line)
    {
        QStringList folders;
        while (const auto next = line.takeNext())
            folders.append(*next);
        return folders;
    }
    static QStringList named(QChar first, int count)
    {
        QStringList names;
        for (int n = 1; n <= count; ++n)
            names.append(first + QString::number(n));
        return names;
    }
};

void TestFolderLine::asksFewOfOnePlace()
{
    FolderLine line;
    waitIn(line, share, named(u'a', 100));
    QCOMPARE(taken(line), named(u'a', 4));
    waitIn(line, disk, {QStringLiteral("b")});
    QCOMPARE(taken(line), QStringList{QStringLiteral("b")});
}

void TestFolderLine::asksEachPlaceInItsTurn()
{
    FolderLine line;
    waitIn(line, share, named(u'a', 2));
    waitIn(line, disk, named(u'b', 2));
    QCOMPARE(taken(line).join(u' '), QStringLiteral("a1 b1 a2 b2"));
}

void TestFolderLine::asksTheNextAfterAnAnswer()
{
    FolderLine line;
    waitIn(line, share, named(u'a', 5));
    QCOMPARE(taken(line).size(), 4);
    line.noteAnswer(QStringLiteral("a1"));
    QCOMPARE(taken(line), QStringList{QStringLiteral("a5")});
    QVERIFY(taken(line).isEmpty());
}

void TestFolderLine::asksAFewMoreOfAPlaceThatIsSlow()
{
    FolderLine line;
    waitIn(line, share, named(u'a', 100));
    QStringList hanging = taken(line);
    QStringList further;
    do {
        for (const QString& folder : std::as_const(hanging))
            line.noteOverdue(folder);
        hanging = taken(line);
        further += hanging;
    } while (!hanging.isEmpty());
    QCOMPARE(further, (QStringList{QStringLiteral("a5"), QStringLiteral("a6")}));
}

// Symbolic links led the first ones to a share.
void TestFolderLine::doesNotBlameAPlaceThatAnswers()
{
    FolderLine line;
    waitIn(line, disk, named(u'a', 100));
    const QStringList hanging = taken(line);
    for (const QString& folder : hanging)
        line.noteOverdue(folder);
    QCOMPARE(taken(line).size(), 2);
    line.noteAnswer(QStringLiteral("a6"));
    QCOMPARE(taken(line).size(), 4);
    // Their own answers, which come late, are of no consequence.
    for (const QString& folder : hanging)
        line.noteAnswer(folder);
    QVERIFY(taken(line).isEmpty());
}

QTEST_GUILESS_MAIN(TestFolderLine)
#include "tst_folder_line.moc"
