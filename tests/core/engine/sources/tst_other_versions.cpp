#include "core/engine/sources/other_versions.h"

#include <QTest>

using namespace tributary;

namespace {

VersionSign version(int number)
{
    return {.marks = {.etag = '"' + QByteArray::number(number) + '"', .lastModified = {}}, .size = "100"};
}

// The number of answers of these versions, one after the other and from the first again, until they are
// believed.
int answersBelieved(OtherVersions& versions, const QList<int>& numbers)
{
    for (int count = 0; count < 1000; ++count) {
        if (versions.note(version(numbers[count % numbers.size()])))
            return count + 1;
    }
    return 0;
}

} // namespace

// How many answers of another version it takes until the file counts as another one.
class TestOtherVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesAVersionThatComesEachTime();
    void believesVersionsThatNeverComeBack();
    void isPatientWhereSeveralMachinesAnswer();
    void isPatientOnceTheKnownVersionCameBack();
    void takesOneLateAnswerForNone();
    void knowsOfSeveralMachinesWhenTheFileBeginsAfresh();
    void goesByMarksAndTheSizeOfTheFile();
};

void TestOtherVersions::believesAVersionThatComesEachTime()
{
    OtherVersions versions;
    QCOMPARE(answersBelieved(versions, {1}), 5);
}

// A page that is made anew for each answer.
void TestOtherVersions::believesVersionsThatNeverComeBack()
{
    OtherVersions versions;
    QCOMPARE(answersBelieved(versions, {1, 2, 3, 4, 5, 6, 7, 8}), 5);
}

void TestOtherVersions::isPatientWhereSeveralMachinesAnswer()
{
    OtherVersions versions;
    QCOMPARE(answersBelieved(versions, {1, 1, 2}), 32);
}

void TestOtherVersions::isPatientOnceTheKnownVersionCameBack()
{
    OtherVersions versions;
    QVERIFY(!versions.note(version(1)));
    // An answer of before the change may be late.
    versions.noteKnown();
    QVERIFY(!versions.note(version(1)));
    QVERIFY(!versions.areMany());
    versions.noteKnown();
    QCOMPARE(answersBelieved(versions, {1}), 32);
    QVERIFY(versions.areMany());
    versions.noteKnown();
    QVERIFY(!versions.areMany());
    QCOMPARE(answersBelieved(versions, {1}), 32);
}

void TestOtherVersions::takesOneLateAnswerForNone()
{
    OtherVersions versions;
    QVERIFY(!versions.note(version(1)));
    versions.noteKnown();
    QCOMPARE(answersBelieved(versions, {1}), 5);
}

void TestOtherVersions::knowsOfSeveralMachinesWhenTheFileBeginsAfresh()
{
    OtherVersions versions;
    versions.beginAfresh();
    QCOMPARE(answersBelieved(versions, {1}), 5);
    versions.beginAfresh();
    for (int times = 0; times < 2; ++times) {
        QVERIFY(!versions.note(version(2)));
        versions.noteKnown();
    }
    versions.beginAfresh();
    QCOMPARE(answersBelieved(versions, {2}), 32);
}

void TestOtherVersions::goesByMarksAndTheSizeOfTheFile()
{
    ResponseHead part;
    part.etag = "\"1\"";
    part.contentRange = "bytes 0-9/100";
    part.contentLength = "10";
    ResponseHead whole = part;
    whole.contentRange.clear();
    whole.contentLength = "100";
    QVERIFY(signOf(part) == signOf(whole));
    QVERIFY(signOf(part) == version(1));
    whole.contentLength = "101";
    QVERIFY(signOf(part) != signOf(whole));
}

QTEST_APPLESS_MAIN(TestOtherVersions)
#include "tst_other_versions.moc"
