#include "tests/support/checks/patience.h"
#include "tests/ui/list/accessible/told_events.h"
#include "ui/desktop/notices/news_place.h"
#include "ui/widgets/screen_room.h"
#include "ui/window/announcer.h"

#include <QDialog>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QWindow>

using namespace tributary;

// The foot of a window says to a person one thing after the other.
class AnnouncerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNewsInOneLine();
    void leavesAnAnswerItsTimeBeforeNews();
    void showsEachOfTheNewsThatWaited();
    void dropsCountsBeforeTheEndOfAll();
    void showsNoNewsThatAreOld();
    void dropsNewsThatWaitedTooLong();
    void dropsTheEndOfAllOnceSomeAreLeft();
    void takesBackTheEndOfAllOnceSomeAreLeft();
    void keepsTheOrderOfNews();
    void answersAtOnceWhateverIsThere();
    void letsNewsFollowNews();
    void goesBackToWhatIsUnderWay();
    void leavesTheFootToOthersOnceNothingIsUnderWay();
    void joinsNewsAsTheLanguageDoes();
    void keepsNewsThatAreToldElsewhere();
    void keepsWhatItRefuses();
    void marksComplaintsAsTrouble();
    void isSeenBehindItsOwnDialog();
    void isSeenWhileADialogCloses();
    void waitsForNothingThatOthersShow();
    void showsLongMessagesLonger_data();
    void showsLongMessagesLonger();
    void staysWhileAMenuIsLookedThrough();
    void refusesInABoxThatWaitsForNobody();
    void refusesInLinesThatAreGoodToRead();
    void speaksOrSaysThatItCannot();
    void tellsNewsInOnePlace_data();
    void tellsNewsInOnePlace();

private:
    QStatusBar& foot() const { return *m_window->statusBar(); }
    static Announcement finished(const char* name);

    std::unique_ptr<QMainWindow> m_window;
    Announcer* m_announcer = nullptr;
};

namespace {

const QString complaint = QStringLiteral("“nonsense” is not a link.");
const Announcement allDone{.title = QStringLiteral("All downloads are done"),
                           .text = QStringLiteral("3 finished"),
                           .path = {},
                           .truth = Truth::UntilDownloadsAreLeft};

class French : public QTranslator
{
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QLatin1String(source) == QLatin1String("%1: %2") ? QStringLiteral("%1 : %2") : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void AnnouncerTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_announcer = new Announcer(foot(), *m_window);
}

Announcement AnnouncerTest::finished(const char* name)
{
    return {.title = QStringLiteral("Finished"), .text = QLatin1String(name), .path = {}};
}

void AnnouncerTest::saysNewsInOneLine()
{
    m_announcer->announce(finished("a.iso\nb.iso"));
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: a.iso, b.iso"));
}

// As French does, which has a space before a colon.
void AnnouncerTest::joinsNewsAsTheLanguageDoes()
{
    French french;
    QCoreApplication::installTranslator(&french);
    m_announcer->announce(finished("a.iso"));
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished : a.iso"));
}

void AnnouncerTest::keepsNewsThatAreToldElsewhere()
{
    const QSignalSpy told(m_announcer, &Announcer::told);
    m_announcer->keep(finished("a.iso\nb.iso"));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toString(), QStringLiteral("Finished: a.iso, b.iso"));
    QCOMPARE(foot().currentMessage(), QString());
}

void AnnouncerTest::keepsWhatItRefuses()
{
    const QSignalSpy told(m_announcer, &Announcer::told);
    m_announcer->refuse(QStringLiteral("The list could not be exported."),
                        QStringLiteral("The disk is full.\nPermission denied."));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().at(0).toString(),
             QStringLiteral("The list could not be exported. The disk is full. Permission denied."));
    QCOMPARE(told.first().at(1).value<Matter>(), Matter::Trouble);
}

void AnnouncerTest::marksComplaintsAsTrouble()
{
    const QSignalSpy told(m_announcer, &Announcer::told);
    m_announcer->say(QStringLiteral("Link copied."));
    m_announcer->complain(complaint);
    QCOMPARE(foot().currentMessage(), complaint);
    QCOMPARE(told.first().at(1).value<Matter>(), Matter::News);
    QCOMPARE(told.last().at(1).value<Matter>(), Matter::Trouble);
    // The window is hidden.
    QCOMPARE(told.last().at(2).value<Sight>(), Sight::Unseen);
}

void AnnouncerTest::isSeenBehindItsOwnDialog()
{
    QVERIFY(!m_announcer->isSeen());
    m_window->show();
    QDialog dialog(m_window.get());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!m_window->isActiveWindow());
    QVERIFY(m_announcer->isSeen());
    m_window->hide();
    QVERIFY(!m_announcer->isSeen());
}

// Between the dialog, in which somebody has just confirmed something, and the window none is in front.
void AnnouncerTest::isSeenWhileADialogCloses()
{
    std::chrono::steady_clock::time_point now(std::chrono::hours(1));
    QMainWindow window;
    const auto* announcer = new Announcer(*window.statusBar(), window, [&now] { return now; });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Return);
    QWindow another;
    another.show();
    another.requestActivate();
    TRY_VERIFY(!QApplication::activeWindow());
    QVERIFY(announcer->isSeen());
    now += std::chrono::seconds(2);
    QVERIFY(!announcer->isSeen());
}

void AnnouncerTest::leavesAnAnswerItsTimeBeforeNews()
{
    m_announcer->say(complaint);
    m_announcer->announce(finished("a.iso"));
    QCOMPARE(foot().currentMessage(), complaint);
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: a.iso"));
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QString());
}

void AnnouncerTest::showsEachOfTheNewsThatWaited()
{
    const QSignalSpy told(m_announcer, &Announcer::told);
    m_announcer->say(complaint);
    m_announcer->announce(finished("a.iso"));
    m_announcer->announce(finished("b.iso"));
    // Whoever keeps messages need not wait for them.
    QCOMPARE(told.size(), 3);
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: a.iso"));
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: b.iso"));
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QString());
}

// "8 downloads finished" would be read as the end of what were forty.
void AnnouncerTest::dropsCountsBeforeTheEndOfAll()
{
    m_announcer->say(complaint);
    Announcement some = finished("a.iso");
    some.truth = Truth::UntilAllAreDone;
    m_announcer->announce(some);
    m_announcer->announce(finished("kept.iso"));
    m_announcer->announce(allDone);
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: kept.iso"));
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("All downloads are done: 3 finished"));
}

void AnnouncerTest::showsNoNewsThatAreOld()
{
    m_announcer->say(complaint);
    for (const char* name : {"a.iso", "b.iso", "c.iso", "d.iso", "e.iso"})
        m_announcer->announce(finished(name));
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: c.iso"));
}

// A person who works in the window gets one answer after the other, and news wait behind all of them.
void AnnouncerTest::dropsNewsThatWaitedTooLong()
{
    auto now = std::chrono::steady_clock::time_point();
    Announcer announcer(foot(), *m_window, [&now] { return now; });
    const QSignalSpy told(&announcer, &Announcer::told);
    announcer.say(complaint);
    announcer.announce(finished("a.iso"));
    now += std::chrono::seconds(10);
    announcer.say(complaint);
    announcer.announce(finished("b.iso"));
    now += std::chrono::seconds(10);
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: b.iso"));
    // The bell keeps both.
    QCOMPARE(told.size(), 4);
}

void AnnouncerTest::dropsTheEndOfAllOnceSomeAreLeft()
{
    const QSignalSpy told(m_announcer, &Announcer::told);
    m_announcer->say(complaint);
    m_announcer->announce(finished("a.iso"));
    m_announcer->announce(allDone);
    m_announcer->noteLeft(1);
    m_announcer->announce(allDone);
    // The bell keeps it, with the time when it was true.
    QCOMPARE(told.size(), 4);
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: a.iso"));
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QString());
    m_announcer->noteLeft(0);
    m_announcer->announce(allDone);
    QCOMPARE(foot().currentMessage(), QStringLiteral("All downloads are done: 3 finished"));
}

void AnnouncerTest::takesBackTheEndOfAllOnceSomeAreLeft()
{
    m_announcer->announce(allDone);
    m_announcer->noteLeft(2);
    QCOMPARE(foot().currentMessage(), QString());
    m_announcer->announce(finished("a.iso"));
    m_announcer->noteLeft(1);
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: a.iso"));
}

void AnnouncerTest::keepsTheOrderOfNews()
{
    m_announcer->say(complaint);
    m_announcer->announce(finished("a.iso"));
    foot().showMessage(QStringLiteral("Message copied."));
    m_announcer->announce(finished("b.iso"));
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: a.iso"));
}

void AnnouncerTest::answersAtOnceWhateverIsThere()
{
    m_announcer->announce(finished("a.iso"));
    m_announcer->say(complaint);
    QCOMPARE(foot().currentMessage(), complaint);
    m_announcer->say(QStringLiteral("Link copied."));
    QCOMPARE(foot().currentMessage(), QStringLiteral("Link copied."));
}

void AnnouncerTest::letsNewsFollowNews()
{
    m_announcer->announce(finished("a.iso"));
    m_announcer->announce(finished("b.iso"));
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: b.iso"));
}

void AnnouncerTest::goesBackToWhatIsUnderWay()
{
    const QString underWay = QStringLiteral("Fetching the list…");
    m_announcer->say(complaint);
    m_announcer->announce(finished("a.iso"));
    const QSignalSpy told(m_announcer, &Announcer::told);
    m_announcer->sayUnderWay(underWay);
    QCOMPARE(told.count(), 0);
    QCOMPARE(foot().currentMessage(), underWay);
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: a.iso"));
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), underWay);
    m_announcer->announce(finished("b.iso"));
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: b.iso"));
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), underWay);
    m_announcer->sayUnderWay({});
    QCOMPARE(foot().currentMessage(), QString());
}

void AnnouncerTest::leavesTheFootToOthersOnceNothingIsUnderWay()
{
    m_announcer->sayUnderWay(QStringLiteral("Fetching the list…"));
    m_announcer->say(complaint);
    m_announcer->sayUnderWay({});
    QCOMPARE(foot().currentMessage(), complaint);
    foot().clearMessage();
    QCOMPARE(foot().currentMessage(), QString());
}

void AnnouncerTest::waitsForNothingThatOthersShow()
{
    m_announcer->say(complaint);
    foot().showMessage(QStringLiteral("Message copied."));
    m_announcer->announce(finished("a.iso"));
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: a.iso"));
}

void AnnouncerTest::showsLongMessagesLonger_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("ms");
    QTest::newRow("a word") << 5 << 4000;
    QTest::newRow("a sentence") << 60 << 6000;
    QTest::newRow("a page") << 1000 << 10'000;
}

void AnnouncerTest::showsLongMessagesLonger()
{
    QFETCH(const int, letters);
    m_announcer->say(QString(letters, u'a'));
    // The foot's own clock, which clears the message.
    const auto* clock = foot().findChild<QTimer*>();
    QVERIFY(clock);
    QTEST(clock->interval(), "ms");
}

void AnnouncerTest::staysWhileAMenuIsLookedThrough()
{
    QMenu menu(m_window.get());
    for (const char* name : {"one", "two"})
        menu.addAction(QLatin1String(name));
    m_announcer->say(complaint);
    m_announcer->announce(finished("a.iso"));
    for (QAction* action : menu.actions()) {
        action->showStatusText(m_window.get());
        QCOMPARE(foot().currentMessage(), complaint);
    }
}

void AnnouncerTest::refusesInABoxThatWaitsForNobody()
{
    m_announcer->refuse(QStringLiteral("The list could not be exported."), QStringLiteral("<b>disk</b>"));
    const auto* box = m_window->findChild<QMessageBox*>();
    QVERIFY(box && box->isVisible());
    QVERIFY(!box->isModal());
    QCOMPARE(box->text(), QStringLiteral("The list could not be exported."));
    QCOMPARE(box->informativeText(), QStringLiteral("<b>disk</b>"));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    // A sign of the style's own would look like none of ours.
    QCOMPARE(box->icon(), QMessageBox::NoIcon);
    QVERIFY(box->findChild<QLabel*>(QStringLiteral("qt_msgbox_label"))->font().bold());
    QVERIFY(!box->iconPixmap().isNull());
}

// Qt makes a box as wide as its title alone.
void AnnouncerTest::refusesInLinesThatAreGoodToRead()
{
    m_announcer->refuse(
        QStringLiteral("The list could not be exported."),
        QStringLiteral("Creating /media/ada/backup/downloads-2026.txt: Read-only file system"));
    const auto* box = m_window->findChild<QMessageBox*>();
    const auto* words = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel"));
    QVERIFY2(words->width() >= widthOfLetters(*box, 50), qPrintable(QString::number(words->width())));
    // A line as the label lays it out is the measure, since another font may stand in for the label's own.
    QVERIFY2(words->heightForWidth(words->width()) <= 3 * words->heightForWidth(QWIDGETSIZE_MAX),
             qPrintable(QString::number(words->heightForWidth(words->width()))));
}

// Before Qt 6.8 nothing is passed on to screen readers, and news have to go another way.
void AnnouncerTest::speaksOrSaysThatItCannot()
{
    QVERIFY(Announcer::reachesReaders());
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QVERIFY(Announcer::reachesReaders());
    m_announcer->say(complaint);
    m_announcer->announce(finished("a.iso"));
    QCOMPARE(told.of(QAccessible::Announcement, m_window.get()).size(), 2);
    m_announcer->announce(finished("b.iso"), Announcer::Voice::Silent);
    QCOMPARE(told.of(QAccessible::Announcement, m_window.get()).size(), 2);
#else
    QVERIFY(!Announcer::reachesReaders());
#endif
}

void AnnouncerTest::tellsNewsInOnePlace_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<NewsPlace>("place");
    QTest::newRow("elsewhere") << Audience{} << NewsPlace::Desktop;
    QTest::newRow("at the window") << Audience{.isAtTheWindow = true} << NewsPlace::Window;
    QTest::newRow("with a reader that the window can't reach")
        << Audience{.isAtTheWindow = true, .hearsTheWindow = false} << NewsPlace::Desktop;
    QTest::newRow("at the row") << Audience{.isAtTheWindow = true, .hasReadIt = true}
                                << NewsPlace::SilentlyWindow;
    QTest::newRow("at the row, where the window can't reach the reader otherwise")
        << Audience{.isAtTheWindow = true, .hearsTheWindow = false, .hasReadIt = true}
        << NewsPlace::SilentlyWindow;
    QTest::newRow("at the row of a window behind others")
        << Audience{.isAtTheWindow = false, .hearsTheWindow = false, .hasReadIt = true} << NewsPlace::Desktop;
}

void AnnouncerTest::tellsNewsInOnePlace()
{
    QFETCH(const Audience, audience);
    QTEST(newsPlaceFor(audience), "place");
}

QTEST_MAIN(AnnouncerTest)
#include "tst_announcer.moc"
