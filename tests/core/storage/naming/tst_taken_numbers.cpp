#include "core/storage/naming/taken_numbers.h"
#include "core/values/naming/file_suffix.h"

#include <QTest>

using namespace tributary;

using namespace std::chrono_literals;

namespace {

const QString path = QStringLiteral("/downloads/a.bin");
const TakenNumbers::Time start{1h};

} // namespace

// Tests which numbers of a name the disk is asked about.
class TestTakenNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOverWhatIsKnownForTaken();
    void asksForTheFirstOnesAlways();
    void forgetsAfterAWhile();
    void forgetsUnderASteadyFlow();
    void forgetsWhenTold();
    void keepsNamesApart();
    void endsWhereAllAreTaken();
    void remembersFewNames();
};

void TestTakenNumbers::passesOverWhatIsKnownForTaken()
{
    TakenNumbers taken;
    for (const int number : {20, 21, 23})
        taken.note(path, number, start);
    QCOMPARE(taken.nextToAsk(path, 19, start), 19);
    QCOMPARE(taken.nextToAsk(path, 20, start), 22);
    QCOMPARE(taken.nextToAsk(path, 23, start), 24);
}

// A person who has deleted the third of five files gets its name again.
void TestTakenNumbers::asksForTheFirstOnesAlways()
{
    TakenNumbers taken;
    for (int number = 0; number < 16; ++number) {
        taken.note(path, number, start);
        QCOMPARE(taken.nextToAsk(path, number, start), number);
    }
}

void TestTakenNumbers::forgetsAfterAWhile()
{
    TakenNumbers taken;
    taken.note(path, 20, start);
    QCOMPARE(taken.nextToAsk(path, 20, start + 59s), 21);
    QCOMPARE(taken.nextToAsk(path, 20, start + 60s), 20);
    taken.note(path, 30, start + 60s);
    QCOMPARE(taken.nextToAsk(path, 20, start + 60s), 20);
    QCOMPARE(taken.nextToAsk(path, 30, start + 60s), 31);
}

// New files of the name all the time are no reason to believe for ever in the old ones.
void TestTakenNumbers::forgetsUnderASteadyFlow()
{
    TakenNumbers taken;
    for (int second = 0; second < 60; ++second)
        taken.note(path, 20 + second, start + std::chrono::seconds(second));
    QCOMPARE(taken.nextToAsk(path, 20, start + 59s), 80);
    QCOMPARE(taken.nextToAsk(path, 20, start + 60s), 20);
    taken.note(path, 80, start + 60s);
    QCOMPARE(taken.nextToAsk(path, 20, start + 60s), 20);
    QCOMPARE(taken.nextToAsk(path, 80, start + 119s), 81);
}

void TestTakenNumbers::forgetsWhenTold()
{
    const QString other = QStringLiteral("/elsewhere/a.bin");
    TakenNumbers taken;
    taken.note(path, 20, start);
    taken.note(other, 20, start);
    taken.forget(path);
    QCOMPARE(taken.nextToAsk(path, 20, start), 20);
    QCOMPARE(taken.nextToAsk(other, 20, start), 21);
}

void TestTakenNumbers::keepsNamesApart()
{
    TakenNumbers taken;
    taken.note(path, 20, start);
    QCOMPARE(taken.nextToAsk(QStringLiteral("/elsewhere/a.bin"), 20, start), 20);
}

void TestTakenNumbers::endsWhereAllAreTaken()
{
    TakenNumbers taken;
    for (int number = 0; number < mostNumbers; ++number)
        taken.note(path, number, start);
    QCOMPARE(taken.nextToAsk(path, 16, start), mostNumbers);
    QCOMPARE(taken.nextToAsk(path, mostNumbers, start), mostNumbers);
}

void TestTakenNumbers::remembersFewNames()
{
    TakenNumbers taken;
    for (int name = 0; name <= 256; ++name)
        taken.note(QString::number(name), 20, start);
    QCOMPARE(taken.nextToAsk(QStringLiteral("0"), 20, start), 20);
    QCOMPARE(taken.nextToAsk(QStringLiteral("256"), 20, start), 21);
}

QTEST_GUILESS_MAIN(TestTakenNumbers)
#include "tst_taken_numbers.moc"
