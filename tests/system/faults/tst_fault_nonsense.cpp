#include "tests/system/support/fault.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Servers whose answers make no sense: headers that nobody can read, impossible sizes, statuses without a
// file.
class TestFaultNonsense : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCalledABadResponse_data();
    void isCalledABadResponse();
};

namespace {

Fault impossible(std::function<Reply(Reply)> change)
{
    return {.script = twisted(eachReply(std::move(change))),
            .ends = Ends::Failed,
            .kind = ErrorKind::BadResponse,
            .httpStatus = 200,
            .requests = 16};
}

// Qt drops all headers when one is beyond it, the length with them; a cut body would then look whole.
Fault unreadable(std::function<Reply(Reply)> change)
{
    Fault fault = impossible(
        [change = std::move(change)](Reply reply) { return change(std::move(reply)).cutAfter(700'000); });
    fault.httpStatus = 0;
    return fault;
}

void addUnreadableHeaders()
{
    addFault("a huge header", unreadable([](Reply reply) { return reply.hugeHeader(400'000); }));
    addFault("very many headers", unreadable([](Reply reply) { return reply.manyHeaders(5000); }));
    addFault("a length without a colon",
             unreadable([](Reply reply) { return reply.rawHeaderLines("Content-Length 7\r\n"); }));
    Fault whole = unreadable([](Reply reply) { return reply; });
    whole.script =
        twisted(withoutRanges(), eachReply([](Reply reply) {
                    return reply
                        .rawHead("HTTP/1.1 200 OK\r\nContent Length: 7\r\nContent-Length: 4194304\r\n"
                                 "Content-Type: application/octet-stream\r\n\r\n")
                        .cutAfter(700'000);
                }));
    addFault("a length with a space in its name, before the length", whole);
}

void addImpossibleSizes()
{
    const auto length = [](const QByteArray& text) {
        return impossible([text](Reply reply) { return reply.header("Content-Length", text).closing(); });
    };
    addFault("a negative Content-Length", length("-5"));
    addFault("a Content-Length past 2^63", length("9223372036854775808"));
    addFault("a Content-Length that is no number", length("four"));
    addFault("two different Content-Lengths", impossible([](Reply reply) {
                 return reply.header("Content-Length", "17").addHeader("Content-Length", "18").closing();
             }));
}

void addStrangeStatuses()
{
    const auto status = [](int number) {
        return impossible([number](Reply reply) { return reply.status(number); });
    };
    for (const int number : {204, 205, 300, 304, 399}) {
        Fault fault = status(number);
        fault.httpStatus = number;
        addFault(QByteArray::number(number), fault);
    }
    Fault noHttp = impossible([](Reply reply) { return reply.rawHead("").closing(); });
    noHttp.httpStatus = 0;
    addFault("no status line", noHttp);
    noHttp.script =
        twisted(eachReply([](Reply reply) { return reply.rawHead("220 welcome to ftp\r\n\r\n").closing(); }));
    addFault("another protocol", noHttp);
}

} // namespace

void TestFaultNonsense::isCalledABadResponse_data()
{
    addFaultColumns();
    addUnreadableHeaders();
    addImpossibleSizes();
    addStrangeStatuses();
}

void TestFaultNonsense::isCalledABadResponse()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestFaultNonsense)
#include "tst_fault_nonsense.moc"
