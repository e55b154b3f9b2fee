#include "tests/core/engine/queue/order_stage.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

// A finished download and its file.
struct Whole
{
    OrderStage stage;
    DownloadEntry& download = stage.occupied(stage.add(1, Finished), Occupation::Moving);
    std::optional<Expected<void>> answer;
    bool isThere = stage.folder().write(QStringLiteral("1.bin"), "whole");

    bool moves(const QString& name)
    {
        stage.mover().move(download,
                           {.path = stage.folder().path(name),
                            .then = [this](Expected<void> outcome) { answer = std::move(outcome); }});
        return stage.reaches([this] { return answer.has_value(); });
    }
};

} // namespace

class TestMover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFileAlongAndTellsTheList();
    void takesNoNameThatIsTaken();
    void movesNothingOnceItIsStopped();
    void keepsAnErrandForLater();
    void movesManyInTheirTurn();
};

void TestMover::takesTheFileAlongAndTellsTheList()
{
    Whole whole;
    QVERIFY(whole.moves(QStringLiteral("other.bin")));
    QVERIFY(*whole.answer);
    QCOMPARE(whole.stage.folder().names(), QStringList{QStringLiteral("other.bin")});
    QCOMPARE(whole.download.snapshot.path, whole.stage.folder().path(QStringLiteral("other.bin")));
    QCOMPARE(whole.download.request.whole().target.fileName, QStringLiteral("other.bin"));
    QCOMPARE(whole.download.occupation, Occupation::None);
}

void TestMover::takesNoNameThatIsTaken()
{
    Whole whole;
    QVERIFY(whole.stage.folder().write(QStringLiteral("other.bin"), "a person's"));
    const QString before = whole.download.snapshot.path;
    QVERIFY(whole.moves(QStringLiteral("other.bin")));
    QVERIFY(!*whole.answer);
    QCOMPARE(whole.stage.folder().read(QStringLiteral("other.bin")), QByteArray("a person's"));
    QCOMPARE(whole.download.snapshot.path, before);
    QCOMPARE(whole.download.occupation, Occupation::None);
}

void TestMover::movesNothingOnceItIsStopped()
{
    Whole whole;
    std::optional<Expected<void>> answer;
    whole.stage.mover().move(whole.download,
                             {.path = whole.stage.folder().path(QStringLiteral("other.bin")),
                              .then = [&](Expected<void> outcome) { answer = std::move(outcome); }});
    whole.stage.mover().stop(whole.download.id());
    QVERIFY(whole.stage.reaches([&] { return answer.has_value(); }));
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    QCOMPARE(whole.stage.folder().names(), QStringList{QStringLiteral("1.bin")});
}

void TestMover::keepsAnErrandForLater()
{
    OrderStage stage;
    const DownloadId id{1};
    stage.mover().keep(id, {.path = QStringLiteral("/elsewhere/1.bin"), .then = {}});
    const auto errand = stage.mover().takeKept(id);
    QVERIFY(errand);
    QCOMPARE(errand->path, QStringLiteral("/elsewhere/1.bin"));
    QVERIFY(!stage.mover().takeKept(id));
}

// A move that waits for its turn ends at once when it is stopped.
void TestMover::movesManyInTheirTurn()
{
    constexpr quint64 many = 3 * Mover::mostUnderway;
    OrderStage stage;
    QVERIFY(QDir(stage.folder().path()).mkpath(QStringLiteral("there")));
    QList<quint64> moved;
    QList<quint64> cancelled;
    for (quint64 id = 1; id <= many; ++id) {
        DownloadEntry& download = stage.occupied(stage.add(id, Finished), Occupation::Moving);
        QVERIFY(stage.folder().write(QStringLiteral("%1.bin").arg(id), "whole"));
        stage.mover().move(download, {.path = stage.folder().path(QStringLiteral("there/%1.bin").arg(id)),
                                      .then = [&moved, &cancelled, id](const Expected<void>& outcome) {
                                          (outcome ? moved : cancelled).append(id);
                                      }});
    }
    stage.mover().stop(DownloadId{many});
    QVERIFY(stage.reaches([&] { return moved.size() + cancelled.size() == qsizetype{many}; }));
    QCOMPARE(cancelled, QList<quint64>{many});
    QCOMPARE(stage.folder().names(),
             (QStringList{QStringLiteral("%1.bin").arg(many), QStringLiteral("there")}));
    QCOMPARE(QDir(stage.folder().path(QStringLiteral("there"))).entryList(QDir::Files).size(), many - 1);
}

QTEST_GUILESS_MAIN(TestMover)
#include "tst_mover.moc"
