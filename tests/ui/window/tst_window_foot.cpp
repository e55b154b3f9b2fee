#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/free_space.h"
#include "ui/desktop/after_note.h"
#include "ui/desktop/appearance/clear_style.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/looks/contrast.h"
#include "ui/looks/looks.h"
#include "ui/widgets/themed_icon.h"
#include "ui/window/status_line.h"
#include "ui/window/window_foot.h"
#include "ui/words/fitting_text.h"
#include "ui/words/hour_text.h"

#include <QAction>
#include <QClipboard>
#include <QCursor>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace tributary;

namespace {

void dress(WindowFoot& foot, ClearStyle& style)
{
    foot.setStyle(&style);
    for (QWidget* part : foot.findChildren<QWidget*>())
        part->setStyle(&style);
}

} // namespace

class WindowFootTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAnHourHasBegunToPauseRetries();
    void saysUntilWhenTheScheduleLiftsTheLimit();
    void callsOffWhatHappensWhenAllIsDone_data();
    void callsOffWhatHappensWhenAllIsDone();
    void keepsMessagesClearOfWhatHappensWhenAllIsDone();
    void sleepsWhileNothingWaitsForAnHour_data();
    void sleepsWhileNothingWaitsForAnHour();
    void leavesTheSameRoomAtBothEdges_data();
    void leavesTheSameRoomAtBothEdges();
    void partsItselfFromTheBodyByALine_data();
    void partsItselfFromTheBodyByALine();
    void showsTheFreeSpaceWholeAtOnce();
    void keepsTheWayBackInNarrowWindows();
    void offersNothingOfAFormerMessage();
    void showsTheFirstSentenceWhereThereIsNoRoomForAll();
    void findsTheFirstSentence_data();
    void findsTheFirstSentence();
    void cutsNamesBeforeReasons_data();
    void cutsNamesBeforeReasons();
    void givesAMessageTheRoomOfTheFreeSpace();
    void givesAMessageTheRoomOfTheCounts();
    void showsAsManySentencesAsFit();
    void cutsASentenceAtItsEnd();
    void writesLargeNumbersAsTheLanguageDoes_data();
    void writesLargeNumbersAsTheLanguageDoes();
    void writesMessagesInLineWithTheSums();
    void endsAllKeptMessagesAlike_data();
    void endsAllKeptMessagesAlike();
    void cutsLongMessagesInTheBellsMenu();
    void marksTroubleInTheBellsMenu();
    void saysOnWhichDayAMessageCame();
    void marksTheBellForNewsThatNobodySaw();
    void opensTheBellsMenuAtItsEnd_data() { leavesTheSameRoomAtBothEdges_data(); }
    void opensTheBellsMenuAtItsEnd();

private:
    static DownloadTally tallyOf(DownloadState state);
    static bool isAwake(const WindowFoot& foot);
    static QToolButton* bellOf(const WindowFoot& foot);
    void pauseFromNine();

    TemporarySettings m_settings;
};

DownloadTally WindowFootTest::tallyOf(DownloadState state)
{
    DownloadTally tally;
    tally.add(ListRow(samples::inState(1, state, QStringLiteral("a"))));
    return tally;
}

bool WindowFootTest::isAwake(const WindowFoot& foot)
{
    const auto timers = foot.findChildren<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(timers, &QTimer::isActive);
}

void WindowFootTest::pauseFromNine()
{
    WeekSchedule schedule;
    for (int day = 1; day <= 7; ++day)
        schedule.at(day, 9) = HourRule::Paused;
    m_settings.settings().set(setting::schedule, textOf(schedule));
    m_settings.settings().set(setting::obeysSchedule, true);
}

void WindowFootTest::saysThatAnHourHasBegunToPauseRetries()
{
    pauseFromNine();
    QDateTime now(QDate(2026, 11, 23), QTime(8, 59, 59, 980));
    WindowFoot foot(m_settings.settings(), nullptr, [&now] { return now; });
    const auto* line = foot.findChild<StatusLine*>();
    foot.setTally(tallyOf(DownloadState::Waiting));
    QCOMPARE(line->text(), QStringLiteral("1 waiting"));
    now = now.addMSecs(20);
    const QString ten = minuteText(QTime(10, 0));
    TRY_COMPARE(line->text(), QStringLiteral("Paused by the schedule until %1").arg(ten));
    QVERIFY(isAwake(foot));
}

void WindowFootTest::callsOffWhatHappensWhenAllIsDone_data()
{
    QTest::addColumn<AfterFinishing>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("quit") << AfterFinishing::Quit << QStringLiteral("Quits when all is done");
    QTest::newRow("sleep") << AfterFinishing::Sleep << QStringLiteral("Sleeps when all is done");
    QTest::newRow("off") << AfterFinishing::ShutDown << QStringLiteral("Shuts down when all is done");
    QTest::newRow("program") << AfterFinishing::RunProgram
                             << QStringLiteral("Runs a program when all is done");
}

void WindowFootTest::callsOffWhatHappensWhenAllIsDone()
{
    QFETCH(const AfterFinishing, what);
    Settings& settings = m_settings.settings();
    settings.set(setting::afterFinishing, AfterFinishing::Nothing);
    WindowFoot foot(settings, nullptr);
    foot.show();
    auto* note = foot.findChild<AfterNote*>();
    QVERIFY(note && !note->isVisible());
    settings.set(setting::afterFinishing, what);
    QVERIFY(note->isVisible());
    QTEST(note->text(), "words");
    QTEST(note->accessibleName(), "words");
    QVERIFY(!note->toolTip().isEmpty());
    QVERIFY((note->focusPolicy() & Qt::TabFocus) != 0);
    const QSignalSpy said(&foot, &WindowFoot::said);
    QTest::keyClick(note, Qt::Key_Space);
    QCOMPARE(settings.value(setting::afterFinishing), AfterFinishing::Nothing);
    QVERIFY(!note->isVisible());
    QCOMPARE(said.count(), 1);
}

void WindowFootTest::keepsMessagesClearOfWhatHappensWhenAllIsDone()
{
    Settings& settings = m_settings.settings();
    settings.set(setting::afterFinishing, AfterFinishing::ShutDown);
    WindowFoot foot(settings, nullptr);
    foot.resize(1200, foot.sizeHint().height());
    foot.show();
    const auto* note = foot.findChild<AfterNote*>();
    QVERIFY(note->isVisible());
    QVERIFY(!foot.messagePlace().isEmpty());
    QVERIFY(!foot.messagePlace().intersects(note->geometry()));
    settings.set(setting::afterFinishing, AfterFinishing::Nothing);
}

void WindowFootTest::saysUntilWhenTheScheduleLiftsTheLimit()
{
    QLocale::setDefault(QLocale::c());
    WeekSchedule week = WeekSchedule::ofOne(HourRule::Unlimited);
    week.at(1, 18) = HourRule::Limited;
    m_settings.settings().set(setting::schedule, textOf(week));
    m_settings.settings().set(setting::bytesPerSecond, 1024 * 1024);
    m_settings.settings().set(setting::obeysSchedule, true);
    QDateTime now(QDate(2026, 11, 23), QTime(17, 59, 59, 950));
    WindowFoot foot(m_settings.settings(), nullptr, [&now] { return now; });
    foot.show();
    const auto buttons = foot.findChildren<QToolButton*>();
    const auto limit = std::ranges::find_if(
        buttons, [](QToolButton* button) { return button->text().startsWith(QLatin1String("Limit:")); });
    QVERIFY(limit != buttons.end());
    QCOMPARE((*limit)->text(), QStringLiteral("Limit: none until 18:00"));
    QVERIFY((*limit)->toolTip().contains(QStringLiteral("1\u00A0MiB/s")));
    // A person who chooses another limit now has to hear that it holds later.
    const QSignalSpy said(&foot, &WindowFoot::said);
    m_settings.settings().set(setting::bytesPerSecond, 2 * 1024 * 1024);
    QVERIFY(said.value(0).value(0).toString().contains(QStringLiteral("2\u00A0MiB/s")));
    m_settings.settings().set(setting::bytesPerSecond, 1024 * 1024);
    m_settings.settings().set(setting::watchesClipboard, true);
    m_settings.settings().set(setting::watchesClipboard, false);
    QCOMPARE(said.count(), 2);
    now = now.addMSecs(50);
    TRY_COMPARE((*limit)->text(), QStringLiteral("Limit: 1\u00A0MiB/s"));
    now = now.addSecs(3600);
    foot.setTally({});
    QCOMPARE((*limit)->text(), QStringLiteral("Limit: none until Mon 18:00"));
}

void WindowFootTest::sleepsWhileNothingWaitsForAnHour_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("hasSchedule");
    QTest::addColumn<bool>("awake");
    QTest::newRow("a retry waits") << DownloadState::Waiting << true << true;
    QTest::newRow("all is done") << DownloadState::Finished << true << false;
    QTest::newRow("no schedule") << DownloadState::Waiting << false << false;
}

void WindowFootTest::sleepsWhileNothingWaitsForAnHour()
{
    QFETCH(const DownloadState, state);
    QFETCH(const bool, hasSchedule);
    QFETCH(const bool, awake);
    pauseFromNine();
    WindowFoot foot(m_settings.settings(), nullptr);
    foot.setTally(tallyOf(DownloadState::Waiting));
    QVERIFY(isAwake(foot));
    m_settings.settings().set(setting::obeysSchedule, hasSchedule);
    foot.setTally(tallyOf(state));
    QCOMPARE(isAwake(foot), awake);
}

void WindowFootTest::leavesTheSameRoomAtBothEdges_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

// The icon of the last button ends about as far from the window's edge as the first words begin.
void WindowFootTest::leavesTheSameRoomAtBothEdges()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(direction);
    ClearStyle style;
    WindowFoot foot(m_settings.settings(), nullptr);
    dress(foot, style);
    foot.setTally(tallyOf(DownloadState::Waiting));
    foot.resize(800, foot.sizeHint().height());
    foot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&foot));
    const QImage picture = foot.grab().toImage();
    // Below the line.
    const QColor ground = picture.pixelColor(0, 1);
    const auto hasInk = [&](int x) {
        for (int y = 1; y < picture.height(); ++y) {
            if (contrast(picture.pixelColor(x, y), ground) > 2)
                return true;
        }
        return false;
    };
    int left = 0;
    while (left < picture.width() && !hasInk(left))
        ++left;
    int right = 0;
    while (right < picture.width() && !hasInk(picture.width() - 1 - right))
        ++right;
    QVERIFY2(qAbs(left - right) <= 2, qPrintable(QStringLiteral("%1 %2").arg(left).arg(right)));
}

void WindowFootTest::partsItselfFromTheBodyByALine_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << QPalette(Qt::white, Qt::black);
}

void WindowFootTest::partsItselfFromTheBodyByALine()
{
    QFETCH(const QPalette, palette);
    WindowFoot foot(m_settings.settings(), nullptr);
    foot.setPalette(palette);
    foot.resize(800, foot.sizeHint().height());
    const QImage picture = foot.grab().toImage();
    const QColor line = looksOf(foot.palette(), Ground::Window).line;
    for (const int x : {0, 400, 799})
        QCOMPARE(picture.pixelColor(x, 0), line);
    QCOMPARE(picture.pixelColor(400, 1), palette.color(QPalette::Window));
}

// Else the first letter alone would be seen until the next event.
void WindowFootTest::showsTheFreeSpaceWholeAtOnce()
{
    WindowFoot foot(m_settings.settings(), nullptr);
    foot.resize(800, foot.sizeHint().height());
    foot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&foot));
    constexpr qint64 mebibyte = 1 << 20;
    auto* space = foot.findChild<FreeSpace*>();
    for (const qint64 bytes : {qint64(1), 1234 * mebibyte}) {
        Q_EMIT space->found(bytes);
        const auto labels = foot.findChildren<QLabel*>();
        const auto free = std::ranges::find_if(
            labels, [](const QLabel* label) { return label->text().startsWith(QLatin1String("Free")); });
        QVERIFY(free != labels.end());
        QVERIFY((*free)->width() >= (*free)->sizeHint().width());
    }
}

void WindowFootTest::keepsTheWayBackInNarrowWindows()
{
    WindowFoot foot(m_settings.settings(), nullptr);
    QAction undo(themedIcon(u"undo"), QStringLiteral("Bring back what was removed"));
    const QString words = QStringLiteral("Removed “a”.");
    const auto* button = foot.findChild<QToolButton*>(QStringLiteral("undo"));
    constexpr int wide = 1400;
    foot.resize(wide, foot.sizeHint().height());
    foot.show();
    foot.showMessage(words);
    foot.offerBeside(words, undo);
    QVERIFY(button->isVisible());
    QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    const int withWords = button->sizeHint().width();
    int width = wide;
    for (; width > 0 && button->isVisible() && button->toolButtonStyle() != Qt::ToolButtonIconOnly; --width)
        foot.resize(width, foot.height());
    QVERIFY(button->isVisible());
    QVERIFY(button->width() < withWords);
    QCOMPARE(button->accessibleName(), undo.text());
}

// A menu behind the button would hold it.
void WindowFootTest::offersNothingOfAFormerMessage()
{
    WindowFoot foot(m_settings.settings(), nullptr);
    QAction undo(QStringLiteral("Undo"));
    QAction shown(QStringLiteral("Show"));
    const QString words = QStringLiteral("The filter hides the new downloads.");
    for (QAction* action : {&undo, &shown, &shown}) {
        foot.showMessage(words);
        foot.offerBeside(words, *action);
    }
    const auto* button = foot.findChild<QToolButton*>(QStringLiteral("undo"));
    QCOMPARE(button->actions().size(), 1);
    QCOMPARE(button->defaultAction(), &shown);
    QCOMPARE(button->text(), QStringLiteral("Show"));
    QVERIFY(foot.offers(shown) && !foot.offers(undo));
    foot.showMessage(QStringLiteral("Copied."));
    QVERIFY(!foot.offers(shown));
}

// The first sentence has its verb, and the tip has the rest.
void WindowFootTest::showsTheFirstSentenceWhereThereIsNoRoomForAll()
{
    WindowFoot foot(m_settings.settings(), nullptr);
    foot.resize(800, foot.sizeHint().height());
    foot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&foot));
    const auto picture = [&foot](const QString& message) {
        foot.showMessage(message);
        return foot.grab().toImage();
    };
    const QString first = QStringLiteral("8 downloads added.");
    const QString all = first + QStringLiteral(" 2 lines are left out") +
                        QStringLiteral(" since they are no links").repeated(20) + u'.';
    // The free space may be told in between.
    TRY_VERIFY(picture(all) == picture(first));
    QVERIFY(picture(first + QStringLiteral(" Go.")) != picture(first));
    const auto tip = [&foot](const QString& message) {
        foot.showMessage(message);
        const QPoint place = foot.messagePlace().center();
        QHelpEvent help(QEvent::ToolTip, place, foot.mapToGlobal(place));
        QCoreApplication::sendEvent(&foot, &help);
        return QToolTip::text();
    };
    QCOMPARE(tip(all), all);
    TRY_COMPARE(tip(first), QString());
}

void WindowFootTest::findsTheFirstSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    const auto row = [](const char* text, const char* first) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(first);
    };
    row("Already in the list.", "Already in the list.");
    row("Removed “a.zip”. Its file stays.", "Removed “a.zip”.");
    row("Removed “Dr. No.mkv”. Its file stays.", "Removed “Dr. No.mkv”.");
    row("„Dr. No.mkv“ entfernt. Die Datei bleibt.", "„Dr. No.mkv“ entfernt.");
    row("已添加。第二行不是链接。", "已添加。");
    row("8 downloads added. 2 lines are left out.", "8 downloads added.");
    row("Download finished: Dr. No.mkv", "Download finished: Dr. No.mkv");
}

void WindowFootTest::findsTheFirstSentence()
{
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    const QFontMetrics metrics((QFont()));
    const int width = metrics.horizontalAdvance(first);
    QCOMPARE(fittingText(metrics, text, width), first);
    // No part of the first sentence is one as well.
    QVERIFY(fittingText(metrics, text, width - 1).contains(u'…'));
}

void WindowFootTest::cutsNamesBeforeReasons_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::newRow("news") << QStringLiteral("1 download failed: ") << QStringLiteral(": Not found (404)");
    QTest::newRow("a sentence") << QStringLiteral("Removed “") << QStringLiteral("”.");
    QTest::newRow("other quotes") << QStringLiteral("„") << QStringLiteral("“ wurde entfernt.");
}

void WindowFootTest::cutsNamesBeforeReasons()
{
    QFETCH(const QString, before);
    QFETCH(const QString, behind);
    const QFontMetrics metrics((QFont()));
    const QString text = before + QString(60, u'n') + behind;
    const QString cut = fittingText(metrics, text, metrics.horizontalAdvance(text) * 3 / 4);
    QVERIFY2(cut.startsWith(before) && cut.endsWith(behind), qPrintable(cut));
    QVERIFY(cut.contains(QChar(0x2026)));
    QVERIFY(metrics.horizontalAdvance(cut) <= metrics.horizontalAdvance(text) * 3 / 4);
}

void WindowFootTest::givesAMessageTheRoomOfTheFreeSpace()
{
    WindowFoot foot(m_settings.settings(), nullptr);
    foot.resize(800, foot.sizeHint().height());
    foot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&foot));
    Q_EMIT foot.findChild<FreeSpace*>()->found(qint64(1) << 30);
    const auto labels = foot.findChildren<QLabel*>();
    const auto free = std::ranges::find_if(
        labels, [](const QLabel* label) { return label->text().startsWith(QLatin1String("Free")); });
    QVERIFY(free != labels.end() && (*free)->isVisible());
    const int room = foot.messagePlace().width();
    foot.showMessage(QStringLiteral("Link copied."));
    QVERIFY((*free)->isVisible());
    foot.showMessage(QStringLiteral("1 download failed: ") + QString(200, u'a'));
    QVERIFY(!(*free)->isVisible());
    QVERIFY(foot.messagePlace().width() > room);
    // A short message needs it for the button behind it.
    const QString words(room / foot.fontMetrics().horizontalAdvance(u'n') - 6, u'n');
    foot.showMessage(words);
    QAction undo(QStringLiteral("Bring it back"));
    foot.offerBeside(words, undo);
    QVERIFY(!(*free)->isVisible());
    foot.clearMessage();
    QVERIFY((*free)->isVisible());
}

void WindowFootTest::givesAMessageTheRoomOfTheCounts()
{
    WindowFoot foot(m_settings.settings(), nullptr);
    DownloadTally tally;
    for (quint64 id = 1; id <= 5; ++id)
        tally.add(ListRow(samples::inState(id, DownloadState::Downloading, QStringLiteral("a"))));
    foot.setTally(tally);
    foot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&foot));
    foot.resize(foot.minimumSizeHint().width() + 100, foot.sizeHint().height());
    const auto* sums = foot.findChild<StatusLine*>();
    const QString all = sums->text();
    QVERIFY(all.contains(QLatin1String("5 active")));
    foot.showMessage(QStringLiteral("Ok."));
    QCOMPARE(sums->text(), all);
    const int room = foot.messagePlace().width();
    foot.showMessage(QStringLiteral("Removed “%1”.").arg(QString(40, u'n')));
    QVERIFY2(all.startsWith(sums->text()) && sums->text() != all, qPrintable(sums->text()));
    QVERIFY(foot.messagePlace().width() > room);
    // Readers and the tray are told everything.
    QCOMPARE(foot.sums(), all);
    QVERIFY(sums->accessibleDescription().contains(QLatin1String("5 active")));
    foot.setSpeed(1);
    QVERIFY(!sums->text().contains(QLatin1String("5 active")));
    foot.clearMessage();
    QVERIFY(sums->text().contains(QLatin1String("5 active")));
}

void WindowFootTest::showsAsManySentencesAsFit()
{
    const QFontMetrics metrics((QFont()));
    const QString two =
        QStringLiteral("The filter hides the new downloads. 2 downloads added, 1 line left out.");
    const QString all = two + QStringLiteral(" Line 2 is left out: it is not a link.");
    QCOMPARE(fittingText(metrics, all, metrics.horizontalAdvance(all)), all);
    QCOMPARE(fittingText(metrics, all, metrics.horizontalAdvance(all) - 1), two);
    QCOMPARE(fittingText(metrics, all, metrics.horizontalAdvance(two) - 1),
             QStringLiteral("The filter hides the new downloads."));
}

void WindowFootTest::cutsASentenceAtItsEnd()
{
    const QFontMetrics metrics((QFont()));
    const QString sentence = QStringLiteral("The filter hides the new downloads for now.");
    const int room = metrics.horizontalAdvance(sentence) * 2 / 3;
    const QString cut = fittingText(metrics, sentence + QStringLiteral(" Its file stays."), room);
    QVERIFY2(cut.startsWith(QStringLiteral("The filter hides")), qPrintable(cut));
    QVERIFY2(cut.endsWith(QChar(0x2026)), qPrintable(cut));
    QVERIFY(metrics.horizontalAdvance(cut) <= room);
}

void WindowFootTest::writesLargeNumbersAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates)
                             << QStringLiteral("1 active · 2,000 waiting");
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany)
                            << QStringLiteral("1 active · 2.000 waiting");
}

void WindowFootTest::writesLargeNumbersAsTheLanguageDoes()
{
    QFETCH(const QLocale, locale);
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    DownloadTally tally = tallyOf(DownloadState::Downloading);
    const ListRow waiting(samples::inState(2, DownloadState::Queued, QStringLiteral("b")));
    for (int n = 0; n < 2000; ++n)
        tally.add(waiting);
    QTEST(countsText(tally), "words");
}

void WindowFootTest::writesMessagesInLineWithTheSums()
{
    ClearStyle style;
    WindowFoot foot(m_settings.settings(), nullptr);
    dress(foot, style);
    foot.setTally(tallyOf(DownloadState::Waiting));
    foot.resize(900, foot.sizeHint().height());
    // The sums have a frame while the pointer is over them.
    foot.move(QCursor::pos() + QPoint(100, 100));
    foot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&foot));
    const auto* sums = foot.findChild<StatusLine*>();
    foot.showMessage(sums->text());
    const QImage picture = foot.grab().toImage();
    const QRect place = foot.messagePlace();
    const QRgb ground = picture.pixel(place.right(), place.center().y());
    const auto rowsOfInk = [&](const QRect& words) {
        QList<int> rows;
        for (int y = words.top(); y <= words.bottom(); ++y) {
            bool isInked = false;
            for (int x = words.left(); x <= words.right(); ++x)
                isInked = isInked || picture.pixel(x, y) != ground;
            if (isInked)
                rows.append(y);
        }
        return rows;
    };
    // Below the line at the top of the foot.
    const auto below = [&foot](const QRect& words) {
        return words.intersected(foot.rect().adjusted(0, 1, 0, 0));
    };
    QVERIFY(!rowsOfInk(below(place)).isEmpty());
    QCOMPARE(rowsOfInk(below(place)), rowsOfInk(below(sums->geometry())));
}

QToolButton* WindowFootTest::bellOf(const WindowFoot& foot)
{
    for (QToolButton* button : foot.findChildren<QToolButton*>()) {
        if (button->accessibleName() == QLatin1String("Messages"))
            return button;
    }
    qFatal("the foot has no bell");
}

void WindowFootTest::endsAllKeptMessagesAlike_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("kept");
    QTest::newRow("news") << QStringLiteral("2 downloads finished") << QStringLiteral("2 downloads finished");
    QTest::newRow("an answer") << QStringLiteral("10 downloads added.")
                               << QStringLiteral("10 downloads added");
    QTest::newRow("in Japanese") << QString::fromUtf8("追加しました。") << QString::fromUtf8("追加しました");
    QTest::newRow("in Hindi") << QString::fromUtf8("जोड़ा गया।") << QString::fromUtf8("जोड़ा गया");
    QTest::newRow("dots of a name") << QStringLiteral("Finished: a...") << QStringLiteral("Finished: a...");
    QTest::newRow("nothing") << QString() << QString();
}

void WindowFootTest::endsAllKeptMessagesAlike()
{
    QFETCH(const QString, message);
    WindowFoot foot(m_settings.settings(), nullptr);
    foot.keepMessage(message);
    QMenu* menu = bellOf(foot)->menu();
    Q_EMIT menu->aboutToShow();
    QTEST(menu->actions().constFirst()->whatsThis(), "kept");
}

void WindowFootTest::cutsLongMessagesInTheBellsMenu()
{
    WindowFoot foot(m_settings.settings(), nullptr);
    const QString longest =
        QStringLiteral("1 download failed: ") + QString(200, u'a') + QStringLiteral(": Not found (404)");
    foot.keepMessage(longest);
    foot.keepMessage(QStringLiteral("1 download added."));
    QMenu* menu = bellOf(foot)->menu();
    Q_EMIT menu->aboutToShow();
    const QAction* cut = menu->actions().last();
    QVERIFY2(cut->text().size() < 130, qPrintable(cut->text()));
    QVERIFY2(cut->text().endsWith(QLatin1String("a: Not found (404)")), qPrintable(cut->text()));
    QCOMPARE(cut->toolTip(), longest);
    QCOMPARE(cut->whatsThis(), longest);
    QVERIFY(menu->sizeHint().width() < 800);
    QVERIFY(menu->actions().first()->text().endsWith(QLatin1String("1 download added")));
    menu->actions().last()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(longest));
}

void WindowFootTest::marksTroubleInTheBellsMenu()
{
    WindowFoot foot(m_settings.settings(), nullptr);
    foot.keepMessage(QStringLiteral("Download failed: a"), Matter::Trouble);
    foot.keepMessage(QStringLiteral("Download finished: b"));
    const QMenu* menu = bellOf(foot)->menu();
    Q_EMIT bellOf(foot)->menu()->aboutToShow();
    QVERIFY(menu->actions().first()->icon().isNull());
    QCOMPARE(menu->actions().last()->icon().name(), QStringLiteral("failed"));
}

void WindowFootTest::saysOnWhichDayAMessageCame()
{
    QDateTime now(QDate(2026, 11, 23), QTime(10, 2));
    WindowFoot foot(m_settings.settings(), nullptr, [&now] { return now; });
    foot.keepMessage(QStringLiteral("Link copied."));
    QMenu* menu = bellOf(foot)->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY2(!menu->actions().first()->text().contains(QLatin1String("Yesterday")),
             qPrintable(menu->actions().first()->text()));
    now = now.addDays(1);
    Q_EMIT menu->aboutToShow();
    const QString line = menu->actions().first()->text();
    QVERIFY2(line.startsWith(QLatin1String("Yesterday 10:02")), qPrintable(line));
}

void WindowFootTest::marksTheBellForNewsThatNobodySaw()
{
    WindowFoot foot(m_settings.settings(), nullptr);
    QToolButton* bell = bellOf(foot);
    bell->resize(bell->sizeHint());
    const QImage before = bell->grab().toImage();
    foot.keepMessage(QStringLiteral("Link copied."), Matter::News, Sight::Seen);
    QCOMPARE(bell->grab().toImage(), before);
    foot.keepMessage(QStringLiteral("Download failed: a"), Matter::Trouble, Sight::Unseen);
    QVERIFY(bell->grab().toImage() != before);
    QVERIFY(bell->accessibleDescription().startsWith(QLatin1String("1 new message")));
    Q_EMIT bell->menu()->aboutToShow();
    QCOMPARE(bell->grab().toImage(), before);
    QCOMPARE(bell->accessibleDescription(), QString());
}

void WindowFootTest::opensTheBellsMenuAtItsEnd()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(direction);
    WindowFoot foot(m_settings.settings(), nullptr);
    foot.resize(600, foot.sizeHint().height());
    foot.move(20, 300);
    foot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&foot));
    foot.keepMessage(QStringLiteral("Download finished: debian-13.1.0-amd64-netinst.iso"));
    const QToolButton* bell = bellOf(foot);
    QMenu* menu = bell->menu();
    menu->popup(bell->mapToGlobal(QPoint(0, 0)));
    QVERIFY(menu->isVisible());
    const QRect button(bell->mapToGlobal(QPoint()), bell->size());
    if (direction == Qt::LeftToRight)
        QCOMPARE(menu->geometry().right(), button.right());
    else
        QCOMPARE(menu->geometry().left(), button.left());
    menu->close();
}

QTEST_MAIN(WindowFootTest)
#include "tst_window_foot.moc"
