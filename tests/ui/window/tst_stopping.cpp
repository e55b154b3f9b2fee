#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_button.h"
#include "ui/failures/question.h"
#include "ui/list/view/download_view.h"
#include "ui/window/main_window.h"
#include "ui/window/window_closing.h"
#include "ui/window/window_foot.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace tributary;
using enum DownloadState;

// Cancel, and quitting while something runs: nothing stops without a clear answer.
class StoppingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void asksOnceForASelection();
    void asksAboutASingleDownloadInItsWords();
    void keepsOnWithEscapeEnterAndNo_data();
    void keepsOnWithEscapeEnterAndNo();
    void abortsWithYes();
    void leavesAloneWhatFinishedWhileAsking();
    void cancelsWithoutAskingWhatDoesNotRun();
    void saysWhatItDeletes_data();
    void saysWhatItDeletes();
    void offersNothingToCancelWhereNothingIsLeft();
    void asksAboutWhatWaitsOnlyForItsBytes_data();
    void asksAboutWhatWaitsOnlyForItsBytes();
    void closesWithoutAskingWhenNothingRuns();
    void namesTheOnlyOneThatRuns();
    void offersAWayOutWhileSomethingRuns();
    void keepsDownloadingByDefault_data();
    void keepsDownloadingByDefault();
    void pausesAndQuits();
    void abortsAndQuits();
    void leavesWithoutAskingAtTheSessionsEnd();

private:
    void select(const QList<DownloadState>& states);
    void cancel();
    Question* question() const { return m_window->findChild<Question*>(); }
    bool isAnswered() const { return !question() || !question()->isVisible(); }
    QPushButton* button(const char* name) const { return namedButton(*question(), name); }
    QString progress(int row) const;

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

using Ids = QList<DownloadId>;

} // namespace

void StoppingTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void StoppingTest::select(const QList<DownloadState>& states)
{
    QList<DownloadSnapshot> downloads;
    for (const DownloadState state : states)
        downloads.append(
            samples::inState(static_cast<quint64>(downloads.size() + 1), state, QStringLiteral("file")));
    m_window->downloads().apply(downloads);
    m_window->findChild<DownloadView*>()->selectAll();
}

void StoppingTest::cancel()
{
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->text() == QLatin1String("Cancel"))
            action->trigger();
    }
}

QString StoppingTest::progress(int row) const
{
    return m_window->downloads().index(row, DownloadListModel::Progress).data().toString();
}

void StoppingTest::asksOnceForASelection()
{
    select({Downloading, Connecting, Paused, Finished});
    cancel();
    cancel();
    QCOMPARE(m_window->findChildren<Question*>().size(), 1);
    QCOMPARE(question()->windowTitle(), QStringLiteral("Cancel download"));
    QVERIFY(question()->text().startsWith(QLatin1String("2 ")));
    QVERIFY(button("No")->isDefault());
}

void StoppingTest::asksAboutASingleDownloadInItsWords()
{
    select({Downloading});
    cancel();
    QCOMPARE(question()->text(), QStringLiteral("A download is in progress. Cancel it?"));
}

void StoppingTest::keepsOnWithEscapeEnterAndNo_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc") << int(Qt::Key_Escape);
    QTest::newRow("Enter, which is No") << int(Qt::Key_Return);
    QTest::newRow("a click on No") << 0;
}

void StoppingTest::keepsOnWithEscapeEnterAndNo()
{
    QFETCH(int, key);
    const QSignalSpy cancellations(&m_orders, &NotedOrders::cancelled);
    select({Downloading});
    cancel();
    if (key != 0)
        QTest::keyClick(question(), static_cast<Qt::Key>(key));
    else
        button("No")->click();
    TRY_VERIFY(isAnswered());
    QCOMPARE(cancellations.count(), 0);
    QVERIFY(progress(0) != QLatin1String("Aborted"));
}

void StoppingTest::abortsWithYes()
{
    const QSignalSpy cancellations(&m_orders, &NotedOrders::cancelled);
    select({Downloading, Finished, Waiting});
    cancel();
    button("Yes")->click();
    QCOMPARE(cancellations.count(), 1);
    QCOMPARE(cancellations.first().first().value<Ids>().size(), 2);
    QCOMPARE(progress(0), QStringLiteral("Aborted"));
    QCOMPARE(progress(1), QStringLiteral("Finished"));
    QCOMPARE(progress(2), QStringLiteral("Aborted"));
    // News that were already on their way from the engine don't bring progress back.
    m_window->downloads().add(samples::inState(1, Downloading, QStringLiteral("file")));
    QCOMPARE(progress(0), QStringLiteral("Aborted"));
}

void StoppingTest::leavesAloneWhatFinishedWhileAsking()
{
    const QSignalSpy cancellations(&m_orders, &NotedOrders::cancelled);
    select({Downloading, Downloading});
    cancel();
    m_window->downloads().add(samples::inState(1, Finished, QStringLiteral("file")));
    button("Yes")->click();
    QCOMPARE(cancellations.first().first().value<Ids>(), Ids{{2}});
    QCOMPARE(progress(0), QStringLiteral("Finished"));
}

void StoppingTest::cancelsWithoutAskingWhatDoesNotRun()
{
    const QSignalSpy cancellations(&m_orders, &NotedOrders::cancelled);
    select({Queued, Paused, Failed});
    cancel();
    QVERIFY(!question());
    // The failed one has left nothing, and its cancellation would only take its reason away.
    QCOMPARE(cancellations.first().first().value<Ids>(), (Ids{{1}, {2}}));
}

void StoppingTest::saysWhatItDeletes_data()
{
    QTest::addColumn<QList<qint64>>("bytes");
    QTest::addColumn<QString>("words");
    const qint64 mebibyte = 1024 * 1024;
    QTest::newRow("one") << QList<qint64>{6 * mebibyte}
                         << QStringLiteral("Aborted “file”; 6.0\u00A0MiB deleted.");
    QTest::newRow("several") << QList<qint64>{6 * mebibyte, 0, 2 * mebibyte}
                             << QStringLiteral("Aborted 3 download(s); 8.0\u00A0MiB deleted.");
    QTest::newRow("nothing") << QList<qint64>{0, 0} << QString();
}

// No question is asked about what a person has paused.
void StoppingTest::saysWhatItDeletes()
{
    QFETCH(const QList<qint64>, bytes);
    QList<DownloadSnapshot> downloads;
    for (const qint64 here : bytes) {
        downloads.append(
            samples::inState(static_cast<quint64>(downloads.size() + 1), Paused, QStringLiteral("file")));
        downloads.last().bytes = here;
    }
    m_window->downloads().apply(downloads);
    m_window->findChild<DownloadView*>()->selectAll();
    cancel();
    QVERIFY(!question());
    QTEST(m_window->foot().currentMessage(), "words");
}

void StoppingTest::offersNothingToCancelWhereNothingIsLeft()
{
    const auto isOffered = [this](qint64 bytes) {
        DownloadSnapshot failed = samples::inState(1, Failed, QStringLiteral("file"));
        failed.bytes = bytes;
        m_window->downloads().apply({failed});
        m_window->findChild<DownloadView*>()->selectAll();
        const QList<QAction*> actions = m_window->findChildren<QAction*>();
        return std::ranges::any_of(actions, [](const QAction* action) {
            return action->text() == QLatin1String("Cancel") && action->isEnabled();
        });
    };
    QVERIFY(!isOffered(0));
    QVERIFY(isOffered(4096));
}

void StoppingTest::asksAboutWhatWaitsOnlyForItsBytes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("nothing has come") << qint64(0) << false;
    QTest::newRow("something would be lost") << qint64(4096) << true;
}

void StoppingTest::asksAboutWhatWaitsOnlyForItsBytes()
{
    QFETCH(qint64, bytes);
    DownloadSnapshot waiting = samples::inState(1, Waiting, QStringLiteral("file"));
    waiting.bytes = bytes;
    m_window->downloads().apply({waiting});
    m_window->findChild<DownloadView*>()->selectAll();
    const QSignalSpy cancellations(&m_orders, &NotedOrders::cancelled);
    cancel();
    QTEST(question() != nullptr, "isAsked");
    QCOMPARE(cancellations.isEmpty(), question() != nullptr);
}

void StoppingTest::closesWithoutAskingWhenNothingRuns()
{
    select({Queued, Paused, Finished});
    QVERIFY(m_window->close());
    QVERIFY(!question());
}

void StoppingTest::namesTheOnlyOneThatRuns()
{
    const auto isNamed = [this] {
        const QList<QLabel*> labels = question()->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [](const QLabel* label) { return label->text().contains(u"“file2”"); });
    };
    m_window->downloads().apply({samples::inState(1, Paused, QStringLiteral("file1")),
                                 samples::inState(2, Downloading, QStringLiteral("file2"))});
    m_window->close();
    QVERIFY(isNamed());
    button("Don't quit")->click();
    TRY_VERIFY(!question());
    m_window->findChild<DownloadView*>()->selectAll();
    cancel();
    QVERIFY(isNamed());
}

void StoppingTest::offersAWayOutWhileSomethingRuns()
{
    select({Downloading, Verifying});
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->findChildren<Question*>().size(), 1);
    QVERIFY(button("Pause and quit"));
    QVERIFY(button("Cancel downloads and quit"));
    QVERIFY(button("Don't quit")->isDefault());
}

void StoppingTest::keepsDownloadingByDefault_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("Enter") << Qt::Key_Return;
}

void StoppingTest::keepsDownloadingByDefault()
{
    QFETCH(Qt::Key, key);
    const QSignalSpy cancellations(&m_orders, &NotedOrders::cancelled);
    select({Downloading});
    m_window->close();
    QTest::keyClick(question(), key);
    TRY_VERIFY(isAnswered());
    QVERIFY(m_window->isVisible());
    QCOMPARE(cancellations.count(), 0);
    // The window asks again the next time.
    QVERIFY(!m_window->close());
}

// The end of the program pauses what runs, so nothing more may be asked of it.
void StoppingTest::pausesAndQuits()
{
    const QSignalSpy cancellations(&m_orders, &NotedOrders::cancelled);
    const QSignalSpy left(&m_window->closing(), &WindowClosing::left);
    select({Downloading});
    m_window->close();
    QCOMPARE(left.count(), 0);
    button("Pause and quit")->click();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(left.count(), 1);
    QVERIFY(m_window->closing().isDecided());
    QCOMPARE(cancellations.count(), 0);
    QCOMPARE(m_window->downloads().at(0).state(), Downloading);
}

void StoppingTest::abortsAndQuits()
{
    const QSignalSpy cancellations(&m_orders, &NotedOrders::cancelled);
    select({Downloading, Paused});
    m_window->close();
    button("Cancel download and quit")->click();
    QCOMPARE(cancellations.first().first().value<Ids>(), Ids{{1}});
    QVERIFY(!m_window->isVisible());
}

void StoppingTest::leavesWithoutAskingAtTheSessionsEnd()
{
    select({Downloading});
    m_window->closing().stopAsking();
    QVERIFY(m_window->close());
    QVERIFY(!question());
}

QTEST_MAIN(StoppingTest)
#include "tst_stopping.moc"
