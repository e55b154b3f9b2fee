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
    QuestionForAll question{stage.wanted, stage.facts, stage.board, stage.writer, stage.log};
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
    void opensAFileOnce();
    void opensNoFileThatIsBegun();
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

void TestQuestionForAll::opensAFileOnce()
{
    AtHand its;
    its.question.open(lost);
    QVERIFY(!its.stage.facts.isInParts());
    its.question.endOpening();
    QVERIFY(its.stage.facts.isInParts());
    its.question.open(lost);
    QVERIFY(its.stage.facts.isInParts());
}

void TestQuestionForAll::opensNoFileThatIsBegun()
{
    AtHand its;
    its.stage.begin(size);
    its.question.open(lost);
    QVERIFY(its.stage.facts.isInParts());
}

// The answer says how the file is to be asked for from then on.
void TestQuestionForAll::leavesAnAnswersCoding()
{
    AtHand its;
    its.question.open(lost);
    its.stage.facts.askAsOneStream(BodyCoding::Inflated);
    its.question.endOpening();
    QVERIFY(!its.stage.facts.isInParts());
}

QTEST_APPLESS_MAIN(TestQuestionForAll)
#include "tst_question_for_all.moc"
