#include "core/engine/sources/other_versions.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

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
    void takesLongerToBelieveThatHardlyAnythingIsLeft();
    void knowsWhatIsFarLess_data();
    void knowsWhatIsFarLess();
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
    QCOMPARE(versions.wait(), 0ms);
    versions.noteKnown();
    QCOMPARE(answersBelieved(versions, {1}), 32);
    QVERIFY(versions.wait() > 0ms);
    versions.noteKnown();
    QCOMPARE(versions.wait(), 0ms);
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

// Answers of a second or so are too few, however many come in it.
void TestOtherVersions::takesLongerToBelieveThatHardlyAnythingIsLeft()
{
    constexpr MonotonicTime begin{1h};
    OtherVersions versions;
    for (int answer = 0; answer < 20; ++answer)
        QVERIFY(!versions.note(version(1), VersionSize::FarLess, begin + answer * 100ms));
    QVERIFY(versions.note(version(1), VersionSize::FarLess, begin + 2s));
    // The row begins anew.
    versions.noteKnown();
    QVERIFY(!versions.note(version(1), VersionSize::FarLess, begin + 3s));
    OtherVersions alike;
    QVERIFY(!alike.note(version(1), VersionSize::FarLess, begin));
    for (int answer = 0; answer < 3; ++answer)
        QVERIFY(!alike.note(version(1), VersionSize::Alike, begin));
    QVERIFY(alike.note(version(1), VersionSize::Alike, begin));

    OtherVersions patient;
    MonotonicTime now = begin;
    int answers = 1;
    for (; !patient.note(version(1), VersionSize::FarLess, now); ++answers) {
        QVERIFY(patient.wait() > 0ms);
        now += patient.wait();
    }
    QCOMPARE(answers, 5);
    QVERIFY(now - begin < 3s); // for so long a file that is whole is compared
}

void TestOtherVersions::knowsWhatIsFarLess_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<std::optional<qint64>>("before");
    QTest::addColumn<bool>("isFarLess");
    constexpr qint64 mib = 1024 * 1024;
    const auto row = [](const char* name, const QByteArray& size, std::optional<qint64> before, bool isLess) {
        QTest::newRow(name) << size << before << isLess;
    };
    row("half", QByteArray::number(2 * mib), 4 * mib, true);
    row("more than half", QByteArray::number(2 * mib + 1), 4 * mib, false);
    row("more", QByteArray::number(5 * mib), 4 * mib, false);
    row("nothing", "0", 4 * mib, true);
    row("said by nobody", "", 4 * mib, true);
    row("no number", "*", 4 * mib, true);
    row("little before", "0", mib, false);
    row("a little more before", "0", mib + 1, true);
    row("unknown before", "0", std::nullopt, false);
}

void TestOtherVersions::knowsWhatIsFarLess()
{
    QFETCH(const QByteArray, size);
    QFETCH(const std::optional<qint64>, before);
    QFETCH(const bool, isFarLess);
    QCOMPARE(sizeOf({.marks = {}, .size = size}, before) == VersionSize::FarLess, isFarLess);
}

QTEST_APPLESS_MAIN(TestOtherVersions)
#include "tst_other_versions.moc"
