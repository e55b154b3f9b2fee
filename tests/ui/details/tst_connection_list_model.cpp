#include "ui/details/connection_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;

class ConnectionListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsASmallPieceFarIntoAFileByItsSize();
    void showsARowForEach();
    void keepsRowsWhileTheyChange();
    void growsAndShrinksAtItsEnd();
    void saysWhatAConnectionDoesAndWhy_data();
    void saysWhatAConnectionDoesAndWhy();
    void saysThatTheDiskHoldsItBack();
    void saysWhichIsFarSlowerThanTheOthers();
    void showsThoseWithoutAPieceLast();
};

namespace {

DownloadSnapshot withConnections(int count)
{
    DownloadSnapshot download;
    for (qint64 i = 0; i < count; ++i)
        download.connections.edit().append({.start = i * 1024,
                                            .position = i * 1024 + 512,
                                            .end = (i + 1) * 1024,
                                            .bytesPerSecond = 2048,
                                            .host = QStringLiteral("%1.example.org").arg(i)});
    return download;
}

DownloadSnapshot withOne(const ConnectionSnapshot& connection)
{
    DownloadSnapshot download;
    download.connections.edit().append(connection);
    return download;
}

QString text(const ConnectionListModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void ConnectionListModelTest::tellsASmallPieceFarIntoAFileByItsSize()
{
    constexpr qint64 gibibyte = 1 << 30;
    ConnectionListModel model;
    model.follow(withOne({.start = 7 * gibibyte, .position = 7 * gibibyte, .end = 7 * gibibyte + 64 * 1024}));
    QCOMPARE(text(model, 0, ConnectionListModel::Range), QStringLiteral("64.0\u00A0KiB at 7.0\u00A0GiB"));
    QCOMPARE(text(model, 0, ConnectionListModel::Position), QStringLiteral("7.0\u00A0GiB"));
}

void ConnectionListModelTest::showsARowForEach()
{
    ConnectionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.follow(withConnections(3));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 1, ConnectionListModel::Range), QStringLiteral("1.0\u00A0KiB – 2.0\u00A0KiB"));
    QCOMPARE(text(model, 1, ConnectionListModel::Position), QStringLiteral("1.5\u00A0KiB"));
    QCOMPARE(text(model, 1, ConnectionListModel::Speed), QStringLiteral("2.0\u00A0KiB/s"));
    QCOMPARE(text(model, 1, ConnectionListModel::Host), QStringLiteral("1.example.org"));
    QCOMPARE(text(model, 1, ConnectionListModel::State), QStringLiteral("Receiving"));
    QCOMPARE(text(model, 1, ConnectionListModel::Reason), QString());
}

void ConnectionListModelTest::keepsRowsWhileTheyChange()
{
    ConnectionListModel model;
    model.follow(withConnections(2));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = model.index(1, 0);
    DownloadSnapshot next = withConnections(2);
    next.connections.edit()[0].position += 100;
    model.follow(next);
    model.follow(next);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(resets.count(), 0);
    QVERIFY(kept.isValid());
}

void ConnectionListModelTest::growsAndShrinksAtItsEnd()
{
    ConnectionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int count : {2, 8, 0, 5, 1}) {
        model.follow(withConnections(count));
        QCOMPARE(model.rowCount(), count);
    }
}

void ConnectionListModelTest::saysWhatAConnectionDoesAndWhy_data()
{
    using enum ConnectionActivity;
    const DownloadError lost{.kind = ErrorKind::ConnectionLost, .httpStatus = 0, .detail = {}};
    QTest::addColumn<ConnectionSnapshot>("connection");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    QTest::newRow("fast") << ConnectionSnapshot{.bytesPerSecond = 10} << QStringLiteral("Receiving")
                          << QString();
    QTest::newRow("silent") << ConnectionSnapshot{} << QStringLiteral("Stalled")
                            << QStringLiteral("The server sends nothing at the moment");
    QTest::newRow("limited") << ConnectionSnapshot{.bytesPerSecond = 10, .activity = Limited}
                             << QStringLiteral("Receiving") << QStringLiteral("A speed limit holds it back");
    QTest::newRow("asked") << ConnectionSnapshot{.activity = Asking}
                           << QStringLiteral("Waiting for the server") << QString();
    QTest::newRow("replaced") << ConnectionSnapshot{.activity = Asking, .askedAnew = AskedAnew::WasSlow}
                              << QStringLiteral("Waiting for the server")
                              << QStringLiteral("Retried: it was far slower than the others");
    QTest::newRow("lost") << ConnectionSnapshot{.activity = Asking,
                                                .askedAnew = AskedAnew::AfterFailure,
                                                .failure = lost}
                          << QStringLiteral("Waiting for the server")
                          << QStringLiteral("Retried: The connection was lost");
    QTest::newRow("turn") << ConnectionSnapshot{.activity = Waiting} << QStringLiteral("Waiting its turn")
                          << QStringLiteral("Requests to this server are spaced out");
    QTest::newRow("held") << ConnectionSnapshot{.activity = Held} << QStringLiteral("Answered")
                          << QStringLiteral("Waiting until the file is ready");
}

void ConnectionListModelTest::saysWhatAConnectionDoesAndWhy()
{
    QFETCH(ConnectionSnapshot, connection);
    ConnectionListModel model;
    model.follow(withOne(connection));
    QTEST(text(model, 0, ConnectionListModel::State), "state");
    QTEST(text(model, 0, ConnectionListModel::Reason), "reason");
    QVERIFY(text(model, 0, ConnectionListModel::Range).endsWith(u'…'));
}

void ConnectionListModelTest::saysThatTheDiskHoldsItBack()
{
    DownloadSnapshot download = withConnections(1);
    download.waitsForDisk = true;
    ConnectionListModel model;
    model.follow(download);
    QCOMPARE(text(model, 0, ConnectionListModel::Reason),
             QStringLiteral("The disk is slower than the network"));
}

void ConnectionListModelTest::saysWhichIsFarSlowerThanTheOthers()
{
    DownloadSnapshot download = withConnections(3);
    download.connections.edit()[1].bytesPerSecond = 100;
    ConnectionListModel model;
    model.follow(download);
    QCOMPARE(text(model, 0, ConnectionListModel::Reason), QString());
    QCOMPARE(text(model, 1, ConnectionListModel::Reason), QStringLiteral("Far slower than the others"));
}

void ConnectionListModelTest::showsThoseWithoutAPieceLast()
{
    DownloadSnapshot download = withConnections(1);
    download.connectionsAside = {
        {.host = QStringLiteral("mirror.example.org"), .activity = ConnectionActivity::Comparing},
        {.activity = ConnectionActivity::Resting,
         .askedAnew = AskedAnew::AfterFailure,
         .failure = DownloadError{.kind = ErrorKind::ConnectionLost, .httpStatus = 0, .detail = {}}},
    };
    ConnectionListModel model;
    model.follow(download);
    QCOMPARE(model.rowCount(), 3);
    for (const auto column :
         {ConnectionListModel::Range, ConnectionListModel::Position, ConnectionListModel::Speed})
        QCOMPARE(text(model, 1, column), QString());
    QCOMPARE(text(model, 1, ConnectionListModel::Host), QStringLiteral("mirror.example.org"));
    QCOMPARE(text(model, 1, ConnectionListModel::Reason),
             QStringLiteral("Checking that this source has the same file"));
    QCOMPARE(text(model, 2, ConnectionListModel::State), QStringLiteral("Waiting to try again"));
    QCOMPARE(text(model, 2, ConnectionListModel::Reason),
             QStringLiteral("The connection was lost; trying again soon"));
}

QTEST_GUILESS_MAIN(ConnectionListModelTest)
#include "tst_connection_list_model.moc"
