#include "core/engine/sources/other_marks.h"

#include <QTest>

using namespace tributary;

namespace {

Validators mark(int number)
{
    return {.etag = '"' + QByteArray::number(number) + '"', .lastModified = {}};
}

// How many answers with these marks, one after the other and from the first again, it takes to be believed.
int answersBelieved(OtherMarks& marks, const QList<int>& numbers)
{
    for (int count = 0; count < 1000; ++count) {
        if (marks.note(mark(numbers[count % numbers.size()])))
            return count + 1;
    }
    return 0;
}

} // namespace

// When a mark that differs says that the file is another one.
class TestOtherMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesAMarkThatComesEachTime();
    void believesMarksThatNeverComeBack();
    void isPatientWhereSeveralMachinesAnswer();
    void isPatientOnceTheFilesOwnMarkCameBack();
    void knowsOfSeveralMachinesWhenTheFileBeginsAfresh();
};

void TestOtherMarks::believesAMarkThatComesEachTime()
{
    OtherMarks marks;
    QCOMPARE(answersBelieved(marks, {1}), 5);
}

// A page that is made anew for each answer.
void TestOtherMarks::believesMarksThatNeverComeBack()
{
    OtherMarks marks;
    QCOMPARE(answersBelieved(marks, {1, 2, 3, 4, 5, 6, 7, 8}), 5);
}

void TestOtherMarks::isPatientWhereSeveralMachinesAnswer()
{
    OtherMarks marks;
    QCOMPARE(answersBelieved(marks, {1, 1, 2}), 32);
}

void TestOtherMarks::isPatientOnceTheFilesOwnMarkCameBack()
{
    OtherMarks marks;
    QVERIFY(!marks.note(mark(1)));
    marks.noteOwn();
    QCOMPARE(answersBelieved(marks, {1}), 32);
    marks.noteOwn();
    QCOMPARE(answersBelieved(marks, {1}), 32);
}

void TestOtherMarks::knowsOfSeveralMachinesWhenTheFileBeginsAfresh()
{
    OtherMarks marks;
    marks.beginAfresh();
    QCOMPARE(answersBelieved(marks, {1}), 5);
    marks.beginAfresh();
    QVERIFY(!marks.note(mark(2)));
    marks.noteOwn();
    marks.beginAfresh();
    QCOMPARE(answersBelieved(marks, {2}), 32);
}

QTEST_APPLESS_MAIN(TestOtherMarks)
#include "tst_other_marks.moc"
