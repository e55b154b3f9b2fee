#include "app/cli/commands/order_room.h"

#include <QTest>

using namespace tributary;
using namespace tributary::cli;

namespace {

DownloadRequest requestOf(qsizetype length)
{
    return {.url = QUrl(QStringLiteral("http://h/") + QString(length, u'x'))};
}

} // namespace

// How far ahead of the queue a list is read.
class TestCliOrderRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsNoMoreThanMemoryShould_data();
    void holdsNoMoreThanMemoryShould();
    void asksForTheNextWhenOneIsOver();
};

void TestCliOrderRoom::holdsNoMoreThanMemoryShould_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    // Too few would starve the queue where a list asks for many files that are there already.
    QTest::newRow("usual links") << qsizetype{200} << OrderRoom::mostOrders << OrderRoom::mostOrders;
    QTest::newRow("links of 100 KB") << qsizetype{100'000} << 64 << 256;
    QTest::newRow("with mirrors, 500 KB each") << qsizetype{500'000} << 1 << 256;
}

void TestCliOrderRoom::holdsNoMoreThanMemoryShould()
{
    QFETCH(const qsizetype, length);
    QFETCH(const int, least);
    QFETCH(const int, most);
    // Each order that the room asks for comes, as from a line with a pattern that never ends.
    const DownloadRequest request = requestOf(std::min<qsizetype>(length, 100'000));
    DownloadRequest weighty = request;
    for (qsizetype left = length - 100'000; left > 0; left -= 100'000)
        weighty.mirrors.append({.url = request.url});
    OrderRoom room;
    int held = 0;
    for (int asked = room.ask(); asked > 0; asked = room.ask()) {
        for (; asked > 0; --asked)
            room.take(DownloadId{static_cast<quint64>(++held)}, weighty);
        QVERIFY(held <= most);
    }
    QVERIFY2(held >= least, qPrintable(QString::number(held)));
}

void TestCliOrderRoom::asksForTheNextWhenOneIsOver()
{
    OrderRoom room;
    const int first = room.ask();
    QVERIFY(first > 1);
    QCOMPARE(room.ask(), 0);
    room.takeNothing();
    QCOMPARE(room.ask(), 1);
    room.take(DownloadId{1}, requestOf(100'000));
    QCOMPARE(room.ask(), 0);
    room.settle(DownloadId{1});
    for (int n = 1; n < first; ++n)
        room.takeNothing();
    QVERIFY(room.ask() > 0);
}

QTEST_APPLESS_MAIN(TestCliOrderRoom)
#include "tst_cli_order_room.moc"
