#include "core/engine/bytes/question_for_all.h"
#include "tests/core/engine/transfer/stage.h"

#include <QTest>

using namespace tributary;

namespace {

constexpr qint64 size = 1'000'000;
const DownloadError lost{.kind = ErrorKind::ConnectionLost};

struct AtHand
{
    explicit AtHand(int mirrors = 0)
        : stage(wantedFrom(mirrors))
    {
    }

    Stage stage;
    QuestionForAll question{stage.wanted, stage.facts, stage.board, stage.writer, stage.judge, stage.log};
};

} // namespace

// All of a file is asked for where parts of it come to nothing.
class TestQuestionForAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedOnceUntilBytesCome();
    void isOfNoUseWhereNothingIsMissing();
    void isOfNoUseWhereAllWasAskedFor();
    void isLeftToMirrors();
    void remembersWhyAllOfABegunFileIsAskedFor();
    void asksForPartsAgainWhereAllFailsToOpenAFile();
    void leavesAFileThatHasBegunAsItIs();
    void leavesAnAnswersCoding();
};

void TestQuestionForAll::isAskedOnceUntilBytesCome()
{
    AtHand its;
    its.stage.begin(size);
    QVERIFY(its.question.take(lost));
    QVERIFY(its.stage.lines.join(u'\n').contains(QLatin1String("simpler request: ConnectionLost")));
    QVERIFY(!its.question.take(lost));
    its.question.noteProgress();
    QVERIFY(its.question.take(lost));
}

void TestQuestionForAll::isOfNoUseWhereNothingIsMissing()
{
    AtHand its;
    its.stage.begin(size);
    QVERIFY(its.stage.bring(0, {0, size}, 'a'));
    QVERIFY(!its.question.take(lost));
}

void TestQuestionForAll::isOfNoUseWhereAllWasAskedFor()
{
    AtHand its;
    its.stage.begin(size);
    its.stage.facts.askAsOneStream(BodyCoding::Identity);
    QVERIFY(!its.question.take(lost));
}

void TestQuestionForAll::isLeftToMirrors()
{
    AtHand its(1);
    its.stage.begin(size);
    QVERIFY(!its.question.take(lost));
}

void TestQuestionForAll::remembersWhyAllOfABegunFileIsAskedFor()
{
    AtHand its;
    its.stage.begin(size);
    QVERIFY(its.question.take(lost));
    QVERIFY(!its.question.reason());
    its.stage.facts.askAsOneStream(BodyCoding::Identity);
    QCOMPARE(its.question.reason(), std::optional(lost));
    its.question.noteProgress();
    QVERIFY(!its.question.reason());
    AtHand unbegun;
    QVERIFY(unbegun.question.take(lost));
    unbegun.question.open();
    QVERIFY(!unbegun.question.reason());
}

void TestQuestionForAll::asksForPartsAgainWhereAllFailsToOpenAFile()
{
    AtHand its;
    QVERIFY(its.question.take(lost));
    its.question.open();
    QVERIFY(!its.stage.facts.isInParts());
    its.question.noteQuestions();
    QVERIFY(!its.stage.facts.isInParts());
    its.question.noteQuestions();
    QVERIFY(its.stage.facts.isInParts());
    QVERIFY(!its.question.take(lost));
}

void TestQuestionForAll::leavesAFileThatHasBegunAsItIs()
{
    AtHand its;
    its.question.open();
    its.question.noteQuestions();
    its.stage.begin(size);
    its.stage.facts.askAsOneStream(BodyCoding::Identity);
    its.question.noteQuestions();
    QVERIFY(!its.stage.facts.isInParts());
}

// The answer says how the file is to be asked for from then on.
void TestQuestionForAll::leavesAnAnswersCoding()
{
    AtHand its;
    its.question.open();
    its.question.noteQuestions();
    its.stage.facts.askAsOneStream(BodyCoding::Inflated);
    its.question.noteQuestions();
    QVERIFY(!its.stage.facts.isInParts());
}

QTEST_APPLESS_MAIN(TestQuestionForAll)
#include "tst_question_for_all.moc"
