#include "app/gui/store_words.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/window/announcer.h"
#include "ui/window/main_window.h"

#include <QMessageBox>
#include <QTest>

using namespace tributary;

namespace {

const QString aside = QStringLiteral("downloads.db.damaged-1");

StoreOutcome salvaged()
{
    return StoreReport{
        .origin = StoreOrigin::Salvaged, .setAsideAs = aside, .recovered = 12, .unsure = 3, .lost = 0};
}

StoreOutcome refused(ErrorKind kind)
{
    return failure(kind, QStringLiteral("opening <b>downloads.db</b>"));
}

} // namespace

class StoreWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhereAllIsWell_data();
    void saysNothingWhereAllIsWell();
    void saysWhatBecameOfADamagedList();
    void saysWhoHasTheList();
    void saysWhatTheSystemSaid();
    void opensAMessageThatWaitsForNobody();
};

void StoreWordsTest::saysNothingWhereAllIsWell_data()
{
    QTest::addColumn<StoreOrigin>("origin");
    QTest::newRow("created") << StoreOrigin::Created;
    QTest::newRow("opened") << StoreOrigin::Opened;
}

void StoreWordsTest::saysNothingWhereAllIsWell()
{
    QFETCH(StoreOrigin, origin);
    QVERIFY(!noticeOf(StoreReport{.origin = origin}));
}

void StoreWordsTest::saysWhatBecameOfADamagedList()
{
    const auto notice = noticeOf(salvaged());
    QVERIFY(notice);
    const QStringList lines = notice->explanation.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QLatin1String("12 ")));
    QVERIFY(lines[1].startsWith(QLatin1String("3 ")));
    QVERIFY(lines[2].contains(aside));
}

void StoreWordsTest::saysWhoHasTheList()
{
    const auto taken = noticeOf(refused(ErrorKind::Conflict));
    const auto unreadable = noticeOf(refused(ErrorKind::DiskError));
    QVERIFY(taken && unreadable);
    QVERIFY(taken->text.contains(QLatin1String("Another running Tributary")));
    QVERIFY(taken->text != unreadable->text);
}

void StoreWordsTest::saysWhatTheSystemSaid()
{
    const DownloadError error = refused(ErrorKind::NoSpace).error();
    QVERIFY(noticeOf(std::unexpected(error))->explanation.endsWith(error.detail.english()));
    QVERIFY(noticeOfUnwritable(error).explanation.endsWith(error.detail.english()));
}

void StoreWordsTest::opensAMessageThatWaitsForNobody()
{
    TemporarySettings settings;
    NotedOrders orders;
    MainWindow window(settings, orders);
    const Notice notice = *noticeOf(refused(ErrorKind::DiskError));
    window.announcer().tell(notice);
    const auto* box = window.findChild<QMessageBox*>();
    QVERIFY(box);
    QVERIFY(box->isVisible());
    QVERIFY(!box->isModal());
    QCOMPARE(box->text(), notice.text);
    QCOMPARE(box->textFormat(), Qt::PlainText);
}

QTEST_MAIN(StoreWordsTest)
#include "tst_store_words.moc"
