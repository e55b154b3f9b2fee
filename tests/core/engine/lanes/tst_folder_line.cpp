#include "core/engine/lanes/folder_line.h"

#include <QStringList>
#include <QTest>

#include <utility>

using namespace tributary;

namespace {

const QString share = QStringLiteral("/mnt/nas");
const QString disk = QStringLiteral("/");
constexpr qsizetype most = 64;

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
    void goesOnPastSixThatHang();
    void leavesRoomForOtherPlaces();
    void asksNoMoreThanTheMost();
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
    // Lets all of them hang, one round after the other; the folders of each round, joined.
    static QStringList roundsOfHanging(FolderLine& line)
    {
        QStringList rounds;
        for (QStringList asked = taken(line); !asked.isEmpty(); asked = taken(line)) {
            for (const QString& folder : std::as_const(asked))
                line.noteOverdue(folder);
            rounds.append(asked.join(u' '));
        }
        return rounds;
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
    FolderLine line(most);
    waitIn(line, share, named(u'a', 100));
    QCOMPARE(taken(line), named(u'a', 4));
    waitIn(line, disk, {QStringLiteral("b")});
    QCOMPARE(taken(line), QStringList{QStringLiteral("b")});
}

void TestFolderLine::asksEachPlaceInItsTurn()
{
    FolderLine line(most);
    waitIn(line, share, named(u'a', 2));
    waitIn(line, disk, named(u'b', 2));
    QCOMPARE(taken(line).join(u' '), QStringLiteral("a1 b1 a2 b2"));
}

void TestFolderLine::asksTheNextAfterAnAnswer()
{
    FolderLine line(most);
    waitIn(line, share, named(u'a', 5));
    QCOMPARE(taken(line).size(), 4);
    line.noteAnswer(QStringLiteral("a1"));
    QCOMPARE(taken(line), QStringList{QStringLiteral("a5")});
    QVERIFY(taken(line).isEmpty());
}

void TestFolderLine::asksAFewMoreOfAPlaceThatIsSlow()
{
    FolderLine line(most);
    waitIn(line, share, named(u'a', 100));
    const QStringList rounds = roundsOfHanging(line);
    QCOMPARE(rounds.mid(0, 4).join(u'|'), QStringLiteral("a1 a2 a3 a4|a5 a6|a7|a8"));
}

// A link in the root leads six folders to a share that hangs; the seventh is on the main disk.
void TestFolderLine::goesOnPastSixThatHang()
{
    FolderLine line(most);
    waitIn(line, disk, named(u'a', 6));
    QCOMPARE(roundsOfHanging(line).join(u'|'), QStringLiteral("a1 a2 a3 a4|a5 a6"));
    waitIn(line, disk, named(u'b', 6));
    QCOMPARE(taken(line), QStringList{QStringLiteral("b1")});
    line.noteAnswer(QStringLiteral("b1"));
    QCOMPARE(taken(line).join(u' '), QStringLiteral("b2 b3 b4 b5"));
}

void TestFolderLine::leavesRoomForOtherPlaces()
{
    FolderLine line(most);
    waitIn(line, share, named(u'a', 100));
    const qsizetype hanging = roundsOfHanging(line).join(u' ').split(u' ').size();
    QVERIFY(hanging > 6);
    QVERIFY(hanging <= most / 3);
    for (int n = 0; n < 3; ++n)
        waitIn(line, QStringLiteral("/mnt/%1").arg(n), named(QChar(u'b' + n), 100));
    QVERIFY(!roundsOfHanging(line).isEmpty());
    waitIn(line, disk, named(u'z', 1));
    QCOMPARE(taken(line), named(u'z', 1));
}

void TestFolderLine::asksNoMoreThanTheMost()
{
    FolderLine line(3);
    waitIn(line, disk, named(u'a', 4));
    QCOMPARE(taken(line), named(u'a', 3));
    line.noteAnswer(QStringLiteral("a2"));
    QCOMPARE(taken(line), QStringList{QStringLiteral("a4")});
}

// Symbolic links led the first ones to a share.
void TestFolderLine::doesNotBlameAPlaceThatAnswers()
{
    FolderLine line(most);
    waitIn(line, disk, named(u'a', 100));
    const QStringList hanging = taken(line);
    for (const QString& folder : hanging)
        line.noteOverdue(folder);
    QCOMPARE(taken(line).size(), 2);
    line.noteAnswer(QStringLiteral("a6"));
    QCOMPARE(taken(line).size(), 4);
    // Late answers about the hanging folders change nothing.
    for (const QString& folder : hanging)
        line.noteAnswer(folder);
    QVERIFY(taken(line).isEmpty());
}

QTEST_GUILESS_MAIN(TestFolderLine)
#include "tst_folder_line.moc"
