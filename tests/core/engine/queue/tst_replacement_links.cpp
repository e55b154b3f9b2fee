#include "tests/core/engine/queue/order_stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QUrl otherLink(QStringLiteral("http://127.0.0.1:9/other.bin"));

// A download whose new link waits to be compared, and what its asker has heard.
struct Comparison
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Paused);
    QSignalSpy compared{&stage.links(), &ReplacementLinks::compared};
    QList<Expected<void>> answers;

    Comparison()
    {
        stage.occupied(download, Occupation::CheckingLink);
        stage.links().keep(download.id(), {.url = otherLink}, WithNewLink::GoOn,
                           [this](Expected<void> outcome) { answers.append(std::move(outcome)); });
    }
    bool isCompared()
    {
        return stage.reaches([this] { return !compared.isEmpty(); });
    }
};

} // namespace

class TestReplacementLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesALinkWhereNothingIsHere();
    void tellsNoToTheAskerOnce();
    void endsACheckWhoseVolumeIsNotKnown();
    void takesNoLateAnswerForThatOfTheNextLink();
};

void TestReplacementLinks::takesALinkWhereNothingIsHere()
{
    Comparison its;
    its.stage.links().check(its.download);
    QVERIFY(its.isCompared());
    QCOMPARE(its.compared.constFirst().at(1).value<LinkFate>(), LinkFate::Adopted);
    QCOMPARE(its.answers.size(), 1);
    QVERIFY(its.answers.constFirst());
    QCOMPARE(its.download.request.url(), otherLink);
    QCOMPARE(its.download.snapshot.url.toUrl(), otherLink);
}

// The check goes on, and what it finds holds all the same.
void TestReplacementLinks::tellsNoToTheAskerOnce()
{
    Comparison its;
    its.stage.links().check(its.download);
    its.stage.links().refuse(its.download.id(), {.kind = ErrorKind::Cancelled, .detail = {}});
    QCOMPARE(its.answers.size(), 1);
    QVERIFY(!its.answers.constFirst());
    QVERIFY(its.isCompared());
    QCOMPARE(its.answers.size(), 1);
    QCOMPARE(its.download.request.url(), otherLink);
}

void TestReplacementLinks::endsACheckWhoseVolumeIsNotKnown()
{
    Comparison its;
    const QUrl before = its.download.request.url();
    its.stage.links().check(its.download);
    its.stage.links().stop(its.download.id());
    QVERIFY(its.isCompared());
    QCOMPARE(its.compared.constFirst().at(1).value<LinkFate>(), LinkFate::Refused);
    QCOMPARE(its.answers.size(), 1);
    QCOMPARE(its.answers.constFirst().error().kind, ErrorKind::Cancelled);
    QCOMPARE(its.download.request.url(), before);
}

void TestReplacementLinks::takesNoLateAnswerForThatOfTheNextLink()
{
    Comparison its;
    const QUrl before = its.download.request.url();
    its.stage.links().check(its.download);
    its.stage.links().stop(its.download.id());
    int answers = 0;
    its.stage.links().keep(its.download.id(), {.url = QUrl(QStringLiteral("http://127.0.0.1:9/third.bin"))},
                           WithNewLink::GoOn, [&answers](const Expected<void>&) { ++answers; });
    its.stage.links().check(its.download);
    QVERIFY(its.stage.reaches([&answers] { return answers > 0; }));
    QCOMPARE(answers, 1);
    QCOMPARE(its.download.request.url(), QUrl(QStringLiteral("http://127.0.0.1:9/third.bin")));
    QVERIFY(its.download.request.url() != before);
}

QTEST_GUILESS_MAIN(TestReplacementLinks)
#include "tst_replacement_links.moc"
