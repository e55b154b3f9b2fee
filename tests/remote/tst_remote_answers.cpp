#include "app/remote/remote_answers.h"
#include "tests/remote/sample_list.h"

#include <QJsonArray>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

// The window's answers to orders of the terminal.
class TestRemoteAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere();
    void countAsTaken();
    void refuseNonsense();
};

namespace {

const OrderReceipt receipt{.unknown = {DownloadId{7}, DownloadId{9}}, .over = {DownloadId{8}}};
const ListPage page{.downloads = {listed(1), listed(2)}, .ends = AnswerEnds::Later};

QJsonObject without(QJsonObject json, const char* key)
{
    json.remove(QLatin1String(key));
    return json;
}

QJsonObject with(QJsonObject json, const char* key, const QJsonValue& value)
{
    json[QLatin1String(key)] = value;
    return json;
}

} // namespace

void TestRemoteAnswers::comeBackAsTheyWere()
{
    QVERIFY(receiptFrom(toJson(receipt)) == receipt);
    QVERIFY(receiptFrom(toJson(OrderReceipt())) == OrderReceipt());
    QVERIFY(listPageFrom(toJson(page)) == page);
    QVERIFY(listPageFrom(toJson(ListPage())) == ListPage());
    const LimitReceipt plain{.bytesPerSecond = 1LL << 40};
    QVERIFY(limitFrom(toJson(plain)) == plain);
    const LimitReceipt lifted{.bytesPerSecond = 5,
                              .now = HourRule::Unlimited,
                              .until = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000)};
    QVERIFY(limitFrom(toJson(lifted)) == lifted);
    const LimitReceipt paused{.now = HourRule::Paused};
    QVERIFY(limitFrom(toJson(paused)) == paused);
}

// Any other answer is a refusal, whatever else it has.
void TestRemoteAnswers::countAsTaken()
{
    for (const QJsonObject& json : {toJson(receipt), toJson(page), toJson(LimitReceipt())})
        QVERIFY(isTaken(json));
}

void TestRemoteAnswers::refuseNonsense()
{
    for (const char* key : {"unknown", "over"}) {
        QVERIFY(!receiptFrom(without(toJson(receipt), key)));
        QVERIFY(!receiptFrom(with(toJson(receipt), key, QJsonArray{QStringLiteral("x")})));
    }
    for (const char* key : {"downloads", "more"}) {
        QVERIFY(!listPageFrom(without(toJson(page), key)));
        QVERIFY(!listPageFrom(with(toJson(page), key, 1)));
    }
    QVERIFY(!listPageFrom(with(toJson(page), "downloads", QJsonArray{1})));
    QVERIFY(!limitFrom(with(toJson(LimitReceipt{.bytesPerSecond = 5}), "bytesPerSecond", -1)));
    QVERIFY(!limitFrom(with(toJson(LimitReceipt()), "now", QStringLiteral("slow"))));
    QVERIFY(!limitFrom(with(toJson(LimitReceipt()), "until", QStringLiteral("noon"))));
    QVERIFY(!limitFrom(without(toJson(LimitReceipt{.bytesPerSecond = 5}), "bytesPerSecond")));
}

QTEST_GUILESS_MAIN(TestRemoteAnswers)
#include "tst_remote_answers.moc"
