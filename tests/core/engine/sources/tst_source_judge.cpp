#include "core/engine/bytes/inherited_bytes.h"
#include "core/engine/shared/shared_limits.h"
#include "core/engine/sources/source_judge.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{1h};

DownloadRequest wantedOf(int mirrors)
{
    DownloadRequest wanted;
    wanted.url = QUrl(QStringLiteral("http://me:secret@own.example/file"));
    for (int i = 1; i <= mirrors; ++i)
        wanted.mirrors.append(
            {.url = QUrl(QStringLiteral("http://mirror%1.example/file").arg(i)), .credentials = {}});
    return wanted;
}

const DownloadError changed{.kind = ErrorKind::Changed};

Judgement later()
{
    return {.verdict = Verdict::TryLater, .error = {.kind = ErrorKind::TimedOut}};
}

Judgement gone()
{
    return {.verdict = Verdict::GiveUp, .error = {.kind = ErrorKind::NotFound}};
}

struct Court
{
    explicit Court(int mirrors)
        : judge(wantedOf(mirrors), limits, 1,
                [this](const Phrase& line, LogKind) { lines.append(line.english()); })
    {
    }
    Source& source(size_t number) { return judge.sources().at(number); }
    void trust(size_t number) { source(number).standing = SourceStanding::Trusted; }

    QStringList lines;
    SharedLimits limits{{}};
    SourceJudge judge;
};

} // namespace

// Who is believed, who is blamed, and who is tried again.
class TestSourceJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blamesEachSourceOnceAndHidesItsLogin();
    void tellsWhatBecomesOfASource();
    void asksNobodyAgainWithoutEnd();
    void findsNobodyWrongWhereNobodyElseIsLeft();
    void theOwnLinkHasTheSay();
    void theOwnLinkDefinesTheFileOnceItsDefinerWasWrong();
    void believesWhoDefinesTheFileBeforeOtherMirrors();
    void aDefinerStaysWhereAnotherWasWrong();
    void aDigestTakesTheWordFromTheDefiner();
    void anEarlierRunSpeaksForTheOwnLink();
    void takesBackWhoDifferedFromTheWrongOne();
    void triesAgainWhoWasRefutedOnceAllIsFetchedAfresh();
    void leavesASourceForLongerEachTime();
    void restsAtLeastAsLongAsWasAsked();
    void dropsWhatDoesNotPass();
    void hasNobodyLeftWhereAllRest();
    void accountsForEachOfSeveral();
    void anEarlierLinkIsContradictedByTheOwnOneAlone();
    void keepsOfAnEarlierLinkWhatIsHere();
};

void TestSourceJudge::blamesEachSourceOnceAndHidesItsLogin()
{
    Court court(1);
    court.judge.blame(court.judge.own(), changed);
    court.judge.blame(court.judge.own(), {.kind = ErrorKind::ChecksumMismatch});
    court.judge.blame(court.source(1), changed);
    const QList<WrongSource> wrong = court.judge.wrongSources();
    QCOMPARE(wrong.size(), 2);
    QCOMPARE(wrong.front().url, QUrl(QStringLiteral("http://own.example/file")));
    QCOMPARE(wrong.front().error.kind, ErrorKind::Changed);
    QCOMPARE(wrong.back().url, QUrl(QStringLiteral("http://mirror1.example/file")));
}

void TestSourceJudge::tellsWhatBecomesOfASource()
{
    Court court(2);
    const auto hasTold = [&court](const char* host, const QString& reason) {
        return court.lines.last().startsWith(QLatin1String("http://") + QLatin1String(host)) &&
               court.lines.last().contains(reason);
    };
    court.judge.drop(court.source(1), {.kind = ErrorKind::Changed, .detail = QStringLiteral("other bytes")});
    QCOMPARE(court.lines.size(), 1);
    QVERIFY(hasTold("mirror1.example", QStringLiteral(": other bytes")));
    QCOMPARE(court.source(1).problem,
             (DownloadError{.kind = ErrorKind::Changed, .detail = QStringLiteral("other bytes")}));
    court.judge.takeBack({1});
    QCOMPARE(court.lines.size(), 2);
    QVERIFY(hasTold("mirror1.example", QStringLiteral("tried again")));
    QCOMPARE(court.judge.leave(court.source(2), later(), 0ms, start), SourceJudge::Leaving::Resting);
    QCOMPARE(court.lines.size(), 3);
    QVERIFY(hasTold("mirror2.example", QStringLiteral("TimedOut")));
    QVERIFY(court.source(2).problem);
    QCOMPARE(court.source(2).problem->kind, ErrorKind::TimedOut);
}

void TestSourceJudge::asksNobodyAgainWithoutEnd()
{
    Court court(1);
    for (const SourceStanding then :
         {SourceStanding::Unknown, SourceStanding::Unknown, SourceStanding::Dropped}) {
        court.judge.drop(court.source(1), changed);
        court.judge.takeBack({1});
        QCOMPARE(court.source(1).standing, then);
    }
}

void TestSourceJudge::findsNobodyWrongWhereNobodyElseIsLeft()
{
    Court court(1);
    const Disagreement disagreement{.offset = 0, .here = 1, .there = 0};
    QCOMPARE(court.judge.wrongIn(disagreement), &court.source(1));
    court.judge.drop(court.judge.own(), changed);
    QVERIFY(!court.judge.wrongIn(disagreement));
    QVERIFY(!court.judge.wrongIn({.offset = 0, .here = {}, .there = 0}));
}

void TestSourceJudge::theOwnLinkHasTheSay()
{
    Court court(1);
    QVERIFY(!court.judge.hasTheSay(court.judge.own()));
    court.judge.define(court.source(1), {});
    QCOMPARE(court.source(1).standing, SourceStanding::Trusted);
    QVERIFY(court.judge.hasTheSay(court.judge.own()));
    QVERIFY(!court.judge.hasTheSay(court.source(1)));
    court.judge.define(court.judge.own(), {});
    QVERIFY(!court.judge.hasTheSay(court.judge.own()));
}

void TestSourceJudge::theOwnLinkDefinesTheFileOnceItsDefinerWasWrong()
{
    Court court(2);
    court.judge.define(court.source(1), {});
    court.judge.corroboration().noteBrought(1, {0, 100});
    const Ruling ruling = court.judge.rule({.offset = 10, .here = 1, .there = 0});
    QCOMPARE(ruling.wrong, Bringer(1));
    QCOMPARE(ruling.again, (std::vector<ByteRange>{{0, 100}}));
    QCOMPARE(court.judge.definer(), &court.judge.own());
    // The own link was believed in the dispute, so it needs no trial any more.
    QCOMPARE(court.judge.own().standing, SourceStanding::Trusted);
}

void TestSourceJudge::believesWhoDefinesTheFileBeforeOtherMirrors()
{
    Court court(2);
    const Validators marks{.etag = "\"a\"", .lastModified = {}};
    court.judge.define(court.source(2), marks);
    QCOMPARE(court.source(2).validators, marks);
    const Disagreement mirrors{.offset = 10, .here = 1, .there = 2};
    QCOMPARE(court.judge.wrongIn(mirrors), &court.source(1));
    QCOMPARE(court.judge.rule({.offset = 10, .here = 2, .there = 0}).wrong, Bringer(2));
    QCOMPARE(court.judge.wrongIn(mirrors), &court.source(2));
}

void TestSourceJudge::aDefinerStaysWhereAnotherWasWrong()
{
    Court court(2);
    court.judge.define(court.source(1), {});
    QCOMPARE(court.judge.rule({.offset = 10, .here = 2, .there = 0}).wrong, Bringer(2));
    QCOMPARE(court.judge.definer(), &court.source(1));
}

void TestSourceJudge::aDigestTakesTheWordFromTheDefiner()
{
    Court court(2);
    court.judge.define(court.source(1), {});
    QCOMPARE(court.judge.convict(court.source(1)).wrong, Bringer(1));
    QCOMPARE(court.judge.definer(), &court.judge.own());
}

void TestSourceJudge::anEarlierRunSpeaksForTheOwnLink()
{
    Court court(1);
    const Validators marks{.etag = "\"a\"", .lastModified = {}};
    court.judge.define(court.source(1), {});
    court.judge.defineByOwn(marks, SourceJudge::MarksOf::OwnPlace);
    QCOMPARE(court.judge.definer(), &court.judge.own());
    QCOMPARE(court.judge.own().validators, marks);
    QVERIFY(court.judge.own().isMarkedAt(court.judge.own().asked.url));
    court.judge.defineByOwn(marks, SourceJudge::MarksOf::AnotherPlace);
    QVERIFY(!court.judge.own().isMarkedAt(court.judge.own().asked.url));
}

void TestSourceJudge::takesBackWhoDifferedFromTheWrongOne()
{
    Court court(2);
    court.judge.define(court.source(1), {});
    court.judge.corroboration().noteBrought(1, {0, 100});
    const Disagreement first{.offset = 10, .here = 1, .there = 2};
    QCOMPARE(court.judge.wrongIn(first), &court.source(2));
    court.judge.blame(court.source(2), changed);
    court.judge.drop(court.source(2), changed);
    court.judge.rule(first);
    QVERIFY(court.judge.own().standing == SourceStanding::Unknown);
    const Ruling ruling = court.judge.rule({.offset = 10, .here = 1, .there = 0});
    QCOMPARE(ruling.takenBack, std::vector<size_t>{2});
    court.judge.blame(court.source(1), changed);
    court.source(2).trial = {{0, 10}};
    court.judge.takeBack(ruling.takenBack);
    QCOMPARE(court.source(2).standing, SourceStanding::Unknown);
    QVERIFY(court.source(2).trial.empty());
    QVERIFY(!court.source(2).problem);
    QCOMPARE(court.judge.wrongSources().size(), 1);
    QCOMPARE(court.judge.wrongSources().front().url, QUrl(QStringLiteral("http://mirror1.example/file")));
}

void TestSourceJudge::triesAgainWhoWasRefutedOnceAllIsFetchedAfresh()
{
    Court court(2);
    court.judge.define(court.judge.own(), {.etag = "\"a\"", .lastModified = {}});
    court.trust(1);
    court.source(1).trial = {{0, 10}};
    court.judge.refute(court.source(2), court.judge.own());
    court.judge.blame(court.source(2), changed);
    court.judge.drop(court.source(2), changed);
    court.judge.forget();
    QVERIFY(!court.judge.definer());
    QCOMPARE(court.source(1).standing, SourceStanding::Unknown);
    QVERIFY(court.source(1).trial.empty());
    QVERIFY(court.judge.own().validators.isEmpty());
    QCOMPARE(court.source(2).standing, SourceStanding::Unknown);
    QVERIFY(court.judge.wrongSources().isEmpty());
}

void TestSourceJudge::leavesASourceForLongerEachTime()
{
    Court court(1);
    std::chrono::milliseconds last{0};
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(court.judge.leave(court.source(1), later(), 0ms, start), SourceJudge::Leaving::Resting);
        const auto rest =
            std::chrono::duration_cast<std::chrono::milliseconds>(court.source(1).restsUntil - start);
        QCOMPARE(rest, std::min(30'000ms, 500ms * (1 << i)));
        QVERIFY(rest >= last);
        last = rest;
    }
    QVERIFY(!court.source(1).isUsable(start));
    QVERIFY(court.source(1).isUsable(start + 30s));
}

void TestSourceJudge::restsAtLeastAsLongAsWasAsked()
{
    Court court(1);
    QCOMPARE(court.judge.leave(court.source(1), later(), 90s, start), SourceJudge::Leaving::Resting);
    QVERIFY(!court.source(1).isUsable(start + 89s));
    QVERIFY(court.source(1).isUsable(start + 90s));
}

void TestSourceJudge::dropsWhatDoesNotPass()
{
    Court court(1);
    QCOMPARE(court.judge.leave(court.source(1), gone(), 0ms, start), SourceJudge::Leaving::Dropped);
    QCOMPARE(court.source(1).standing, SourceStanding::Dropped);
    QCOMPARE(court.source(1).problem->kind, ErrorKind::NotFound);
    QCOMPARE(court.judge.leave(court.judge.own(), gone(), 0ms, start), SourceJudge::Leaving::NobodyInPlay);
}

void TestSourceJudge::hasNobodyLeftWhereAllRest()
{
    Court court(1);
    QCOMPARE(court.judge.leave(court.source(1), later(), 0ms, start), SourceJudge::Leaving::Resting);
    QCOMPARE(court.judge.leave(court.judge.own(), later(), 0ms, start), SourceJudge::Leaving::NobodyInPlay);
    // A link that is gone for good is dropped even so, because the other one comes back from its rest.
    QCOMPARE(court.judge.leave(court.judge.own(), gone(), 0ms, start), SourceJudge::Leaving::Dropped);
}

void TestSourceJudge::accountsForEachOfSeveral()
{
    Court one(0);
    QVERIFY(one.judge.accounts().isEmpty());
    Court several(1);
    several.judge.drop(several.source(1), changed);
    const QStringList accounts = several.judge.accounts();
    QCOMPARE(accounts.size(), 2);
    QVERIFY(accounts.front().endsWith(QLatin1String("(unused)")));
    QVERIFY(!accounts.front().contains(QLatin1String("secret")));
    QVERIFY(accounts.back().startsWith(QLatin1String("http://mirror1.example/file")));
}

void TestSourceJudge::anEarlierLinkIsContradictedByTheOwnOneAlone()
{
    using Mirrors = InheritedBytes::Mirrors;
    InheritedBytes inherited;
    inherited.begin({{0, 100}}, {{0, 100}});
    QVERIFY(inherited.isContradicted({.offset = 99, .here = {}, .there = 0}, Mirrors::Some));
    QVERIFY(!inherited.isContradicted({.offset = 100, .here = {}, .there = 0}, Mirrors::Some));
    QVERIFY(!inherited.isContradicted({.offset = 99, .here = {}, .there = 1}, Mirrors::Some));
    QVERIFY(inherited.isContradicted({.offset = 99, .here = {}, .there = {}}, Mirrors::None));
    inherited.clear();
    QVERIFY(inherited.isEmpty());
    QVERIFY(!inherited.isContradicted({.offset = 99, .here = {}, .there = 0}, Mirrors::Some));
}

void TestSourceJudge::keepsOfAnEarlierLinkWhatIsHere()
{
    InheritedBytes inherited;
    inherited.begin({{0, 100}, {300, 400}}, {{50, 350}});
    QCOMPARE(inherited.kept(), (RangeSet{{50, 100}, {300, 350}}));
}

QTEST_APPLESS_MAIN(TestSourceJudge)
#include "tst_source_judge.moc"
