#include "ui/connection_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;

class ConnectionListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsARowForEach();
    void keepsRowsWhileTheyChange();
    void growsAndShrinksAtItsEnd();
    void saysWhatAConnectionDoes_data();
    void saysWhatAConnectionDoes();
};

namespace {

QList<ConnectionSnapshot> connections(int count)
{
    QList<ConnectionSnapshot> all;
    for (qint64 i = 0; i < count; ++i)
        all.append(
            {.start = i * 1024, .position = i * 1024 + 512, .end = (i + 1) * 1024, .bytesPerSecond = 2048});
    return all;
}

QString text(const ConnectionListModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void ConnectionListModelTest::showsARowForEach()
{
    ConnectionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.follow(connections(3));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 1, ConnectionListModel::Range), QStringLiteral("1.0 KiB – 2.0 KiB"));
    QCOMPARE(text(model, 1, ConnectionListModel::Position), QStringLiteral("1.5 KiB"));
    QCOMPARE(text(model, 1, ConnectionListModel::Speed), QStringLiteral("2.0 KiB/s"));
}

void ConnectionListModelTest::keepsRowsWhileTheyChange()
{
    ConnectionListModel model;
    model.follow(connections(2));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = model.index(1, 0);
    QList<ConnectionSnapshot> next = connections(2);
    next[0].position += 100;
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
        model.follow(connections(count));
        QCOMPARE(model.rowCount(), count);
    }
}

void ConnectionListModelTest::saysWhatAConnectionDoes_data()
{
    QTest::addColumn<qint64>("position");
    QTest::addColumn<qint64>("speed");
    QTest::addColumn<QString>("state");
    QTest::newRow("fast") << qint64(50) << qint64(10) << QStringLiteral("Receiving");
    QTest::newRow("asked") << qint64(10) << qint64(0) << QStringLiteral("Waiting for the server");
    QTest::newRow("silent") << qint64(50) << qint64(0) << QStringLiteral("Nothing comes");
}

void ConnectionListModelTest::saysWhatAConnectionDoes()
{
    QFETCH(qint64, position);
    QFETCH(qint64, speed);
    ConnectionListModel model;
    model.follow({{.start = 10, .position = position, .end = {}, .bytesPerSecond = speed}});
    QTEST(text(model, 0, ConnectionListModel::State), "state");
    QVERIFY(text(model, 0, ConnectionListModel::Range).endsWith(u'…'));
}

QTEST_GUILESS_MAIN(ConnectionListModelTest)
#include "tst_connection_list_model.moc"
