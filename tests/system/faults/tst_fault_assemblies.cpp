#include "tests/system/support/fault.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Faults of servers while a file is put together elsewhere: one of each kind; the tests of the direct
// assembly have all the others.
class TestFaultAssemblies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesTheRightFileOrAnHonestFailure_data();
    void becomesTheRightFileOrAnHonestFailure();
};

namespace {

void addRows(const QByteArray& name, const Fault& fault,
             std::initializer_list<Start> starts = {Start::Fresh, Start::Resumed})
{
    for (const auto& [kind, word] :
         {std::pair(AssemblyKind::Temp, "temp"), std::pair(AssemblyKind::Memory, "memory")}) {
        for (const Start start : starts) {
            QTest::addRow("%s; %s, %s", name.constData(), word, start == Start::Fresh ? "fresh" : "resumed")
                << fault << Situation{.connections = 4, .start = start, .assembly = kind};
        }
    }
}

Fault withTwist(Twist twist)
{
    return {.script = twisted(std::move(twist)), .requests = 100};
}

} // namespace

void TestFaultAssemblies::becomesTheRightFileOrAnHonestFailure_data()
{
    addFaultColumns();
    addRows("no fault", {.script = served(FileService()), .fetchedTwice = 0});
    addRows("FIN after 500,000 bytes, every time", withTwist(eachReply([](Reply reply) {
                return reply.body().length() > 500'000 ? reply.cutAfter(500'000) : reply;
            })));
    addRows("another range than asked, twice", withTwist([](int number, const Exchange&, Reply reply) {
                if (number % 3 == 1 && reply.statusCode() == 206)
                    reply.bodyFrom({1000, 1000 + reply.body().length()})
                        .contentRange({1000, 1000 + reply.body().length()}, 4 << 20);
                return reply;
            }));
    addRows("no ranges", {.script = served(withoutRanges())}, {Start::Fresh});
    addRows("gone", {.script = [] { return Script([](const Exchange&) { return Reply(404); }); },
                     .ends = Ends::Failed,
                     .kind = ErrorKind::NotFound,
                     .httpStatus = 404});
    Fault changed{.script = served(FileService().add("/4M/a.bin", VirtualFile{.size = 4 << 20, .seed = 99})),
                  .file = VirtualFile{.size = 4 << 20, .seed = 99}};
    addRows("another file meanwhile", changed, {Start::Resumed});
    addRows("compressed unasked",
            {.script = twisted(eachReply([](Reply reply) {
                 return reply.status(200).removeHeader("Content-Range").bodyFrom({0, 4 << 20}).gzipped();
             }))},
            {Start::Fresh});
}

void TestFaultAssemblies::becomesTheRightFileOrAnHonestFailure()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestFaultAssemblies)
#include "tst_fault_assemblies.moc"
