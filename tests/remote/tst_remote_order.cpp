#include "app/remote/remote_order.h"

#include <QJsonDocument>
#include <QTest>

using namespace tributary;

// The terminal's orders as they go over the socket.
class TestRemoteOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void isRefusedByProgramsFromBefore();
    void isReadByItsNamesAlone();
    void refusesNonsense_data();
    void refusesNonsense();
    void takesNoMoreDownloadsThanOneOrderMayHave();
};

Q_DECLARE_METATYPE(RemoteOrder)

namespace {

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestRemoteOrder::comesBackAsItWas_data()
{
    QTest::addColumn<RemoteOrder>("order");
    QTest::newRow("the list") << RemoteOrder(ListSearch());
    QTest::newRow("a search") << RemoteOrder(
        ListSearch{.words = QStringLiteral("debian \"ü\""),
                   .states = {DownloadState::Paused, DownloadState::Cancelled},
                   .category = {}});
    QTest::newRow("pause all") << RemoteOrder(DownloadsOrder{.deed = Deed::Pause, .ids = {}});
    QTest::newRow("resume all") << RemoteOrder(DownloadsOrder{.deed = Deed::Resume, .ids = {}});
    for (const Deed deed : {Deed::Pause, Deed::Resume, Deed::Cancel, Deed::Remove}) {
        // More than a floating-point number of JSON could tell apart begins only beyond 2^53.
        QTest::newRow(nameOf(deed).data()) << RemoteOrder(
            DownloadsOrder{.deed = deed, .ids = QList{DownloadId{1}, DownloadId{(1ULL << 53) - 1}}});
    }
    QTest::newRow("a limit") << RemoteOrder(LimitOrder{1LL << 40});
    QTest::newRow("no limit") << RemoteOrder(LimitOrder{0});
}

void TestRemoteOrder::comesBackAsItWas()
{
    QFETCH(const RemoteOrder, order);
    FrameReader reader;
    reader.feed(orderFrame(order));
    const auto frame = reader.next();
    QVERIFY(frame && *frame);
    const auto read = remoteOrderFrom(**frame);
    QVERIFY(read);
    QVERIFY(*read == order);
}

// A program from before would pass over the order, take an empty list of links, and say that it took them.
void TestRemoteOrder::isRefusedByProgramsFromBefore()
{
    constexpr qsizetype versionAt = 9;
    const QByteArray frame = orderFrame(LimitOrder{0});
    QCOMPARE(frame.mid(versionAt, 2), QByteArray("\x00\x03", 2));
    static_assert(firstFrameVersion < orderFrameVersion);
}

void TestRemoteOrder::isReadByItsNamesAlone()
{
    QVERIFY(remoteOrderFrom(parsed(R"({"order":"list","words":"a","states":["failed"]})")) ==
            RemoteOrder(
                ListSearch{.words = QStringLiteral("a"), .states = {DownloadState::Failed}, .category = {}}));
    QVERIFY(remoteOrderFrom(parsed(R"({"order":"cancel","ids":[7]})")) ==
            RemoteOrder(DownloadsOrder{.deed = Deed::Cancel, .ids = QList{DownloadId{7}}}));
    QVERIFY(remoteOrderFrom(parsed(R"({"order":"pause","all":true})")) ==
            RemoteOrder(DownloadsOrder{.deed = Deed::Pause, .ids = {}}));
    QVERIFY(remoteOrderFrom(parsed(R"({"order":"limit","bytesPerSecond":1000})")) ==
            RemoteOrder(LimitOrder{1000}));
}

void TestRemoteOrder::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {
             R"({})",
             R"({"order":null})",
             R"({"order":"explode","ids":[1]})",
             R"({"order":"Pause","ids":[1]})",
             R"({"order":"list"})",
             R"({"order":"list","words":1,"states":[]})",
             R"({"order":"list","words":"","states":"failed"})",
             R"({"order":"list","words":"","states":["lost"]})",
             R"({"order":"list","words":"","states":[3]})",
             R"({"order":"pause"})",
             R"({"order":"pause","all":false})",
             R"({"order":"pause","all":1})",
             R"({"order":"pause","ids":[]})",
             R"({"order":"pause","ids":3})",
             R"({"order":"pause","ids":["3"]})",
             R"({"order":"pause","ids":[1.5]})",
             R"({"order":"pause","ids":[0]})",
             R"({"order":"pause","ids":[-1]})",
             R"({"order":"pause","ids":[1e300]})",
             R"({"order":"pause","ids":[1],"all":true})",
             R"({"order":"cancel","all":true})",
             R"({"order":"remove","all":true})",
             R"({"order":"limit"})",
             R"({"order":"limit","bytesPerSecond":-1})",
             R"({"order":"limit","bytesPerSecond":0.5})",
             R"({"order":"limit","bytesPerSecond":"1K"})",
         })
        QTest::newRow(json) << QByteArray(json);
}

void TestRemoteOrder::refusesNonsense()
{
    QFETCH(const QByteArray, json);
    const auto order = remoteOrderFrom(parsed(json));
    QVERIFY(!order);
    QCOMPARE(order.error(), FrameFault::Nonsense);
}

void TestRemoteOrder::takesNoMoreDownloadsThanOneOrderMayHave()
{
    DownloadsOrder order{.deed = Deed::Remove, .ids = QList<DownloadId>()};
    for (quint64 id = 1; id <= mostIdsOfAnOrder; ++id)
        order.ids->append(DownloadId{id});
    QVERIFY(remoteOrderFrom(toJson(order)) == RemoteOrder(order));
    order.ids->append(DownloadId{mostIdsOfAnOrder + 1});
    const auto read = remoteOrderFrom(toJson(order));
    QVERIFY(!read);
    QCOMPARE(read.error(), FrameFault::TooLarge);
}

QTEST_GUILESS_MAIN(TestRemoteOrder)
#include "tst_remote_order.moc"
